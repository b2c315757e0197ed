/* Exceptions that leave a block.

   GCC does not let an asm throw: when it lowers exceptions it looks at
   calls only.  So a block with may_unwind is followed by a call of a
   builtin that may throw, which gets the landing pad; when that is done,
   after "cfg", the pad is given to the asm and the call goes away.

   An asm may throw only in a function where more than calls may
   (can_throw_non_call_exceptions).  The inliner forgets that when it copies
   the asm into another function, and with it the landing pad, silently; so
   the function is not inlined, and one that must be is refused.  */

#include "gcc/gcc-headers.h"

#include "gcc/unwind.h"

#include "tree-cfg.h"
#include "tree-eh.h"
#include "cfghooks.h"

#include "gcc/compat.h"
#include "gcc/declare.h"
#include "gcc/plugin-context.h"
#include "gcc/techniques.h"

namespace rsasm {

void
check_may_unwind (tree function, span where, diag_list &diags)
{
  if (flag_exceptions && function
      && lookup_attribute ("always_inline", DECL_ATTRIBUTES (function)))
    diags.add (diag_id::may_unwind_inline, where)
      .note (span (), "leave out " + quote ("always_inline"));
}

tree
build_unwind_mark (location_t loc)
{
  if (!flag_exceptions || !uses (technique::unwind_mark))
    return NULL_TREE;
  tree fn = unwind_decl ();
  if (!fn)
    return NULL_TREE;
  context ().saw_unwinding = true;
  return build_call_expr_loc (loc, fn, 0);
}

namespace {

const pass_data unwind_data = {
  GIMPLE_PASS, "rsasm-unwind", OPTGROUP_NONE, TV_NONE,
  PROP_cfg, 0, 0, 0, 0
};

class unwind_pass : public gimple_opt_pass
{
public:
  unwind_pass () : gimple_opt_pass (unwind_data, g) {}

  bool gate (function *) final override
  { return context ().saw_unwinding || has_foreign_functions (); }
  unsigned int execute (function *fun) final override;
};

bool
is_unwind_mark (gimple *stmt)
{
  if (!is_gimple_call (stmt))
    return false;
  tree fn = gimple_call_fndecl (stmt);
  return fn && DECL_NAME (fn) && DECL_IS_UNDECLARED_BUILTIN (fn)
	 && strcmp (IDENTIFIER_POINTER (DECL_NAME (fn)), unwind_name) == 0;
}

/* Let the asm before MARK, in the same block, throw in its place.  */
void
move_to_asm (gimple *mark)
{
  gimple_stmt_iterator gsi = gsi_for_stmt (mark);
  basic_block bb = gimple_bb (mark);
  const int pad = lookup_stmt_eh_lp (mark);
  gimple_stmt_iterator before = gsi;
  gsi_prev (&before);
  while (!gsi_end_p (before) && !is_a<gasm *> (gsi_stmt (before)))
    gsi_prev (&before);
  gcc_checking_assert (!gsi_end_p (before));
  gimple *stmt = gsi_stmt (before);

  /* Results may be copied between the two.  */
  gsi_next (&before);
  const bool is_next = gsi_stmt (before) == mark;
  basic_block rest = is_next ? bb : split_block (bb, stmt)->dest;
  gsi = gsi_for_stmt (mark);
  gsi_remove (&gsi, true);
  if (pad == 0)
    return;
  add_stmt_to_eh_lp (stmt, pad);
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, rest->succs)
    if ((e->flags & EDGE_EH) && rest != bb)
      {
	make_edge (bb, e->dest, EDGE_EH);
	remove_edge (e);
	break;
      }
}

unsigned int
unwind_pass::execute (function *fun)
{
  auto_vec<gimple *> marks;
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
    for (gimple_stmt_iterator gsi = gsi_start_bb (bb); !gsi_end_p (gsi);
	 gsi_next (&gsi))
      if (is_unwind_mark (gsi_stmt (gsi)))
	marks.safe_push (gsi_stmt (gsi));
  if (marks.is_empty ())
    return 0;
  fun->can_throw_non_call_exceptions = 1;
  if (uses (technique::unwind_not_inlined))
    DECL_UNINLINABLE (fun->decl) = 1;
  for (gimple *mark : marks)
    move_to_asm (mark);
  free_dominance_info (CDI_DOMINATORS);
  free_dominance_info (CDI_POST_DOMINATORS);
  return 0;
}

} // anonymous namespace

opt_pass *
make_unwind_pass ()
{
  return new unwind_pass ();
}

} // namespace rsasm
