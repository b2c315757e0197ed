/* The attributes [[rsasm]] and [[rsasm::allow ("rule")]].

   Both are looked for on the function, on its type (where [[...]] after a
   lambda's parameters ends up), on the classes and functions around it, and
   on the variable that a lambda initializes.  */

#include "gcc/gcc-headers.h"

#include "gcc/checked.h"

#include "base/rules.h"
#include "gcc/compat.h"
#include "gcc/declare.h"
#include "gcc/plugin-context.h"

namespace rsasm {

/* [[rsasm::allow ("rule")]], __attribute__ ((rsasm_allow ("rule"))).  */
static tree
handle_allow (tree *, tree name, tree args, int, bool *no_add)
{
  for (tree a = args; a; a = TREE_CHAIN (a))
    {
      tree value = TREE_VALUE (a);
      STRIP_ANY_LOCATION_WRAPPER (value);
      const rule_info *rule = nullptr;
      if (TREE_CODE (value) != STRING_CST)
	error ("argument of %qE is not a string [rsasm.syntax.allow]", name);
      else if (!(rule = find_rule (TREE_STRING_POINTER (value))))
	error ("unknown rule %qs [rsasm.allow.unknown]",
	       TREE_STRING_POINTER (value));
      else if (!rule->can_allow)
	error ("rule %qs cannot be turned off [rsasm.allow.fixed]",
	       TREE_STRING_POINTER (value));
      else
	continue;
      *no_add = true;
    }
  return NULL_TREE;
}

/* [[rsasm]], [[gnu::rsasm]], __attribute__ ((rsasm)).  */
static tree
handle_checked (tree *node, tree name, tree, int, bool *no_add)
{
  switch (TREE_CODE (*node))
    {
    case VAR_DECL:
      /* A lambda does not know the local variable that it initializes.  */
      if (current_function_decl)
	{
	  warning (OPT_Wattributes, "attribute %qE on a local variable does "
		   "nothing: for a lambda put it after the parameters", name);
	  *no_add = true;
	  break;
	}
      /* Fall through.  */
    case FUNCTION_DECL:
    case FUNCTION_TYPE:
    case METHOD_TYPE:
    case RECORD_TYPE:
    case UNION_TYPE:
      context ().saw_checked = true;
      break;
    default:
      warning (OPT_Wattributes, "attribute %qE is for functions, lambdas, "
	       "classes and their declarations", name);
      *no_add = true;
    }
  return NULL_TREE;
}

static const attribute_spec gnu_allow
  = { "rsasm_allow", 1, -1, false, false, false, false, handle_allow, NULL };
static const attribute_spec gnu_checked
  = { "rsasm", 0, 0, false, false, false, false, handle_checked, NULL };

static const attribute_spec scoped_allow[] = {
  { "allow", 1, -1, false, false, false, false, handle_allow, NULL },
  { NULL, 0, 0, false, false, false, false, NULL, NULL }
};
static const attribute_spec unscoped[] = {
  { "rsasm", 0, 0, false, false, false, false, handle_checked, NULL },
  { NULL, 0, 0, false, false, false, false, NULL, NULL }
};

void
declare_attributes ()
{
  register_attribute (&gnu_allow);
  register_attribute (&gnu_checked);
  compat::register_attributes (scoped_allow, ARRAY_SIZE (scoped_allow),
			       "rsasm");
  compat::register_attributes (unscoped, ARRAY_SIZE (unscoped), NULL);
}

/* Call F with each list of attributes that holds for function FN until it
   is true; return whether it was.  */
template<typename F>
static bool
any_attributes (tree fn, F f)
{
  for (tree t = fn; t && TREE_CODE (t) != NAMESPACE_DECL
		    && TREE_CODE (t) != TRANSLATION_UNIT_DECL;)
    if (TYPE_P (t))
      {
	if (f (TYPE_ATTRIBUTES (TYPE_MAIN_VARIANT (t))))
	  return true;
	if (compat::lambda_variable (t)
	    && f (DECL_ATTRIBUTES (compat::lambda_variable (t))))
	  return true;
	t = TYPE_CONTEXT (t);
      }
    else if (DECL_P (t))
      {
	if (f (DECL_ATTRIBUTES (t)))
	  return true;
	if (TREE_CODE (t) == FUNCTION_DECL
	    && f (TYPE_ATTRIBUTES (TREE_TYPE (t))))
	  return true;
	t = DECL_CONTEXT (t);
      }
    else
      break;
  return false;
}

bool
is_checked (tree fn)
{
  if (context ().check_all)
    return true;
  if (!context ().saw_checked && !has_foreign_functions ())
    return false;
  return any_attributes (fn, [] (tree list)
    { return lookup_attribute ("rsasm", list) != NULL_TREE; });
}

bool
is_rule_allowed_by (tree fn, const char *rule)
{
  return any_attributes (fn, [&] (tree list) {
    for (const char *name : { "rsasm_allow", "allow" })
      for (tree a = lookup_attribute (name, list); a;
	   a = lookup_attribute (name, TREE_CHAIN (a)))
	for (tree v = TREE_VALUE (a); v; v = TREE_CHAIN (v))
	  {
	    tree value = TREE_VALUE (v);
	    STRIP_ANY_LOCATION_WRAPPER (value);
	    if (TREE_CODE (value) == STRING_CST
		&& strcmp (TREE_STRING_POINTER (value), rule) == 0)
	      return true;
	  }
    return false;
  });
}

} // namespace rsasm
