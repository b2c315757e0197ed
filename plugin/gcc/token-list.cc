/* The tokens of an operand list.

   Reads them from the preprocessor while it expands the macro; gives their
   text, before and after the expansion of the user's macros in it, and the
   places of the text's parts.  */

#include "gcc/gcc-headers.h"

#include "gcc/token-list.h"

#include "gcc/compat.h"

namespace rsasm {

bool
token_list::read (cpp_reader *pfile)
{
  m_pfile = pfile;
  m_tokens.reserve (64);
  int depth = 0;
  bool space = false;
  while (true)
    {
      list_token t;
      const cpp_token *token = cpp_get_token_with_location (pfile, &t.loc);
      switch (token->type)
	{
	case CPP_EOF:
	  return false;
	case CPP_PADDING:
	  space = true;
	  continue;
	case CPP_OPEN_PAREN:
	  if (depth++ == 0)
	    {
	      m_loc = t.loc;
	      space = false;
	      continue;
	    }
	  break;
	case CPP_CLOSE_PAREN:
	  if (--depth == 0)
	    {
	      split ();
	      return true;
	    }
	  break;
	default:
	  if (depth == 0)
	    return false;
	  break;
	}
      t.token = *token;
      t.after_padding = space;
      space = false;
      m_tokens.push_back (t);
    }
}

/* Divide the tokens at the first comma outside brackets, or where GNU
   operands begin: "nop" : "=r" (x).  */
void
token_list::split ()
{
  const std::size_t n = m_tokens.size ();
  int depth = 0;
  bool only_strings = true;
  m_first_end = m_rest_begin = n;
  for (std::size_t i = 0; i < n && m_first_end == n; i++)
    switch (m_tokens[i].token.type)
      {
      case CPP_OPEN_PAREN:
      case CPP_OPEN_SQUARE:
      case CPP_OPEN_BRACE:
	only_strings = false;
	depth++;
	break;
      case CPP_CLOSE_PAREN:
      case CPP_CLOSE_SQUARE:
      case CPP_CLOSE_BRACE:
	depth--;
	break;
      case CPP_COMMA:
	if (depth == 0)
	  {
	    m_first_end = i;
	    m_rest_begin = i + 1;
	  }
	break;
      case CPP_COLON:
      case CPP_SCOPE:
	if (only_strings && i > 0)
	  m_first_end = m_rest_begin = i;
	break;
      case CPP_STRING:
      case CPP_UTF8STRING:
	break;
      default:
	only_strings = false;
	break;
      }
  m_first_text = spell (0, m_first_end);
  m_rest_text = spell (m_rest_begin, n);
}

/* The character of the punctuator T, if it is one of those that lists are
   full of and written so; else null.  */
static const unsigned char *
common_punctuator (const cpp_token &t)
{
  static const unsigned char all[] = "(),";
  if (t.flags & DIGRAPH)
    return nullptr;
  return t.type == CPP_OPEN_PAREN ? all
	 : t.type == CPP_CLOSE_PAREN ? all + 1
	 : t.type == CPP_COMMA ? all + 2 : nullptr;
}

/* The text of the tokens from BEGIN to END, as stringizing gives it; sets
   their places in it.  */
std::string
token_list::spell (std::size_t begin, std::size_t end)
{
  auto is_word_char = [] (unsigned char c)
    { return ISALNUM (c) || c == '_' || c >= 0x80; };
  std::string text;
  text.reserve (256);
  std::vector<unsigned char> buffer (64);
  for (std::size_t i = begin; i < end; i++)
    {
      list_token &t = m_tokens[i];
      const unsigned char *spelling;
      std::size_t length;
      if (t.token.type == CPP_NAME)
	{
	  spelling = NODE_NAME (t.token.val.node.spelling);
	  length = NODE_LEN (t.token.val.node.spelling);
	}
      else if (t.token.type == CPP_STRING || t.token.type == CPP_NUMBER)
	{
	  spelling = t.token.val.str.text;
	  length = t.token.val.str.len;
	}
      else if (const unsigned char *c = common_punctuator (t.token))
	{
	  spelling = c;
	  length = 1;
	}
      else
	{
	  std::size_t most = cpp_token_len (&t.token) + 1;
	  if (buffer.size () < most)
	    buffer.resize (most);
	  spelling = &buffer[0];
	  length = cpp_spell_token (m_pfile, &t.token, &buffer[0], true)
		   - &buffer[0];
	}
      bool would_join = t.after_padding && length > 0
			&& is_word_char (spelling[0]) && !text.empty ()
			&& is_word_char (text.back ());
      if (!text.empty () && ((t.token.flags & PREV_WHITE) || would_join))
	text += ' ';
      t.begin = text.size ();
      text.append (reinterpret_cast<const char *> (spelling), length);
      t.end = text.size ();
    }
  return text;
}

/* The place in the argument list that LOC, a token's location, comes from:
   the token itself, or the user's macro that made it.  MAP gets that
   macro's map, or null.  */
static location_t
place_in_list (location_t loc, const line_map *&map)
{
  map = NULL;
  if (!linemap_location_from_macro_expansion_p (line_table, loc))
    return loc;
  const line_map_macro *ours
    = linemap_check_macro (linemap_lookup (line_table, loc));
  loc = compat::nested_location (ours, loc);
  if (!linemap_location_from_macro_expansion_p (line_table, loc))
    return loc;
  const line_map *outside
    = linemap_lookup (line_table, compat::expansion_point (ours));
  while (linemap_location_from_macro_expansion_p (line_table, loc))
    {
      const line_map *m = linemap_lookup (line_table, loc);
      if (m == outside)
	break;
      map = m;
      loc = compat::expansion_point (m);
    }
  return loc;
}

token_range
token_list::rest_in (span s) const
{
  token_range r = rest ();
  r.first = std::lower_bound (r.first, r.last, s.begin,
			      [] (const list_token &t, std::size_t offset)
    { return t.begin < offset; });
  r.last = std::lower_bound (r.first, r.last, s.end,
			     [] (const list_token &t, std::size_t offset)
    { return t.end <= offset; });
  return r;
}

bool
token_list::has_macros () const
{
  /* The map of the macro around the list: all tokens that matter lie in
     it.  */
  const line_map_macro *ours = nullptr;
  location_t begin = 0, end = 0;
  const location_t lowest = LINEMAPS_MACRO_LOWEST_LOCATION (line_table);
  for (const list_token &t : rest ())
    {
      if (t.loc < begin || t.loc >= end)
	{
	  if (!linemap_location_from_macro_expansion_p (line_table, t.loc))
	    continue;
	  ours = linemap_check_macro (linemap_lookup (line_table, t.loc));
	  begin = MAP_START_LOCATION (ours);
	  end = begin + MACRO_MAP_NUM_MACRO_TOKENS (ours);
	}
      const location_t nested = compat::nested_location (ours, t.loc);
      if (nested >= lowest
	  && linemap_location_from_macro_expansion_p (line_table, nested))
	return true;
    }
  return false;
}

std::string
token_list::written_text () const
{
  token_range all = rest ();
  std::string text;
  const line_map *last = NULL;
  std::size_t done = 0;
  for (const list_token &t : all)
    {
      const line_map *map;
      place_in_list (t.loc, map);
      if (!map)
	text.append (m_rest_text, done, t.end - done);
      else if (map != last)
	{
	  std::string name = compat::macro_name (map);
	  cpp_hashnode *node = cpp_lookup (
	    m_pfile, reinterpret_cast<const unsigned char *> (name.c_str ()),
	    name.size ());
	  if (cpp_user_macro_p (node) && cpp_fun_like_macro_p (node))
	    name += "()";
	  text.append (m_rest_text, done, t.begin - done);
	  text += name;
	}
      last = map;
      done = t.end;
    }
  return text;
}

const list_token *
token_locator::token_at (std::size_t offset) const
{
  for (const list_token &t : m_tokens)
    if (offset >= t.begin && offset < t.end)
      return &t;
  return nullptr;
}

/* Where byte OFFSET of the text is written.  */
location_t
token_locator::place (std::size_t offset) const
{
  const list_token *t = token_at (offset);
  if (!t)
    return UNKNOWN_LOCATION;
  const line_map *map;
  location_t loc = place_in_list (get_pure_location (t->loc), map);
  loc = linemap_resolve_location (line_table, loc, LRK_SPELLING_LOCATION,
				  NULL);
  return offset == t->begin || map
	 ? loc : linemap_position_for_loc_and_offset (line_table, loc,
						      offset - t->begin);
}

location_t
token_locator::locate (span s)
{
  location_t begin = s.is_operand_list () ? place (s.begin)
					  : UNKNOWN_LOCATION;
  if (begin == UNKNOWN_LOCATION)
    return m_statement;
  location_t end = s.end > s.begin ? place (s.end - 1) : begin;
  if (end == UNKNOWN_LOCATION)
    end = begin;
  return make_location (begin, begin, end);
}

bool
token_locator::is_exact (span s)
{
  const list_token *t = s.is_operand_list () ? token_at (s.begin) : nullptr;
  const line_map *map = NULL;
  if (t)
    place_in_list (get_pure_location (t->loc), map);
  return t && !map;
}

} // namespace rsasm
