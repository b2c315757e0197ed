/* Tokens of assembly text, as GNU as sees them after its own preprocessing
   of comments and characters.

   Reads asm_text, whose operands are single atom characters; gives tokens
   one at a time.

   Surprising: comments of C and C++ are comments on every target, whatever
   the assembler thinks of "//".  A "#" or "/" that is a comment only at the
   start of a line is one only there: elsewhere it begins an immediate
   (AArch64) or divides (x86).  */

#include "scan/lex.h"

namespace rsasm {

static bool
is_digit (char c)
{
  return c >= '0' && c <= '9';
}

bool
is_asm_name_char (char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit (c)
	 || c == '_' || c == '.' || c == '$' || c == unique_char
	 || static_cast<unsigned char> (c) >= 0x80;
}

bool
is_numeric_reference (const std::string &word, std::string &digits,
		      char &direction)
{
  if (word.size () < 2 || (word.back () != 'f' && word.back () != 'b'))
    return false;
  for (std::size_t i = 0; i + 1 < word.size (); i++)
    if (!is_digit (word[i]))
      return false;
  direction = word.back ();
  digits.assign (word, 0, word.size () - 1);
  return true;
}

asm_lexer::asm_lexer (const asm_text &t, const lexical_traits &lex,
		      std::size_t pos, std::size_t end, bool at_start)
  : m_text (t.text), m_lex (lex), m_pos (pos), m_end (end),
    m_at_start (at_start)
{
}

bool
asm_lexer::starts_with (const std::string &s) const
{
  return m_end - m_pos >= s.size ()
	 && m_text.compare (m_pos, s.size (), s) == 0;
}

bool
asm_lexer::is_separator (char c) const
{
  for (char s : m_lex.separators)
    if (s == c)
      return true;
  return false;
}

std::size_t
asm_lexer::find_line_end (std::size_t from) const
{
  std::size_t end = m_text.find ('\n', from);
  return end < m_end ? end : m_end;
}

/* The token of KIND from the present place to END, which is then the
   present place.  */
asm_token
asm_lexer::make (asm_token_kind kind, std::size_t end)
{
  asm_token t;
  t.kind = kind;
  t.where.begin = m_pos;
  t.where.end = end;
  m_pos = end;
  if (kind != asm_token_kind::comment)
    m_at_start = false;
  return t;
}

/* If a comment starts here, read it into T.  */
bool
asm_lexer::comment (asm_token &t)
{
  const char c = m_text[m_pos];
  const char second = c == '/' && m_pos + 1 < m_end ? m_text[m_pos + 1] : 0;
  if (second == '*')
    {
      std::size_t close = m_text.find ("*/", m_pos + 2);
      bool is_open = close == std::string::npos || close + 2 > m_end;
      t = make (asm_token_kind::comment, is_open ? m_end : close + 2);
      t.is_unterminated = is_open;
      return true;
    }
  bool is_line = second == '/';
  for (const std::string &s : m_lex.line_comments)
    is_line |= s[0] == c && starts_with (s);
  if (m_at_start)
    for (const std::string &s : m_lex.start_comments)
      is_line |= s[0] == c && starts_with (s);
  if (is_line)
    t = make (asm_token_kind::comment, find_line_end (m_pos));
  return is_line;
}

asm_token
asm_lexer::quoted ()
{
  std::size_t i = m_pos + 1;
  for (; i < m_end && m_text[i] != '"'; i++)
    if (m_text[i] == '\\')
      i++;
  bool is_open = i >= m_end;
  asm_token t = make (asm_token_kind::string, is_open ? m_end : i + 1);
  t.is_unterminated = is_open;
  return t;
}

/* 'a, '\n and, as some write, 'a'.  */
asm_token
asm_lexer::character ()
{
  std::size_t i = m_pos + 1;
  const std::size_t line_end = find_line_end (i);
  if (i < line_end && m_text[i] == '\\')
    i++;
  if (i < line_end)
    i++;
  if (i < line_end && m_text[i] == '\'')
    i++;
  return make (asm_token_kind::character, i);
}

/* A name or number, or an operand with what is joined to it.  */
asm_token
asm_lexer::word_or_atom (asm_token_kind kind)
{
  std::size_t i = m_pos;
  for (; i < m_end; i++)
    if (m_text[i] == atom_char)
      kind = asm_token_kind::atom;
    else if (!is_asm_name_char (m_text[i]))
      break;
  return make (kind, i);
}

asm_token
asm_lexer::next ()
{
  while (m_pos < m_end && m_text[m_pos] != '\n'
	 && (m_text[m_pos] == ' ' || m_text[m_pos] == '\t'
	     || m_text[m_pos] == '\r' || m_text[m_pos] == '\f'
	     || m_text[m_pos] == '\v'))
    m_pos++;
  if (m_pos == m_end)
    return make (asm_token_kind::end, m_end);
  const char c = m_text[m_pos];
  if (c == '\n')
    {
      asm_token t = make (asm_token_kind::separator, m_pos + 1);
      m_at_start = true;
      return t;
    }
  if (is_separator (c))
    {
      /* gas looks for start-of-line comments here too.  */
      asm_token t = make (asm_token_kind::separator, m_pos + 1);
      m_at_start = true;
      return t;
    }
  asm_token t;
  if (comment (t))
    return t;
  if (c == '"')
    return quoted ();
  if (c == '\'')
    return character ();
  if (is_digit (c))
    return word_or_atom (asm_token_kind::number);
  if (c == '@' && m_pos + 1 < m_end && is_asm_name_char (m_text[m_pos + 1]))
    {
      std::size_t i = m_pos + 1;
      while (i < m_end && is_asm_name_char (m_text[i]))
	i++;
      return make (asm_token_kind::suffix, i);
    }
  if (c != '$' && (c == atom_char || is_asm_name_char (c)))
    return word_or_atom (asm_token_kind::word);
  return make (asm_token_kind::punct, m_pos + 1);
}

asm_token
asm_lexer::next_code ()
{
  asm_token t = next ();
  while (t.kind == asm_token_kind::comment)
    t = next ();
  return t;
}

} // namespace rsasm
