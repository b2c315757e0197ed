/* The template in GCC's syntax.

   Reads the pieces of the template and the operand numbers; gives the
   string that GCC's output_asm_insn expands.

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

/* Turns // comments into the target's own where // is none.  Keeps track
   of strings and comments over the pieces of the template.  */
class comment_filter
{
public:
  explicit comment_filter (const lexical_traits &lex)
  {
    for (const std::string &c : lex.line_comments)
      {
	if (c == "//")
	  m_is_native = true;
	else if (m_replacement.empty ())
	  m_replacement = c;
      }
  }

  std::string filter (const std::string &text);
  void end_line () { m_state = m_state == block ? block : code; }

private:
  enum { code, string, line, block } m_state = code;
  bool m_is_native = false;
  std::string m_replacement;
};

std::string
comment_filter::filter (const std::string &text)
{
  if (m_is_native || m_replacement.empty ())
    return text;
  std::string out;
  out.reserve (text.size ());
  for (std::size_t i = 0; i < text.size (); i++)
    {
      char ch = text[i];
      bool is_pair = false;
      if (ch == '\n')
	end_line ();
      else if (m_state == string)
	{
	  if (ch == '\\' && i + 1 < text.size ())
	    is_pair = true;
	  else if (ch == '"')
	    m_state = code;
	}
      else if (m_state == block)
	{
	  if (ch == '*' && text.compare (i, 2, "*/") == 0)
	    {
	      m_state = code;
	      is_pair = true;
	    }
	}
      else if (m_state == code)
	{
	  if (ch == '"')
	    m_state = string;
	  else if (ch == m_replacement[0]
		   && text.compare (i, m_replacement.size (), m_replacement)
			== 0)
	    m_state = line;
	  else if (ch != '/')
	    ;
	  else if (text.compare (i, 2, "/*") == 0)
	    {
	      m_state = block;
	      is_pair = true;
	    }
	  else if (text.compare (i, 2, "//") == 0)
	    {
	      m_state = line;
	      out += m_replacement;
	      i++;
	      continue;
	    }
	}
      out += ch;
      if (is_pair)
	out += text[++i];
    }
  return out;
}

/* Append TEXT so that GCC prints it as it is.  Only targets with dialects
   treat braces and bars specially, and only they know the escapes.  */
void
append_escaped (std::string &out, const std::string &text, bool has_dialects)
{
  for (char ch : text)
    {
      if (ch == '%')
	out += "%%";
      else if (has_dialects && (ch == '{' || ch == '}' || ch == '|'))
	(out += '%') += ch;
      else
	out += ch;
    }
}

void
append_register (std::string &out, const class_modifier *m, int number,
		 bool att)
{
  std::string code = "%";
  if (m)
    code += m->gcc;
  code += std::to_string (number);
  if (m)
    out += m->prefix;
  if (att)
    /* In an AT&T block under -masm=intel GCC prints no prefix.  */
    out += "{" + code + "|%%" + code + "}";
  else
    out += code;
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
    append_escaped (code, b.operands[k].in_value.symbol,
		    t.lex.has_syntaxes);
  return code;
}

/* Intel syntax reads a symbol called "edx" or "byte" as the register or
   operator, and quotes do not help.  Such a symbol gets an alias, made in
   AT&T syntax, private to the copy of the block (%=).  */
bool
needs_alias (const bound_asm &b, const target_desc &t, const operand &o)
{
  if (!t.lex.has_syntaxes || b.options.has (option::att_syntax))
    return false;
  std::string name = to_lower (o.in_value.symbol);
  return t.is_reserved_word (name) || t.find_register (name);
}

std::string
alias_name (int k)
{
  return ".Lrsasm%=_sym" + std::to_string (k);
}

} // anonymous namespace

std::string
render_template (const checked_asm &c, const target_desc &t,
		 const operand_numbers &numbers, bool can_switch)
{
  const bound_asm &b = *c.bound;
  const asm_template &tmpl = b.tmpl;
  bool dialects = t.lex.has_syntaxes;
  bool att = dialects && b.options.has (option::att_syntax);

  std::string body, aliases;
  body.reserve (256);
  for (std::size_t k = 0; k < b.operands.size (); k++)
    if (b.operands[k].kind == item_kind::sym
	&& needs_alias (b, t, b.operands[k]))
      aliases += ".set " + alias_name (k) + ", "
		 + symbol_code (b, t, numbers, k) + "\n\t";
  if (!aliases.empty ())
    aliases = "{|.att_syntax prefix\n\t}" + aliases
	      + "{|.intel_syntax noprefix\n\t}";

  comment_filter comments (t.lex);
  bool blank = true;
  for (std::size_t line = 0; line < tmpl.lines.size (); line++)
    {
      if (line > 0)
	{
	  body += "\n\t";
	  comments.end_line ();
	}
      std::size_t end = line + 1 < tmpl.lines.size ()
			? tmpl.line_starts[line + 1] : tmpl.pieces.size ();
      for (std::size_t i = tmpl.line_starts[line]; i < end; i++)
	{
	  const template_piece &p = tmpl.pieces[i];
	  blank = false;
	  if (!p.is_placeholder)
	    {
	      append_escaped (body, comments.filter (p.text), dialects);
	      continue;
	    }
	  const operand &o = b.operands[p.operand];
	  if (o.kind == item_kind::const_)
	    append_escaped (body, o.in_value.constant, dialects);
	  else if (o.kind == item_kind::sym)
	    body += needs_alias (b, t, o)
		    ? alias_name (p.operand)
		    : symbol_code (b, t, numbers, p.operand);
	  else
	    append_register (body, c.modifiers[i], numbers[p.operand], att);
	}
    }
  /* Nothing to assemble needs no change of syntax.  */
  if (!dialects || blank)
    return body;
  if (att)
    return "{|.att_syntax prefix\n\t}" + body
	   + "{|\n\t.intel_syntax noprefix}";
  return aliases + "{.intel_syntax noprefix\n\t" + (can_switch ? "%<" : "")
	 + "|}" + body + "{" + (can_switch ? "%>" : "")
	 + "\n\t.att_syntax prefix|}";
}

} // namespace rsasm
