/* Text to statements: labels, assignments, directives, instructions.

   Reads the tokens; fills scanned_asm's statements and parts.  Reports
   strings and comments that do not end, which would swallow what the
   compiler writes after the block.

   Surprising: comments are rewritten here: "//" is no comment for every
   assembler, and not everywhere on a line.  */

#include "scan/internal.h"

namespace rsasm {

namespace {

class splitter
{
public:
  explicit splitter (scan_state &s)
    : m_s (s), m_lexer (s.text (), s.target ().lex, 0,
			s.text ().text.size (), true) {}

  void run ();

private:
  asm_token next ();
  asm_token peek ();
  void statement (asm_token t);
  void label (const asm_token &name);
  void rest (asm_statement &st, asm_token t);
  void comment (const asm_token &t);
  asm_token after_braces (asm_token t);
  bool is_word (const asm_token &t) const
  { return t.kind == asm_token_kind::word; }
  bool is_end (const asm_token &t) const
  {
    return t.kind == asm_token_kind::end
	   || t.kind == asm_token_kind::separator;
  }

  scan_state &m_s;
  asm_lexer m_lexer;
  asm_token m_ahead;
  bool m_has_ahead = false;
};

/* Write comment T so that the assembler knows it for one, and for nothing
   else: "#NO_APP" turns off that it looks for comments.  */
void
splitter::comment (const asm_token &t)
{
  const std::string &text = m_s.text ().text;
  const std::size_t begin = t.where.begin;
  if (text.compare (begin, 4, "#APP") == 0
      || text.compare (begin, 7, "#NO_APP") == 0)
    m_s.edit ({ begin, begin + 1 }, "# ");
  if (text[begin] != '/' || text[begin + 1] != '/')
    return;
  std::string own;
  for (const std::string &c : m_s.target ().lex.line_comments)
    {
      if (c == "//")
	return;
      if (own.empty ())
	own = c;
    }
  if (!own.empty ())
    m_s.edit ({ begin, begin + 2 }, own);
}

/* The next token of code; what does not end is reported.  */
asm_token
splitter::next ()
{
  if (m_has_ahead)
    {
      m_has_ahead = false;
      return m_ahead;
    }
  for (;;)
    {
      asm_token t = m_lexer.next ();
      if (t.is_unterminated)
	{
	  const bool is_string = t.kind == asm_token_kind::string;
	  m_s.report (diag_id::scan_unterminated,
		      { t.where.begin, t.where.begin + (is_string ? 1 : 2) },
		      { is_string ? "string" : "comment" })
	    .note (span (), std::string ("close it with ")
			    + quote (is_string ? "\"" : "*/"));
	}
      if (t.kind != asm_token_kind::comment)
	return t;
      comment (t);
    }
}

asm_token
splitter::peek ()
{
  if (!m_has_ahead)
    {
      m_ahead = next ();
      m_has_ahead = true;
    }
  return m_ahead;
}

/* Read the rest of ST's statement, whose first token is T: operands
   between commas.  */
void
splitter::rest (asm_statement &st, asm_token t)
{
  text_range part = { t.where.begin, t.where.begin };
  int depth = 0;
  bool is_first = true;
  auto add = [&] (std::size_t next_begin) {
    m_s.out.parts.push_back (part);
    st.operands++;
    part = { next_begin, next_begin };
  };
  for (;; t = next ())
    {
      if (is_end (t))
	break;
      st.where.end = t.where.end;
      const char c = t.kind == asm_token_kind::punct
		     ? m_s.text ().text[t.where.begin] : 0;
      if (c == '(' || c == '[' || c == '{')
	depth++;
      else if ((c == ')' || c == ']' || c == '}') && depth > 0)
	depth--;
      if (c == ',' && depth == 0)
	{
	  add (t.where.end);
	  is_first = false;
	  continue;
	}
      if (part.empty ())
	part.begin = t.where.begin;
      part.end = t.where.end;
      is_first = false;
    }
  if (!is_first)
    add (part.end);
}

/* NAME is followed by a colon, which is the token ahead.  */
void
splitter::label (const asm_token &name)
{
  asm_statement st;
  st.kind = statement_kind::label;
  st.name = name.where;
  st.where = { name.where.begin, next ().where.end };
  /* gas looks for start-of-line comments behind a label too.  */
  m_lexer.restart_line ();
  st.first_part = m_s.out.parts.size ();
  m_s.out.statements.push_back (st);
}

/* T, or what follows if T begins a word in braces: "{vex}" and the like are
   prefixes that are gone after encoding.  */
asm_token
splitter::after_braces (asm_token t)
{
  auto is = [&] (char c) {
    return t.kind == asm_token_kind::punct
	   && m_s.text ().text[t.where.begin] == c;
  };
  while (is ('{'))
    {
      while (!is ('}') && !is_end (t))
	t = next ();
      if (is ('}'))
	t = next ();
    }
  return t;
}

/* Read the statement that starts with T.  */
void
splitter::statement (asm_token t)
{
  const std::string &text = m_s.text ().text;
  auto punct = [&] (const asm_token &x) {
    return x.kind == asm_token_kind::punct ? text[x.where.begin] : 0;
  };
  const bool is_name = is_word (t) || t.kind == asm_token_kind::number
		       || t.kind == asm_token_kind::string
		       || t.kind == asm_token_kind::atom;
  if (is_name && punct (peek ()) == ':')
    {
      label (t);
      return;
    }
  asm_statement st;
  st.where = st.name = t.where;
  st.first_part = m_s.out.parts.size ();
  if (is_name && t.kind != asm_token_kind::number && punct (peek ()) == '=')
    {
      st.kind = statement_kind::assignment;
      asm_token value = next ();
      value = next ();
      if (punct (value) == '=')
	value = next ();
      rest (st, value);
    }
  else if (is_word (t) && text[t.where.begin] == '.')
    {
      st.kind = statement_kind::directive;
      rest (st, next ());
    }
  else if (is_word (t) && is_word (peek ())
	   && m_s.lower (peek ().where) == ".req")
    {
      /* AArch64: "name .req x0".  */
      st.kind = statement_kind::directive;
      st.name = next ().where;
      st.where.end = st.name.end;
      rest (st, next ());
    }
  else
    {
      for (;;)
	{
	  t = after_braces (t);
	  if (is_end (t))
	    break;
	  st.name = t.where;
	  st.flow = m_s.target ().find_flow (m_s.lower (t.where));
	  if (!is_word (t) || !st.flow || st.flow->kind != flow_kind::prefix)
	    break;
	  st.flow = nullptr;
	  m_s.out.parts.push_back (t.where);
	  st.prefixes++;
	  st.where.end = t.where.end;
	  st.name = { t.where.end, t.where.end };
	  t = next ();
	}
      if (is_end (t))
	{
	  if (st.prefixes == 0)
	    return;
	}
      else
	{
	  st.where.end = t.where.end;
	  asm_token operand = next ();
	  /* A hint, as in "jne,pt 1f".  */
	  if (punct (operand) == ',')
	    {
	      operand = next ();
	      if (is_word (operand))
		operand = next ();
	    }
	  rest (st, operand);
	}
    }
  m_s.out.statements.push_back (st);
}

void
splitter::run ()
{
  for (;;)
    {
      asm_token t = next ();
      if (t.kind == asm_token_kind::end)
	return;
      if (t.kind != asm_token_kind::separator)
	statement (t);
    }
}

} // anonymous namespace

void
split_statements (scan_state &s)
{
  splitter (s).run ();
}

} // namespace rsasm
