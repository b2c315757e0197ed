/* Fuzzer of the parse and bind stages.

     fuzz-parse [ITERATIONS [SEED]]

   parses that many inputs made from the corpus below, mutated, and checks
   what the stages promise for any input: no crash, spans inside their
   texts, operands and pieces in their tables.  The program stops with
   abort () at the first broken promise, after printing the input.

   For libFuzzer (clang++ -fsanitize=fuzzer) define RSASM_LIBFUZZER.  An
   input has four parts separated by '\x1f': the list after macro
   expansion, the list as written, the template (lines separated by '\x1e')
   and bytes that choose values.  */

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "parse/lex.h"
#include "parse/outline.h"
#include "parse/parse.h"

namespace rsasm {

/* The input that is being run, for the report of a failure.  */
struct input
{
  std::string expanded;
  std::string written;
  std::vector<std::string> lines;
  std::string choices;
};

static void
print_quoted (const char *what, const std::string &s)
{
  std::printf ("%s: \"", what);
  for (unsigned char c : s)
    if (c < ' ' || c >= 0x7f || c == '"' || c == '\\')
      std::printf ("\\%03o", c);
    else
      std::putchar (c);
  std::printf ("\"\n");
}

/* Abort with a report of IN unless IS_GOOD.  */
static void
require (bool is_good, const char *what, const input &in)
{
  if (is_good)
    return;
  std::printf ("FAIL: fuzz-parse: %s\n", what);
  print_quoted ("list", in.expanded);
  print_quoted ("written", in.written);
  for (const std::string &line : in.lines)
    print_quoted ("line", line);
  print_quoted ("choices", in.choices);
  std::fflush (stdout);
  std::abort ();
}

static bool
is_inside (span s, const input &in)
{
  if (s.is_statement ())
    return true;
  if (s.is_template () && static_cast<std::size_t> (s.text) >= in.lines.size ())
    return false;
  const std::string &text
    = s.is_template () ? in.lines[s.text] : in.expanded;
  return s.text >= span::operand_list && s.begin <= s.end
	 && s.end <= text.size ();
}

static void
check_diags (const diag_list &diags, const input &in)
{
  unsigned errors = 0;
  for (const diag &d : diags.all ())
    {
      require (d.id < diag_id::count, "diagnostic without id", in);
      require (is_inside (d.where, in), "span of a diagnostic", in);
      require (!render (d).empty (), "message", in);
      errors += get_diag_info (d.id).sev == severity::error;
      for (const diag_note &n : d.notes)
	{
	  require (is_inside (n.where, in), "span of a note", in);
	  require (!render_markup (n.text, {}, "'", "'").empty (), "note", in);
	}
      for (const diag_fixit &f : d.fixits)
	require (is_inside (f.where, in) && !f.where.is_statement (),
		 "span of a fix-it", in);
    }
  require (errors == diags.error_count (), "error count", in);
}

static void
check_items (const operand_list &l, const input &in)
{
  std::size_t last = 0;
  for (const item &i : l.items)
    {
      require (i.where.is_operand_list () && is_inside (i.where, in)
		 && i.where.begin >= last && i.where.size () != 0,
	       "item out of order", in);
      last = i.where.end;
      require (is_inside (i.keyword, in), "keyword", in);
      require (is_inside (i.reg.name.where, in), "class", in);
      require (is_inside (i.let_name.where, in), "name", in);
      for (const expr_text &e : i.exprs)
	require (is_inside (e.text.where, in)
		   && e.is_omitted == e.text.text.empty (),
		 "expression", in);
      for (const word &w : i.words)
	require (is_inside (w.where, in), "word", in);
      if (i.kind == item_kind::bad)
	continue;
      bool has_exprs = is_register_kind (i.kind)
		       || i.kind == item_kind::const_
		       || i.kind == item_kind::sym || i.is_line_call;
      require (has_exprs == !i.exprs.empty () && i.exprs.size () <= 2,
	       "number of expressions", in);
      require (!is_register_kind (i.kind) || !i.reg.name.text.empty (),
	       "operand without class", in);
    }
}

static void
check_block (const bound_asm &b, const input &in)
{
  const asm_template &t = b.tmpl;
  require (t.lines.size () == in.lines.size ()
	     && t.line_starts.size () == in.lines.size (),
	   "number of lines", in);
  std::size_t last = 0;
  for (std::size_t start : t.line_starts)
    {
      require (start >= last && start <= t.pieces.size (), "line start", in);
      last = start;
    }
  int line = 0;
  std::size_t end = 0;
  for (const template_piece &p : t.pieces)
    {
      require (p.where.is_template () && is_inside (p.where, in)
		 && p.where.size () != 0,
	       "span of a piece", in);
      require (p.where.text > line
		 || (p.where.text == line && p.where.begin >= end),
	       "pieces out of order", in);
      line = p.where.text;
      end = p.where.end;
      if (!p.is_placeholder)
	continue;
      require (is_inside (p.ref_where, in) && is_inside (p.modifier_where, in),
	       "span in a placeholder", in);
      require (p.operand >= -1
		 && p.operand < static_cast<int> (b.operands.size ()),
	       "operand of a placeholder", in);
    }
  for (const operand &op : b.operands)
    require (op.from && is_inside (op.where, in), "operand", in);
}

/* Values for L, mostly as many as there are expressions.  */
static std::vector<item_values>
make_values (const operand_list &l, const std::string &choices)
{
  std::vector<item_values> all;
  std::size_t at = 0;
  auto next = [&] () -> unsigned {
    return at < choices.size ()
	     ? static_cast<unsigned char> (choices[at++])
	     : 0;
  };
  for (const item &i : l.items)
    {
      item_values v;
      v.is_present = !i.has_when || next () % 4 != 3;
      std::size_t count = 0;
      for (const expr_text &e : i.exprs)
	count += e.is_pack ? next () % 5 : !e.is_omitted;
      unsigned choice = next ();
      if (choice % 16 == 15)
	count = choice / 16 % 4;
      for (; count != 0; --count)
	{
	  value_info value;
	  value.id = static_cast<int> (count);
	  value.is_discard = next () % 8 == 7;
	  v.values.push_back (value);
	}
      all.push_back (v);
    }
  /* Also fewer than there are items.  */
  if (next () % 32 == 31 && !all.empty ())
    all.pop_back ();
  return all;
}

/* What the outline of the list says of its values is what the parser
   says.  */
static void
check_outline (const input &in)
{
  std::vector<text_token> tokens;
  for (std::size_t pos = 0; pos < in.expanded.size ();)
    {
      token t = next_token (in.expanded, pos, in.expanded.size ());
      if (t.kind != token_kind::space)
	tokens.push_back ({ pos, t.end });
      pos = t.end;
    }
  std::vector<item_outline> outline;
  if (!outline_list (in.expanded, tokens, outline))
    return;
  diag_list diags;
  operand_list l = parse_operand_list (in.expanded, "", diags);
  require (diags.all ().empty (), "a plain list has errors", in);
  require (l.items.size () == outline.size (), "items of a plain list", in);
  for (std::size_t i = 0; i < outline.size (); ++i)
    {
      const item &it = l.items[i];
      const item_outline &o = outline[i];
      if (it.kind == item_kind::line && !it.is_line_call)
	continue;
      const bool has_value = !it.exprs.empty () && !it.exprs[0].is_omitted;
      require (o.has_mark == needs_mark (it), "mark of a plain list", in);
      require (has_value == (o.first != o.last), "value of a plain list", in);
      if (has_value)
	require (tokens[o.first].begin == it.exprs.front ().text.where.begin
		   && tokens[o.last - 1].end
			== it.exprs.back ().text.where.end,
		 "place of a value of a plain list", in);
    }
}

static void
run (const input &in)
{
  diag_list diags;
  operand_list l = parse_operand_list (in.expanded, in.written, diags);
  check_items (l, in);
  check_outline (in);
  bool is_raw = false;
  for (const item &i : l.items)
    for (const word &w : i.words)
      is_raw |= i.kind == item_kind::options && w.text == "raw";
  asm_template t = parse_template (in.lines, is_raw, diags);
  bool has_parse_errors = diags.has_errors ();
  for (const item &i : l.items)
    require (i.kind != item_kind::bad || has_parse_errors,
	     "bad item without an error", in);
  bound_asm b
    = bind_operands (t, l, make_values (l, in.choices), diags);
  check_block (b, in);
  check_diags (diags, in);
  if (!diags.has_errors ())
    {
      for (const operand &op : b.operands)
	require (op.kind != item_kind::bad, "bad operand without error", in);
      for (const template_piece &p : b.tmpl.pieces)
	require (!p.is_placeholder || p.operand >= 0,
		 "unbound placeholder without error", in);
    }
}

/* The pieces of S between C characters.  */
static std::vector<std::string>
split_at (const std::string &s, char c)
{
  std::vector<std::string> parts;
  for (std::size_t begin = 0;;)
    {
      std::size_t end = s.find (c, begin);
      parts.push_back (s.substr (begin, end - begin));
      if (end == std::string::npos)
	return parts;
      begin = end + 1;
    }
}

} // namespace rsasm

