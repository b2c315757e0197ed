/* The wall between the plugin and GCC's versions: the only place that
   asks which GCC this is.  Functions under our own names; each block says
   which version made it necessary.  */

#ifndef RSASM_GCC_COMPAT_H
#define RSASM_GCC_COMPAT_H

#include "gcc/gcc-headers.h"

/* Of libcpp's internal.h, which plugins do not get: the tokens of a list
   are read next.  Every GCC from 11 on exports it.  */
extern "C" RSASM_WEAK void _cpp_push_token_context (cpp_reader *,
						    cpp_hashnode *,
						    const cpp_token *,
						    unsigned int);

/* mkdeps.h is not among the plugin headers either.  */
extern RSASM_WEAK void deps_add_dep (class mkdeps *, const char *);

namespace rsasm {
namespace compat {

inline bool
is_cxx ()
{
  return lang_GNU_CXX ();
}

inline bool
is_c_family ()
{
  return lang_GNU_C () || lang_GNU_CXX ();
}

/* True if this unit may import C++ modules, whose functions come with
   their bodies.  */
inline bool
has_modules ()
{
  return is_cxx () && flag_modules;
}

/* Tell the front end that the current function may not return at its end,
   as after a call of a noreturn function.  */
inline void
mark_abnormal_return ()
{
  if (is_cxx () && cfun && cp_function_chain)
    current_function_returns_abnormally = 1;
}

/* Tell the front end that the current function may throw.  */
inline void
mark_may_throw ()
{
  if (is_cxx () && cfun && cp_function_chain)
    cp_function_chain->can_throw = 1;
}

/* Call F for each function nested in FUNCTION (GNU C).  */
template<typename F>
inline void
for_each_nested_function (tree function, F f)
{
  if (is_cxx ())
    return;
  cgraph_node *node = cgraph_node::get (function);
  if (!node)
    return;
  for (cgraph_node *n = first_nested_function (node); n;
       n = next_nested_function (n))
    f (n->decl);
}

/* Walk the tree at *TP of a function body not yet genericized, with the
   front end's own idea of subtrees.  */
inline tree
walk_body (tree *tp, walk_tree_fn fn, void *data)
{
  if (is_cxx ())
    return cp_walk_tree_without_duplicates (tp, fn, data);
  return walk_tree_without_duplicates (tp, fn, data);
}

/* Evaluate E as if it were manifestly constant-evaluated (C++), or fold
   it (C).  The result may be no constant.  */
inline tree
constant_value (tree e)
{
  if (!is_cxx ())
    return fold (e);
#if GCCPLUGIN_VERSION >= 13000
  /* GCC 13 turned the flag into an enumeration (mce_value).  */
  return maybe_constant_value (e, NULL_TREE, mce_true);
#else
  return maybe_constant_value (e, NULL_TREE, true);
#endif
}

/* The variable that the lambda whose closure type is TYPE initializes; null
   if TYPE is no such type.  */
inline tree
lambda_variable (tree type)
{
  if (!is_cxx () || !CLASS_TYPE_P (type) || !LAMBDA_TYPE_P (type))
    return NULL_TREE;
#if GCCPLUGIN_VERSION >= 14000
  /* GCC 14 keeps the scope with the type.  */
  tree scope = LAMBDA_TYPE_EXTRA_SCOPE (type);
#else
  tree scope = LAMBDA_EXPR_EXTRA_SCOPE (CLASSTYPE_LAMBDA_EXPR (type));
#endif
  return scope && VAR_P (scope) ? scope : NULL_TREE;
}

/* True if ASM_EXPR T has no operands and its "%" are just characters.  */
inline bool
is_basic_asm (const_tree t)
{
#if GCCPLUGIN_VERSION >= 15000
  /* GCC 15 renamed the flag.  */
  return ASM_BASIC_P (t);
#else
  return ASM_INPUT_P (t);
#endif
}

/* Make basic asm T an extended one without operands.  */
inline void
make_extended_asm (tree t)
{
#if GCCPLUGIN_VERSION >= 15000
  ASM_BASIC_P (t) = 0;
#else
  ASM_INPUT_P (t) = 0;
#endif
}

inline bool
is_basic_asm (const gasm *stmt)
{
#if GCCPLUGIN_VERSION >= 15000
  return gimple_asm_basic_p (stmt);
#else
  return gimple_asm_input_p (stmt);
#endif
}

/* Give STMT the template TEXT.  A basic asm becomes an extended one.  */
inline void
set_asm_string (gasm *stmt, const char *text)
{
  stmt->string = ggc_strdup (text);
#if GCCPLUGIN_VERSION >= 15000
  gimple_asm_set_basic (stmt, false);
#else
  gimple_asm_set_input (stmt, false);
#endif
}

/* The alternative of "{a|b}" in templates that is in force.  */
inline unsigned
assembler_dialect ()
{
#ifdef ASSEMBLER_DIALECT
  return ASSEMBLER_DIALECT;
#else
  return 0;
#endif
}

/* Register the scoped attributes TABLE under namespace NS (null: the
   unscoped [[...]] ones).  */
#if GCCPLUGIN_VERSION >= 14000
/* GCC 14 passes attribute tables as scoped_attribute_specs.  */
inline void
register_attributes (const attribute_spec *table, size_t count,
		     const char *ns)
{
  scoped_attribute_specs *specs = XNEW (scoped_attribute_specs);
  new (specs) scoped_attribute_specs {
    ns, array_slice<const attribute_spec> (table, count) };
  register_scoped_attributes (*specs);
}
#else
inline void
register_attributes (const attribute_spec *table, size_t, const char *ns)
{
  register_scoped_attributes (table, ns);
}
#endif

/* Line LINE of FILE; false if there is none.  */
inline bool
source_line (const char *file, int line, std::string &text)
{
#if GCCPLUGIN_VERSION >= 15000
  /* GCC 15 made the cache of source lines an object.  */
  char_span s = global_dc->get_file_cache ().get_source_line (file, line);
#else
  char_span s = location_get_source_line (file, line);
#endif
  if (!s)
    return false;
  text.assign (s.get_buffer (), s.length ());
  return true;
}

/* The name of the macro of MAP.  */
inline const char *
macro_name (const line_map *map)
{
  return linemap_map_get_macro_name (linemap_check_macro (map));
}

/* Where the macro of MAP was expanded.  */
inline location_t
expansion_point (const line_map *map)
{
#if GCCPLUGIN_VERSION >= 15000
  /* GCC 15 renamed the accessor.  */
  return linemap_check_macro (map)->get_expansion_point_location ();
#else
  return MACRO_MAP_EXPANSION_POINT_LOCATION (linemap_check_macro (map));
#endif
}

/* The unit depends on FILE (-MD).  */
inline void
add_dependency (const char *file)
{
  if (!is_c_family () || !&deps_add_dep || !parse_in)
    return;
  if (class mkdeps *deps = cpp_get_deps (parse_in))
    deps_add_dep (deps, file);
}

/* The location inside macro MAP's expansion that the virtual location LOC
   stands for: where the token is spelled, or a virtual location of a macro
   in its arguments.  */
inline location_t
nested_location (const line_map_macro *map, location_t loc)
{
  unsigned n = get_pure_location (loc) - MAP_START_LOCATION (map);
  return MACRO_MAP_LOCATIONS (map)[2 * n];
}

/* True if push_tokens works.  */
inline bool
can_push_tokens ()
{
  return &_cpp_push_token_context != nullptr;
}

/* Make the N TOKENS, which live on, the next that PFILE gives.  */
inline void
push_tokens (cpp_reader *pfile, const cpp_token *tokens, unsigned n)
{
  _cpp_push_token_context (pfile, NULL, tokens, n);
}

} // namespace compat
} // namespace rsasm

#endif
