/* Random blocks from text to GCC's terms.

     fuzz-lower [ITERATIONS [SEED]]

   Blocks are made of parts that are mostly right, on each of the targets.
   Tests that nothing crashes and that a block without errors gives what
   GCC takes: a template that it can expand under each dialect, with
   operands that are there; constraints of the right form, ties to outputs;
   no register twice among outputs, or among inputs, or among clobbers; none
   clobbered that an operand is in; promises kept.  */

#include <cstdio>
#include <cstdlib>
#include <random>
#include <set>

#include "../rsasm.unit/lower-case.h"

using namespace lower_case;

namespace {

using generator = std::mt19937;

unsigned
pick (generator &g, std::size_t n)
{
  return static_cast<unsigned> (g () % n);
}

bool
chance (generator &g, unsigned percent)
{
  return pick (g, 100) < percent;
}

std::string
one_of (generator &g, const std::vector<std::string> &list)
{
  return list[pick (g, list.size ())];
}

std::string
random_item (generator &g, const target_desc &t)
{
  static const std::vector<std::string> values = {
    "x", "y", "i_x", "l_x", "c_x", "s_x", "f_x", "d_x", "v_x", "p_x", "q_x" };
  const unsigned n = pick (g, 10);
  if (n == 0)
    return "const(" + one_of (g, { "5", "-1", "9223372036854775807" }) + ")";
  if (n == 1)
    return "sym(" + one_of (g, { "f", "edx", "byte", "tls_v", "tls_word" })
	   + ")";
  if (n == 2)
    return "clobber_abi(\"" + one_of (g, t.abi_names ()) + "\")";
  std::string kind = one_of (g, { "in", "in", "out", "lateout", "inout",
				  "inlateout" });
  std::string place;
  std::string value = one_of (g, values);
  if (chance (g, 50))
    place = one_of (g, t.class_names ());
  else
    {
      const target_register &r = t.registers[pick (g, t.registers.size ())];
      place = "\"" + r.name + "\"";
      /* Mostly what the register is used for.  */
      if (chance (g, 60))
	{
	  if (kind == "in")
	    kind = one_of (g, { "out", "lateout" });
	  value = kind[0] == 'i' ? value + ", _" : "_";
	}
    }
  if (place != "" && kind.compare (0, 2, "in") == 0 && kind != "in"
      && chance (g, 30) && value.find (',') == std::string::npos)
    value += ", " + one_of (g, values);
  return kind + "(" + place + ", " + value + ")";
}

std::string
random_options (generator &g)
{
  static const std::vector<std::string> words = {
    "nomem", "readonly", "preserves_flags", "nostack", "noreturn",
    "att_syntax", "pure", "may_unwind" };
  std::set<std::string> chosen;
  for (unsigned n = pick (g, 4); n != 0; n--)
    chosen.insert (one_of (g, words));
  std::string s;
  for (const std::string &w : chosen)
    s += (s.empty () ? "options(" : ", ") + w;
  return s.empty () ? s : s + ")";
}

/* A line of N operands; all are used in a comment if ALL.  */
std::string
random_line (generator &g, unsigned n, bool all)
{
  static const std::vector<std::string> texts = {
    "nop", "{{", "}}", "%", "|", "// c", "/* d */", "\"a // b\"", "1:", " ",
    ".byte 1", "jmp 1b", "b 1b", "l: nop", "jmp l", ";", "'\"'", "%{{|}}",
    "\n", "# e", "mov ", ", ", "%%", "\\", "1f" };
  std::string line;
  for (unsigned k = pick (g, 4); k != 0; k--)
    line += one_of (g, texts);
  if (all)
    line += "/*";
  for (unsigned k = 0; all && k < n; k++)
    {
      line += " {" + std::to_string (k);
      if (chance (g, 30))
	line += ":" + one_of (g, { "auto", "x", "e", "r", "l", "w", "v", "s" });
      line += "}";
    }
  if (all)
    line += " {{|%}} */";
  return line;
}

/* GCC's name of the register that O must be in; empty: any.  */
std::string
register_of (const lowered_operand &o, const target_desc &t)
{
  if (!o.hard_register.empty ())
    return o.hard_register;
  const std::string letters
    = o.constraint.substr (o.constraint.find_first_not_of ("=+&"));
  for (const target_register &r : t.registers)
    if (!r.constraint.empty () && r.constraint == letters)
      return r.gcc_name;
  return "";
}

/* What is wrong with K, which has no errors; empty: nothing.  */
std::string
find_fault (const block &k, const target_desc &t)
{
  const lowered_asm &l = k.lowered;
  const std::size_t total = l.outputs.size () + l.inputs.size ();
  for (int dialect = t.lex.has_syntaxes ? 0 : -1;
       dialect < (t.lex.has_syntaxes ? 2 : 0); dialect++)
    {
      const std::string s = expand (l.templ, dialect);
      if (s.compare (0, 3, "BAD") == 0)
	return s;
    }
  for (std::size_t i = 0; i + 1 < l.templ.size (); i++)
    if (l.templ[i] == '%')
      {
	std::size_t at = i + 1;
	if (is_identifier (std::string (1, l.templ[at])))
	  at++;
	if (at < l.templ.size () && l.templ[at] >= '0' && l.templ[at] <= '9'
	    && std::strtoul (&l.templ[at], nullptr, 10) >= total)
	  return "no such operand";
	i++;
      }
  if (total > 30)
    return "too many operands";

  std::set<std::string> outputs, inputs, clobbers;
  for (const lowered_operand &o : l.outputs)
    {
      if (o.constraint[0] != '=' && o.constraint[0] != '+')
	return "output without '='";
      if (o.value < 0 && o.dummy_type.empty () && o.type_of_value < 0)
	return "dummy without a type";
      const std::string r = register_of (o, t);
      if (!r.empty () && !outputs.insert (r).second)
	return "two outputs in " + r;
      if (!o.hard_register.empty () && !l.needs_sandwich)
	return "register variable without a sandwich";
    }
  bool is_tied = false;
  for (const lowered_operand &o : l.inputs)
    {
      if (o.value < 0)
	return "input without a value";
      if ((o.tied_to >= 0) < is_tied)
	return "a tied input before another";
      is_tied = o.tied_to >= 0;
      if (is_tied
	  && (o.tied_to >= static_cast<int> (l.outputs.size ())
	      || o.constraint != std::to_string (o.tied_to)
	      || o.hard_register != l.outputs[o.tied_to].hard_register))
	return "bad tie";
      const std::string r = is_tied ? "" : register_of (o, t);
      if (!r.empty () && !inputs.insert (r).second)
	return "two inputs in " + r;
    }
  for (const std::string &c : l.clobbers)
    {
      if (c.empty () || !clobbers.insert (c).second)
	return "empty or double clobber '" + c + "'";
      if (outputs.count (c) || inputs.count (c))
	return "operand in clobber " + c;
    }
  const option_set &o = k.bound.options;
  if (clobbers.count ("memory")
      == (o.has (option::nomem) || o.has (option::readonly)))
    return "memory";
  if (clobbers.count ("cc") == o.has (option::preserves_flags))
    return "flags";
  if (!l.is_volatile && (!o.has (option::pure) || l.outputs.empty ()))
    return "not volatile";
  return "";
}

} // anonymous namespace

