/* Which tokens of an operand list are its values, for plain lists.

   Reads the tokens of a list; gives the values of its items, or says that
   the list is not plain.  This is no parser of operand lists: whatever is
   not certainly right (and packs, when, and what else is rare) is left to
   parse_operand_list, which finds the same values in what is plain here.
   The unit tests compare the two.  */

#include "parse/outline.h"

#include "base/text.h"
#include "model/options.h"
#include "parse/internal.h"
#include "parse/parse.h"

namespace rsasm {

namespace {

class outliner
{
public:
  outliner (std::string_view text, const std::vector<text_token> &tokens)
    : m_text (text), m_tokens (tokens)
  {}

  bool list (std::vector<item_outline> &items);

private:
  bool item (item_outline &out);
  bool call (const keyword_info &k, item_outline &out);
  bool let (item_outline &out);
  bool options ();
  bool values (std::size_t most, item_outline &out);
  bool value ();

  bool at_end () const { return m_next == m_tokens.size (); }
  /* The text of the next token, and its first character; 0 at the end.  */
  std::string_view word () const
  {
    const text_token &t = m_tokens[m_next];
    return m_text.substr (t.begin, t.end - t.begin);
  }
  char
  peek () const
  {
    return at_end () || m_tokens[m_next].begin == m_tokens[m_next].end
	   ? 0 : m_text[m_tokens[m_next].begin];
  }
  bool is_name () const { return !at_end () && is_identifier (word ()); }
  bool is_string () const
  { return peek () == '"' && word ().back () == '"'; }
  /* Read the token C; false if it is not the next.  */
  bool
  take (char c)
  {
    if (peek () != c)
      return false;
    m_next++;
    return true;
  }

  std::string_view m_text;
  const std::vector<text_token> &m_tokens;
  std::size_t m_next = 0;
  bool m_has_operand = false;
};

/* One expression: tokens up to a comma or parenthesis outside brackets.  */
bool
outliner::value ()
{
  constexpr std::size_t most = 16;
  char open[most];
  std::size_t depth = 0;
  const std::size_t begin = m_next;
  for (; !at_end (); m_next++)
    switch (char c = peek ())
      {
      case 0:
	return false;
      case '(':
      case '[':
      case '{':
	if (depth == most)
	  return false;
	open[depth++] = c == '(' ? ')' : c == '[' ? ']' : '}';
	break;
      case ')':
      case ']':
      case '}':
	if (depth == 0)
	  return c == ')' && m_next > begin;
	if (open[--depth] != c)
	  return false;
	break;
      case ',':
	if (depth == 0)
	  return m_next > begin;
	break;
      case '.':
	/* A pack, or part of one.  */
	if (word ().size () > 1 && word ()[1] == '.')
	  return false;
	break;
      default:
	break;
      }
  return false;
}

/* One to MOST expressions and the closing parenthesis.  */
bool
outliner::values (std::size_t most, item_outline &out)
{
  out.first = m_next;
  std::size_t n = 0;
  do
    if (++n > most || !value ())
      return false;
  while (take (','));
  out.last = m_next;
  const std::size_t begin = m_tokens[out.first].begin;
  const std::string_view text
    = m_text.substr (begin, m_tokens[out.last - 1].end - begin);
  /* "a => b" is an error.  */
  if (most > 1 && text.find ("=>") != std::string_view::npos)
    return false;
  out.has_mark = n > 1 || may_take_comma (text);
  return take (')');
}

bool
outliner::options ()
{
  do
    {
      if (!is_name () || find_option (plain_word (word ())) == option::count)
	return false;
      m_next++;
    }
  while (take (','));
  return take (')');
}

/* The name and operand of let, which has a register class.  */
bool
outliner::let (item_outline &out)
{
  if (!is_name () || word () == "_")
    return false;
  m_next++;
  if (!take (',') || !is_name ())
    return false;
  const keyword_info k = find_keyword (word ());
  m_next++;
  if (!take ('('))
    return false;
  switch (k.form)
    {
    case item_form::reg:
    case item_form::dual:
      return is_name () && call (k, out) && take (')');
    case item_form::value:
      return call (k, out) && take (')');
    default:
      return false;
    }
}

/* What stands in the parentheses of an operand K, and the closing one.  */
bool
outliner::call (const keyword_info &k, item_outline &out)
{
  switch (k.form)
    {
    case item_form::reg:
    case item_form::dual:
      /* An empty register is an error.  */
      if (!is_name () && !(is_string () && word ().size () > 2))
	return false;
      m_next++;
      if (take (','))
	return values (k.form == item_form::dual ? 2 : 1, out);
      return k.form == item_form::reg && k.kind != item_kind::in
	     && take (')');
    case item_form::value:
    case item_form::line:
      return values (1, out);
    case item_form::options:
      return options ();
    case item_form::let:
      return let (out);
    default:
      return false;
    }
}

bool
outliner::item (item_outline &out)
{
  out.first = out.last = m_next;
  if (is_string ())
    {
      /* All lines come first.  */
      if (m_has_operand)
	return false;
      std::string_view contents;
      const bool is_plain = plain_literal (word (), contents);
      m_next++;
      if (is_plain && !is_string ())
	return true;
      while (is_string ())
	m_next++;
      out.last = m_next;
      return true;
    }
  if (!is_name ())
    return false;
  const keyword_info k = find_keyword (word ());
  if (k.form == item_form::none || (k.form == item_form::line
				    && m_has_operand))
    return false;
  m_has_operand |= k.form != item_form::line;
  m_next++;
  return take ('(') && call (k, out);
}

bool
outliner::list (std::vector<item_outline> &items)
{
  if (at_end ())
    return true;
  do
    {
      items.emplace_back ();
      if (!item (items.back ()))
	return false;
    }
  while (take (','));
  return at_end ();
}

} // anonymous namespace

bool
outline_list (std::string_view text, const std::vector<text_token> &tokens,
	      std::vector<item_outline> &items)
{
  return outliner (text, tokens).list (items);
}

} // namespace rsasm
