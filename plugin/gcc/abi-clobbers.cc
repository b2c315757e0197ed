/* Calling conventions in the function where a block finally lands.

   Reads and changes asm statements just before expansion to RTL.

   GCC refuses clobbers of registers that the current function cannot use,
   so a clobber_abi block in a baseline function does not name zmm16.  If
   that function is inlined into one for a larger instruction set, the
   callee may well destroy zmm16, and the caller may have a value there.
   So when everything is inlined, each statement that clobbers all that a
   convention destroys and the unit's own options provide is given what the
   final function provides beyond that.  More clobbers are never wrong,
   which is why no mark is needed to find the statements.  */

#include "gcc/gcc-headers.h"

#include "gcc/abi-clobbers.h"

#include "gcc/asm-parts.h"

#include "gcc/compat.h"
#include "gcc/declare.h"
#include "gcc/plugin-context.h"
#include "gcc/target-query.h"
#include "gcc/techniques.h"

namespace rsasm {

namespace {

const pass_data abi_clobbers_data = {
  GIMPLE_PASS, "rsasm-abi-clobbers", OPTGROUP_NONE, TV_NONE,
  PROP_cfg, 0, 0, 0, 0
};

class abi_clobbers_pass : public gimple_opt_pass
{
public:
  abi_clobbers_pass () : gimple_opt_pass (abi_clobbers_data, g) {}

  bool gate (function *) final override
  {
    return (context ().saw_clobber_abi || in_lto_p
	    || has_foreign_functions ())
	   && uses (technique::final_clobbers);
  }
  unsigned int execute (function *fun) final override;
};

/* The registers that STMT destroys, as hard register numbers.  */
std::set<int>
clobbered_registers (const gasm *stmt)
{
  std::set<int> result;
  auto add = [&] (const char *name)
    {
      int r = decode_reg_name (name);
      if (r >= 0)
	result.insert (r);
    };
  for (unsigned i = 0; i < gimple_asm_nclobbers (stmt); i++)
    add (TREE_STRING_POINTER (TREE_VALUE (gimple_asm_clobber_op (stmt, i))));
  for (unsigned i = 0; i < gimple_asm_noutputs (stmt); i++)
    {
      tree value = TREE_VALUE (gimple_asm_output_op (stmt, i));
      if (VAR_P (value) && DECL_HARD_REGISTER (value))
	add (IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (value)) + 1);
    }
  return result;
}

/* True if output I of STMT is tied by its constraint to register R.  */
bool
is_output_in (const gasm *stmt, const target_register &r)
{
  if (r.constraint.empty ())
    return false;
  for (unsigned i = 0; i < gimple_asm_noutputs (stmt); i++)
    {
      const char *c = TREE_STRING_POINTER (
	TREE_VALUE (TREE_PURPOSE (gimple_asm_output_op (stmt, i))));
      c += strspn (c, "=+&");
      if (r.constraint == c)
	return true;
    }
  return false;
}

/* STMT with CLOBBERS in addition.  */
gasm *
with_clobbers (const gasm *stmt, const std::vector<std::string> &clobbers)
{
  vec<tree, va_gc> *in = NULL, *out = NULL, *clobber = NULL, *label = NULL;
  for (unsigned i = 0; i < gimple_asm_noutputs (stmt); i++)
    vec_safe_push (out, gimple_asm_output_op (stmt, i));
  for (unsigned i = 0; i < gimple_asm_ninputs (stmt); i++)
    vec_safe_push (in, gimple_asm_input_op (stmt, i));
  for (unsigned i = 0; i < gimple_asm_nclobbers (stmt); i++)
    vec_safe_push (clobber, gimple_asm_clobber_op (stmt, i));
  for (unsigned i = 0; i < gimple_asm_nlabels (stmt); i++)
    vec_safe_push (label, gimple_asm_label_op (stmt, i));
  for (const std::string &c : clobbers)
    vec_safe_push (clobber, build_tree_list (
      NULL_TREE, build_asm_string (c)));
  gasm *result = gimple_build_asm_vec (gimple_asm_string (stmt), in, out,
				       clobber, label);
  gimple_asm_set_volatile (result, gimple_asm_volatile_p (stmt));
  gimple_asm_set_inline (result, gimple_asm_inline_p (stmt));
  gimple_set_location (result, gimple_location (stmt));
  gimple_set_block (result, gimple_block (stmt));
  gimple_set_vuse (result, gimple_vuse (stmt));
  if (tree vdef = gimple_vdef (stmt))
    {
      gimple_set_vdef (result, vdef);
      if (TREE_CODE (vdef) == SSA_NAME)
	SSA_NAME_DEF_STMT (vdef) = result;
    }
  for (unsigned i = 0; i < gimple_asm_noutputs (result); i++)
    {
      tree value = TREE_VALUE (gimple_asm_output_op (result, i));
      if (TREE_CODE (value) == SSA_NAME)
	SSA_NAME_DEF_STMT (value) = result;
    }
  return result;
}

/* The clobbers that STMT lacks in a function with features HAS.  */
std::vector<std::string>
missing_clobbers (const gasm *stmt, const target_desc &t,
		  const feature_query &unit, const feature_query &has)
{
  std::set<int> present = clobbered_registers (stmt);
  auto is_present = [&] (const target_register &r)
    {
      int number = decode_reg_name (r.gcc_name.c_str ());
      return number < 0 || present.count (number) || is_output_in (stmt, r);
    };
  std::vector<std::string> missing;
  for (const target_abi &abi : t.abis)
    {
      std::vector<std::string> extra;
      bool is_covered = true;
      for (const std::string &name : abi.clobbers)
	{
	  const target_register *r = t.find_register (name);
	  if (!r || r->gcc_name.empty () || is_present (*r))
	    continue;
	  if (r->feature.empty () || unit (r->feature))
	    is_covered = false;
	  else if (has (r->feature))
	    extra.push_back (r->gcc_name);
	}
      if (is_covered && extra.size () > missing.size ())
	missing = extra;
    }
  return missing;
}

unsigned int
abi_clobbers_pass::execute (function *fun)
{
  const target_desc *t = nullptr;
  feature_query unit, has;
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
    for (gimple_stmt_iterator gsi = gsi_start_bb (bb); !gsi_end_p (gsi);
	 gsi_next (&gsi))
      {
	gasm *stmt = dyn_cast<gasm *> (gsi_stmt (gsi));
	/* A call destroys more than a handful of registers.  */
	if (!stmt || gimple_asm_nclobbers (stmt) < 8)
	  continue;
	if (!t)
	  {
	    t = current_target (gimple_location (stmt));
	    unit = features_of (NULL_TREE);
	    has = features_of (fun->decl);
	  }
	if (!t)
	  return 0;
	std::vector<std::string> missing
	  = missing_clobbers (stmt, *t, unit, has);
	if (!missing.empty ())
	  {
	    gasm *complete = with_clobbers (stmt, missing);
	    gsi_replace (&gsi, complete, false);
	  }
      }
  return 0;
}

} // anonymous namespace

opt_pass *
make_abi_clobbers_pass ()
{
  return new abi_clobbers_pass ();
}

} // namespace rsasm
