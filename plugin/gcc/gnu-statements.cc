/* GNU asm statements under the rules of rsasm.

   Reads ASM_EXPRs of function bodies not yet genericized; judges them
   through the scan stage and changes their templates.  All messages are at
   the statement: GNU asm keeps no other places.

   Surprising: a constructor's or destructor's clones share its statements,
   which are judged once.  Asm that comes from a macro of a system header is
   not the user's to mend, and left alone.  */

#include "gcc/gcc-headers.h"

#include "gcc/gnu-statements.h"

#include "gcc/asm-parts.h"
#include "gcc/checked.h"
#include "gcc/compat.h"
#include "gcc/emit-diag.h"
#include "gcc/plugin-context.h"
#include "gcc/stack-promise.h"
#include "gcc/target-query.h"
#include "gcc/techniques.h"
#include "scan/gnu.h"

namespace rsasm {

namespace {

/* All places of a GNU asm statement are the statement's.  */
class statement_locator : public locator
{
public:
  explicit statement_locator (location_t loc) : m_loc (loc) {}

  location_t locate (span) final override { return m_loc; }
  bool is_exact (span) final override { return false; }
  location_t statement_location () final override { return m_loc; }

private:
  location_t m_loc;
};

/* The register that DECL is bound to; empty if none.  */
std::string
hard_register (tree value)
{
  if (!VAR_P (value) || !DECL_HARD_REGISTER (value)
      || !HAS_DECL_ASSEMBLER_NAME_P (value))
    return "";
  const char *name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (value));
  return name[0] == '*' ? name + 1 : name;
}

gnu_operand
read_operand (const char *constraint, tree value)
{
  gnu_operand o;
  o.constraint = constraint;
  STRIP_ANY_LOCATION_WRAPPER (value);
  STRIP_NOPS (value);
  o.hard_register = hard_register (value);
  if (TREE_CODE (value) == INTEGER_CST && tree_fits_shwi_p (value))
    o.constant = std::to_string (tree_to_shwi (value));
  if (TREE_CODE (value) == ADDR_EXPR)
    {
      tree of = get_base_address (TREE_OPERAND (value, 0));
      o.is_symbol = of && (TREE_CODE (of) == FUNCTION_DECL
			   || (VAR_P (of) && (TREE_STATIC (of)
					      || DECL_EXTERNAL (of))));
    }
  return o;
}

std::string
string_of (tree string)
{
  /* Without the null at the end.  */
  return std::string (TREE_STRING_POINTER (string),
		      strlen (TREE_STRING_POINTER (string)));
}

gnu_asm
read_statement (tree t)
{
  gnu_asm a;
  a.templ = string_of (ASM_STRING (t));
  a.is_basic = compat::is_basic_asm (t);
  a.is_goto = ASM_LABELS (t) != NULL_TREE;
  for (tree list : { ASM_OUTPUTS (t), ASM_INPUTS (t) })
    for (tree o = list; o; o = TREE_CHAIN (o))
      a.operands.push_back (read_operand (
	TREE_STRING_POINTER (TREE_VALUE (TREE_PURPOSE (o))),
	TREE_VALUE (o)));
  for (tree c = ASM_CLOBBERS (t); c; c = TREE_CHAIN (c))
    a.clobbers.push_back (string_of (TREE_VALUE (c)));
  return a;
}

/* Judge A, which stands at LOC in FUNCTION; false if there were errors.  */
bool
judge (const gnu_asm &a, location_t loc, tree function, gnu_result &r)
{
  const target_desc *target = current_target (loc);
  if (!target)
    return false;
  diag_list diags;
  scan_context c { *target, [&] { return current_directives (loc); } };
  set_techniques (c);
  c.has_feature = features_of (function);
  r = scan_gnu_asm (a, c, compat::assembler_dialect (), diags);
  statement_locator places (loc);
  if (emit_diags (diags, 0, places, function, {}))
    return false;
  note_judged (r.templ);
  return true;
}

/* Give T the template TEXT.  */
void
set_template (tree t, const std::string &text)
{
  ASM_STRING (t) = build_asm_string (text);
  if (!compat::is_basic_asm (t) || !uses (technique::extended_asm))
    return;
  /* What GCC takes for granted of a basic asm.  */
  compat::make_extended_asm (t);
  ASM_VOLATILE_P (t) = 1;
  ASM_CLOBBERS (t) = tree_cons (NULL_TREE, build_asm_string ("memory"),
				ASM_CLOBBERS (t));
}

/* T pushes or calls: the stack below it must be free.  Returns what to put
   in its place.  */
tree
add_stack (tree t, tree function)
{
  asm_parts parts (EXPR_LOCATION (t), function);
  asm_parts::operands ops;
  add_stack_promise (parts, ops);
  if (!ops.inputs)
    return t;
  ASM_INPUTS (t) = chainon (ASM_INPUTS (t), ops.inputs);
  parts.add (t);
  return parts.result ();
}

struct check_data
{
  tree function;
  /* Statements that __builtin_unreachable () follows.  */
  std::set<tree> never_return;
};

/* T without what makes an expression a statement.  */
tree
strip_statement (tree t)
{
  for (;;)
    if (TREE_CODE (t) == CLEANUP_POINT_EXPR || CONVERT_EXPR_P (t))
      t = TREE_OPERAND (t, 0);
    else if (compat::is_cxx () && TREE_CODE (t) == EXPR_STMT)
      t = EXPR_STMT_EXPR (t);
    else
      return t;
}

/* Enter into D the asm statements of LIST that never end.  */
void
find_endless (tree list, check_data &d)
{
  tree before = NULL_TREE;
  for (tree_stmt_iterator i = tsi_start (list); !tsi_end_p (i); tsi_next (&i))
    {
      tree t = strip_statement (tsi_stmt (i));
      if (before && TREE_CODE (t) == CALL_EXPR
	  && fndecl_built_in_p (get_callee_fndecl (t) ? get_callee_fndecl (t)
						       : error_mark_node,
				BUILT_IN_UNREACHABLE))
	d.never_return.insert (before);
      before = TREE_CODE (t) == ASM_EXPR ? t : NULL_TREE;
    }
}

tree
check_statement (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  check_data &d = *static_cast<check_data *> (data);
  if (TREE_CODE (*tp) == STATEMENT_LIST)
    find_endless (*tp, d);
  if (TREE_CODE (*tp) != ASM_EXPR)
    return NULL_TREE;
  tree t = *tp;
  *walk_subtrees = 0;
  const location_t loc = EXPR_LOCATION (t);
  if (in_system_header_at (loc))
    return NULL_TREE;
  gnu_asm a = read_statement (t);
  a.is_noreturn = d.never_return.count (t) != 0;
  gnu_result r;
  if (!judge (a, loc, d.function, r))
    return NULL_TREE;
  if (r.is_rewritten || (r.moves_stack && a.is_basic))
    set_template (t, r.templ);
  if (r.moves_stack && uses (technique::gnu_stack))
    *tp = add_stack (t, d.function);
  return NULL_TREE;
}

void
check_body (tree function)
{
  if (!DECL_SAVED_TREE (function))
    return;
  check_data data = { function, {} };
  compat::walk_body (&DECL_SAVED_TREE (function), check_statement, &data);
  compat::for_each_nested_function (function, check_body);
}

} // anonymous namespace

