/* Diagnostics as values: the table of messages, the list, the markup.

   Reads the rows of diag.def and gives texts; where and how they are shown
   is the gcc layer's business.  The markup is GCC's own: besides %1 and
   %q1, quote () writes %<...%>, with percent signs of the quoted word
   doubled, so any bytes may be quoted in a note.  */

#include "base/diag.h"

#include <utility>

namespace rsasm {

static const diag_info diag_table[] = {
#define DIAG(id, sev, rule, text) { #id, severity::sev, rule, text },
#include "base/diag.def"
#undef DIAG
  { "none", severity::error, "", "" }
};

/* The row of ID; diag_id::count has an empty row of its own.  */
const diag_info &
get_diag_info (diag_id id)
{
  return diag_table[static_cast<unsigned> (id)];
}

diag &
diag::note (span note_where, const std::string &text)
{
  notes.push_back ({ note_where, text });
  return *this;
}

diag &
diag::fixit (span fixit_where, const std::string &replacement)
{
  fixits.push_back ({ fixit_where, replacement });
  return *this;
}

diag &
diag_list::add (diag_id id, span where, std::vector<std::string> args)
{
  diag d;
  d.id = id;
  d.where = where;
  d.args = std::move (args);
  m_diags.push_back (std::move (d));
  if (get_diag_info (id).sev == severity::error)
    ++m_errors;
  return m_diags.back ();
}

std::string
render_markup (const std::string &text, const std::vector<std::string> &args,
	       const std::string &open, const std::string &close)
{
  std::string out;
  for (std::size_t i = 0; i < text.size (); ++i)
    {
      if (text[i] != '%' || i + 1 == text.size ())
	{
	  out += text[i];
	  continue;
	}
      char c = text[++i];
      bool is_quoted = c == 'q' && i + 1 < text.size ()
		       && text[i + 1] >= '1' && text[i + 1] <= '9';
      if (is_quoted)
	c = text[++i];
      if (c >= '1' && c <= '9')
	{
	  std::size_t n = c - '1';
	  if (is_quoted)
	    out += open;
	  if (n < args.size ())
	    out += args[n];
	  if (is_quoted)
	    out += close;
	}
      else if (c == '<')
	out += open;
      else if (c == '>')
	out += close;
      else if (c == '%')
	out += c;
      else
	{
	  out += '%';
	  out += c;
	}
    }
  return out;
}

std::string
render (const diag &d)
{
  return render_markup (get_diag_info (d.id).text, d.args, "'", "'");
}

std::string
quote (const std::string &s)
{
  std::string out = "%<";
  for (char c : s)
    {
      if (c == '%')
	out += '%';
      out += c;
    }
  return out + "%>";
}

std::string
quoted_list (const std::vector<std::string> &words, const char *conj)
{
  std::string out;
  for (std::size_t i = 0; i < words.size (); ++i)
    {
      if (i != 0 && i + 1 == words.size ())
	out += std::string (" ") + conj + " ";
      else if (i != 0)
	out += ", ";
      out += quote (words[i]);
    }
  return out;
}

} // namespace rsasm
