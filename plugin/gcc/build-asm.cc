/* lowered_asm as GCC's trees.

   Reads plain data and the trees of the values; gives an expression that
   replaces the call: an ASM_EXPR, or what it takes around one.

   Three things are not as simple as they look.

   1. Order of evaluation.  GCC evaluates the places of outputs before the
      inputs.  If an operand has side effects, all of them go into
      temporaries in the order written; otherwise they stay in the asm, so
      that the code is that of the same GNU asm.

   2. Registers without a constraint of their own travel in register
      variables, and nothing may come between the copies into them and the
      asm: a thread-local address under -fPIC is a call, even if it is a
      mere operand.  So three statements: an empty asm moves all inputs,
      the block's own follows, another empty asm moves the outputs out;
      then the stores.  The empty ones emit no instruction.

   3. readonly reads memory without writing any: a one-byte operand at an
      address that GCC cannot know, and must never load from.  It does load
      to mend a conflict of the address with an early-clobber register
      variable, of which the allocator knows nothing; such a block clobbers
      memory instead.  */

#include "gcc/gcc-headers.h"

#include "gcc/build-asm.h"

#include "gcc/asm-parts.h"
#include "gcc/compat.h"
#include "gcc/locate.h"
#include "gcc/read-type.h"
#include "gcc/stack-promise.h"
#include "gcc/techniques.h"
#include "gcc/unwind.h"

namespace rsasm {

namespace {

class asm_builder
{
public:
  asm_builder (const raw_call &call, const call_values &values,
	       const lowered_asm &l)
    : m_call (call), m_values (values), m_l (l),
      m_parts (user_location (call.loc), call.function)
  {}

  tree build ();

private:
  tree value (int id) const { return m_trees[id]; }
  /* What enters the register of an inout with one place.  */
  tree input_half (int id) const
  { return m_saved[id] ? m_saved[id] : m_trees[id]; }
  void prepare_values ();
  void snapshot ();
  bool needs_snapshot () const;
  bool place_may_move () const;
  tree dummy_type (const lowered_operand &o) const;

  void build_plain (bool places_move);
  void build_sandwich ();
  void add_moves (const std::vector<asm_parts::move> &moves);
  void add_memory_read (asm_parts::operands &ops);
  void add_main (const asm_parts::operands &ops);
  bool has_early_register () const;
  void add_stack (asm_parts::operands &ops)
  {
    if (!m_l.keeps_stack)
      add_stack_promise (m_parts, ops);
  }
  std::string class_constraint (const lowered_operand &o) const;

