/* Unit test of outline_list: what is plain, and that it agrees with
   parse_operand_list.  */

#include "parse/internal.h"
#include "parse/outline.h"
#include "parse/parse.h"
#include "unit.h"

using namespace rsasm;

static std::vector<text_token>
tokens_of (const std::string &text)
{
  std::vector<text_token> tokens;
  for (std::size_t pos = 0; pos < text.size ();)
    {
      token t = next_token (text, pos, text.size ());
      if (t.kind != token_kind::space)
	tokens.push_back ({ pos, t.end });
      pos = t.end;
    }
  return tokens;
}

/* The values of TEXT in brackets, with "^" for marks; "-" if it is not
   plain.  */
static std::string
outline (const std::string &text)
{
  std::vector<text_token> tokens = tokens_of (text);
  std::vector<item_outline> items;
  if (!outline_list (text, tokens, items))
    return "-";
  std::string out;
  for (const item_outline &it : items)
    {
      out += '[';
      if (it.first != it.last)
	out += text.substr (tokens[it.first].begin,
			    tokens[it.last - 1].end - tokens[it.first].begin);
      out += it.has_mark ? "]^" : "]";
    }
  return out;
}

/* The same from parse_operand_list; "-" if it reports something.  */
static std::string
parsed (const std::string &text)
{
  diag_list diags;
  operand_list list = parse_operand_list (text, "", diags);
  if (!diags.all ().empty ())
    return "-";
  std::string out;
  for (const item &it : list.items)
    {
      const bool is_literal = it.kind == item_kind::line && !it.is_line_call;
      span where;
      std::string_view contents;
      if (is_literal)
	{
	  if (!plain_literal (text.substr (it.where.begin, it.where.size ()),
			      contents))
	    where = it.where;
	}
      else if (!it.exprs.empty () && !it.exprs[0].is_omitted)
	where = make_span (span::operand_list, it.exprs[0].text.where.begin,
			   it.exprs.back ().text.where.end);
      out += "[" + list.text.substr (where.begin, where.size ());
      out += !is_literal && needs_mark (it) ? "]^" : "]";
    }
  return out;
}

static const struct { const char *text, *expected; } cases[] = {
  { "", "" },
  { "\"a\", \"b\" \"c\", \"\", \"d\\n\", \"\xc3\xa9\", line(f(x)), in(reg, y)",
    "[][\"b\" \"c\"][][\"d\\n\"][\"\xc3\xa9\"][f(x)][y]" },
  { "in(reg, x), out(reg, y), lateout(\"rcx\", *p), out(\"rdx\")",
    "[x][y][*p][]" },
  { "inout(reg, x), inlateout(reg, a + 1, b), __in__(reg, x)",
    "[x][a + 1, b]^[x]" },
  { "in(reg, a[i]), const(sizeof (int)), sym(f), in(reg, f(a, b))",
    "[a[i]]^[sizeof (int)][f][f(a, b)]^" },
  { "in(reg, a << 1), in(reg, b ? 1 : 2), in(reg, T{1})",
    "[a << 1]^[b ? 1 : 2]^[T{1}]^" },
  { "let(t, out(reg)), let(n, const(3)), let(p, inout(reg, q))",
    "[][3][q]" },
  { "options(pure, __nomem__), options(nostack)", "[][]" },
  { "in(reg, ')'), in(reg, \",\")", "[')'][\",\"]^" },
  /* Errors, or left to the parser.  */
  { "in(reg, f<a), in(reg, b>(x))", "[f<a]^[b>(x)]" },
  { "in(reg, args...)", "-" },
  { "in(reg, a, b)", "-" },
  { "in(reg)", "-" },
  { "in(reg, )", "-" },
  { "inout(reg)", "-" },
  { "inout(reg, a, )", "-" },
  { "inout(reg, a => b)", "-" },
  { "inout(reg, a, b, c)", "-" },
  { "in(\"\", x)", "-" },
  { "in(u8\"a\"_x, x)", "-" },
  { "in(flag(c), x)", "-" },
  { "in(reg, x),", "-" },
  { ", in(reg, x)", "-" },
  { "in(reg, x) y", "-" },
  { "in(reg, x], in(reg, y)", "-" },
  { "in(reg, x", "-" },
  { "in(reg, x), \"a\"", "-" },
  { "in(reg, x), line(a)", "-" },
  { "let(_, in(reg, x))", "-" },
  { "let(a, in(\"rax\", x))", "-" },
  { "let(a, let(b, in(reg, x)))", "-" },
  { "let(a, options(pure))", "-" },
  { "let(a, in(reg, x), b)", "-" },
  { "when(1, in(reg, x))", "-" },
  { "options()", "-" },
  { "options(pur)", "-" },
  { "options(pure,)", "-" },
  { "clobber_abi(\"C\")", "-" },
  { "foo(x)", "-" },
  { "in", "-" },
};

/* True if a list that is plain is what the parser says it is.  */
static bool
agrees (const std::string &text)
{
  const std::string got = outline (text);
  if (got == "-" || got == parsed (text))
    return true;
  std::printf ("--- %s\ngot %s\nexpected %s\n", text.c_str (), got.c_str (),
	       parsed (text).c_str ());
  return false;
}

/* AGREES, for TEXT without each of its tokens, with each of them twice, and
   with each in the place of the one before it.  */
static bool
agrees_changed (const std::string &text)
{
  bool is_good = agrees (text);
  for (const text_token &t : tokens_of (text))
    {
      const std::string before = text.substr (0, t.begin);
      const std::string word = text.substr (t.begin, t.end - t.begin);
      const std::string after = text.substr (t.end);
      is_good &= agrees (before + after);
      is_good &= agrees (before + word + " " + word + after);
      for (const char *other : { "in", "reg", "x", "_", "(", ")", ",", "[",
				 "]", "\"s\"", "...", "=>", "\"\"", "1",
				 "options", "let", "const", "line", "pure" })
	is_good &= agrees (before + " " + other + " " + after);
    }
  return is_good;
}

int
main ()
{
  unsigned plain = 0;
  for (const auto &c : cases)
    {
      unit::check_equal (std::string ("outline of ") + c.text,
			 outline (c.text), c.expected);
      unit::check (std::string ("agrees with the parser: ") + c.text,
		   agrees_changed (c.text));
      plain += outline (c.text) != "-";
    }
  unit::check ("there are plain lists", plain > 5);
  return unit::result ();
}