void
check_gnu_statements (tree function)
{
  /* Clones of constructors and destructors have the same statements.  */
  if (compat::is_cxx () && DECL_CLONED_FUNCTION_P (function))
    return;
  if (!is_checked (function))
    return;
  if (compat::is_cxx () && DECL_LANG_SPECIFIC (function)
      && DECL_COROUTINE_P (function))
    if (tree actor = coro_get_actor_function (function))
      check_body (actor);
  check_body (function);
}

void
note_judged (const std::string &text)
{
  plugin_context &ctx = context ();
  if (ctx.saw_checked || ctx.check_all)
    ctx.judged.insert (std::hash<std::string> () (text));
}

namespace {

const pass_data validate_data = {
  GIMPLE_PASS, "rsasm-validate", OPTGROUP_NONE, TV_NONE,
  PROP_gimple_any, 0, 0, 0, 0
};

class validate_pass : public gimple_opt_pass
{
public:
  validate_pass () : gimple_opt_pass (validate_data, g) {}

  bool gate (function *fun) final override { return is_checked (fun->decl); }
  unsigned int execute (function *fun) final override;
};

tree
validate_statement (gimple_stmt_iterator *gsi, bool *, walk_stmt_info *wi)
{
  gasm *stmt = dyn_cast<gasm *> (gsi_stmt (*gsi));
  if (!stmt || in_system_header_at (gimple_location (stmt)))
    return NULL_TREE;
  gnu_asm a;
  a.templ = gimple_asm_string (stmt);
  if (a.templ.empty ()
      || context ().judged.count (std::hash<std::string> () (a.templ)))
    return NULL_TREE;
  a.is_basic = compat::is_basic_asm (stmt);
  a.is_goto = gimple_asm_nlabels (stmt) != 0;
  auto add = [&] (tree o) {
    a.operands.push_back (read_operand (
      TREE_STRING_POINTER (TREE_VALUE (TREE_PURPOSE (o))), TREE_VALUE (o)));
  };
  for (unsigned i = 0; i < gimple_asm_noutputs (stmt); i++)
    add (gimple_asm_output_op (stmt, i));
  for (unsigned i = 0; i < gimple_asm_ninputs (stmt); i++)
    add (gimple_asm_input_op (stmt, i));
  for (unsigned i = 0; i < gimple_asm_nclobbers (stmt); i++)
    a.clobbers.push_back (string_of (TREE_VALUE (
      gimple_asm_clobber_op (stmt, i))));
  gnu_result r;
  tree function = static_cast<tree> (wi->info);
  if (judge (a, gimple_location (stmt), function, r) && r.is_rewritten)
    {
      compat::set_asm_string (stmt, r.templ.c_str ());
      update_stmt (stmt);
    }
  return NULL_TREE;
}

unsigned int
validate_pass::execute (function *fun)
{
  walk_stmt_info wi;
  memset (&wi, 0, sizeof wi);
  wi.info = fun->decl;
  gimple_seq body = gimple_body (fun->decl);
  walk_gimple_seq_mod (&body, validate_statement, NULL, &wi);
  gimple_set_body (fun->decl, body);
  return 0;
}

} // anonymous namespace

opt_pass *
make_validate_pass ()
{
  return new validate_pass ();
}

} // namespace rsasm
