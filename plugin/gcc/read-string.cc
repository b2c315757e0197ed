/* Template strings that are constant expressions.

   Reads a literal, a constant pointer or array, or an object of a class
   with constexpr data () and size () (std::string_view, a string of fixed
   capacity built by constexpr functions); gives its bytes.  */

#include "gcc/gcc-headers.h"

#include "gcc/read-call.h"

#include "gcc/compat.h"

namespace rsasm {

/* Characters of a template at most: a runaway size () must not take all
   memory.  */
static const unsigned HOST_WIDE_INT max_template = 1 << 24;

static bool
is_narrow_char (tree type)
{
  return INTEGRAL_TYPE_P (type) && TYPE_PRECISION (type) == BITS_PER_UNIT;
}

/* The bytes at the constant pointer P, up to its NUL or LENGTH if that is
   not null.  */
static bool
bytes_at (tree p, const unsigned HOST_WIDE_INT *length, std::string &text)
{
  unsigned HOST_WIDE_INT size = 0;
  const char *bytes = getbyterep (p, &size);
  if (!bytes)
    return false;
  if (length)
    {
      if (*length > size)
	return false;
      text.assign (bytes, *length);
      return true;
    }
  size_t n = strnlen (bytes, size);
  text.assign (bytes, n);
  return n < size;
}

/* The bytes of CONSTRUCTOR-like array value, read element by element
   through E[i].  */
static bool
bytes_by_index (tree pointer, unsigned HOST_WIDE_INT length,
		std::string &text)
{
  tree char_type = TREE_TYPE (TREE_TYPE (pointer));
  for (unsigned HOST_WIDE_INT i = 0; i < length; i++)
    {
      tree at = fold_build_pointer_plus_hwi (pointer, i);
      tree element = build1 (INDIRECT_REF, char_type, at);
      tree value = compat::constant_value (element);
      if (TREE_CODE (value) != INTEGER_CST)
	return false;
      text += static_cast<char> (TREE_INT_CST_LOW (value));
    }
  return true;
}

/* E.NAME () for a class object E; null if there is no such member.  */
static tree
call_member (tree e, const char *name)
{
  tree member = lookup_member (TREE_TYPE (e), get_identifier (name),
			       /*protect=*/1, /*want_type=*/false, tf_none,
			       NULL);
  if (!member || member == error_mark_node)
    return NULL_TREE;
  tree call = build_new_method_call (e, member, NULL, NULL_TREE,
				     LOOKUP_NORMAL, NULL, tf_none);
  return call == error_mark_node ? NULL_TREE : call;
}

/* A static constant variable with the value of the constant class object
   E, so that pointers into it are constants too.  */
static tree
constant_object (tree e)
{
  tree value = compat::constant_value (e);
  if (value && TREE_CODE (value) == TARGET_EXPR)
    value = TARGET_EXPR_INITIAL (value);
  if (!value || value == error_mark_node
      || !reduced_constant_expression_p (value))
    return NULL_TREE;
  tree type = cp_build_qualified_type (TYPE_MAIN_VARIANT (TREE_TYPE (e)),
				       TYPE_QUAL_CONST);
  tree var = build_decl (UNKNOWN_LOCATION, VAR_DECL,
			 get_identifier ("rsasm template"), type);
  TREE_STATIC (var) = 1;
  TREE_READONLY (var) = 1;
  TREE_CONSTANT (var) = 1;
  DECL_ARTIFICIAL (var) = 1;
  DECL_IGNORED_P (var) = 1;
  DECL_EXTERNAL (var) = 0;
  DECL_DECLARED_CONSTEXPR_P (var) = 1;
  DECL_INITIALIZED_BY_CONSTANT_EXPRESSION_P (var) = 1;
  DECL_INITIAL (var) = value;
  return var;
}

static bool
read_class_string (tree e, std::string &text, std::string &problem)
{
  problem = "it is an object of a class without constexpr members data() "
	    "and size()";
  tree object = e;
  if (!(VAR_P (e) && decl_constant_var_p (e)))
    {
      object = constant_object (e);
      if (!object)
	{
	  problem = "its value is not known at compile time";
	  return false;
	}
    }
  tree size_call = call_member (object, "size");
  tree data_call = call_member (object, "data");
  if (!size_call || !data_call || !POINTER_TYPE_P (TREE_TYPE (data_call))
      || !is_narrow_char (TREE_TYPE (TREE_TYPE (data_call))))
    return false;
  tree size = compat::constant_value (size_call);
  tree data = compat::constant_value (data_call);
  problem = "its value is not known at compile time";
  if (TREE_CODE (size) != INTEGER_CST || !tree_fits_uhwi_p (size)
      || tree_to_uhwi (size) > max_template)
    return false;
  unsigned HOST_WIDE_INT length = tree_to_uhwi (size);
  if (length == 0)
    {
      text.clear ();
      return true;
    }
  text.clear ();
  return bytes_at (data, &length, text)
	 || (text.clear (), bytes_by_index (data, length, text));
}

bool
read_string (tree e, std::string &text, std::string &problem)
{
  STRIP_ANY_LOCATION_WRAPPER (e);
  if (error_operand_p (e) || !TREE_TYPE (e))
    {
      problem = "it is not valid";
      return false;
    }
  if (TREE_CODE (e) == STRING_CST)
    {
      if (!is_narrow_char (TREE_TYPE (TREE_TYPE (e))))
	{
	  problem = "it is a wide string";
	  return false;
	}
      text.assign (TREE_STRING_POINTER (e), TREE_STRING_LENGTH (e) - 1);
      return true;
    }
  tree type = TREE_TYPE (e);
  if (TREE_CODE (type) == ARRAY_TYPE && is_narrow_char (TREE_TYPE (type)))
    {
      tree p = compat::is_cxx () ? decay_conversion (e, tf_none, false)
				 : build_fold_addr_expr (e);
      if (p == error_mark_node)
	return false;
      e = p;
      type = TREE_TYPE (e);
    }
  if (POINTER_TYPE_P (type) && is_narrow_char (TREE_TYPE (type)))
    {
      tree value = compat::constant_value (e);
      STRIP_ANY_LOCATION_WRAPPER (value);
      problem = "its value is not known at compile time";
      if (bytes_at (value, NULL, text))
	return true;
      /* An array made by a constexpr function: read up to the NUL.  */
      if (!compat::is_cxx () || !TREE_CONSTANT (value))
	return false;
      text.clear ();
      for (unsigned HOST_WIDE_INT i = 0; i < max_template; i++)
	{
	  tree element = build1 (INDIRECT_REF, TREE_TYPE (type),
				 fold_build_pointer_plus_hwi (value, i));
	  tree c = compat::constant_value (element);
	  if (TREE_CODE (c) != INTEGER_CST)
	    return false;
	  if (integer_zerop (c))
	    return true;
	  text += static_cast<char> (TREE_INT_CST_LOW (c));
	}
      return false;
    }
  if (compat::is_cxx () && CLASS_TYPE_P (type))
    return read_class_string (e, text, problem);
  problem = "it is not a string";
  return false;
}

} // namespace rsasm
