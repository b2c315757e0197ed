/* Pieces that build-asm.cc puts together.  */

#include "gcc/gcc-headers.h"

#include "gcc/asm-parts.h"

#include "gcc/gnu-statements.h"

#include "gcc/compat.h"
#include "gcc/register-variables.h"

namespace rsasm {

/* Half of GCC's limit of 30: a move is an output and a tied input.  */
static const std::size_t max_moves = 15;

tree
as_rvalue (tree e)
{
  tree type = TREE_TYPE (e);
  if (TREE_CODE (type) == ARRAY_TYPE || TREE_CODE (type) == FUNCTION_TYPE)
    {
      if (compat::is_cxx ())
	return decay_conversion (e, tf_none, false);
      return build_fold_addr_expr_with_type (
	e, build_pointer_type (TREE_CODE (type) == ARRAY_TYPE
			       ? TREE_TYPE (type) : type));
    }
  if (TREE_CODE (type) == NULLPTR_TYPE)
    {
      tree null = build_zero_cst (ptr_type_node);
      return TREE_SIDE_EFFECTS (e)
	     ? build2 (COMPOUND_EXPR, ptr_type_node, e, null) : null;
    }
  if (compat::is_cxx ())
    {
      tree declared = unlowered_expr_type (e);
      if (!same_type_ignoring_top_level_qualifiers_p (declared, type))
	return build1 (NOP_EXPR, TYPE_MAIN_VARIANT (declared), e);
    }
  return e;
}

tree
register_type (tree type)
{
  return TREE_CODE (type) == NULLPTR_TYPE ? ptr_type_node
					  : TYPE_MAIN_VARIANT (type);
}

bool
place_has_effects (tree e)
{
  while (true)
    switch (TREE_CODE (e))
      {
      case COMPONENT_REF:
      case REALPART_EXPR:
      case IMAGPART_EXPR:
      case BIT_FIELD_REF:
      case VIEW_CONVERT_EXPR:
      case NON_LVALUE_EXPR:
	e = TREE_OPERAND (e, 0);
	continue;
      case ARRAY_REF:
	if (TREE_SIDE_EFFECTS (TREE_OPERAND (e, 1)))
	  return true;
	e = TREE_OPERAND (e, 0);
	continue;
      case INDIRECT_REF:
	return TREE_SIDE_EFFECTS (TREE_OPERAND (e, 0));
      default:
	return !DECL_P (e) && TREE_SIDE_EFFECTS (e);
      }
}

tree
build_symbol_address (tree decl)
{
  TREE_ADDRESSABLE (decl) = 1;
  return build1 (ADDR_EXPR, build_pointer_type (TREE_TYPE (decl)), decl);
}

tree
build_asm_string (const std::string &s)
{
  tree text = build_string (s.size () + 1, s.c_str ());
  /* Any array of characters will do, and one for each length costs.  */
  if (compat::is_c_family ())
    TREE_TYPE (text) = char_array_type_node;
  return text;
}

static tree
asm_operand (const std::string &constraint, tree value)
{
  tree text = build_asm_string (constraint);
  return build_tree_list (build_tree_list (NULL_TREE, text), value);
}

void
asm_parts::operands::add_output (const std::string &constraint, tree place)
{
  outputs = chainon (outputs, asm_operand (constraint, place));
}

void
asm_parts::operands::add_input (const std::string &constraint, tree value)
{
  inputs = chainon (inputs, asm_operand (constraint, value));
}

tree
asm_parts::variable (tree type)
{
  tree var = build_decl (m_loc, VAR_DECL, NULL_TREE, type);
  DECL_CONTEXT (var) = m_function;
  DECL_ARTIFICIAL (var) = 1;
  DECL_IGNORED_P (var) = 1;
  TREE_USED (var) = 1;
  TREE_NO_WARNING (var) = 1;
  layout_decl (var, 0);
  DECL_CHAIN (var) = m_variables;
  m_variables = var;
  return var;
}

tree
asm_parts::carrier (tree type, const std::string &name)
{
  tree var = variable (type);
  if (!name.empty ())
    bind_to_register (var, name.c_str ());
  return var;
}

tree
asm_parts::save (tree e)
{
  tree slot;
  tree init;
  if (compat::is_cxx ())
    {
      init = get_target_expr (e);
      slot = TREE_CODE (init) == TARGET_EXPR ? TARGET_EXPR_SLOT (init) : e;
    }
  else
    {
      slot = create_tmp_var_raw (register_type (TREE_TYPE (e)));
      init = build4 (TARGET_EXPR, TREE_TYPE (slot), slot, e, NULL_TREE,
		     NULL_TREE);
      TREE_SIDE_EFFECTS (init) = 1;
    }
  m_before = m_before ? build2 (COMPOUND_EXPR, void_type_node, m_before, init)
		      : init;
  return slot;
}

tree
asm_parts::stabilize_place (tree e, bool always)
{
  if (DECL_P (e) || (!always && !place_has_effects (e)))
    return e;
  tree type = TREE_TYPE (e);
  tree address;
  if (TREE_CODE (e) == INDIRECT_REF)
    {
      address = save (TREE_OPERAND (e, 0));
      return build1 (INDIRECT_REF, type, address);
    }
  if (compat::is_cxx ())
    {
      tree pointer = build1 (ADDR_EXPR, build_pointer_type (type), e);
      if (TREE_CODE (e) != BIT_FIELD_REF)
	return build1 (INDIRECT_REF, type, save (pointer));
    }
  return stabilize_reference (e);
}

void
asm_parts::add (tree e)
{
  SET_EXPR_LOCATION (e, m_loc);
  TREE_SIDE_EFFECTS (e) = 1;
  m_body = m_body ? build2 (COMPOUND_EXPR, void_type_node, m_body, e) : e;
}

void
asm_parts::add_asm (const std::string &text, const operands &ops,
		    bool is_volatile, bool is_inline)
{
  note_judged (text);
  tree clobbers = NULL_TREE;
  for (auto it = ops.clobbers.rbegin (); it != ops.clobbers.rend (); ++it)
    clobbers = tree_cons (NULL_TREE, build_asm_string (*it), clobbers);
  tree e = build5_loc (m_loc, ASM_EXPR, void_type_node,
		       build_asm_string (text),
		       ops.outputs, ops.inputs, clobbers, NULL_TREE);
  ASM_VOLATILE_P (e) = is_volatile;
  ASM_INLINE_P (e) = is_inline;
  add (e);
}

void
asm_parts::add_moves (const std::vector<move> &moves, bool is_volatile)
{
  for (std::size_t i = 0; i < moves.size (); i += max_moves)
    {
      operands ops;
      std::size_t end = std::min (moves.size (), i + max_moves);
      for (std::size_t k = i; k < end; k++)
	{
	  ops.add_output ("=" + moves[k].constraint, moves[k].to);
	  ops.add_input (std::to_string (k - i), moves[k].from);
	}
      add_asm ("", ops, is_volatile, true);
    }
}

tree
asm_parts::result ()
{
  tree e = m_body;
  if (m_variables)
    {
      tree block = build_block (m_variables, NULL_TREE, NULL_TREE,
				NULL_TREE);
      e = build3 (BIND_EXPR, void_type_node, m_variables, e, block);
      TREE_SIDE_EFFECTS (e) = 1;
    }
  if (m_before)
    {
      e = build2 (COMPOUND_EXPR, void_type_node, m_before, e);
      TREE_SIDE_EFFECTS (e) = 1;
    }
  SET_EXPR_LOCATION (e, m_loc);
  return e;
}

} // namespace rsasm
