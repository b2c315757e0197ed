/* C++ text, as far as operand lists need it.

   Reads stringized macro arguments and gives ranges.  The text has been
   through the preprocessor, so parentheses balance and literals are
   closed; but brackets and braces need not, and nothing is taken for
   granted: every function ends on any bytes, in time linear in the
   range.  Angle brackets are no brackets: "a < b, c > d" and "f<b, c>d"
   look the same, so a comma between them separates, as it does for the
   preprocessor.  */

#include "parse/lex.h"

#include <utility>

#include "base/text.h"

namespace rsasm {

range
trim_range (std::string_view s, range r)
{
  while (r.begin < r.end && is_space (s[r.begin]))
    ++r.begin;
  while (r.end > r.begin && is_space (s[r.end - 1]))
    --r.end;
  return r;
}

static bool
is_digit (char c)
{
  return c >= '0' && c <= '9';
}

/* The end of the quoted literal whose quote is at POS.  */
static std::size_t
skip_quoted (std::string_view s, std::size_t pos, std::size_t end)
{
  char q = s[pos++];
  while (pos < end && s[pos] != q)
    pos += s[pos] == '\\' && pos + 1 < end ? 2 : 1;
  return pos < end ? pos + 1 : end;
}

/* The end of the raw literal whose quote is at POS.  BODY, if not null,
   gets the range of its contents.  */
static std::size_t
skip_raw (std::string_view s, std::size_t pos, std::size_t end, range *body)
{
  /* The standard allows 16 characters of delimiter.  */
  std::size_t open = pos + 1;
  while (open < end && open - pos <= 17 && s[open] != '(')
    ++open;
  if (open >= end || s[open] != '(')
    return skip_quoted (s, pos, end);
  std::string closing = ")";
  closing += s.substr (pos + 1, open - pos - 1);
  closing += '"';
  std::size_t close = s.find (closing, open + 1);
  if (close == std::string_view::npos || close + closing.size () > end)
    close = end;
  if (body)
    {
      body->begin = open + 1;
      body->end = close;
    }
  return close == end ? end : close + closing.size ();
}

/* True if WORD before a quote belongs to the literal; IS_RAW if it is
   raw.  */
static bool
is_prefix (std::string_view word, bool &is_raw)
{
  is_raw = !word.empty () && word.back () == 'R';
  std::string_view encoding = word.substr (0, word.size () - is_raw);
  return encoding.empty () || encoding == "u8" || encoding == "u"
	 || encoding == "U" || encoding == "L";
}

token
next_token (std::string_view s, std::size_t pos, std::size_t end)
{
  char c = s[pos];
  if (is_space (c))
    {
      while (pos < end && is_space (s[pos]))
	++pos;
      return { token_kind::space, pos };
    }
  if (is_ident_start (c))
    {
      std::size_t begin = pos;
      while (pos < end && is_ident_char (s[pos]))
	++pos;
      bool is_raw;
      if (pos < end && (s[pos] == '"' || s[pos] == '\'') && pos - begin <= 3
	  && is_prefix (s.substr (begin, pos - begin), is_raw)
	  && !(is_raw && s[pos] == '\''))
	{
	  if (s[pos] == '\'')
	    return { token_kind::character, skip_quoted (s, pos, end) };
	  return { token_kind::string, is_raw ? skip_raw (s, pos, end, nullptr)
					      : skip_quoted (s, pos, end) };
	}
      return { token_kind::identifier, pos };
    }
  if (is_digit (c) || (c == '.' && pos + 1 < end && is_digit (s[pos + 1])))
    {
      /* A quote between digits separates them.  */
      while (pos < end
	     && (is_ident_char (s[pos]) || s[pos] == '.'
		 || (s[pos] == '\'' && pos + 1 < end
		     && is_ident_char (s[pos + 1]))))
	++pos;
      return { token_kind::number, pos };
    }
  if (c == '"')
    return { token_kind::string, skip_quoted (s, pos, end) };
  if (c == '\'')
    return { token_kind::character, skip_quoted (s, pos, end) };
  if (c == '.' && pos + 2 < end && s[pos + 1] == '.' && s[pos + 2] == '.')
    return { token_kind::other, pos + 3 };
  if (c == '=' && pos + 1 < end && (s[pos + 1] == '>' || s[pos + 1] == '='))
    return { token_kind::other, pos + 2 };
  return { token_kind::other, pos + 1 };
}

/* The open brackets at a place.  A closing bracket that does not fit the
   last open one closes down to its partner, or is ignored if it has
   none.  */
class bracket_stack
{
public:
  std::size_t depth () const { return m_open.size (); }

