/* A call of the resolved builtin as texts and values.  */

#ifndef RSASM_GCC_READ_CALL_H
#define RSASM_GCC_READ_CALL_H

#include "gcc/gcc-headers.h"
#include "base/diag.h"
#include "model/asm-call.h"
#include "model/operand.h"
#include "parse/parse.h"

namespace rsasm {

/* An argument of the call, its location wrapper taken off.  */
struct call_argument
{
  tree expr = NULL_TREE;
  location_t loc = UNKNOWN_LOCATION;
};

/* The first argument of a call: who made it.  */
enum call_form
{
  /* The macros of <rsasm.h>: text, text as written, and a mark after every
     item but a literal line.  */
  macro_call = 0,
  /* gcc/token-reader.cc: text, which is as written; marks where
     needs_mark.  */
  token_call = 1,
  /* The same with the text as written.  */
  token_call_written = 2,
  /* As token_call, but lines that are a plain_literal have no value.  */
  token_call_plain = 3
};

/* The call as the macros made it.  */
struct raw_call
{
  call_form form = macro_call;
  location_t loc = UNKNOWN_LOCATION;
  tree function = NULL_TREE;		/* that holds the call  */
  std::string written;			/* empty: as expanded  */
  std::string expanded;
  std::vector<call_argument> args;	/* from the first template on  */
};

/* Split CALL, which stands in FUNCTION.  False if it is not a call that
   <rsasm.h> made (somebody called the builtin by hand).  */
bool read_raw_call (tree call, tree function, raw_call &result);

/* The values of a block: value_info::id indexes them.  */
struct call_values
{
  std::vector<call_argument> table;
  /* For the binding stage, one per item of the list.  */
  std::vector<item_values> items;
  /* Template lines; locations for the fall-back of carets.  */
  std::vector<std::string> lines;
  std::vector<location_t> line_locs;
  /* Per line: the item it came from; -1 is the first argument.  */
  std::vector<int> line_items;
  /* Per item: the location of its first value, or unknown.  */
  std::vector<location_t> item_locs;
};

/* Deal the arguments of CALL out to the items of LIST and read what the
   stages need to know of each.  Errors go to DIAGS.  */
call_values read_values (const raw_call &call, const operand_list &list,
			 diag_list &diags);

/* --- Single values; PROBLEM is set to words for the user on failure. --- */

/* The bytes of the constant string E (literal, pointer, array, class with
   data () and size ()).  */
bool read_string (tree e, std::string &text, std::string &problem);

value_info read_input (tree e, int id);
value_info read_place (tree e, int id);
value_info read_constant (tree e, int id);
value_info read_symbol (tree e, int id);

/* The place that the argument E was.  In C an argument has lost its
   qualifiers: a volatile variable is below a conversion.  */
tree argument_place (tree e);

/* The function or variable that sym (E) names; null if none.  */
tree symbol_decl (tree e);

} // namespace rsasm

#endif
