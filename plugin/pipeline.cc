/* The stages of the plugin, in order: read this first.

   Each stage reads values and gives a new one; only the list of
   diagnostics is shared.  A stage that finds errors stops the block after
   all that can be said has been said.  */

#include "gcc/gcc-headers.h"

#include "pipeline.h"

#include "check/check.h"
#include "gcc/build-asm.h"
#include "gcc/compat.h"
#include "gcc/dialect.h"
#include "gcc/emit-diag.h"
#include "gcc/locate.h"
#include "gcc/plugin-context.h"
#include "gcc/read-call.h"
#include "gcc/target-query.h"
#include "gcc/techniques.h"
#include "gcc/unwind.h"
#include "lower/lower.h"
#include "parse/parse.h"
#include "scan/scan.h"

namespace rsasm {

tree
translate_block (tree call, tree function)
{
  diag_list diags;

  /* The call's texts and argument trees.  */
  raw_call raw;
  if (!read_raw_call (call, function, raw))
    {
      error_at (EXPR_LOCATION (call), "%<__builtin_rsasm%> is called through "
		"the macros of %<<rsasm.h>%> only [rsasm.syntax.builtin]");
      return void_node;
    }
  /* The operand list: text to items.  */
  operand_list list = parse_operand_list (raw.expanded, raw.written, diags);
  block_locator locator (raw, list);
  /* The values of the items, and the template's lines.  */
  call_values values = read_values (raw, list, diags);
  locator.set_values (&values);
  /* The template: placeholders found, then bound to operands.  */
  bool is_raw = false;
  for (std::size_t i = 0; i < list.items.size (); i++)
    if (list.items[i].kind == item_kind::options
	&& values.items[i].is_present)
      for (const word &w : list.items[i].words)
	is_raw |= w.text == option_keyword (option::raw);
  asm_template tmpl = parse_template (values.lines, is_raw, diags);
  bound_asm bound = bind_operands (std::move (tmpl), list,
				   std::move (values.items), diags);
  /* Is it right on this target, in this function?  */
  const target_desc *target = current_target (macro_name_location (raw.loc));
  if (!target)
    return void_node;
  const bool is_bound = !diags.has_errors ();
  feature_query has = features_of (function);
  checked_asm checked = check_asm (bound, *target, has, diags);
  /* What do its statements do?  A placeholder without operand would be a
     hole in them.  */
  scanned_asm scanned;
  if (is_bound)
    {
      scan_context context
	{ *target, [&] { return current_directives (raw.loc); } };
      set_techniques (context);
      context.is_noreturn = bound.options.has (option::noreturn);
      scanned = scan_asm (make_asm_text (bound, *target), context, diags);
      keep_saved_registers (checked, scanned, *target, diags);
    }
  for (const word &w : bound.option_words)
    if (w.text == option_keyword (option::may_unwind))
      check_may_unwind (function, w.where, diags);
  if (emit_diags (diags, 0, locator, function, bound.allows))
    return void_node;
  /* GCC's terms, then GCC's trees.  */
  const std::size_t reported = diags.all ().size ();
  lower_options how;
  how.can_switch = can_switch_dialect ();
  set_techniques (how);
  lowered_asm lowered = lower_asm (checked, scanned, *target, has,
				   how, diags);
  if (emit_diags (diags, reported, locator, function, bound.allows))
    return void_node;
  context ().saw_clobber_abi |= !bound.abis.empty ();
  return build_asm (raw, values, lowered);
}

} // namespace rsasm
