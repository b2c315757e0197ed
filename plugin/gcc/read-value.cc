/* What the stages need to know of a single value.

   Reads a front-end tree as it was parsed (lvalues are lvalues, arrays
   arrays, bit-fields bit-fields); gives value_info.  Never changes the
   tree, but marks functions and variables of sym() as used.  */

#include "gcc/gcc-headers.h"

#include "gcc/read-call.h"

#include "gcc/compat.h"
#include "gcc/read-type.h"

namespace rsasm {

/* The integer constant that E is known to be; null if none.  */
static tree
known_integer (tree e)
{
  STRIP_ANY_LOCATION_WRAPPER (e);
  if (TREE_CODE (e) == INTEGER_CST)
    return e;
  if (!INTEGRAL_TYPE_P (TREE_TYPE (e)))
    return NULL_TREE;
  tree value = compat::constant_value (e);
  STRIP_ANY_LOCATION_WRAPPER (value);
  return TREE_CODE (value) == INTEGER_CST ? value : NULL_TREE;
}

static std::string
decimal (tree cst)
{
  char buffer[WIDE_INT_PRINT_BUFFER_SIZE];
  print_dec (wi::to_wide (cst), buffer, TYPE_SIGN (TREE_TYPE (cst)));
  return buffer;
}

static bool
is_discard_type (tree type)
{
  if (TREE_CODE (type) != RECORD_TYPE || !compat::is_cxx ())
    return false;
  tree name = TYPE_NAME (type);
  return name && TREE_CODE (name) == TYPE_DECL && DECL_NAME (name)
	 && id_equal (DECL_NAME (name), "discard")
	 && TREE_CODE (CP_DECL_CONTEXT (name)) == NAMESPACE_DECL
	 && DECL_NAME (CP_DECL_CONTEXT (name))
	 && id_equal (DECL_NAME (CP_DECL_CONTEXT (name)), "rsasm");
}

/* The type of E as an operand: a bit-field's declared type.  */
static tree
value_type (tree e)
{
  tree type = compat::is_cxx () ? unlowered_expr_type (e) : TREE_TYPE (e);
  return TYPE_MAIN_VARIANT (type);
}

static value_info
read_common (tree e, int id)
{
  value_info v;
  v.id = id;
  if (error_operand_p (e))
    {
      v.is_error = true;
      return v;
    }
  tree type = TREE_TYPE (e);
  if (!type || (compat::is_cxx () && type_unknown_p (e)))
    {
      v.type.kind = type_kind::other;
      v.type.spelled = "<unresolved overloaded function type>";
      return v;
    }
  if (compat::is_cxx () && CLASS_TYPE_P (type))
    complete_type (type);
  v.is_discard = is_discard_type (type);
  v.type = read_type (value_type (e));
  v.is_const = TYPE_READONLY (type) || TREE_READONLY (e);
  v.is_volatile = TYPE_VOLATILE (type);
  v.is_lvalue = compat::is_cxx () ? (lvalue_kind (e) & clk_ordinary) != 0
				  : lvalue_p (e);
  if (compat::is_cxx ())
    v.is_bitfield = bitfield_p (e);
  else
    v.is_bitfield = TREE_CODE (e) == COMPONENT_REF
		    && DECL_C_BIT_FIELD (TREE_OPERAND (e, 1));
  return v;
}

static void
read_integer (value_info &v, tree e)
{
  if (tree cst = known_integer (e))
    {
      v.constant = decimal (cst);
      v.constant_bits_signed = wi::min_precision (wi::to_wide (cst), SIGNED);
      v.constant_bits_unsigned
	= tree_int_cst_sgn (cst) < 0
	  ? 0 : wi::min_precision (wi::to_wide (cst), UNSIGNED);
    }
}

value_info
read_input (tree e, int id)
{
  value_info v = read_common (e, id);
  if (v.is_error || v.is_discard)
    return v;
  tree type = TREE_TYPE (e);
  /* As in a call: arrays and functions decay.  */
  if (type && (TREE_CODE (type) == ARRAY_TYPE
	       || TREE_CODE (type) == FUNCTION_TYPE))
    v.type = read_type (build_pointer_type (TREE_CODE (type) == ARRAY_TYPE
					    ? TREE_TYPE (type) : type));
  else if (type && CONSTANT_CLASS_P (e))
    read_integer (v, e);
  else if (type && INTEGRAL_TYPE_P (type) && !TREE_SIDE_EFFECTS (e)
	   && (TREE_READONLY (e) || !v.is_lvalue))
    read_integer (v, e);
  return v;
}

tree
argument_place (tree e)
{
  if (compat::is_cxx () || TREE_CODE (e) != NOP_EXPR)
    return e;
  tree inner = TREE_OPERAND (e, 0);
  STRIP_ANY_LOCATION_WRAPPER (inner);
  tree type = TREE_TYPE (inner);
  return lvalue_p (inner) && TYPE_QUALS (type) != TYPE_UNQUALIFIED
	 && TYPE_MAIN_VARIANT (type) == TYPE_MAIN_VARIANT (TREE_TYPE (e))
	 ? inner : e;
}

value_info
read_place (tree e, int id)
{
  return read_common (e, id);
}

value_info
read_constant (tree e, int id)
{
  value_info v = read_common (e, id);
  if (v.is_error || v.is_discard)
    return v;
  tree type = TREE_TYPE (e);
  if (type && TREE_CODE (type) == NULLPTR_TYPE)
    {
      v.constant = "0";
      return v;
    }
  if (!type || !INTEGRAL_TYPE_P (type))
    {
      v.not_constant = "it is of type " + v.type.spelled
		       + ", not of an integer type";
      return v;
    }
  tree cst = known_integer (e);
  if (!cst)
    {
      v.not_constant = "its value is not known at compile time";
      return v;
    }
  read_integer (v, cst);
  if (v.constant_bits_signed > 64
      && (v.constant_bits_unsigned == 0 || v.constant_bits_unsigned > 64))
    v.not_constant = "it does not fit 64 bits";
  return v;
}

tree
symbol_decl (tree e)
{
  while (true)
    {
      STRIP_ANY_LOCATION_WRAPPER (e);
      switch (TREE_CODE (e))
	{
	CASE_CONVERT:
	case NON_LVALUE_EXPR:
	case VIEW_CONVERT_EXPR:
	case ADDR_EXPR:
	  e = TREE_OPERAND (e, 0);
	  continue;
	case INDIRECT_REF:
	  /* A reference whose target is known.  */
	  if (TREE_CODE (TREE_OPERAND (e, 0)) == ADDR_EXPR)
	    {
	      e = TREE_OPERAND (e, 0);
	      continue;
	    }
	  return NULL_TREE;
	case FUNCTION_DECL:
	case VAR_DECL:
	  return e;
	case BASELINK:
	case OVERLOAD:
	  {
	    tree fns = compat::is_cxx () ? maybe_get_fns (e) : NULL_TREE;
	    return fns && TREE_CODE (fns) == FUNCTION_DECL ? fns : NULL_TREE;
	  }
	default:
	  if (compat::is_cxx () && TREE_CODE (e) == PTRMEM_CST)
	    {
	      e = PTRMEM_CST_MEMBER (e);
	      continue;
	    }
	  return NULL_TREE;
	}
    }
}

/* Under LTO a static thread-local variable may be renamed or moved to
   another partition, and its address can be no operand.  Give it a name
   that is its own everywhere.  */
static void
publish_thread_local (tree decl)
{
  if (!flag_generate_lto || TREE_PUBLIC (decl))
    return;
  std::string name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl));
  name += ".rsasm." + std::to_string (get_random_seed (false) & 0xffffffff);
  SET_DECL_ASSEMBLER_NAME (decl, get_identifier (name.c_str ()));
  TREE_PUBLIC (decl) = 1;
  DECL_VISIBILITY (decl) = VISIBILITY_HIDDEN;
  DECL_VISIBILITY_SPECIFIED (decl) = 1;
}

