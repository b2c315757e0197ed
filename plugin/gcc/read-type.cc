/* GCC's types as the class tables name them.

   Reads a tree type; gives asm_type.  Enumerations count as their
   underlying type, bool and characters as integers, pointers and nullptr
   as the integer of their width.  */

#include "gcc/gcc-headers.h"

#include "gcc/read-type.h"

#include "gcc/compat.h"

namespace rsasm {

static std::string
spell (tree type)
{
  /* What type_as_string gives for the types of the language.  */
  tree name = TYPE_NAME (type);
  if ((TREE_CODE (type) == INTEGER_TYPE || TREE_CODE (type) == REAL_TYPE
       || TREE_CODE (type) == BOOLEAN_TYPE)
      && TYPE_QUALS (type) == TYPE_UNQUALIFIED && name
      && TREE_CODE (name) == TYPE_DECL && DECL_IS_UNDECLARED_BUILTIN (name)
      && DECL_NAME (name))
    return IDENTIFIER_POINTER (DECL_NAME (name));
  if (compat::is_cxx ())
    return type_as_string (type, TFF_PLAIN_IDENTIFIER);
  char *s = print_generic_expr_to_str (type);
  std::string result = s;
  free (s);
  return result;
}

/* "f64" and the like; empty if no class can hold it.  */
static std::string
float_name (tree type)
{
  machine_mode mode = TYPE_MODE (type);
  if (!SCALAR_FLOAT_MODE_P (mode) || TREE_CODE (type) != REAL_TYPE)
    return "";
  const real_format *format = REAL_MODE_FORMAT (mode);
  if (format == &arm_bfloat_half_format)
    return "bf16";
  /* The x87 format occupies 96 or 128 bits of memory.  */
  if (format->p == 64)
    return "f80";
  return "f" + std::to_string (GET_MODE_BITSIZE (
		 as_a<scalar_float_mode> (mode)));
}

static std::string
scalar_name (tree type, unsigned bits)
{
  if (TREE_CODE (type) == REAL_TYPE)
    return float_name (type);
  return "i" + std::to_string (bits);
}

/* What a class type is, where the message can say what to pass.  */
static void
describe_class (asm_type &t, tree type)
{
  if (!compat::is_cxx ())
    return;
  tree name = TYPE_NAME (type);
  if (name && TREE_CODE (name) == TYPE_DECL && DECL_NAME (name)
      && id_equal (DECL_NAME (name), "atomic")
      && CP_DECL_CONTEXT (name) && decl_in_std_namespace_p (name))
    {
      t.aggregate_hint = "std::atomic";
      return;
    }
  tree only = NULL_TREE;
  for (tree f = TYPE_FIELDS (type); f; f = DECL_CHAIN (f))
    if (TREE_CODE (f) == FIELD_DECL)
      {
	if (only)
	  return;
	only = f;
      }
  if (only && DECL_NAME (only) && !DECL_ARTIFICIAL (only)
      && (INTEGRAL_TYPE_P (TREE_TYPE (only))
	  || POINTER_TYPE_P (TREE_TYPE (only))
	  || SCALAR_FLOAT_TYPE_P (TREE_TYPE (only))))
    {
      t.aggregate_hint = "wrapper";
      t.member = IDENTIFIER_POINTER (DECL_NAME (only));
    }
}

asm_type
read_type (tree type)
{
  asm_type t;
  t.spelled = spell (type);
  t.kind = type_kind::other;
  if (TYPE_SIZE (type) && tree_fits_uhwi_p (TYPE_SIZE (type)))
    t.bits = tree_to_uhwi (TYPE_SIZE (type));

  switch (TREE_CODE (type))
    {
    case INTEGER_TYPE:
    case ENUMERAL_TYPE:
    case BOOLEAN_TYPE:
      t.kind = type_kind::integer;
      t.is_bool = TREE_CODE (type) == BOOLEAN_TYPE;
      t.name = scalar_name (type, t.bits);
      break;

    case POINTER_TYPE:
    case REFERENCE_TYPE:
    case NULLPTR_TYPE:
      t.kind = type_kind::pointer;
      t.name = scalar_name (type, t.bits);
      break;

    case REAL_TYPE:
      t.kind = type_kind::floating;
      t.name = float_name (type);
      break;

    case VECTOR_TYPE:
      {
	t.kind = type_kind::vector;
	unsigned HOST_WIDE_INT lanes;
	tree element = TREE_TYPE (type);
	if (TYPE_VECTOR_SUBPARTS (type).is_constant (&lanes)
	    && tree_fits_uhwi_p (TYPE_SIZE (element)))
	  {
	    t.lanes = lanes;
	    std::string name
	      = scalar_name (element, tree_to_uhwi (TYPE_SIZE (element)));
	    if (!name.empty ())
	      t.name = name + "x" + std::to_string (lanes);
	  }
	break;
      }

    case RECORD_TYPE:
    case UNION_TYPE:
    case QUAL_UNION_TYPE:
      if (COMPLETE_TYPE_P (type))
	{
	  t.kind = type_kind::aggregate;
	  describe_class (t, type);
	}
      break;

    case ARRAY_TYPE:
      t.kind = type_kind::aggregate;
      break;

    default:
      break;
    }
  return t;
}

tree
type_from_name (const std::string &name)
{
  if (name.empty ())
    return NULL_TREE;
  std::size_t x = name.find ('x');
  std::string element = name.substr (0, x);
  tree type = NULL_TREE;
  if (element[0] == 'i')
    {
      unsigned bits = atoi (element.c_str () + 1);
      type = bits == 128 ? unsigned_intTI_type_node
			 : c_common_type_for_size (bits, 1);
    }
  else if (element == "f32")
    type = float_type_node;
  else if (element == "f64")
    type = double_type_node;
  if (type && x != std::string::npos)
    type = build_vector_type (type, atoi (name.c_str () + x + 1));
  return type;
}

} // namespace rsasm
