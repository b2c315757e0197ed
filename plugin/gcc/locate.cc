/* Spans as GCC locations.

   Reads the source file again from the macro's name on (parse/source-map);
   gives ranges inside template literals and operands.  Falls back, in this
   order, to the item's own value, to the statement.

   The macro's name is found from the location of the call, which lies in
   the macros of <rsasm.h>: out through them to the place where the user
   wrote rsasm.  That place may be in a macro of the user's; then the text
   is read where that macro is defined.  */

#include "gcc/gcc-headers.h"

#include "gcc/locate.h"

#include "gcc/compat.h"
#include "gcc/techniques.h"

namespace rsasm {

/* Lines of a statement at most.  */
static const int max_lines = 4096;

location_t
macro_name_location (location_t loc)
{
  location_t found = loc;
  while (linemap_location_from_macro_expansion_p (line_table, loc))
    {
      const line_map *map = linemap_lookup (line_table, loc);
      const char *name = compat::macro_name (map);
      loc = compat::expansion_point (map);
      if (strncmp (name, "rsasm", 5) == 0 || strncmp (name, "RSASM_", 6) == 0)
	found = loc;
      else
	break;
    }
  return found;
}

location_t
user_location (location_t loc)
{
  return uses (technique::user_place) ? macro_name_location (loc) : loc;
}

void
block_locator::read_source ()
{
  if (m_is_read)
    return;
  m_is_read = true;
  m_name = macro_name_location (m_call.loc);
  m_name = linemap_resolve_location (line_table, m_name,
				     LRK_SPELLING_LOCATION, NULL);
  m_start = expand_location (m_name);
  if (!m_start.file || m_start.column < 1)
    return;

  std::string text;
  int depth = 0;
  bool seen_open = false;
  for (int i = 0; i < max_lines; i++)
    {
      std::string line;
      if (!compat::source_line (m_start.file, m_start.line + i, line))
	break;
      if (i == 0)
	{
	  if (static_cast<size_t> (m_start.column) > line.size ())
	    return;
	  line.erase (0, m_start.column - 1);
	}
      text += line;
      text += '\n';
      /* A bound, not a parse: enough lines, perhaps some too many.  */
      for (char c : line)
	{
	  if (c == '(')
	    depth++, seen_open = true;
	  else if (c == ')')
	    depth--;
	}
      if (seen_open && depth <= 0)
	{
	  m_map.reset (new source_map (text, m_start.column - 1,
				       m_call.expanded));
	  if (m_map->is_valid ())
	    return;
	}
    }
  m_map.reset ();
}

/* The location of the bytes from FIRST to LAST.  */
bool
block_locator::to_location (source_position first, source_position last,
			    location_t &result) const
{
  const line_map_ordinary *map = NULL;
  linemap_resolve_location (line_table, m_name, LRK_SPELLING_LOCATION, &map);
  if (!map)
    return false;
  auto place = [&] (source_position p, location_t &loc)
    {
      linenum_type line = m_start.line + p.line;
      unsigned column = p.column + 1;
      loc = linemap_position_for_line_and_column (line_table, map, line,
						  column);
      /* A later map (long lines, end of the table) would give something
	 else: check.  */
      if (linemap_lookup (line_table, loc) != map)
	return false;
      expanded_location x = expand_location (loc);
      return x.line == static_cast<int> (line)
	     && x.column == static_cast<int> (column);
    };
  location_t begin, end;
  if (!place (first, begin))
    return false;
  /* A range over several lines is drawn badly: its start says enough.  */
  if (last.line != first.line || !place (last, end))
    end = begin;
  result = make_location (begin, begin, end);
  return true;
}

/* The item of the list that S lies in; -1 if none.  */
int
block_locator::item_at (span s) const
{
  for (std::size_t i = 0; i < m_list.items.size (); i++)
    if (s.begin >= m_list.items[i].where.begin
	&& s.end <= m_list.items[i].where.end)
      return i;
  return -1;
}

bool
block_locator::find (span s, location_t &result)
{
  read_source ();
  if (!m_map)
    return false;
  source_position first, last;
  if (s.is_operand_list ())
    return m_map->find_in_list (s.begin, s.end, first, last)
	   && to_location (first, last, result);
  if (s.is_template () && m_values
      && static_cast<std::size_t> (s.text) < m_values->lines.size ())
    {
      int item = m_values->line_items[s.text];
      return (m_map->find_in_literal (item, m_values->lines[s.text], s.begin,
				      s.end, first, last)
	      || m_map->find_item (item, first, last))
	     && to_location (first, last, result);
    }
  return false;
}

bool
block_locator::is_exact (span s)
{
  read_source ();
  if (!m_map)
    return false;
  source_position first, last;
  if (s.is_operand_list ())
    return m_map->find_in_list (s.begin, s.end, first, last)
	   && first.line == last.line
	   && last.column - first.column + 1 == s.size ();
  if (s.is_template () && m_values
      && static_cast<std::size_t> (s.text) < m_values->lines.size ())
    return m_map->find_in_literal (m_values->line_items[s.text],
				   m_values->lines[s.text], s.begin, s.end,
				   first, last)
	   && first.line == last.line
	   && last.column - first.column + 1 == s.size ();
  return false;
}

location_t
block_locator::statement_location ()
{
  read_source ();
  return m_name != UNKNOWN_LOCATION ? m_name : m_call.loc;
}

location_t
block_locator::locate (span s)
{
  location_t loc = UNKNOWN_LOCATION;
  if (find (s, loc))
    return loc;
  if (m_values && s.is_template ()
      && static_cast<std::size_t> (s.text) < m_values->line_locs.size ()
      && m_values->line_items[s.text] < 0)
    loc = m_values->line_locs[s.text];
  else if (m_values && s.is_operand_list ())
    {
      int i = item_at (s);
      if (i >= 0)
	loc = m_values->item_locs[i];
    }
  /* What lies in the header's macros would be taken for a system
     header's: only a place that the user wrote will do.  */
  if (loc != UNKNOWN_LOCATION)
    {
      loc = linemap_resolve_location (line_table, loc,
				      LRK_SPELLING_LOCATION, NULL);
      if (!in_system_header_at (loc))
	return loc;
    }
  return statement_location ();
}

} // namespace rsasm
