/* The builtin, its resolution, the predefined macro and the attributes.

   __builtin_rsasm is registered as a machine builtin, because then the
   front ends hand its arguments to targetm.resolve_overloaded_builtin as
   parsed, before any conversion: a float is not yet a double, a bit-field
   still one, an overload set unresolved.  The hook answers with a call of
   a second builtin that holds the same trees; the machine builtin itself
   never reaches the middle end.  In a template the hook runs again for
   each instantiation, and the first time it must do nothing.

   The second builtin is BUILT_IN_NORMAL with code BUILT_IN_NONE and "type
   generic": then a constexpr function may contain it.  Left in place such
   a call crashes GCC; a pass of gcc/rewrite.cc reports it before.

   The operands are no arguments of that call: they hang where others have
   the static chain, as arguments of an inner call.  All walks over trees
   find them there, but what looks at arguments does not: constant
   evaluation prints a call without them, and -Wsequence-point does not
   take operands for unordered.  */

#include "gcc/gcc-headers.h"

#include "gcc/declare.h"

#include "gcc/compat.h"
#include "gcc/locate.h"
#include "gcc/plugin-context.h"
#include "gcc/techniques.h"
#include "model/options.h"
#include "parse/parse.h"

namespace rsasm {

const char *const builtin_name = "__builtin_rsasm";
/* Not an identifier: users cannot call it.  */
const char *const resolved_name = "rsasm block";
const char *const unwind_name = "rsasm unwind";

/* yyyymm of the language that this plugin implements.  */
static const char *const version_macro = "__RSASM__=202611L";

/* Attribute of the resolved builtin in precompiled headers.  */
static const char *const pch_mark = "rsasm pch";

/* A function code that no target has: targets index tables by it after a
   bounds check.  */
static const int machine_code = 0x3fffff00;

static tree (*previous_resolve) (unsigned int, tree, void *);

void
define_macros ()
{
  /* Preprocessed text has no use for macros, and its first line must come
     first.  */
  if (!compat::is_c_family () || cpp_get_options (parse_in)->preprocessed)
    return;
  cpp_define (parse_in, version_macro);
  if (compat::can_push_tokens ())
    cpp_define (parse_in, "__RSASM_TOKENS__");
}

void
define_macros_for_preprocessing ()
{
  if (flag_preprocess_only)
    define_macros ();
}

static bool
has_name (const_tree fn, const char *name)
{
  return fn && TREE_CODE (fn) == FUNCTION_DECL && DECL_NAME (fn)
	 && DECL_IS_UNDECLARED_BUILTIN (fn)
	 && strcmp (IDENTIFIER_POINTER (DECL_NAME (fn)), name) == 0;
}

/* The builtin NAME.  Looked up by name each time: reading a
   precompiled header replaces the declarations made before it.  */
static tree
find_builtin (const char *name)
{
  tree fn = identifier_global_value (get_identifier (name));
  return fn && compat::is_cxx () ? get_first_fn (fn) : fn;
}

tree
unwind_decl ()
{
  return find_builtin (unwind_name);
}

/* The value that ARG, as parsed, passes: a single function of an overload
   set is resolved (which marks it as used), everything else stays as it
   is.  */
static tree
resolve_argument (tree arg)
{
  if (!compat::is_cxx ())
    return arg;
  mark_exp_read (arg);
  tree inner = tree_strip_any_location_wrapper (arg);
  if (type_unknown_p (inner) || TREE_CODE (inner) == BASELINK)
    {
      tree fn = resolve_nondeduced_context (inner, tf_none);
      if (fn && TREE_CODE (fn) == BASELINK)
	fn = maybe_get_fns (fn);
      if (fn && fn != error_mark_node && TREE_CODE (fn) == FUNCTION_DECL)
	arg = fn;
      else if (is_overloaded_fn (inner))
	{
	  tree fns = maybe_get_fns (inner);
	  if (fns && TREE_CODE (fns) == FUNCTION_DECL)
	    arg = fns;
	}
    }
  return arg;
}

/* True if the operand list among the arguments ARGS of a block has
   option O.  */
static bool
has_option (const vec<tree> &args, option o)
{
  if (args.length () < 3)
    return false;
  tree text = tree_strip_any_location_wrapper (args[1]);
  if (TREE_CODE (text) != STRING_CST
      || !strstr (TREE_STRING_POINTER (text), option_keyword (o)))
    return false;
  diag_list ignored;
  operand_list list = parse_operand_list (TREE_STRING_POINTER (text), "",
					  ignored);
  for (const item &it : list.items)
    if (it.kind == item_kind::options && !it.has_when)
      for (const word &w : it.words)
	if (w.text == option_keyword (o))
	  return true;
  return false;
}

/* -Wsequence-point for a block at LOC: operands are evaluated from left to
   right, so only what is inside one of ARGS can be unordered.  */
static void
warn_inside_operands (location_t loc, const vec<tree> &args)
{
  if (!warn_sequence_point)
    return;
  /* Where an instance of a template has no places, GCC takes this one; it
     must not be in the header's macros, which are a system header's.  */
  location_t saved = input_location;
  input_location = macro_name_location (loc);
  for (tree arg : args)
    verify_sequence_points (arg);
  input_location = saved;
}

static tree
resolve_call (unsigned int loc, tree fndecl, void *arglist)
{
  if (!has_name (fndecl, builtin_name))
    return previous_resolve ? previous_resolve (loc, fndecl, arglist)
			    : NULL_TREE;

  vec<tree, va_gc> *args = static_cast<vec<tree, va_gc> *> (arglist);
  unsigned n = vec_safe_length (args);
  /* A list that was reported while its tokens were read.  */
  if (n == 1 && seen_error ())
    return void_node;
  auto_vec<tree, 16> resolved;
  /* Not yet the operands of any function: the front end only looks at the
     type of the result.  */
  bool in_template = compat::is_cxx () && processing_template_decl;
  for (unsigned i = 0; i < n; i++)
    {
      tree arg = (*args)[i];
      if (arg == error_mark_node || error_operand_p (arg))
	return error_mark_node;
      resolved.safe_push (in_template ? arg : resolve_argument (arg));
    }

  tree fn = find_builtin (resolved_name);
  if (!fn)
    return error_mark_node;
  tree address = build_fold_addr_expr_loc (loc, fn);
  if (in_template)
    return build_call_array_loc (loc, void_type_node, address, 0, NULL);
  context ().pending_calls++;
  if (has_option (resolved, option::noreturn)
      && uses (technique::noreturn_mark))
    compat::mark_abnormal_return ();
  if (has_option (resolved, option::may_unwind)
      && uses (technique::may_throw_mark))
    compat::mark_may_throw ();
  warn_inside_operands (loc, resolved);
  /* Not void: the gimplifier would want a value of it before the pass that
     reports leftovers.  */
  tree operands = build_call_array_loc (loc, ptr_type_node, address, n,
					resolved.address ());
  /* The C front end folds arguments only.  */
  if (!compat::is_cxx ())
    operands = c_fully_fold (operands, false, NULL);
  tree call = build_call_array_loc (loc, void_type_node, address, 0, NULL);
  CALL_EXPR_STATIC_CHAIN (call) = operands;
  TREE_SIDE_EFFECTS (call) = 1;
  return call;
}

void
declare_builtins ()
{
  if (!compat::is_c_family ())
    return;
  tree type = build_varargs_function_type_list (void_type_node, NULL_TREE);
  tree fn = add_builtin_function (builtin_name, type, machine_code,
				  BUILT_IN_MD, NULL, NULL_TREE);
  TREE_NOTHROW (fn) = 1;

  type = build_type_attribute_variant (
    type, tree_cons (get_identifier ("type generic"), NULL_TREE,
		     TYPE_ATTRIBUTES (type)));
  fn = add_builtin_function (resolved_name, type, 0, BUILT_IN_NORMAL, NULL,
			     NULL_TREE);
  TREE_NOTHROW (fn) = 1;
  if (pch_file)
    DECL_ATTRIBUTES (fn) = tree_cons (get_identifier (pch_mark), NULL_TREE,
				      DECL_ATTRIBUTES (fn));

  type = build_function_type_list (void_type_node, NULL_TREE);
  add_builtin_function (unwind_name, type, 0, BUILT_IN_NORMAL, NULL,
			NULL_TREE);

  if (targetm.resolve_overloaded_builtin != resolve_call)
    {
      previous_resolve = targetm.resolve_overloaded_builtin;
      targetm.resolve_overloaded_builtin = resolve_call;
    }
}

bool
has_foreign_functions ()
{
  if (!compat::is_c_family ())
    return false;
  if (compat::has_modules ())
    return true;
  tree fn = find_builtin (resolved_name);
  return fn && lookup_attribute (pch_mark, DECL_ATTRIBUTES (fn));
}

bool
is_resolved_call (const_tree call)
{
  return TREE_CODE (call) == CALL_EXPR
	 && CALL_EXPR_STATIC_CHAIN (call)
	 && has_name (get_callee_fndecl (call), resolved_name);
}

tree
resolved_operands (tree call)
{
  return CALL_EXPR_STATIC_CHAIN (call);
}

} // namespace rsasm