using rsasm::input;

extern "C" int
LLVMFuzzerTestOneInput (const std::uint8_t *data, std::size_t size)
{
  std::vector<std::string> parts
    = rsasm::split_at (
      std::string (reinterpret_cast<const char *> (data), size), '\x1f');
  parts.resize (4);
  input in = { parts[0], parts[1], rsasm::split_at (parts[2], '\x1e'),
	       parts[3] };
  rsasm::run (in);
  return 0;
}

#ifndef RSASM_LIBFUZZER

static const char *const lists[] = {
  "in(reg, x), let(tmp, out(reg)), options(pure, nomem)",
  "\"l2\", u8\"q\\\"\" R\"x(a),\"b)x\", line(f<a, b>()), inout(reg, x, )",
  "inout(\"rax\", a, b), lateout(xmm_reg), inlateout(reg_abcd, x), in(mem, m)",
  "const(sizeof(int)), sym(foo<int, 3>), clobber_abi(\"C\", \"sysv64\")",
  "let(y, when(N > 1, in(reg, xs...))), when(0, let(z, const(1)))",
  "__in__(__reg__, x), __options__(__noreturn__, [[noreturn]]), allow(\"a.b\")",
  "options(__attribute__((pure)), _Noreturn, raw), out(flag(z), b), , ",
  "in(\"rax\") n, inout(reg) a => b, x = in(reg) y, const 5, label { }",
  "\"=r\"(x), [n] \"+m\" (*p), : \"r\"(y), \"memory\", \"cc\", inn(reg, x)",
  "in(reg, [&]{ return a, b; }()), in(reg, S{1, 2}.a), in(reg, 1'000, ',')",
  "in(reg, x) out(reg, y), options(nomem, , nomem, att_syntax), LEAF, x + 1",
  "in(reg, _), in(reg, a, ), let(x, let(y, in(reg, z))), when(1, when(2, q))",
};

