/* Operands and clobbers of a block in GCC's terms.

   Reads a checked block; gives the operand lists of lowered_asm.

   What is surprising:
   - GCC numbers outputs first; tied inputs come last so that the numbers
     of the others do not depend on them.
   - An output that is not late is early-clobber ("&"), an explicit one
     too: else GCC may give its register to a class input.  inout is
     "+&" for the same reason: a plain tie shares its register with any
     input of equal value.
   - A register with a constraint of its own ("a") needs nothing else.
     Any other explicit register travels in a register variable, and
     then all of the block's values pass through helper statements (see
     gcc/build-asm.cc).
   - GCC refuses an input in a clobbered register, which Rust allows for
     late clobbers (a call destroys its argument registers).  So a late
     clobber in the way of an input becomes a dummy late output of that
     register, which GCC lets an input share; but no more of them than
     the limit of 30 operands leaves room for.  */

#include "lower/internal.h"

#include <algorithm>

namespace rsasm {

namespace {

bool
is_plain_input (const operand &o)
{
  /* The address of a thread-local variable is no constant for GCC: its
     name is printed as text.  */
  return o.kind == item_kind::in
	 || (o.kind == item_kind::sym && !o.in_value.is_thread_local);
}

bool
is_tied_input (const operand &o)
{
  return o.has_output () && o.has_input () && !o.is_same_place;
}

/* True if an operand of class B may get a register of class A.  */
bool
share_registers (const target_desc &t, const register_class &a,
		 const register_class &b)
{
  if (&a == &b)
    return true;
  const std::vector<const target_register *> others = class_members (t, b);
  for (const target_register *r : class_members (t, a))
    for (const target_register *o : others)
      if (registers_overlap (*r, *o))
	return true;
  return false;
}

class planner
{
public:
  planner (const checked_asm &c, const target_desc &t,
	   const feature_query &has, const lower_options &how, lowered_asm &l)
    : m_c (c), m_t (t), m_has (has), m_how (how), m_l (l),
      m_numbers (c.operands.size (), -1), m_input_of (c.operands.size (), -1),
      m_has_dummy (c.operands.size ())
  {}

  operand_numbers run ();

private:
  void add_output (std::size_t k);
  void add_tied_input (std::size_t k);
  void add_plain_input (std::size_t k);
  void add_dummies ();
  void add_dummy (const target_register &r, const register_class *cls,
		  int type_of_value, const std::string &type);
  void add_clobbers ();

  void set_register (lowered_operand &o, const checked_operand &op,
		     const char *prefix);
  std::string discard_type (const register_class &cls) const;
  bool exists (const target_register &r) const
  { return r.feature.empty () || m_has (r.feature); }
  bool is_early_clobber (const target_register *r) const;
  bool is_clobbered (const target_register &r) const;
  bool is_taken (const target_register &r) const;
  bool is_written (const target_register &r) const;
  bool is_dummy (const target_register &r) const;
  const target_register *find_dummy (std::size_t k) const;
  bool is_crowded (std::size_t k) const;
  unsigned count_inputs () const;

