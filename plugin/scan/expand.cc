/* From the pieces of a template to the text the assembler will see.

   Reads a bound block; gives asm_text.  Constants are written out as the
   digits that GCC will print; registers, symbols and what else is printed
   later are one atom_char each.

   Surprising: a literal piece with doubled braces is shorter than its place
   in the template, so it becomes several segments; and a control character
   of the template that looks like an atom is an atom of kind none.  */

#include "scan/scan.h"

namespace rsasm {

namespace {

class expander
{
public:
  explicit expander (asm_text &out) : m_out (out) {}

  void literal (const template_piece &p, int number,
		const std::string &line);
  void placeholder (const template_piece &p, int number, const operand &o);
  void line_end (int line, std::size_t column);

private:
  void add (const std::string &text, span where, int piece, bool verbatim,
	    atom_kind atom);

  asm_text &m_out;
};

void
expander::add (const std::string &text, span where, int piece, bool verbatim,
	       atom_kind atom)
{
  text_segment s;
  s.begin = m_out.text.size ();
  s.where = where;
  s.piece = piece;
  s.is_verbatim = verbatim;
  s.atom = atom;
  m_out.segments.push_back (s);
  m_out.text += text;
}

/* P, which stands in LINE.  */
void
expander::literal (const template_piece &p, int number,
		   const std::string &line)
{
  if (p.text.size () == p.where.size ())
    {
      add (p.text, p.where, number, true, atom_kind::none);
      return;
    }
  std::size_t begin = p.where.begin;
  for (std::size_t i = begin; i < p.where.end; i++)
    if ((line[i] == '{' || line[i] == '}') && i + 1 < p.where.end
	&& line[i + 1] == line[i])
      {
	/* The first of the two belongs to the text before it.  */
	add (line.substr (begin, i + 1 - begin),
	     make_span (p.where.text, begin, i + 1), number, true,
	     atom_kind::none);
	begin = ++i + 1;
      }
  if (begin < p.where.end)
    add (line.substr (begin, p.where.end - begin),
	 make_span (p.where.text, begin, p.where.end), number, true,
	 atom_kind::none);
}

void
expander::placeholder (const template_piece &p, int number, const operand &o)
{
  if (o.kind == item_kind::const_)
    add (o.in_value.constant, p.where, number, false, atom_kind::none);
  else
    {
      add (std::string (1, atom_char), p.where, number, false,
	   o.kind == item_kind::sym ? atom_kind::symbol
	   : is_register_kind (o.kind) ? atom_kind::reg : atom_kind::unknown);
      m_out.segments.back ().operand = p.operand;
    }
}

void
expander::line_end (int line, std::size_t column)
{
  add ("\n", make_span (line, column, column), -1, false, atom_kind::none);
}

} // anonymous namespace

asm_text
make_asm_text (const bound_asm &b, const target_desc &t)
{
  asm_text out;
  out.is_att = t.lex.has_syntaxes && b.options.has (option::att_syntax);
  const asm_template &tmpl = b.tmpl;
  out.segments.reserve (tmpl.pieces.size () + tmpl.lines.size ());
  expander e (out);
  for (std::size_t line = 0; line < tmpl.lines.size (); line++)
    {
      if (line > 0)
	e.line_end (static_cast<int> (line) - 1, tmpl.lines[line - 1].size ());
      std::size_t end = line + 1 < tmpl.lines.size ()
			? tmpl.line_starts[line + 1] : tmpl.pieces.size ();
      for (std::size_t i = tmpl.line_starts[line]; i < end; i++)
	{
	  const template_piece &p = tmpl.pieces[i];
	  if (p.is_placeholder)
	    {
	      if (p.operand >= 0)
		e.placeholder (p, i, b.operands[p.operand]);
	    }
	  else
	    e.literal (p, i, tmpl.lines[line]);
	}
    }
  return out;
}

} // namespace rsasm
