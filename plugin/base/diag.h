/* Diagnostics as values.

   A stage that finds something wrong appends a diag to the list it was
   given; wording, severity and rule live in one row of diag.def.  The
   gcc layer renders and locates them.  Errors name the subject and, in
   a note of the same diagnostic, what to write instead.  */

#ifndef RSASM_BASE_DIAG_H
#define RSASM_BASE_DIAG_H

#include <string>
#include <vector>

#include "base/span.h"

namespace rsasm {

enum class severity { error, warning };

enum class diag_id
{
#define DIAG(id, sev, rule, text) id,
#include "base/diag.def"
#undef DIAG
  count
};

/* One row of diag.def.  TEXT uses %1..%9 for the arguments and %q1..%q9
   for arguments in quotes; %% is a percent sign.  */
struct diag_info
{
  const char *name;
  severity sev;
  const char *rule;
  const char *text;
};

const diag_info &get_diag_info (diag_id id);

/* A remark attached to a diagnostic: its own text (same markup as rows,
   but without arguments: quote () marks a quoted word) and place.  */
struct diag_note
{
  span where;
  std::string text;
};

/* A replacement of the text at WHERE that mends the error.  */
struct diag_fixit
{
  span where;
  std::string replacement;
};

struct diag
{
  diag_id id = diag_id::count;
  span where;
  std::vector<std::string> args;
  std::vector<diag_note> notes;
  std::vector<diag_fixit> fixits;

  /* Attach a note / fix-it and return *this, so that reports read as one
     statement.  */
  diag &note (span where, const std::string &text);
  diag &fixit (span where, const std::string &replacement);
};

/* The list that the stages of one block share.  */
class diag_list
{
public:
  /* Append a diagnostic.  The reference is valid until the next add.  */
  diag &add (diag_id id, span where, std::vector<std::string> args = {});

  bool has_errors () const { return m_errors != 0; }
  unsigned error_count () const { return m_errors; }
  const std::vector<diag> &all () const { return m_diags; }

private:
  std::vector<diag> m_diags;
  unsigned m_errors = 0;
};

/* Return TEXT (markup of diag.def) with ARGS put in, quoted arguments
   between OPEN and CLOSE.  Note texts use the same markup: quote(s)
   below marks a quoted word in them.  */
std::string render_markup (const std::string &text,
			   const std::vector<std::string> &args,
			   const std::string &open, const std::string &close);

/* The message of D without rule id, with plain apostrophes as quotes.  */
std::string render (const diag &d);

/* Return S marked up as a quoted word for a note text.  */
std::string quote (const std::string &s);

/* Return WORDS as "'a', 'b' or 'c'" in note markup; CONJ is the word
   before the last.  */
std::string quoted_list (const std::vector<std::string> &words,
			 const char *conj = "or");

} // namespace rsasm

#endif
