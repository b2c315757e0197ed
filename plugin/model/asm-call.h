/* What the user wrote, parsed but not judged.

   The macros of <rsasm.h> pass the operand list as text (twice: as
   written, and after macro expansion) and the expressions in it as
   values, in order.  parse_operand_list turns the text into items; the
   gcc layer deals the values out to them.  */

#ifndef RSASM_MODEL_ASM_CALL_H
#define RSASM_MODEL_ASM_CALL_H

#include <string>
#include <vector>

#include "base/span.h"

namespace rsasm {

enum class item_kind
{
  line,		/* template string after the first: literal or line(...)  */
  in, out, lateout, inout, inlateout,
  const_, sym,
  clobber_abi, options, allow,
  bad		/* reported already: later stages skip it  */
};

/* True for the kinds that name a register class or register.  */
inline bool
is_register_kind (item_kind k)
{
  return k >= item_kind::in && k <= item_kind::inlateout;
}

/* The keyword of K as users write it.  */
const char *item_keyword (item_kind k);

/* A word with its place.  */
struct word
{
  std::string text;
  span where;
};

/* The first argument of a register operand: a class name, or an
   explicit register in quotes (text without the quotes).  */
struct reg_spec
{
  bool is_explicit = false;
  word name;
};

/* One expression of an item, as text.  */
struct expr_text
{
  word text;
  /* The expression is this single identifier as the user wrote it
     before macro expansion; empty otherwise.  */
  std::string ident;
  bool is_pack = false;		/* ends in "..."  */
  bool is_omitted = false;	/* nothing there: out(reg), inout(reg, x, )  */
};

struct item
{
  item_kind kind = item_kind::bad;
  span where;			/* the whole item  */
  span keyword;
  word let_name;		/* empty text: none  */
  bool has_when = false;	/* when(constant, ...): value comes first  */
  word when_condition;
  bool is_line_call = false;	/* line(...) rather than a literal  */
  reg_spec reg;
  /* in, out, lateout, const, sym, line(): one.  inout, inlateout: one or
     two.  A literal line: none (its value is the literal).  */
  std::vector<expr_text> exprs;
  /* options: keywords; clobber_abi: ABI names; allow: rule ids.  */
  std::vector<word> words;
};

struct operand_list
{
  std::string text;		/* after macro expansion  */
  std::vector<item> items;
};

} // namespace rsasm

#endif
