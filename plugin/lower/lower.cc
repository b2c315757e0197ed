/* Stage "lower": a checked block to GCC's extended asm as plain data.

   Reads a checked block without errors and its scanned text; gives
   lowered_asm.  Never looks at the instructions.  */

#include "lower/lower.h"

#include "lower/internal.h"

namespace rsasm {

unsigned
count_operands (const lowered_asm &l)
{
  unsigned n = l.outputs.size () + l.inputs.size ();
  for (const lowered_operand &out : l.outputs)
    if (out.constraint[0] == '+')
      n++;
  return n;
}

unsigned
count_hidden_operands (const lowered_asm &l)
{
  /* The byte read and the stack pointer.  */
  return (l.reads_memory ? 1 : 0) + (l.keeps_stack ? 0 : 1);
}

lowered_asm
lower_asm (const checked_asm &c, const scanned_asm &scanned,
	   const target_desc &t, const feature_query &has,
	   const lower_options &how, diag_list &diags)
{
  lowered_asm l;
  const option_set &o = c.bound->options;
  l.is_noreturn = o.has (option::noreturn);
  l.may_unwind = o.has (option::may_unwind);
  /* GCC assumes that an asm that is not volatile comes back.  */
  l.is_volatile = (!o.has (option::pure) && how.volatile_asm)
		  || l.is_noreturn || (l.may_unwind && how.unwind_volatile);
  l.reads_memory = o.has (option::readonly);
  l.keeps_stack = o.has (option::nostack);

  operand_numbers numbers = plan_operands (c, t, has, how, l);
  l.templ = render_template (c, scanned, t, numbers, how);

  const unsigned used = count_operands (l);
  const unsigned hidden = count_hidden_operands (l);
  if (used + hidden > max_gcc_operands)
    diags.add (diag_id::too_many_operands, span (),
	       { std::to_string (used),
		 std::to_string (max_gcc_operands - hidden) })
      .note (span (), "an inout counts twice; pass a pointer to an array "
		      "instead of many values, or split the block");
  return l;
}

static std::string
print_operand (const lowered_operand &o)
{
  std::string s = "\"" + o.constraint + "\"";
  if (o.is_symbol)
    s += " sym";
  if (o.value >= 0)
    s += " value " + std::to_string (o.value);
  else
    s += " dummy";
  if (!o.dummy_type.empty ())
    s += " " + o.dummy_type;
  if (o.type_of_value >= 0)
    s += " type of value " + std::to_string (o.type_of_value);
  if (!o.hard_register.empty ())
    s += " in " + o.hard_register;
  return s;
}

std::string
print_lowered (const lowered_asm &l)
{
  std::string s = l.is_volatile ? "asm volatile\n" : "asm\n";
  s += "template: ";
  for (char ch : l.templ)
    {
      if (ch == '\n')
	s += "\\n";
      else if (ch == '\t')
	s += "\\t";
      else
	s += ch;
    }
  s += "\n";
  for (const lowered_operand &o : l.outputs)
    s += "output: " + print_operand (o) + "\n";
  for (const lowered_operand &o : l.inputs)
    s += "input: " + print_operand (o) + "\n";
  for (const std::string &c : l.clobbers)
    s += "clobber: " + c + "\n";
  if (l.reads_memory)
    s += "reads memory\n";
  if (l.keeps_stack)
    s += "keeps the stack\n";
  if (l.needs_sandwich)
    s += "register variables\n";
  if (l.is_noreturn)
    s += "does not return\n";
  if (l.may_unwind)
    s += "may unwind\n";
  return s;
}

} // namespace rsasm