static const char *const templates[] = {
  "mov {x}, {tmp:e}", "add {}, {1}\x1e" "sub {0:auto}, {{k1}}",
  "{ x } {x:>5} {a b} {-1} {", "}} } {{ {{{x}}}", "mov %0, %[x]; inc %q1",
  "movl $$1, %%eax\x1e" "foo%=: jmp foo%=", "/* %0 \x1e */ .ascii \"{x}%0\"",
  ".skip {}%3; x = y %3 # %0\n1: lock inc dword ptr %k2",
  ".altmacro\x1e%0", "vaddps zmm0{k1}{z}, {rn-sae}", "mov{l %0|%1}", "",
};

static const char *const tokens[] = {
  "(", ")", "[", "]", "{", "}", "<", ">", ",", ", ", ":", "=", "=>", "==",
  "...", "\"", "'", "\\", "R\"(", ")\"", "\"rax\"", "in(", "out(", "inout(",
  "let(", "when(", "options(", "line(", "sym(", "const(", "clobber_abi(",
  "reg", "x", "_", "__in__", "flag(z)", "%", "%0", "%%", "$$1", "{}", "{0}",
  "{x}", "{x:e}", "{:", "{{", "}}", "//", "/*", "*/", "#", "@", ";", "\n",
  " ", "\x1e", "\x1f", "raw", "pure", "\xc3\xa9", "\xff", "1'0", ".altmacro",
};

template<std::size_t n>
static std::string
pick (const char *const (&from)[n], unsigned random)
{
  return from[random % n];
}

/* Numbers that are random enough and the same everywhere.  */
class random_source
{
public:
  explicit random_source (std::uint64_t seed)
    : m_state (seed * 2654435769u + 88172645463325252u)
  {}

  unsigned
  next ()
  {
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return static_cast<unsigned> (m_state >> 16);
  }

private:
  std::uint64_t m_state;
};

/* Change S in one place.  */
static void
mutate (std::string &s, random_source &r)
{
  std::size_t at = r.next () % (s.size () + 1);
  std::size_t n = std::min<std::size_t> (r.next () % 12, s.size () - at);
  switch (r.next () % 8)
    {
    case 0:
      s.insert (at, 1, static_cast<char> (r.next ()));
      break;
    case 1:
      if (at < s.size ())
	s[at] = static_cast<char> (r.next ());
      break;
    case 2:
      s.erase (at, n);
      break;
    case 3:
      s.insert (r.next () % (s.size () + 1), s.substr (at, n));
      break;
    case 4:
      s.insert (at, pick (lists, r.next ()));
      break;
    default:
      s.insert (at, pick (tokens, r.next ()));
      break;
    }
}

int
main (int argc, char **argv)
{
  unsigned long count
    = argc > 1 ? std::strtoul (argv[1], nullptr, 10) : 20000;
  unsigned long seed = argc > 2 ? std::strtoul (argv[2], nullptr, 10) : 1;
  random_source r (seed);
  for (unsigned long i = 0; i < count; ++i)
    {
      std::string list = pick (lists, r.next ());
      if (r.next () % 2 == 0)
	list += ", " + pick (lists, r.next ());
      std::string written = "\"first\", " + list;
      std::string lines = pick (templates, r.next ());
      std::string choices;
      for (unsigned n = r.next () % 16; n != 0; --n)
	choices += static_cast<char> (r.next ());
      for (unsigned n = r.next () % 6; n != 0; --n)
	mutate (list, r);
      for (unsigned n = r.next () % 3; n != 0; --n)
	mutate (written, r);
      for (unsigned n = r.next () % 5; n != 0; --n)
	mutate (lines, r);
      std::string data
	= list + '\x1f' + written + '\x1f' + lines + '\x1f' + choices;
      LLVMFuzzerTestOneInput (
	reinterpret_cast<const std::uint8_t *> (data.data ()), data.size ());
    }
  std::printf ("PASS: fuzz-parse: %lu inputs, seed %lu\n", count, seed);
  return 0;
}

#endif
