/* Unit test of the parse and bind stages: large and hostile input.

   Each of these takes a moment in linear time and minutes in quadratic
   time, or overflows the stack of a recursive parser.  */

#include "parse-cases.h"

using rsasm::diag_list;
using rsasm::operand_list;
using unit::check;
using unit::check_equal;

static std::string
repeat (const std::string &s, std::size_t n)
{
  std::string out;
  out.reserve (s.size () * n);
  while (n-- != 0)
    out += s;
  return out;
}

/* Parse and bind LINES and LIST; the number of errors.  */
static unsigned
errors_of (const std::vector<std::string> &lines, const std::string &list)
{
  diag_list diags;
  operand_list l
    = rsasm::parse_operand_list (list, "\"first\", " + list, diags);
  rsasm::asm_template t = rsasm::parse_template (lines, false, diags);
  rsasm::bind_operands (t, l, unit::make_values (l), diags);
  return diags.error_count ();
}

/* What the manual promises.  */
static void
test_promised_size ()
{
  std::string list = repeat ("\"nop\", ", 1023);
  std::vector<std::string> lines (1024, "nop");
  for (int i = 0; i < 256; ++i)
    {
      std::string name = "x" + std::to_string (i);
      list += "in(reg, " + name + "), ";
      lines[i] = "inc {" + name + "}";
    }
  diag_list diags;
  operand_list l
    = rsasm::parse_operand_list (list, "\"first\", " + list, diags);
  check ("1024 lines and 256 operands", l.items.size () == 1023 + 256);
  rsasm::bound_asm b = rsasm::bind_operands (
    rsasm::parse_template (lines, false, diags), l, unit::make_values (l),
    diags);
  check ("1024 lines: no error", !diags.has_errors ());
  check ("1024 lines: operands", b.operands.size () == 256);
  check ("1024 lines: last placeholder",
	 b.tmpl.pieces[255 * 2 + 1].operand == 255);
}

static void
test_long_lists ()
{
  constexpr std::size_t n = 50000;
  check ("many lines", errors_of ({ "nop" }, repeat ("\"nop\",", n)) == 0);
  check ("many explicit operands",
	 errors_of ({ "nop" }, repeat ("out(\"rax\", x),", n)) == 0);
  check ("many unused operands",
	 errors_of ({ "nop" }, repeat ("in(reg, x),", n)) == 1);
  check ("many equal names",
	 errors_of ({ "{x}{y}" }, repeat ("in(reg, x), in(reg, y),", n)) == 2);
  check ("many equal let names",
	 errors_of ({ "{x}" }, repeat ("let(x, in(reg, y)),", n)) == n - 1);
  check ("many empty items", errors_of ({ "nop" }, repeat (", ", n)) == 0);
  check ("many unknown items",
	 errors_of ({ "nop" }, repeat ("foo(reg, x),", n)) == n);
  check ("many late lines",
	 errors_of ({ "nop" }, "options()," + repeat ("\"nop\",", n)) == 1);
  check ("many options",
	 errors_of ({ "nop" }, "options(" + repeat ("nomem,", n) + ")")
	   == n - 1);
  check ("many arguments",
	 errors_of ({ "{}" }, "in(reg" + repeat (", x", n) + ")") == 0);
  check ("many string pieces",
	 errors_of ({ "nop" }, repeat ("\"nop\" ", n)) == 0);
  check ("many switched off",
	 errors_of ({ "{x}" }, repeat ("when(0, in(reg, x)),", n)) == 1);
}

static void
test_nesting ()
{
  constexpr std::size_t n = 200000;
  for (const char *open : { "(", "[", "{", "let(a, ", "when(1, ", "in(reg, ",
			    "let(a, when(1, ", "R\"(", "u8", "\"", "=" })
    {
      check (std::string ("deep ") + open,
	     errors_of ({ "nop" }, repeat (open, n)) <= 1);
      errors_of ({ "nop" }, "in(reg, " + repeat (open, n));
      errors_of ({ "nop" }, repeat (open, n) + repeat (")", n));
      check (std::string ("deep and closed ") + open, true);
    }
  check ("deep parentheses in an expression",
	 errors_of ({ "{}" }, "in(reg, " + repeat ("(", n) + "x"
				+ repeat (")", n) + ")")
	   == 0);
  check ("brackets that cross",
	 errors_of ({ "{}" }, "in(reg, " + repeat ("([", n) + "x"
				+ repeat (")]", n) + ")")
	   <= 1);
}

static void
test_long_templates ()
{
  constexpr std::size_t n = 200000;
  check ("many placeholders",
	 errors_of ({ repeat ("{x}", n) }, "in(reg, x)") == 0);
  check ("many empty placeholders", errors_of ({ repeat ("{}", n) }, "") == 1);
  check ("many opening braces", errors_of ({ repeat ("{ ", n) }, "") == n);
  check ("many closing braces", errors_of ({ repeat ("} ", n) }, "") == n);
  check ("many braces", errors_of ({ repeat ("{{}}", n) }, "") == 0);
  check ("many GNU operands",
	 errors_of ({ "mov " + repeat ("%0, ", n) }, "") == 1);
  check ("many percent signs", errors_of ({ repeat ("%", n) }, "") == 0);
  check ("many comments", errors_of ({ repeat ("/**/", n) }, "") == 0);
  check ("many quotes", errors_of ({ repeat ("'\"", n) }, "") == 0);
  check ("many lines of one string",
	 errors_of ({ repeat ("inc {x}\n", n) }, "in(reg, x)") == 0);

  std::string names;
  std::string operands;
  for (std::size_t i = 0; i < 20000; ++i)
    {
      names += "{unknown" + std::to_string (i) + "}";
      operands += "let(o" + std::to_string (i) + ", const(1)),";
    }
  check ("many unknown names", errors_of ({ names }, operands) == 20000);
}

static void
test_newlines ()
{
  std::vector<std::string> lines
    = { "inc {x}\n  mov %0, 1 // %1\n/* %2\n%3 */ dec %4\n", "\n", "{\n}" };
  diag_list diags;
  operand_list l = rsasm::parse_operand_list ("in(reg, x)", "", diags);
  rsasm::bind_operands (rsasm::parse_template (lines, false, diags), l,
			unit::make_values (l), diags);
  check_equal ("newlines in a string",
	       unit::show (diags, "in(reg, x)", lines),
	       "error: '%0' refers to an operand in GNU asm only "
	       "[rsasm.template.gnu-syntax] @ 0:'%0'\n"
	       "note: write '{0}'\n"
	       "fix: 0:'%0' -> {0}\n"
	       "fix: 0:'%4' -> {4}\n");
}

/* Bytes that no compiler passes, but nothing depends on that.  */
static void
test_odd_bytes ()
{
  std::string all;
  for (int c = 0; c < 256; ++c)
    all += static_cast<char> (c);
  errors_of ({ all, "{" + all + "}" }, all);
  errors_of ({ all + all }, "in(reg, " + all + ")");
  for (const char *tail : { "\\", "u8", "R", "R\"", "'", "\"", "R\"x(", "0x'",
			    ".", "..", "__", "____", "in", "in(", "let(a,",
			    "u8R\"", "LR\"(a)\"", "\"\\x", "\"\\u12" })
    {
      errors_of ({ tail }, tail);
      errors_of ({ tail }, "in(" + std::string (tail) + ", " + tail + ")");
    }
  check ("odd bytes", true);
}

int
main ()
{
  test_promised_size ();
  test_long_lists ();
  test_nesting ();
  test_long_templates ();
  test_newlines ();
  test_odd_bytes ();
  return unit::result ();
}
