/* Which item of the list as written became which item after macro
   expansion.

   An item that starts with a keyword stays one item; a user's macro may
   become none, one or many.  So from either end items correspond one to
   one up to the first macro; what lies between the first and the last
   macro corresponds by position if the numbers agree.  That can be wrong
   (one macro vanishes, another becomes two), so an item there is not
   trusted if its text as written stands somewhere else after expansion.
   Time is linear in the texts.  */

#include "parse/internal.h"

#include <algorithm>
#include <unordered_set>

#include "base/text.h"

namespace rsasm {

/* The text of R without white space between tokens, which stringizing
   does not always keep.  */
static std::string
squeezed (std::string_view s, range r)
{
  std::string out;
  for (std::size_t pos = r.begin; pos < r.end;)
    {
      token t = next_token (s, pos, r.end);
      if (t.kind != token_kind::space)
	{
	  /* "const int" is not "constint".  */
	  if (!out.empty () && is_ident_char (out.back ())
	      && is_ident_char (s[pos]))
	    out += ' ';
	  out.append (s, pos, t.end - pos);
	}
      pos = t.end;
    }
  return out;
}

/* What tells that an item stays one item: its keyword, or "\"" for a
   template string; "" for what may be a macro.  */
static std::string_view
item_class (std::string_view s, range r)
{
  token t = next_token (s, r.begin, r.end);
  if (t.kind == token_kind::identifier)
    {
      range rest = trim_range (s, { t.end, r.end });
      if (rest.is_empty () || s[rest.begin] != '(')
	return "";
      return find_keyword (s.substr (r.begin, t.end - r.begin)).name;
    }
  return is_string_literals (s, r, nullptr) ? std::string_view ("\"") : "";
}

std::vector<range>
align_items (std::string_view expanded, const std::vector<range> &e,
	     std::string_view written, const std::vector<range> &w)
{
  std::vector<range> result (e.size ());
  std::size_t most = std::min (e.size (), w.size ());

  std::size_t front = 0;
  for (; front < most; ++front)
    {
      std::string_view c = item_class (written, w[front]);
      if (c.empty () || c != item_class (expanded, e[front]))
	break;
      result[front] = w[front];
    }
  std::size_t back = 0;
  for (; back < most - front; ++back)
    {
      const range &we = w[w.size () - 1 - back];
      std::string_view c = item_class (written, we);
      if (c.empty ()
	  || c != item_class (expanded, e[e.size () - 1 - back]))
	break;
      result[e.size () - 1 - back] = we;
    }

  if (e.size () != w.size () || front + back == e.size ())
    return result;
  std::unordered_set<std::string> texts;
  for (std::size_t i = front; i < e.size () - back; ++i)
    texts.insert (squeezed (expanded, e[i]));
  for (std::size_t i = front; i < e.size () - back; ++i)
    {
      std::string text = squeezed (written, w[i]);
      if (text == squeezed (expanded, e[i]) || texts.count (text) == 0)
	result[i] = w[i];
    }
  return result;
}

} // namespace rsasm