  /* Take in C; false if it is no bracket.  */
  bool
  see (char c)
  {
    switch (c)
      {
      case '(': open (0); return true;
      case '[': open (1); return true;
      case '{': open (2); return true;
      case ')': close (0); return true;
      case ']': close (1); return true;
      case '}': close (2); return true;
      default: return false;
      }
  }

private:
  void
  open (char kind)
  {
    m_open.push_back (kind);
    ++m_count[static_cast<int> (kind)];
  }

  void
  close (char kind)
  {
    if (m_count[static_cast<int> (kind)] == 0)
      return;
    char last;
    do
      {
	last = m_open.back ();
	m_open.pop_back ();
	--m_count[static_cast<int> (last)];
      }
    while (last != kind);
  }

  std::string m_open;
  std::size_t m_count[3] = { 0, 0, 0 };
};

/* Split R, which stands in BRACKETS, at the commas that no other brackets
   enclose, up to what closes the last of BRACKETS.  Returns where that is,
   or R.END.  */
static std::size_t
split_pieces (std::string_view s, range r, bracket_stack brackets,
	      std::vector<range> *pieces)
{
  const std::size_t level = brackets.depth ();
  range piece = { r.begin, r.begin };
  std::size_t pos = r.begin;
  while (pos < r.end)
    {
      char c = s[pos];
      if (is_space (c))
	++pos;
      else if (c == ',')
	{
	  if (pieces && brackets.depth () == level)
	    {
	      piece.end = pos;
	      pieces->push_back (trim_range (s, piece));
	      piece.begin = pos + 1;
	    }
	  ++pos;
	}
      else if (brackets.see (c))
	{
	  if (brackets.depth () < level)
	    break;
	  ++pos;
	}
      else
	pos = next_token (s, pos, r.end).end;
    }
  piece.end = pos;
  if (pieces)
    pieces->push_back (trim_range (s, piece));
  return pos;
}

std::vector<range>
split_commas (std::string_view s, range r)
{
  std::vector<range> pieces;
  pieces.reserve (8);
  split_pieces (s, r, bracket_stack (), &pieces);
  return pieces;
}

/* find_close, which also gives the PIECES between the brackets.  */
static std::size_t
split_brackets (std::string_view s, std::size_t open, std::size_t r_end,
		std::vector<range> *pieces)
{
  bracket_stack outer;
  outer.see (s[open]);
  return split_pieces (s, { open + 1, r_end }, std::move (outer), pieces);
}

std::size_t
find_close (std::string_view s, std::size_t open, std::size_t r_end)
{
  return split_brackets (s, open, r_end, nullptr);
}

/* Append code point C to OUT as UTF-8.  */
static void
append_utf8 (std::string &out, unsigned long c)
{
  if (c < 0x80)
    out += static_cast<char> (c);
  else if (c < 0x800)
    {
      out += static_cast<char> (0xc0 | (c >> 6));
      out += static_cast<char> (0x80 | (c & 0x3f));
    }
  else if (c < 0x10000)
    {
      out += static_cast<char> (0xe0 | (c >> 12));
      out += static_cast<char> (0x80 | ((c >> 6) & 0x3f));
      out += static_cast<char> (0x80 | (c & 0x3f));
    }
  else
    {
      out += static_cast<char> (0xf0 | ((c >> 18) & 7));
      out += static_cast<char> (0x80 | ((c >> 12) & 0x3f));
      out += static_cast<char> (0x80 | ((c >> 6) & 0x3f));
      out += static_cast<char> (0x80 | (c & 0x3f));
    }
}

/* The value of hexadecimal digit C, or 16.  */
static unsigned
digit_value (char c)
{
  if (is_digit (c))
    return c - '0';
  char lower = static_cast<char> (c | 0x20);
  return lower >= 'a' && lower <= 'f' ? 10u + (lower - 'a') : 16;
}

/* Read digits of BASE at POS, at most MOST of them, moving POS.  */
static unsigned long
read_digits (std::string_view s, std::size_t &pos, std::size_t end,
	     unsigned base, int most)
{
  unsigned long value = 0;
  for (; pos < end && most-- > 0 && digit_value (s[pos]) < base; ++pos)
    value = (value * base + digit_value (s[pos])) & 0x1fffff;
  return value;
}

/* Append the contents R of an ordinary literal to OUT.  */
static void
append_unescaped (std::string_view s, range r, std::string &out)
{
  static const char letters[] = "abefnrtv";
  static const char values[] = "\a\b\033\f\n\r\t\v";
  for (std::size_t pos = r.begin; pos < r.end;)
    {
      char c = s[pos++];
      if (c != '\\' || pos == r.end)
	{
	  out += c;
	  continue;
	}
      c = s[pos];
      if (digit_value (c) < 8)
	out += static_cast<char> (read_digits (s, pos, r.end, 8, 3));
      else if (c == 'x')
	out += static_cast<char> (read_digits (s, ++pos, r.end, 16, 1 << 20));
      else if (c == 'u' || c == 'U')
	append_utf8 (out, read_digits (s, ++pos, r.end, 16, c == 'u' ? 4 : 8));
      else
	{
	  ++pos;
	  for (int i = 0; letters[i]; ++i)
	    if (c == letters[i])
	      c = values[i];
	  out += c;
	}
    }
}

/* Append the contents of the string literal R to OUT.  */
static void
append_literal (std::string_view s, range r, std::string &out)
{
  std::size_t open = s.find ('"', r.begin);
  range body = { open + 1, r.end };
  if (open > r.begin && s[open - 1] == 'R')
    {
      body.end = body.begin;
      skip_raw (s, open, r.end, &body);
      out += text_of (s, body);
      return;
    }
  if (body.end > body.begin && s[body.end - 1] == '"')
    --body.end;
  append_unescaped (s, body, out);
}

bool
is_string_literals (std::string_view s, range r, std::string *value)
{
  bool has_any = false;
  for (std::size_t pos = r.begin; pos < r.end;)
    {
      token t = next_token (s, pos, r.end);
      if (t.kind == token_kind::string)
	{
	  has_any = true;
	  if (value)
	    append_literal (s, { pos, t.end }, *value);
	}
      else if (t.kind != token_kind::space)
	return false;
      pos = t.end;
    }
  return has_any;
}

std::size_t
skip_string_literals (std::string_view s, range r)
{
  std::size_t last = r.begin;
  for (std::size_t pos = r.begin; pos < r.end;)
    {
      token t = next_token (s, pos, r.end);
      if (t.kind == token_kind::string)
	last = t.end;
      else if (t.kind != token_kind::space)
	break;
      pos = t.end;
    }
  return last;
}

call_shape
shape_of (std::string_view s, range r)
{
  call_shape shape;
  shape.name = shape.inside = shape.rest = { r.begin, r.begin };
  if (r.is_empty ())
    return shape;
  token t = next_token (s, r.begin, r.end);
  if (t.kind != token_kind::identifier)
    {
      shape.rest = r;
      return shape;
    }
  shape.name.end = t.end;
  shape.rest = trim_range (s, { t.end, r.end });
  if (shape.rest.is_empty () || s[shape.rest.begin] != '(')
    return shape;
  shape.is_call = true;
  shape.args.reserve (4);
  std::size_t close = split_brackets (s, shape.rest.begin, r.end, &shape.args);
  shape.is_closed = close < r.end;
  shape.inside = { shape.rest.begin + 1, close };
  shape.rest = trim_range (s, { shape.is_closed ? close + 1 : close, r.end });
  return shape;
}

std::string_view
plain_word (std::string_view word)
{
  if (word.size () > 4 && word.compare (0, 2, "__") == 0
      && word.compare (word.size () - 2, 2, "__") == 0)
    return word.substr (2, word.size () - 4);
  return word;
}

} // namespace rsasm