value_info
read_symbol (tree e, int id)
{
  value_info v;
  v.id = id;
  if (error_operand_p (e))
    {
      v.is_error = true;
      return v;
    }
  tree decl = symbol_decl (e);
  if (!decl)
    {
      if (compat::is_cxx () && is_overloaded_fn (e))
	v.not_symbol = "it names several functions: cast it to the type of "
		       "one, or write f<T> for a template";
      else
	v.not_symbol = "it is no function or static variable";
      return v;
    }
  if (VAR_P (decl) && !is_global_var (decl))
    {
      v.not_symbol = "it is a local variable: pass it with in(reg, ...)";
      return v;
    }
  if (TREE_CODE (decl) == FUNCTION_DECL && fndecl_built_in_p (decl)
      && DECL_IS_UNDECLARED_BUILTIN (decl))
    {
      v.not_symbol = "it is a builtin of the compiler without a symbol";
      return v;
    }
  if (TREE_CODE (decl) == FUNCTION_DECL && compat::is_cxx ()
      && DECL_IMMEDIATE_FUNCTION_P (decl))
    {
      v.not_symbol = "it is a consteval function, which has no symbol";
      return v;
    }
  if (compat::is_cxx ())
    mark_used (decl);
  TREE_USED (decl) = 1;
  if (VAR_P (decl) && DECL_THREAD_LOCAL_P (decl))
    {
      v.is_thread_local = true;
      publish_thread_local (decl);
      /* The name is text: nothing else keeps the variable.  */
      TREE_SYMBOL_REFERENCED (DECL_ASSEMBLER_NAME (decl)) = 1;
      if (!DECL_EXTERNAL (decl))
	DECL_PRESERVE_P (decl) = 1;
    }
  v.symbol = targetm.strip_name_encoding (
    IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl)));
  return v;
}

} // namespace rsasm