  const checked_asm &m_c;
  const target_desc &m_t;
  const feature_query &m_has;
  const lower_options &m_how;
  lowered_asm &m_l;
  operand_numbers m_numbers;
  /* Per operand: its output's index, or -1.  */
  std::vector<int> m_input_of;
  /* Per operand: a class input that may share a dummy's register.  */
  std::vector<bool> m_has_dummy;
  std::vector<const target_register *> m_dummies;
};

/* Give O the constraint and register of the explicit or class operand OP;
   PREFIX is "=", "=&", "+", "+&" or "".  */
void
planner::set_register (lowered_operand &o, const checked_operand &op,
		       const char *prefix)
{
  o.constraint = prefix;
  if (op.cls)
    o.constraint += op.cls->constraint;
  else if (!op.reg->constraint.empty ())
    o.constraint += op.reg->constraint;
  else
    {
      o.constraint += op.value_class ? op.value_class->constraint : "r";
      o.hard_register = op.reg->gcc_name;
      m_l.needs_sandwich = true;
    }
}

/* The name of a type that a discarded output of class CLS can have: the
   widest that the target flags allow, so that any name of the register
   can be printed.  */
std::string
planner::discard_type (const register_class &cls) const
{
  const class_type *best = nullptr;
  unsigned best_bits = 0;
  for (const class_type &t : cls.types)
    {
      if (!t.feature.empty () && !m_has (t.feature))
	continue;
      if (t.name[0] != 'i')
	continue;
      /* "i64" or "i8x16": bits times lanes.  */
      unsigned bits = 0, lanes = 1;
      std::size_t i = 1;
      for (; i < t.name.size () && t.name[i] >= '0' && t.name[i] <= '9'; i++)
	bits = bits * 10 + (t.name[i] - '0');
      if (i < t.name.size () && t.name[i] == 'x')
	for (lanes = 0, i++; i < t.name.size (); i++)
	  lanes = lanes * 10 + (t.name[i] - '0');
      if (!best || bits * lanes > best_bits)
	{
	  best = &t;
	  best_bits = bits * lanes;
	}
    }
  if (!best && !cls.types.empty ())
    best = &cls.types.front ();
  return best ? best->name : "i32";
}

void
planner::add_output (std::size_t k)
{
  const checked_operand &op = m_c.operands[k];
  const operand &o = *op.op;
  /* A discarded explicit register is a clobber, unless an input enters
     the block in it.  */
  if (o.discards_output && op.reg && !o.has_input ())
    return;

  bool plus = o.has_input () && o.is_same_place;
  lowered_operand out;
  std::string prefix = plus ? "+" : "=";
  if (!o.is_late ()
      && (o.has_input () ? m_how.early_clobber_inout
			 : m_how.early_clobber_out))
    prefix += "&";
  set_register (out, op, prefix.c_str ());
  if (o.discards_output)
    {
      if (o.has_input ())
	out.type_of_value = o.in_value.id;
      else
	out.dummy_type = discard_type (*op.cls);
    }
  else
    out.value = o.out_value.id;
  m_input_of[k] = m_l.outputs.size ();
  m_numbers[k] = m_l.outputs.size ();
  m_l.outputs.push_back (out);
}

void
planner::add_plain_input (std::size_t k)
{
  const checked_operand &op = m_c.operands[k];
  const operand &o = *op.op;
  lowered_operand in;
  if (o.kind == item_kind::sym)
    {
      in.constraint = m_t.sym_constraint;
      in.is_symbol = true;
    }
  else
    set_register (in, op, "");
  in.value = o.in_value.id;
  m_numbers[k] = m_l.outputs.size () + m_l.inputs.size ();
  m_l.inputs.push_back (in);
}

/* The input half of an inout with two places.  */
void
planner::add_tied_input (std::size_t k)
{
  const checked_operand &op = m_c.operands[k];
  lowered_operand in;
  in.constraint = std::to_string (m_input_of[k]);
  in.tied_to = m_input_of[k];
  in.value = op.op->in_value.id;
  if (op.input_has_output_type)
    in.type_of_value = op.op->out_value.id;
  in.hard_register = m_l.outputs[m_input_of[k]].hard_register;
  m_l.inputs.push_back (in);
}

bool
planner::is_early_clobber (const target_register *r) const
{
  return std::find (m_c.early_clobbers.begin (), m_c.early_clobbers.end (), r)
	 != m_c.early_clobbers.end ();
}

/* True if an explicit operand of any direction sits in R.  */
bool
planner::is_taken (const target_register &r) const
{
  for (const checked_operand &op : m_c.operands)
    if (op.reg && registers_overlap (*op.reg, r)
	&& (op.op->has_input () || !op.op->discards_output))
      return true;
  return false;
}

/* True if an explicit output with a place, or an inout, is in R.  */
bool
planner::is_written (const target_register &r) const
{
  for (const checked_operand &op : m_c.operands)
    if (op.reg && op.op->has_output () && registers_overlap (*op.reg, r)
	&& (op.op->has_input () || !op.op->discards_output))
      return true;
  return false;
}

bool
planner::is_clobbered (const target_register &r) const
{
  for (const target_register *c : m_c.clobbers)
    if (registers_overlap (*c, r))
      return true;
  return false;
}

bool
planner::is_dummy (const target_register &r) const
{
  for (const target_register *d : m_dummies)
    if (registers_overlap (*d, r))
      return true;
  return false;
}

/* True if the registers that are neither clobbered nor those of explicit
   operands may be too few for class operand K, the class operands before
   it that share no dummy, and the class outputs.  */
bool
planner::is_crowded (std::size_t k) const
{
  const register_class &cls = *m_c.operands[k].cls;
  std::size_t room = 0;
  for (const target_register *r : class_members (m_t, cls))
    if (r->reserved_reason.empty () && exists (*r) && !is_clobbered (*r)
	&& !is_taken (*r))
      room++;
  std::size_t wanted = 1;
  for (std::size_t i = 0; i < m_c.operands.size (); i++)
    {
      const checked_operand &op = m_c.operands[i];
      if (i != k && op.cls && share_registers (m_t, *op.cls, cls)
	  && (op.op->has_output () || (i < k && !m_has_dummy[i])))
	wanted++;
    }
  return wanted > room;
}

/* The operands of the block that are inputs for GCC.  */
unsigned
planner::count_inputs () const
{
  unsigned n = 0;
  for (const checked_operand &op : m_c.operands)
    if (is_plain_input (*op.op) || is_tied_input (*op.op))
      n++;
  return n;
}

void
planner::add_dummy (const target_register &r, const register_class *cls,
		    int type_of_value, const std::string &type)
{
  lowered_operand out;
  out.constraint = "=";
  out.type_of_value = type_of_value;
  out.dummy_type = type;
  if (!r.constraint.empty ())
    out.constraint += r.constraint;
  else
    {
      out.constraint += cls ? cls->constraint : "r";
      out.hard_register = r.gcc_name;
      m_l.needs_sandwich = true;
    }
  m_l.outputs.push_back (out);
  m_dummies.push_back (&r);
}

/* Late clobbers that an input may sit in, as outputs.  */
void
planner::add_dummies ()
{
  if (!m_how.clobber_dummies)
    return;
  /* An explicit input: just its register.  */
  for (const checked_operand &op : m_c.operands)
    if (op.reg && op.op->kind == item_kind::in)
      for (const target_register *r : m_c.clobbers)
	if (registers_overlap (*op.reg, *r) && !is_early_clobber (r)
	    && std::find (m_dummies.begin (), m_dummies.end (), r)
	       == m_dummies.end ())
	  add_dummy (*op.reg, op.value_class, op.op->in_value.id, "");

  /* A class input: one register of its class, so that there are as many
     dummies as inputs that could use one.  Registers with a constraint
     letter cost nothing; the others, which need a register variable, are
     used only where the clobbers leave too few registers.  */
  const unsigned others = count_hidden_operands (m_l) + count_inputs ();
  for (std::size_t k = 0; k < m_c.operands.size (); k++)
    {
      const checked_operand &op = m_c.operands[k];
      if (!op.cls || op.op->kind != item_kind::in
	  || count_operands (m_l) + others >= max_gcc_operands)
	continue;
      if (const target_register *r = find_dummy (k))
	{
	  add_dummy (*r, op.cls, op.op->in_value.id, "");
	  m_has_dummy[k] = true;
	}
    }
}

/* A late clobber that class input K should be able to share, one with a
   constraint letter if there is one; null: none.  */
const target_register *
planner::find_dummy (std::size_t k) const
{
  const register_class &cls = *m_c.operands[k].cls;
  const target_register *best = nullptr;
  for (const target_register *r : m_c.clobbers)
    {
      if (is_early_clobber (r) || is_taken (*r) || is_dummy (*r)
	  || r->gcc_name.empty () || !exists (*r)
	  || std::find (r->classes.begin (), r->classes.end (), cls.name)
	     == r->classes.end ())
	continue;
      if (!r->constraint.empty ())
	return r;
      if (!best)
	best = r;
    }
  return best && is_crowded (k) ? best : nullptr;
}

void
planner::add_clobbers ()
{
  std::vector<std::string> names;
  auto add = [&] (const std::string &name)
    {
      if (!name.empty ()
	  && std::find (names.begin (), names.end (), name) == names.end ())
	names.push_back (name);
    };
  for (const target_register *r : m_c.clobbers)
    {
      if (is_dummy (*r))
	continue;
      /* A register that the function cannot use needs no clobber, but
	 those that go with it may still be in use.  */
      if (exists (*r))
	add (r->gcc_name);
      if (!m_how.neighbour_clobbers)
	continue;
      for (const std::string &also : r->also_clobbers)
	for (const target_register &other : m_t.registers)
	  if (other.gcc_name == also && exists (other))
	    {
	      /* What an output writes is destroyed as it is.  */
	      if (!is_dummy (other) && !is_written (other))
		add (also);
	      break;
	    }
    }
  const option_set &o = m_c.bound->options;
  if (!o.has (option::preserves_flags) && m_how.flag_clobbers)
    for (const std::string &flag : m_t.flag_clobbers)
      add (flag);
  if (!o.has (option::nomem) && !o.has (option::readonly)
      && m_how.memory_clobber)
    add ("memory");
  m_l.clobbers = names;
}

operand_numbers
planner::run ()
{
  std::size_t n = m_c.operands.size ();
  m_l.outputs.reserve (n);
  m_l.inputs.reserve (n);
  for (std::size_t k = 0; k < n; k++)
    if (m_c.operands[k].op->has_output ())
      add_output (k);
  add_dummies ();
  for (std::size_t k = 0; k < n; k++)
    {
      const operand &o = *m_c.operands[k].op;
      if (is_plain_input (o)
	  && (o.kind != item_kind::sym || m_how.symbol_operand))
	add_plain_input (k);
    }
  for (std::size_t k = 0; k < n; k++)
    {
      const operand &o = *m_c.operands[k].op;
      if (is_tied_input (o))
	add_tied_input (k);
    }
  add_clobbers ();
  return m_numbers;
}

} // anonymous namespace

operand_numbers
plan_operands (const checked_asm &c, const target_desc &t,
	       const feature_query &has, const lower_options &how,
	       lowered_asm &l)
{
  return planner (c, t, has, how, l).run ();
}

} // namespace rsasm