  const raw_call &m_call;
  const call_values &m_values;
  const lowered_asm &m_l;
  asm_parts m_parts;
  std::vector<tree> m_trees;	/* per value id; places and inputs  */
  std::vector<tree> m_saved;	/* per value id; see input_half  */
  std::vector<bool> m_is_output, m_is_input;
};

/* Inputs as rvalues of exactly their own type.  */
void
asm_builder::prepare_values ()
{
  std::size_t n = m_values.table.size ();
  m_trees.assign (n, NULL_TREE);
  m_saved.assign (n, NULL_TREE);
  m_is_output.assign (n, false);
  m_is_input.assign (n, false);
  for (std::size_t i = 0; i < n; i++)
    m_trees[i] = m_values.table[i].expr;
  for (const lowered_operand &o : m_l.outputs)
    if (o.value >= 0)
      {
	m_is_output[o.value] = true;
	if (o.constraint[0] == '+')
	  m_is_input[o.value] = true;
      }
  for (const lowered_operand &o : m_l.inputs)
    {
      if (o.is_symbol)
	{
	  tree decl = symbol_decl (m_trees[o.value]);
	  m_trees[o.value] = build_symbol_address (decl);
	  continue;
	}
      m_is_input[o.value] = true;
      if (m_is_output[o.value])
	continue;
      tree e = as_rvalue (m_trees[o.value]);
      if (o.type_of_value >= 0)
	e = fold_convert (TYPE_MAIN_VARIANT (
			    TREE_TYPE (m_trees[o.type_of_value])), e);
      m_trees[o.value] = e;
    }
}

/* Callback of walk_tree: find a temporary of C++.  */
tree
find_temporary (tree *tp, int *, void *)
{
  return TREE_CODE (*tp) == TARGET_EXPR ? *tp : NULL_TREE;
}

/* True if a place must be found before the block, because outputs or the
   block may change what it depends on.  GCC finds the places of an asm
   first, but may then move loads that they need behind it (TER).  */
bool
asm_builder::place_may_move () const
{
  if (!uses (technique::places_first))
    return false;
  std::vector<tree> outputs;
  for (std::size_t i = 0; i < m_trees.size (); i++)
    if (m_is_output[i])
      outputs.push_back (m_trees[i]);
  if (outputs.size () < 2
      && std::find (m_l.clobbers.begin (), m_l.clobbers.end (), "memory")
	 == m_l.clobbers.end ())
    return false;
  for (tree place : outputs)
    if (rsasm::place_may_move (place, outputs))
      return true;
  return false;
}

bool
asm_builder::needs_snapshot () const
{
  if (!uses (technique::snapshot))
    return false;
  unsigned effects = 0, variable = 0;
  for (std::size_t i = 0; i < m_trees.size (); i++)
    if (m_is_input[i] || m_is_output[i])
      {
	tree e = m_trees[i];
	/* Constants and variables that are only written are the same at any
	   time.  */
	if (m_is_output[i] ? DECL_P (e) && !m_is_input[i] : TREE_CONSTANT (e))
	  continue;
	variable++;
	if (m_is_output[i] ? !place_has_effects (e) : !TREE_SIDE_EFFECTS (e))
	  continue;
	effects++;
	/* The destructor of a temporary runs at the end of the full
	   expression: GCC cannot have it begin in the scope of our
	   variables.  */
	if (walk_tree_without_duplicates (&e, find_temporary, NULL))
	  return true;
      }
  return effects && variable > 1;
}

/* Evaluate all operands in the order written.  */
void
asm_builder::snapshot ()
{
  const bool depends = place_may_move ();
  for (std::size_t i = 0; i < m_trees.size (); i++)
    {
      if (m_is_output[i])
	{
	  /* An operand after it may change what the place depends on.  */
	  m_trees[i] = m_parts.stabilize_place (
	    m_trees[i], depends || place_reads_variable (m_trees[i]));
	  /* The input half of an inout is read in its turn.  */
	  if (m_is_input[i] && uses (technique::saved_input))
	    m_saved[i] = m_parts.save (as_rvalue (m_trees[i]));
	}
      else if (m_is_input[i] && !TREE_CONSTANT (m_trees[i]))
	m_trees[i] = m_parts.save (m_trees[i]);
    }
}

tree
asm_builder::dummy_type (const lowered_operand &o) const
{
  if (o.type_of_value >= 0)
    return register_type (TREE_TYPE (value (o.type_of_value)));
  tree type = type_from_name (o.dummy_type);
  return type ? type : ptr_type_node;
}

/* The operand that reads an unknown byte.  */
void
asm_builder::add_memory_read (asm_parts::operands &ops)
{
  if (!m_l.reads_memory || !uses (technique::opaque_byte))
    return;
  tree pointer = m_parts.variable (build_pointer_type (char_type_node));
  asm_parts::operands opaque;
  opaque.add_output ("=r", pointer);
  m_parts.add_asm ("", opaque, false, true);
  ops.add_input ("m", build1 (INDIRECT_REF, char_type_node, pointer));
}

/* The statement that holds the template.  */
void
asm_builder::add_main (const asm_parts::operands &ops)
{
  m_parts.add_asm (m_l.templ, ops, m_l.is_volatile, false);
  if (m_l.may_unwind)
    if (tree mark = build_unwind_mark (m_call.loc))
      m_parts.add (mark);
}

/* True if a register variable is written before all inputs are read.  */
bool
asm_builder::has_early_register () const
{
  for (const lowered_operand &o : m_l.outputs)
    if (!o.hard_register.empty ()
	&& o.constraint.compare (0, 2, "=&") == 0)
      return true;
  return false;
}

/* One statement, as the same GNU asm would be; PLACES_MOVE: see
   place_may_move.  Outputs go to temporaries
   first only if they must, and then all, so that they are stored in order:
   at -O0 that is a copy more.  */
void
asm_builder::build_plain (bool places_move)
{
  bool through_temporaries = places_move;
  for (const lowered_operand &o : m_l.outputs)
    if (o.value >= 0 && m_saved[o.value])
      through_temporaries = true;
  asm_parts::operands ops;
  std::vector<std::pair<tree, tree>> stores;
  for (const lowered_operand &o : m_l.outputs)
    {
      tree place;
      if (o.value < 0)
	place = m_parts.variable (dummy_type (o));
      else if (through_temporaries)
	{
	  tree real = value (o.value);
	  place = m_parts.variable (register_type (TREE_TYPE (real)));
	  if (o.constraint[0] == '+')
	    m_parts.add (build2 (MODIFY_EXPR, TREE_TYPE (place), place,
				 input_half (o.value)));
	  stores.push_back ({ real, place });
	}
      else
	place = value (o.value);
      ops.add_output (o.constraint, place);
    }
  /* Tied inputs come last, but the memory read has no number that the
     template could use, so it may stand anywhere after the others.  */
  for (const lowered_operand &o : m_l.inputs)
    ops.add_input (o.constraint, value (o.value));
  add_memory_read (ops);
  add_stack (ops);
  ops.clobbers = m_l.clobbers;
  add_main (ops);
  for (auto &s : stores)
    m_parts.add (build2 (MODIFY_EXPR, TREE_TYPE (s.first), s.first,
			 s.second));
}

/* The class of O's constraint, without "=", "+", "&".  */
std::string
asm_builder::class_constraint (const lowered_operand &o) const
{
  const lowered_operand &of = o.tied_to >= 0 ? m_l.outputs[o.tied_to] : o;
  return of.constraint.substr (of.constraint.find_first_not_of ("=+&"));
}

/* All MOVES at once.  */
void
asm_builder::add_moves (const std::vector<asm_parts::move> &moves)
{
  if (uses (technique::sandwich))
    {
      m_parts.add_moves (moves, m_l.is_volatile);
      return;
    }
  for (const asm_parts::move &m : moves)
    m_parts.add (build2 (MODIFY_EXPR, TREE_TYPE (m.to), m.to, m.from));
}

/* Three statements; see the top of the file.  */
void
asm_builder::build_sandwich ()
{
  asm_parts::operands main;
  /* What these need is computed first.  */
  const bool clobbers_memory = m_l.reads_memory && has_early_register ()
			       && uses (technique::guarded_address);
  if (!clobbers_memory)
    add_memory_read (main);
  add_stack (main);

  asm_parts::operands main_ops;
  std::vector<asm_parts::move> into_temporaries, into_registers, out_of;
  std::vector<std::pair<tree, tree>> stores;
  std::vector<std::pair<std::string, tree>> tied;

  for (std::size_t i = 0; i < m_l.outputs.size (); i++)
    {
      const lowered_operand &o = m_l.outputs[i];
      tree type = o.value >= 0 ? register_type (TREE_TYPE (value (o.value)))
			       : dummy_type (o);
      tree carrier = m_parts.carrier (type, o.hard_register);
      std::string constraint = o.constraint;
      if (constraint[0] == '+')
	{
	  /* The input half must be read before the first statement.  */
	  tree in = m_parts.carrier (type, o.hard_register);
	  (o.hard_register.empty () ? into_temporaries : into_registers)
	    .push_back ({ class_constraint (o), in, input_half (o.value) });
	  tied.push_back ({ std::to_string (i), in });
	  constraint[0] = '=';
	}
      main_ops.add_output (constraint, carrier);
      if (o.value < 0)
	continue;
      tree result = carrier;
      if (!o.hard_register.empty ())
	{
	  result = m_parts.variable (type);
	  out_of.push_back ({ class_constraint (o), result, carrier });
	}
      stores.push_back ({ value (o.value), result });
    }

  for (const lowered_operand &o : m_l.inputs)
    {
      if (o.is_symbol)
	{
	  main_ops.add_input (o.constraint, value (o.value));
	  continue;
	}
      tree e = value (o.value);
      tree carrier = m_parts.carrier (register_type (TREE_TYPE (e)),
				      o.hard_register);
      (o.hard_register.empty () ? into_temporaries : into_registers)
	.push_back ({ class_constraint (o), carrier, e });
      main_ops.add_input (o.constraint, carrier);
    }
  for (auto &t : tied)
    main_ops.add_input (t.first, t.second);
  main_ops.append_inputs (main);
  main_ops.clobbers = m_l.clobbers;
  if (clobbers_memory)
    main_ops.clobbers.push_back ("memory");

  add_moves (into_temporaries);
  add_moves (into_registers);
  add_main (main_ops);
  add_moves (out_of);
  for (auto &s : stores)
    m_parts.add (build2 (MODIFY_EXPR, TREE_TYPE (s.first), s.first,
			 s.second));
}

tree
asm_builder::build ()
{
  prepare_values ();
  const bool places_move = place_may_move ();
  if (places_move || needs_snapshot ())
    snapshot ();
  if (m_l.needs_sandwich)
    build_sandwich ();
  else
    build_plain (places_move);
  if (m_l.is_noreturn && uses (technique::unreachable))
    m_parts.add (build_call_expr_loc (
      m_call.loc, builtin_decl_implicit (BUILT_IN_UNREACHABLE), 0));
  return m_parts.result ();
}

} // anonymous namespace

tree
build_asm (const raw_call &call, const call_values &values,
	   const lowered_asm &l)
{
  return asm_builder (call, values, l).build ();
}

} // namespace rsasm
