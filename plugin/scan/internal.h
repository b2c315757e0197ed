/* What the files of the scan stage share.  Nothing outside scan/ includes
   it.

   The passes over the statements run in the order below; a name that one
   of them reported is not reported again.  */

#ifndef RSASM_SCAN_INTERNAL_H
#define RSASM_SCAN_INTERNAL_H

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/gnu-asm.h"
#include "scan/lex.h"
#include "scan/scan.h"

namespace rsasm {

/* A label or symbol that the template defines.  */
struct own_symbol
{
  bool is_label = true;		/* else .set  */
  text_range where;		/* the first definition  */
  std::string fresh;		/* its name in the emitted text  */
};

/* One definition of a numeric label.  */
struct numeric_label
{
  std::size_t place = 0;	/* in the text  */
  std::string fresh;
};

struct scan_state
{
  scan_state (const scan_context &c, diag_list &d) : context (c), diags (d) {}

  const scan_context &context;
  diag_list &diags;
  scanned_asm out;

  std::unordered_map<std::string, own_symbol> symbols;
  /* By number, in order of place.  */
  std::unordered_map<std::string, std::vector<numeric_label>> numerics;
  /* Names that were reported.  */
  std::unordered_set<std::string> reported;
  bool calls_own_label = false;
  /* Names that a link-once group of the block gives to the program, and the
     statements around such groups (shared.cc).  */
  std::unordered_set<std::string> shared;
  std::unordered_set<const asm_statement *> guards;

  /* There are macros or conditions, which will be reported: names may be
     their parameters, and definitions may exclude one another.  */
  bool has_macros = false;

  const target_desc &target () const { return context.target; }
  const asm_text &text () const { return out.text; }
  std::string str (text_range r) const { return out.text.str (r); }
  std::string lower (text_range r) const;
  diag &report (diag_id id, text_range where,
		std::vector<std::string> args = {})
  { return diags.add (id, out.text.span_of (where), std::move (args)); }
  void edit (text_range where, const std::string &replacement)
  { out.edits.push_back ({ where, replacement }); }
  /* The tokens of R without comments.  */
  std::vector<asm_token> tokens (text_range r) const;
  /* The row of directive S; null if there is none.  */
  const directive_row *find_directive (const asm_statement &s) const;

  /* NAME is a register or operator word of the syntax, so the assembler
     does not take it for a symbol.  Says which in WHAT.  */
  bool is_taken (const std::string &name, const char **what) const;
  bool is_known_word (const std::string &name) const;
  /* What the numeric reference DIGITS DIRECTION at PLACE means; null if
     there is no such label.  */
  const numeric_label *find_numeric (const std::string &digits,
				     char direction,
				     std::size_t place) const;
};

/* --- the passes --------------------------------------------------------- */

/* Fill OUT's statements; report what is not closed (statements.cc).  */
void split_statements (scan_state &s);
/* Find link-once groups (shared.cc).  */
void find_shared_symbols (scan_state &s);
/* Enter labels and symbols that are defined (labels.cc).  */
void find_definitions (scan_state &s);
/* Judge directives and their balance (directives.cc).  */
void check_directives (scan_state &s);
/* Keep pushed sections with the function they belong to (sections.cc).  */
void tie_sections (scan_state &s);
/* Judge jumps, calls, returns and prefixes (flow.cc).  */
void check_flow (scan_state &s);
/* Rename what is the block's own in all operands, and report what is
   nobody's (references.cc).  */
void resolve_references (scan_state &s);
/* Registers that are saved and restored (saved.cc).  */
void find_saved_registers (scan_state &s);

/* --- GNU asm ------------------------------------------------------------ */

/* Report registers that A names without declaring them (registers.cc).  */
void check_gnu_registers (const gnu_asm &a, const scanned_asm &s,
			  const scan_context &c, diag_list &diags);

} // namespace rsasm

#endif
