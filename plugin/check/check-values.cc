/* Values by themselves: can the place be assigned, can a value of this type
   be in a register at all, do the two values of an inout agree?

   Whether the class that was written takes the type is for check-types.cc.
   Surprising: `inout (reg, 0, place)` accepts a constant of another type if
   it fits the place; checked_operand::input_has_output_type then tells the
   builder to convert it.  */

#include "base/text.h"
#include "check/internal.h"

namespace rsasm {

namespace {

/* The text of O's value for a message; the keyword if it is not known.  */
std::string
subject (const operand &o, bool output)
{
  const std::string text = value_text (o, output);
  return text.empty () ? item_keyword (o.kind) : text;
}

/* Judge the output place of operand I.  */
void
check_place (check_state &s, std::size_t i)
{
  const operand &o = s.b.operands[i];
  const value_info &v = o.out_value;
  const span where = value_span (o, true);
  if (v.is_discard)
    return;
  if (v.is_bitfield)
    s.report (i, diag_id::place_bitfield, where, { subject (o, true) })
      .note (where, "write a variable and assign it to the bit-field after "
		    "the block");
  else if (v.is_const)
    s.report (i, diag_id::place_const, where, { subject (o, true) })
      .note (where, "outputs are assigned: write a place that is not const");
  else if (!v.is_lvalue)
    {
      diag &d = s.report (i, diag_id::place_not_lvalue, where,
			  { subject (o, true) });
      d.note (where, "write a variable, a member or an element");
      if (o.has_input ())
	d.note (where, "or give input and output by themselves: "
		       + quote (std::string (item_keyword (o.kind))
				+ "(" + example_class (s.t) + ", "
				+ subject (o, true) + ", place)"));
    }
}

/* --- types that no register holds -------------------------------------- */

bool
ends_with (const std::string &s, char c)
{
  return !s.empty () && s.back () == c;
}

/* What to pass in place of the aggregate of type T that is called TEXT.  */
std::string
aggregate_advice (const asm_type &t, const std::string &text, bool output)
{
  const std::string name = is_identifier (text) ? text : "x";
  if (t.aggregate_hint == "std::atomic")
    return output
	   ? "write a variable and store it into the atomic after the block"
	   : "pass its value: " + quote (name + ".load()");
  if (t.aggregate_hint == "wrapper" && !t.member.empty ())
    return (output ? "write its member: " : "pass its member: ")
	   + quote (name + "." + t.member);
  if (t.aggregate_hint == "array" || ends_with (t.spelled, ']'))
    return "pass a pointer to its first element as an input";
  return "pass its members one by one, or a pointer to it as an input";
}

/* Report that no register can hold the value of type T of operand I.  */
void
report_type (check_state &s, std::size_t i, const asm_type &t, bool output)
{
  const operand &o = s.b.operands[i];
  const span where = value_span (o, output);
  if (t.kind == type_kind::aggregate)
    {
      s.report (i, diag_id::type_not_allowed, where, { t.spelled })
	.note (where, aggregate_advice (t, value_text (o, output), output));
      return;
    }
  if (t.spelled == "void" || starts_with (t.spelled, "void "))
    {
      s.report (i, diag_id::type_void, where,
		{ subject (o, output), t.spelled })
	.note (where, "write an expression with a value");
      return;
    }
  if (t.spelled.find ("omplex") != std::string::npos)
    {
      s.report (i, diag_id::type_not_allowed, where, { t.spelled })
	.note (where, "pass the real and the imaginary part as two operands");
      return;
    }
  if (t.spelled.find ("overloaded function") != std::string::npos)
    {
      s.report (i, diag_id::type_not_allowed, where, { t.spelled })
	.note (where, "cast it to the type of one of the functions");
      return;
    }
  if (t.bits == 0)
    {
      s.report (i, diag_id::type_incomplete, where, { t.spelled })
	.note (where, "define the type before the block, or pass a pointer");
      return;
    }
  s.report (i, diag_id::type_not_allowed, where, { t.spelled })
    .note (where, "operands are integers, floating-point numbers, pointers "
		  "and vectors");
}

/* True if T is a type that some register of some target holds; else report
   it at operand I.  */
bool
check_kind (check_state &s, std::size_t i, const asm_type &t, bool output)
{
  switch (t.kind)
    {
    case type_kind::none:
      /* A value is missing: the parser has said so.  */
      s.bad[i] = true;
      return false;
    case type_kind::aggregate:
    case type_kind::other:
      report_type (s, i, t, output);
      return false;
    case type_kind::integer:
    case type_kind::floating:
    case type_kind::pointer:
    case type_kind::vector:
      return true;
    }
  return true;
}

/* --- inout with two values --------------------------------------------- */

/* True if both values have one type for the register allocator.  */
bool
is_same_type (const asm_type &a, const asm_type &b)
{
  if (is_scalar_word (a) && is_scalar_word (b))
    return a.bits == b.bits;
  if (a.kind != b.kind || a.bits != b.bits)
    return false;
  return a.name == b.name && (!a.name.empty () || a.spelled == b.spelled);
}

/* True if the integer constant V converts to T without narrowing.  */
bool
constant_fits (const value_info &v, const asm_type &t)
{
  if (v.constant == "0")
    return true;
  if (t.kind != type_kind::integer)
    return false;
  if (t.is_bool)
    return v.constant == "1";
  return (v.constant_bits_signed != 0 && v.constant_bits_signed <= t.bits)
	 || (v.constant_bits_unsigned != 0
	     && v.constant_bits_unsigned <= t.bits);
}

/* Judge the two values of the inout operand I.  */
void
check_pair (check_state &s, std::size_t i)
{
  const operand &o = s.b.operands[i];
  const asm_type &in = o.in_value.type;
  const asm_type &out = o.out_value.type;
  if (is_same_type (in, out))
    return;
  if (!o.in_value.constant.empty () && in.kind == type_kind::integer
      && is_scalar_word (out))
    {
      if (constant_fits (o.in_value, out))
	{
	  s.out.operands[i].input_has_output_type = true;
	  return;
	}
      if (out.kind == type_kind::integer)
	{
	  s.report (i, diag_id::inout_constant_narrows,
		    value_span (o, false),
		    { o.in_value.constant, out.spelled })
	    .note (value_span (o, true), "write an output that the constant "
					 "fits, or convert the constant");
	  return;
	}
    }

  diag &d = s.report (i, diag_id::inout_types_differ, value_span (o, false),
		      { in.spelled, out.spelled });
  if (in.kind == type_kind::integer && out.kind == type_kind::integer)
    {
      const std::string text = subject (o, false);
      d.note (value_span (o, false),
	      "convert the input: "
	      + quote ("(" + out.spelled + ") "
		       + (is_identifier (text) ? text : "(" + text + ")")));
    }
  else
    d.note (value_span (o, true),
	    "both need one type, or be integers or pointers of one size");
}

/* --- const and sym ----------------------------------------------------- */

void
check_value_operand (check_state &s, std::size_t i)
{
  const operand &o = s.b.operands[i];
  if (o.kind == item_kind::const_ && !o.in_value.not_constant.empty ())
    s.report (i, diag_id::const_not_usable, value_span (o, false),
	      { subject (o, false), o.in_value.not_constant })
      .note (value_span (o, false),
	     "pass a value that is not constant in a register: "
	     + quote ("in(" + example_class (s.t) + ", " + subject (o, false)
		      + ")"));
  else if (o.kind == item_kind::sym && !o.in_value.not_symbol.empty ())
    s.report (i, diag_id::sym_not_usable, value_span (o, false),
	      { subject (o, false), o.in_value.not_symbol })
      .note (value_span (o, false),
	     "name a function or a variable with static storage, or pass an "
	     "address in a register: "
	     + quote ("in(" + example_class (s.t) + ", &x)"));
}

} // anonymous namespace

void
check_places (check_state &s)
{
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      const operand &o = s.b.operands[i];
      if (!s.bad[i] && o.has_output () && !o.discards_output)
	check_place (s, i);
    }
}

void
check_value_types (check_state &s)
{
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      const operand &o = s.b.operands[i];
      if (s.bad[i])
	continue;
      if (!is_register_kind (o.kind))
	{
	  check_value_operand (s, i);
	  continue;
	}
      const bool writes = o.has_output () && !o.discards_output;
      const bool reads = o.has_input () && !(writes && o.is_same_place);
      if (reads && !check_kind (s, i, o.in_value.type, false))
	continue;
      if (writes && !check_kind (s, i, o.out_value.type, true))
	continue;
      if (reads && writes)
	check_pair (s, i);
    }
}

} // namespace rsasm
