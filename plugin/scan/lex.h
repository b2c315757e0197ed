/* Tokens of assembly text (private to scan/).  */

#ifndef RSASM_SCAN_LEX_H
#define RSASM_SCAN_LEX_H

#include <string>
#include <vector>

#include "model/scanned-asm.h"
#include "target/target-desc.h"

namespace rsasm {

enum class asm_token_kind
{
  end,		/* of the text  */
  separator,	/* between statements: end of line, ";"  */
  word,		/* identifiers, also with a leading dot  */
  number,	/* whatever starts with a digit: 12, 0x1f, 1f  */
  string,	/* in double quotes  */
  character,	/* 'a  */
  atom,		/* an operand, with what is joined to it ({0}.4s)  */
  suffix,	/* @PLT  */
  punct,	/* one character  */
  comment
};

struct asm_token
{
  asm_token_kind kind = asm_token_kind::end;
  text_range where;
  bool is_unterminated = false;	/* strings, block comments  */
};

class asm_lexer
{
public:
  /* Reads T from POS up to END.  At the start of a line other comments are
     comments than elsewhere; POS is taken to be one if AT_START.  */
  asm_lexer (const asm_text &t, const lexical_traits &lex, std::size_t pos,
	     std::size_t end, bool at_start);
  asm_lexer (const asm_text &t, const lexical_traits &lex, text_range r)
    : asm_lexer (t, lex, r.begin, r.end, false) {}

  /* The next token; comments are tokens too.  */
  asm_token next ();
  /* The next token that is no comment.  */
  asm_token next_code ();
  /* What comes next is read as if at the start of a line.  */
  void restart_line () { m_at_start = true; }

private:
  bool starts_with (const std::string &s) const;
  bool is_separator (char c) const;
  std::size_t find_line_end (std::size_t from) const;
  asm_token make (asm_token_kind kind, std::size_t end);
  bool comment (asm_token &t);
  asm_token quoted ();
  asm_token character ();
  asm_token word_or_atom (asm_token_kind kind);

  const std::string &m_text;
  const lexical_traits &m_lex;
  std::size_t m_pos, m_end;
  bool m_at_start;		/* nothing but space since the line began  */
};

/* True for the characters of names in assembly.  */
bool is_asm_name_char (char c);

/* If WORD is digits and one of "fb", true, and the digits and the letter
   are set.  */
bool is_numeric_reference (const std::string &word, std::string &digits,
			   char &direction);

} // namespace rsasm

#endif
