/* Finding the calls in function bodies and putting assembly there.

   Reads and changes DECL_SAVED_TREE of functions not yet genericized: all
   types, lvalues and locations are as parsed, and -fsyntax-only and
   functions that are never emitted get here too.

   What is surprising: a coroutine's body is in another function when the
   event comes, and the C++ front end remembers folded expressions, so
   that a call replaced inside one would come back.  */

#include "gcc/gcc-headers.h"

#include "gcc/rewrite.h"

#include "gcc/compat.h"
#include "gcc/plugin-context.h"
#include "gcc/declare.h"
#include "gcc/locate.h"
#include "gcc/techniques.h"

namespace rsasm {

namespace {

struct rewrite_data
{
  tree function;
  expand_function expand;
  unsigned count;
};

/* The operand of T if T only wraps an expression as a statement; else
   null.  */
tree
statement_operand (tree t)
{
  switch (TREE_CODE (t))
    {
    case CLEANUP_POINT_EXPR:
    CASE_CONVERT:
      return TREE_OPERAND (t, 0);
    default:
      return compat::is_cxx () && TREE_CODE (t) == EXPR_STMT
	     ? EXPR_STMT_EXPR (t) : NULL_TREE;
    }
}

/* If T is a statement that is nothing but a block, place it where the user
   wrote it.  */
void
relocate_statement (tree t)
{
  tree inner = t;
  while (tree next = statement_operand (inner))
    inner = next;
  if (inner == t || !is_resolved_call (inner))
    return;
  location_t loc = user_location (EXPR_LOCATION (inner));
  for (; t != inner; t = statement_operand (t))
    SET_EXPR_LOCATION (t, loc);
}

tree
rewrite_call (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (statement_operand (*tp))
    relocate_statement (*tp);
  else if (is_resolved_call (*tp))
    {
      rewrite_data *d = static_cast<rewrite_data *> (data);
      *tp = d->expand (*tp, d->function);
      d->count++;
      *walk_subtrees = 0;
    }
  return NULL_TREE;
}

void
rewrite_body (tree function, rewrite_data &data)
{
  if (!DECL_SAVED_TREE (function))
    return;
  data.function = function;
  compat::walk_body (&DECL_SAVED_TREE (function), rewrite_call, &data);
  compat::for_each_nested_function (function, [&] (tree nested)
    { rewrite_body (nested, data); });
}

} // anonymous namespace

void
rewrite_function (tree function, expand_function expand)
{
  if (context ().pending_calls == 0 && !has_foreign_functions ())
    return;
  rewrite_data data = { function, expand, 0 };
  if (compat::is_cxx () && DECL_LANG_SPECIFIC (function)
      && DECL_COROUTINE_P (function) && uses (technique::coroutine_body))
    if (tree actor = coro_get_actor_function (function))
      rewrite_body (actor, data);
  rewrite_body (function, data);
  if (data.count && compat::is_cxx () && uses (technique::fold_cache))
    {
      clear_fold_cache ();
      clear_cv_and_fold_caches ();
    }
}

namespace {

const pass_data leftover_data = {
  GIMPLE_PASS, "rsasm-leftover", OPTGROUP_NONE, TV_NONE,
  PROP_gimple_any, 0, 0, 0, 0
};

class leftover_pass : public gimple_opt_pass
{
public:
  leftover_pass () : gimple_opt_pass (leftover_data, g) {}

  bool gate (function *) final override
  { return uses (technique::leftover); }
  unsigned int execute (function *fun) final override;
};

tree
report_leftover (gimple_stmt_iterator *gsi, bool *, walk_stmt_info *)
{
  gimple *stmt = gsi_stmt (*gsi);
  if (!is_gimple_call (stmt))
    return NULL_TREE;
  tree fn = gimple_call_fndecl (stmt);
  if (!fn || !DECL_NAME (fn) || !DECL_IS_UNDECLARED_BUILTIN (fn)
      || strcmp (IDENTIFIER_POINTER (DECL_NAME (fn)), resolved_name) != 0)
    return NULL_TREE;
  error_at (gimple_location (stmt), "this %<rsasm%> block was not "
	    "translated: it stands where the plugin does not see it "
	    "[rsasm.syntax.builtin]");
  gsi_replace (gsi, gimple_build_nop (), false);
  return NULL_TREE;
}

unsigned int
leftover_pass::execute (function *fun)
{
  if (context ().pending_calls == 0 && !has_foreign_functions ())
    return 0;
  walk_stmt_info wi;
  memset (&wi, 0, sizeof wi);
  gimple_seq body = gimple_body (fun->decl);
  walk_gimple_seq_mod (&body, report_leftover, NULL, &wi);
  gimple_set_body (fun->decl, body);
  return 0;
}

} // anonymous namespace

opt_pass *
make_leftover_pass ()
{
  return new leftover_pass ();
}

} // namespace rsasm
