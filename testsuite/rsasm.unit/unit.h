/* What the unit tests share: counting results, diagnostics as text.

   A test program prints "PASS: name" or "FAIL: name" for each check and
   returns unit::result ().  */

#ifndef RSASM_UNIT_H
#define RSASM_UNIT_H

#include <cstdio>
#include <string>
#include <vector>

#include "base/diag.h"

namespace unit {

inline unsigned &
failures ()
{
  static unsigned count;
  return count;
}

/* The exit status of the program.  */
inline int
result ()
{
  return failures () != 0;
}

inline void
check (const std::string &name, bool is_good)
{
  std::printf ("%s: %s\n", is_good ? "PASS" : "FAIL", name.c_str ());
  failures () += !is_good;
}

inline void
check_equal (const std::string &name, const std::string &got,
	     const std::string &expected)
{
  check (name, got == expected);
  if (got != expected)
    std::printf ("--- got\n%s\n--- expected\n%s\n---\n", got.c_str (),
		 expected.c_str ());
}

/* The text that W covers, in LIST or LINES, for show ().  */
inline std::string
covered (rsasm::span w, const std::string &list,
	 const std::vector<std::string> &lines)
{
  if (w.is_statement ())
    return "statement";
  if (w.is_template ()
      && static_cast<std::size_t> (w.text) >= lines.size ())
    return "BAD LINE";
  const std::string &text = w.is_template () ? lines[w.text] : list;
  if (w.begin > w.end || w.end > text.size ())
    return "BAD SPAN";
  std::string where = "'" + text.substr (w.begin, w.size ()) + "'";
  if (w.begin == w.end)
    where = std::to_string (w.begin);
  return w.is_template () ? std::to_string (w.text) + ":" + where : where;
}

/* The diagnostics D as text, a line each for messages, notes and
   fix-its:
     error: MESSAGE [RULE] @ 'TEXT'
     note: MESSAGE @ 'TEXT'
     fix: 'TEXT' -> REPLACEMENT
   A template line's number stands before its text; an empty range is a
   number.  A note at the place of its message has no place.  */
inline std::string
show (const rsasm::diag_list &d, const std::string &list,
      const std::vector<std::string> &lines = {})
{
  std::string out;
  for (const rsasm::diag &x : d.all ())
    {
      const rsasm::diag_info &info = rsasm::get_diag_info (x.id);
      std::string where = covered (x.where, list, lines);
      out += info.sev == rsasm::severity::error ? "error: " : "warning: ";
      out += rsasm::render (x) + " [" + info.rule + "] @ " + where + "\n";
      for (const rsasm::diag_note &n : x.notes)
	{
	  out += "note: " + rsasm::render_markup (n.text, {}, "'", "'");
	  std::string at = covered (n.where, list, lines);
	  out += at == where ? "\n" : " @ " + at + "\n";
	}
      for (const rsasm::diag_fixit &f : x.fixits)
	out += "fix: " + covered (f.where, list, lines) + " -> "
	       + f.replacement + "\n";
    }
  return out;
}

} // namespace unit

#endif
