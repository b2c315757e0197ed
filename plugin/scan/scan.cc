/* Stage "scan": the passes in order, and what they share.

   Reads the text of a template; gives its statements and edits.  Nothing
   here knows an instruction by name: mnemonics that go elsewhere are rows
   of the target's XML.  */

#include "scan/scan.h"

#include <algorithm>

#include "base/text.h"
#include "scan/internal.h"

namespace rsasm {

std::string
scan_state::lower (text_range r) const
{
  return to_lower (std::string_view (text ().text).substr (r.begin, r.size ()));
}

std::vector<asm_token>
scan_state::tokens (text_range r) const
{
  std::vector<asm_token> out;
  asm_lexer lexer (text (), target ().lex, r);
  for (asm_token t = lexer.next_code (); t.kind != asm_token_kind::end;
       t = lexer.next_code ())
    out.push_back (t);
  return out;
}

bool
scan_state::is_known_word (const std::string &name) const
{
  const std::string word = to_lower (name);
  return target ().find_register (word) || target ().is_reserved_word (word);
}

bool
scan_state::is_taken (const std::string &name, const char **what) const
{
  /* AT&T registers have a mark, so any name is free.  */
  if (target ().lex.has_syntaxes && text ().is_att)
    return false;
  const std::string word = to_lower (name);
  if (target ().find_register (word))
    *what = "a register";
  else if (target ().is_reserved_word (word))
    *what = "a word of the assembler's syntax";
  else
    return false;
  return true;
}

scanned_asm
scan_asm (asm_text text, const scan_context &context, diag_list &diags)
{
  scan_state s (context, diags);
  s.out.text = std::move (text);
  /* About a statement a line, with two or three operands.  */
  s.out.statements.reserve (8);
  s.out.parts.reserve (16);
  split_statements (s);
  find_shared_symbols (s);
  find_definitions (s);
  check_directives (s);
  if (context.tied_sections)
    tie_sections (s);
  check_flow (s);
  resolve_references (s);
  find_saved_registers (s);
  std::stable_sort (s.out.edits.begin (), s.out.edits.end (),
		    [] (const text_edit &a, const text_edit &b)
		    { return a.where.begin < b.where.begin; });
  return std::move (s.out);
}

std::string
print_scanned (const scanned_asm &s)
{
  static const char *const kinds[]
    = { "label", "assignment", "directive", "instruction" };
  auto show = [&] (text_range r) {
    std::string out;
    for (char c : s.text.str (r))
      out += c == atom_char ? '@' : c == unique_char ? '^'
	     : c == '\n' ? '~' : c;
    return out;
  };
  std::string out;
  for (const asm_statement &st : s.statements)
    {
      out += std::string (kinds[static_cast<int> (st.kind)]) + " ";
      for (unsigned i = 0; i < st.prefixes; i++)
	out += "<" + show (s.prefix (st, i)) + "> ";
      out += show (st.name);
      for (unsigned i = 0; i < st.operands; i++)
	out += (i ? " | " : " : ") + show (s.operand (st, i));
      out += "\n";
    }
  for (const text_edit &e : s.edits)
    out += "edit " + show (e.where) + " -> " + e.replacement + "\n";
  return out;
}

} // namespace rsasm
