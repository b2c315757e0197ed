/* A template as the assembler will read it: text with operands as atoms,
   statements, and what of the text is to be written otherwise.  */

#ifndef RSASM_MODEL_SCANNED_ASM_H
#define RSASM_MODEL_SCANNED_ASM_H

#include <cstddef>
#include <string>
#include <vector>

#include "base/span.h"

namespace rsasm {

/* Half-open range of bytes in asm_text::text.  */
struct text_range
{
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size () const { return end - begin; }
  bool empty () const { return begin == end; }
};

/* What stands in asm_text::text for an operand, and for the number that
   GCC prints for "%=".  */
constexpr char atom_char = '\1';
constexpr char unique_char = '\2';

enum class atom_kind { none, reg, symbol, memory, unknown };

/* A stretch of the text with one origin.  Segments follow one another
   without gaps.  */
struct text_segment
{
  std::size_t begin = 0;	/* in the text; ends where the next begins  */
  span where;			/* in the template  */
  /* The text is that of WHERE, byte for byte.  Otherwise it stands for all
     of WHERE: an operand, an escape, the end of a line (empty).  */
  bool is_verbatim = false;
  int piece = -1;		/* of the template; -1: the end of a line  */
  /* Operands that are one atom_char.  Constants are digits.  */
  atom_kind atom = atom_kind::none;
  int operand = -1;		/* its number  */
};

struct asm_text
{
  std::string text;
  std::vector<text_segment> segments;
  /* The syntax of a target that has two.  */
  bool is_att = false;

  std::string str (text_range r) const
  { return text.substr (r.begin, r.size ()); }
  /* The segment that holds the byte at POS.  */
  const text_segment &segment_at (std::size_t pos) const;
  /* The kind of operand at POS.  */
  atom_kind atom_at (std::size_t pos) const;
  /* Where R, in one line, stands in the template.  */
  span span_of (text_range r) const;
};

enum class statement_kind { label, assignment, directive, instruction };

struct flow_row;

/* One statement.  Prefixes and operands are in scanned_asm::parts.  */
struct asm_statement
{
  statement_kind kind = statement_kind::instruction;
  text_range where;
  /* The label; the symbol assigned; the directive with its dot; the
     mnemonic, empty if there are only prefixes.  */
  text_range name;
  /* Instructions: what the target's description says of the mnemonic; may
     be null.  */
  const flow_row *flow = nullptr;
  unsigned first_part = 0;
  unsigned prefixes = 0;	/* instructions: lock, rep  */
  unsigned operands = 0;	/* after the prefixes, without white space  */
};

/* TEXT [WHERE] is to be written as REPLACEMENT, in GCC's template syntax.  */
struct text_edit
{
  text_range where;
  std::string replacement;
};

struct target_register;

/* A register whose value the text puts aside and takes back.  */
struct saved_register
{
  const target_register *reg = nullptr;
  text_range where;		/* from the one to the other  */
};

struct scanned_asm
{
  asm_text text;
  std::vector<asm_statement> statements;
  std::vector<text_range> parts;
  std::vector<text_edit> edits;		/* in order of place  */
  std::vector<saved_register> saved;	/* each register once  */

  const text_range &prefix (const asm_statement &s, unsigned i) const
  { return parts[s.first_part + i]; }
  const text_range &operand (const asm_statement &s, unsigned i) const
  { return parts[s.first_part + s.prefixes + i]; }
};

} // namespace rsasm

#endif
