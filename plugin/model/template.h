/* A parsed template: text and placeholders.  */

#ifndef RSASM_MODEL_TEMPLATE_H
#define RSASM_MODEL_TEMPLATE_H

#include <string>
#include <vector>

#include "base/span.h"

namespace rsasm {

/* How a placeholder names its operand.  */
enum class ref_kind { next, index, name };

struct template_piece
{
  bool is_placeholder = false;
  span where;			/* in the template line  */
  std::string text;		/* literal text, braces undoubled  */

  ref_kind ref = ref_kind::next;
  unsigned index = 0;		/* ref_kind::index; ref_kind::next after
				   binding counts from 0  */
  std::string name;
  span ref_where;		/* of the index or name; empty for {}  */
  std::string modifier;		/* without the colon; may be empty  */
  span modifier_where;

  /* Set by binding: index into bound_asm::operands, or -1.  */
  int operand = -1;
};

/* Pieces of all lines in order.  Lines are joined by newlines: the
   newline between two lines is in no piece; LINE_STARTS[k] is the first
   piece of line k.  */
struct asm_template
{
  std::vector<std::string> lines;
  std::vector<template_piece> pieces;
  std::vector<std::size_t> line_starts;
};

} // namespace rsasm

#endif