int
main (int argc, char **argv)
{
  const unsigned long count = argc > 1 ? std::strtoul (argv[1], nullptr, 10)
				       : 100000;
  const unsigned long seed = argc > 2 ? std::strtoul (argv[2], nullptr, 10)
				      : 1;
  generator g (static_cast<generator::result_type> (seed));
  unsigned long clean = 0;
  for (unsigned long n = 0; n < count; n++)
    {
      const target_desc &t
	= *find_target (one_of (g, { "x86_64", "i386", "aarch64", "tiny" }));
      std::string list;
      unsigned operands = 0;
      for (unsigned k = pick (g, chance (g, 5) ? 34 : 6); k != 0; k--)
	{
	  const std::string item = random_item (g, t);
	  list += (list.empty () ? "" : ", ") + item;
	  operands += item.find ("(\"") == std::string::npos;
	}
      const std::string options = random_options (g);
      if (!options.empty ())
	list += (list.empty () ? "" : ", ") + options;
      std::vector<std::string> lines;
      for (unsigned k = pick (g, 3); k != 0; k--)
	lines.push_back (random_line (g, operands, false));
      lines.push_back (random_line (g, operands, true));

      block k (t, chance (g, 80) ? all_features : "sse", lines, list,
	       chance (g, 80));
      if (k.diags.has_errors ())
	continue;
      clean++;
      const std::string fault = find_fault (k, t);
      if (!fault.empty ())
	{
	  std::printf ("FAIL: fuzz-lower: block %lu of seed %lu: %s\n", n, seed,
		       fault.c_str ());
	  std::printf ("%s: %s\n%s", t.name.c_str (), list.c_str (),
		       print_lowered (k.lowered).c_str ());
	  return 1;
	}
    }
  std::printf ("%lu blocks without errors\n", clean);
  std::printf ("%s: fuzz-lower: %lu blocks, seed %lu\n",
	       clean > count / 100 ? "PASS" : "FAIL", count, seed);
  return clean <= count / 100;
}
