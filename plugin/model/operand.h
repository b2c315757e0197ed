/* Operands after parsing and binding.  */

#ifndef RSASM_MODEL_OPERAND_H
#define RSASM_MODEL_OPERAND_H

#include <string>
#include <vector>

#include "base/span.h"
#include "model/asm-call.h"
#include "model/asm-type.h"
#include "model/options.h"
#include "model/template.h"

namespace rsasm {

/* What the gcc layer knows of one value, without GCC's trees.  */
struct value_info
{
  asm_type type;
  /* Number of the value in the gcc layer's table; -1: none.  */
  int id = -1;
  bool is_discard = false;	/* rsasm::_  */
  bool is_lvalue = false;
  bool is_const = false;	/* const-qualified place  */
  bool is_bitfield = false;
  bool is_volatile = false;
  bool is_error = false;	/* reported by the front end: skip checks  */
  /* Integer constant expressions: decimal text, else empty.  */
  std::string constant;
  /* const(): why the value cannot be used, in words; empty if it can.  */
  std::string not_constant;
  /* sym(): the assembler name; NOT_SYMBOL says why it is none.  */
  std::string symbol;
  std::string not_symbol;
  bool is_thread_local = false;
  /* Bit width the constant needs as signed / unsigned; 0 if none.  */
  unsigned constant_bits_signed = 0;
  unsigned constant_bits_unsigned = 0;
};

/* One operand of the block: a pack is several.  */
struct operand
{
  item_kind kind = item_kind::bad;
  const item *from = nullptr;
  span where;
  std::string name;		/* let name or implicit name; may be empty  */
  bool is_implicit_name = false;
  bool is_ambiguous_name = false; /* two implicit names are equal  */
  reg_spec reg;
  value_info in_value;		/* in, const, sym, inout  */
  value_info out_value;		/* out, lateout, inout  */
  bool discards_output = false;
  bool is_same_place = false;	/* inout(reg, place)  */

  bool is_explicit () const
  { return is_register_kind (kind) && reg.is_explicit; }
  bool has_input () const
  {
    return kind == item_kind::in || kind == item_kind::inout
	   || kind == item_kind::inlateout;
  }
  bool has_output () const
  { return is_register_kind (kind) && kind != item_kind::in; }
  bool is_late () const
  { return kind == item_kind::lateout || kind == item_kind::inlateout; }
};

/* A block whose placeholders are bound to operands.  */
struct bound_asm
{
  asm_template tmpl;
  std::vector<operand> operands;
  option_set options;
  std::vector<word> option_words;	/* one per option written  */
  std::vector<word> abis;
  std::vector<word> allows;
};

} // namespace rsasm

#endif
