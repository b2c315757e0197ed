/* The template in GCC's syntax.

   Reads the scanned text, what of it is to be written otherwise, and the
   operand numbers; gives the string that GCC's output_asm_insn expands.

   Targets with two syntaxes (x86) get both forms of what depends on
   -masm as a dialect alternative {att|intel}: then the block is right
   under either setting, also when an LTO link has another one than the
   compilation.  Where GCC's printer can be switched (%<, %>) operands
   print in the block's syntax; else registers print with a % under
   -masm=att, which gas accepts in Intel syntax too.  */

#include "lower/internal.h"

#include "base/text.h"

namespace rsasm {

namespace {

/* Append TEXT [BEGIN, END) so that GCC prints it as it is.  Only targets
   with dialects treat braces and bars specially, and only they know the
   escapes.  */
void
append_escaped (std::string &out, const std::string &text, std::size_t begin,
		std::size_t end, bool has_dialects)
{
  std::size_t done = begin;
  for (std::size_t i = begin; i < end; i++)
    {
      const char ch = text[i];
      if (ch == '%'
	  || (has_dialects && (ch == '{' || ch == '}' || ch == '|')))
	{
	  out.append (text, done, i - done);
	  out += '%';
	  done = i;
	}
    }
  out.append (text, done, end - done);
}

void
append_register (std::string &out, const class_modifier *m, int number,
		 bool att)
{
  if (m)
    out += m->prefix;
  if (att)
    out += '{';
  const std::size_t begin = out.size ();
  out += '%';
  if (m)
    out += m->gcc;
  out += std::to_string (number);
  if (att)
    {
      /* In an AT&T block under -masm=intel GCC prints no prefix.  */
      const std::string code = out.substr (begin);
      out += "|%%" + code + "}";
    }
}

/* How sym() operand K prints.  */
std::string
symbol_code (const bound_asm &b, const target_desc &t,
	     const operand_numbers &numbers, int k)
{
  std::string code;
  if (numbers[k] >= 0)
    code = "%" + t.sym_modifier + std::to_string (numbers[k]);
  else
    {
      const std::string &name = b.operands[k].in_value.symbol;
      append_escaped (code, name, 0, name.size (), t.lex.has_syntaxes);
    }
  return code;
}

/* Intel syntax reads a symbol called "edx" or "byte" as the register or
   operator, and quotes do not help.  Such a symbol gets an alias, made in
   AT&T syntax, private to the copy of the block (%=).  */
bool
needs_alias (const bound_asm &b, const target_desc &t, const operand &o,
	     const lower_options &how)
{
  if (!how.symbol_aliases || !t.lex.has_syntaxes || b.options.has (option::att_syntax))
    return false;
  std::string name = to_lower (o.in_value.symbol);
  return t.is_reserved_word (name) || t.find_register (name);
}

std::string
alias_name (int k)
{
  return ".Lrsasm%=.sym" + std::to_string (k);
}

/* Writes the body of the template.  */
class body_writer
{
public:
  body_writer (const checked_asm &c, const scanned_asm &scanned,
	       const target_desc &t, const operand_numbers &numbers,
	       const lower_options &how)
    : m_c (c), m_scanned (scanned), m_t (t), m_numbers (numbers), m_how (how),
      m_is_att (scanned.text.is_att) {}

  /* Append it to OUT.  */
  void write (std::string &out);

private:
  void placeholder (std::string &out, const text_segment &s);

  const checked_asm &m_c;
  const scanned_asm &m_scanned;
  const target_desc &m_t;
  const operand_numbers &m_numbers;
  const lower_options &m_how;
  bool m_is_att;
};

void
body_writer::placeholder (std::string &out, const text_segment &s)
{
  const operand &o = m_c.bound->operands[s.operand];
  if (o.kind != item_kind::sym)
    append_register (out, m_c.modifiers[s.piece], m_numbers[s.operand],
		     m_is_att);
  else if (needs_alias (*m_c.bound, m_t, o, m_how))
    out += alias_name (s.operand);
  else
    out += symbol_code (*m_c.bound, m_t, m_numbers, s.operand);
}

void
body_writer::write (std::string &out)
{
  const asm_text &text = m_scanned.text;
  auto edit = m_scanned.edits.begin ();
  std::size_t pos = 0;
  for (std::size_t i = 0; i < text.segments.size (); i++)
    {
      const text_segment &s = text.segments[i];
      const std::size_t end = i + 1 < text.segments.size ()
			      ? text.segments[i + 1].begin
			      : text.text.size ();
      /* An edit may take in several segments.  */
      while (pos < end)
	if (edit != m_scanned.edits.end () && edit->where.begin < end)
	  {
	    append_escaped (out, text.text, pos, edit->where.begin,
			    m_t.lex.has_syntaxes);
	    out += edit->replacement;
	    pos = edit->where.end;
	    ++edit;
	  }
	else
	  {
	    if (s.operand >= 0)
	      placeholder (out, s);
	    else if (s.piece < 0)
	      out += "\n\t";
	    else
	      append_escaped (out, text.text, pos, end,
			      m_t.lex.has_syntaxes);
	    pos = end;
	  }
    }
}

} // anonymous namespace

std::string
render_template (const checked_asm &c, const scanned_asm &scanned,
		 const target_desc &t, const operand_numbers &numbers,
		 const lower_options &how)
{
  const bound_asm &b = *c.bound;
  const bool dialects = t.lex.has_syntaxes;
  const bool is_att = scanned.text.is_att;
  std::string out;
  /* The changes of syntax, and some characters for each operand.  */
  out.reserve (scanned.text.text.size () + 4 * scanned.text.segments.size ()
	       + 80);
  body_writer body (c, scanned, t, numbers, how);
  /* Nothing to assemble needs no change of syntax.  */
  if (!dialects || b.tmpl.pieces.empty ())
    {
      body.write (out);
      return out;
    }
  if (is_att)
    {
      out += "{|.att_syntax prefix\n\t}";
      body.write (out);
      out += "{|\n\t.intel_syntax noprefix}";
      return out;
    }

  std::string aliases;
  for (std::size_t k = 0; k < b.operands.size (); k++)
    if (b.operands[k].kind == item_kind::sym
	&& needs_alias (b, t, b.operands[k], how))
      aliases += ".set " + alias_name (k) + ", "
		 + symbol_code (b, t, numbers, k) + "\n\t";
  if (!aliases.empty ())
    out += "{|.att_syntax prefix\n\t}" + aliases
	   + "{|.intel_syntax noprefix\n\t}";
  out += how.can_switch ? "{.intel_syntax noprefix\n\t%<|}"
		    : "{.intel_syntax noprefix\n\t|}";
  body.write (out);
  out += how.can_switch ? "{%>\n\t.att_syntax prefix|}"
		    : "{\n\t.att_syntax prefix|}";
  return out;
}

} // namespace rsasm
