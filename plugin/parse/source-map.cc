/* Where a span stands in the source file.  See source-map.h.

   Reads the source from the macro's name on; gives lines and columns.
   Works on bytes: the text between an item's tokens may differ (white
   space, comments, spliced lines), the tokens may not.  */

#include "parse/source-map.h"

#include "base/text.h"
#include "parse/internal.h"
#include "parse/lex.h"

namespace rsasm {

/* S with comments and spliced line ends replaced by blanks of the same
   length, outside literals; newlines stay.  */
static std::string
blank_comments (const std::string &s)
{
  std::string out = s;
  std::size_t pos = 0;
  while (pos < s.size ())
    {
      if (s[pos] == '\\' && pos + 1 < s.size () && s[pos + 1] == '\n')
	{
	  out[pos] = ' ';
	  pos += 2;
	}
      else if (s.compare (pos, 2, "//") == 0)
	for (; pos < s.size () && s[pos] != '\n'; pos++)
	  out[pos] = ' ';
      else if (s.compare (pos, 2, "/*") == 0)
	{
	  std::size_t end = s.find ("*/", pos + 2);
	  end = end == std::string::npos ? s.size () : end + 2;
	  for (; pos < end; pos++)
	    if (s[pos] != '\n')
	      out[pos] = ' ';
	}
      else
	pos = next_token (s, pos, s.size ()).end;
    }
  return out;
}

source_map::source_map (const std::string &source, std::size_t first_column,
			const std::string &expanded)
  : m_text (blank_comments (source)), m_first_column (first_column),
    m_expanded (expanded)
{
  if (m_text.empty ())
    return;
  call_shape call = shape_of (m_text, { 0, m_text.size () });
  if (call.name.is_empty () || !call.is_call || !call.is_closed
      || call.args.empty ())
    return;
  m_valid = true;
  m_first.begin = call.args[0].begin;
  m_first.end = call.args[0].end;

  std::vector<range> source_items, list_items;
  for (std::size_t i = 1; i < call.args.size (); i++)
    if (!call.args[i].is_empty ())
      source_items.push_back (call.args[i]);
  for (range r : split_commas (m_expanded, { 0, m_expanded.size () }))
    if (!r.is_empty ())
      list_items.push_back (r);
  for (range r : align_items (m_expanded, list_items, m_text, source_items))
    {
      piece p;
      p.begin = r.begin;
      p.end = r.end;
      m_source.push_back (p);
    }
  for (range r : list_items)
    {
      piece p;
      p.begin = r.begin;
      p.end = r.end;
      m_list.push_back (p);
    }
}

source_position
source_map::position_of (std::size_t offset) const
{
  source_position p;
  std::size_t start = 0;
  for (std::size_t i = 0; i < offset && i < m_text.size (); i++)
    if (m_text[i] == '\n')
      {
	p.line++;
	start = i + 1;
      }
  p.column = offset - start + (p.line == 0 ? m_first_column : 0);
  return p;
}

void
source_map::set_range (std::size_t begin, std::size_t end,
		       source_position &first, source_position &last) const
{
  first = position_of (begin);
  last = position_of (end > begin ? end - 1 : begin);
}

bool
source_map::find_item (int item, source_position &first,
		       source_position &last) const
{
  if (!m_valid)
    return false;
  piece p;
  if (item < 0)
    p = m_first;
  else if (static_cast<std::size_t> (item) < m_source.size ())
    p = m_source[item];
  if (p.is_empty ())
    return false;
  set_range (p.begin, p.end, first, last);
  return true;
}

bool
source_map::find_in_list (std::size_t begin, std::size_t end,
			  source_position &first,
			  source_position &last) const
{
  if (!m_valid)
    return false;
  for (std::size_t i = 0; i < m_list.size () && i < m_source.size (); i++)
    {
      const piece &l = m_list[i], &s = m_source[i];
      if (begin < l.begin || end > l.end)
	continue;
      if (s.is_empty ())
	return false;
      /* Walk both texts token by token while they agree.  */
      std::size_t in_list = l.begin, in_source = s.begin;
      std::size_t found_begin = std::string::npos;
      std::size_t found_end = std::string::npos;
      while (in_list < l.end && in_source < s.end)
	{
	  token a = next_token (m_expanded, in_list, l.end);
	  if (a.kind == token_kind::space)
	    {
	      in_list = a.end;
	      continue;
	    }
	  token b = next_token (m_text, in_source, s.end);
	  if (b.kind == token_kind::space)
	    {
	      in_source = b.end;
	      continue;
	    }
	  if (a.end - in_list != b.end - in_source
	      || m_expanded.compare (in_list, a.end - in_list, m_text,
				     in_source, b.end - in_source) != 0)
	    break;
	  if (begin >= in_list && begin < a.end)
	    found_begin = in_source + (begin - in_list);
	  if (end > in_list && end <= a.end)
	    found_end = in_source + (end - in_list);
	  in_list = a.end;
	  in_source = b.end;
	}
      if (found_begin != std::string::npos && begin == end)
	found_end = found_begin + 1;
      if (found_begin == std::string::npos || found_end == std::string::npos)
	return find_item (i, first, last);
      set_range (found_begin, found_end, first, last);
      return true;
    }
  return false;
}

/* The number of bytes that code point C has in UTF-8.  */
static std::size_t
utf8_length (unsigned long c)
{
  return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

/* The end of the escape sequence of S at POS (a backslash), and the number
   of bytes that it stands for.  */
static std::size_t
skip_escape (const std::string &s, std::size_t pos, std::size_t end,
	     std::size_t &bytes)
{
  bytes = 1;
  std::size_t i = pos + 1;
  if (i >= end)
    return end;
  char c = s[i++];
  auto is_hex = [] (char d)
    {
      return (d >= '0' && d <= '9') || (d >= 'a' && d <= 'f')
	     || (d >= 'A' && d <= 'F');
    };
  if (c == 'x')
    while (i < end && is_hex (s[i]))
      i++;
  else if (c == 'u' || c == 'U')
    {
      std::size_t digits = c == 'u' ? 4 : 8;
      unsigned long code = 0;
      for (; digits && i < end && is_hex (s[i]); digits--, i++)
	code = code * 16 + (s[i] <= '9' ? s[i] - '0'
					: to_lower (s.substr (i, 1))[0]
					  - 'a' + 10);
      bytes = utf8_length (code);
    }
  else if (c >= '0' && c <= '7')
    for (int n = 1; n < 3 && i < end && s[i] >= '0' && s[i] <= '7'; n++)
      i++;
  return i;
}

/* Append to OFFSETS the source offset of each byte of the string literal
   [BEGIN, END) of S.  */
static void
literal_offsets (const std::string &s, std::size_t begin, std::size_t end,
		 std::vector<std::size_t> &offsets)
{
  std::size_t quote = s.find ('"', begin);
  if (quote == std::string::npos || quote >= end)
    return;
  if (quote > begin && s[quote - 1] == 'R')
    {
      std::size_t open = s.find ('(', quote);
      if (open == std::string::npos)
	return;
      std::size_t tail = open - quote + 1;	/* )delimiter"  */
      for (std::size_t i = open + 1; i + tail < end; i++)
	offsets.push_back (i);
      return;
    }
  for (std::size_t i = quote + 1; i + 1 < end;)
    {
      std::size_t next = i + 1, bytes = 1;
      if (s[i] == '\\')
	next = skip_escape (s, i, end - 1, bytes);
      for (; bytes; bytes--)
	offsets.push_back (i);
      i = next;
    }
}

bool
source_map::find_in_literal (int item, const std::string &value,
			     std::size_t begin, std::size_t end,
			     source_position &first,
			     source_position &last) const
{
  if (!m_valid)
    return false;
  piece p;
  if (item < 0)
    p = m_first;
  else if (static_cast<std::size_t> (item) < m_source.size ())
    p = m_source[item];
  /* line ("...") is a literal too.  */
  call_shape call = shape_of (m_text, { p.begin, p.end });
  if (!call.name.is_empty () && call.is_call && call.args.size () == 1
      && plain_word (text_of (m_text, call.name)) == "line")
    {
      p.begin = call.args[0].begin;
      p.end = call.args[0].end;
    }
  if (p.is_empty ()
      || !is_string_literals (m_text, { p.begin, p.end }, nullptr))
    return false;

  std::vector<std::size_t> offsets;
  for (std::size_t pos = p.begin; pos < p.end;)
    {
      token t = next_token (m_text, pos, p.end);
      if (t.kind == token_kind::string)
	literal_offsets (m_text, pos, t.end, offsets);
      pos = t.end;
    }
  if (offsets.size () != value.size () || begin > offsets.size ()
      || end > offsets.size ())
    return false;
  if (offsets.empty () || begin == offsets.size ())
    set_range (p.end - 1, p.end, first, last);
  else
    {
      std::size_t stop = end > begin ? offsets[end - 1] + 1
				     : offsets[begin] + 1;
      set_range (offsets[begin], stop, first, last);
    }
  return true;
}

} // namespace rsasm
