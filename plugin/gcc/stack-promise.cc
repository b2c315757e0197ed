/* The stack below a block without nostack.

   Such a block may push and call: at the block the stack pointer must be
   aligned for a call and nothing may be kept below it.  GCC promises
   neither to an asm.  On x86-64 a leaf function keeps variables in the red
   zone and does not align its frame, and shrink-wrapping may not even have
   set the frame up.

   The block gets one more input operand, the stack pointer itself.  Shrink
   wrapping respects that, and it marks the functions that need the rest,
   after all inlining: the stack boundary that a call would ask for, and
   crtl->is_leaf false between "ira", which computes it, and the prologue.
   In a function with calls this costs nothing.

   An LTO link may run without the plugin.  So under -flto a block is
   preceded by an alloca of an unknown size that is zero: GCC then sets the
   frame up as for any dynamic allocation.  That costs a frame pointer and
   some instructions.  */

#include "gcc/gcc-headers.h"

#include "gcc/stack-promise.h"

#include "gcc/declare.h"
#include "gcc/plugin-context.h"
#include "gcc/techniques.h"

namespace rsasm {

/* True if the ABI asks more of the stack than every function has anyway:
   a red zone is only found on such targets.  */
static bool
target_needs_promise ()
{
  return STACK_BOUNDARY < PREFERRED_STACK_BOUNDARY;
}

/* An alloca of no bytes of which GCC knows nothing.  As for an array of
   variable size, GCC frees it at the end of the block's scope.  */
static void
add_alloca (asm_parts &parts, asm_parts::operands &ops)
{
  tree size = parts.variable (size_type_node);
  asm_parts::operands unknown;
  unknown.add_output ("=r", size);
  unknown.add_input ("0", build_zero_cst (size_type_node));
  parts.add_asm ("", unknown, false, true);
  tree call = build_call_expr (
    builtin_decl_explicit (BUILT_IN_ALLOCA_WITH_ALIGN), 2, size,
    size_int (PREFERRED_STACK_BOUNDARY));
  CALL_ALLOCA_FOR_VAR_P (call) = uses (technique::lto_stack_restore);
  tree area = parts.variable (ptr_type_node);
  parts.add (build2 (MODIFY_EXPR, ptr_type_node, area, call));
  ops.add_input ("r", area);
}

void
add_stack_promise (asm_parts &parts, asm_parts::operands &ops)
{
  if (!target_needs_promise ())
    return;
  if (flag_generate_lto && uses (technique::lto_alloca))
    {
      add_alloca (parts, ops);
      return;
    }
  context ().saw_stack_user = true;
  if (uses (technique::stack_operand))
    ops.add_input ("r", parts.carrier (ptr_type_node,
				       reg_names[STACK_POINTER_REGNUM]));
}

/* True if an input of STMT is the stack pointer.  */
static bool
uses_stack (const gasm *stmt)
{
  for (unsigned i = 0; i < gimple_asm_ninputs (stmt); i++)
    {
      tree value = TREE_VALUE (gimple_asm_input_op (stmt, i));
      if (VAR_P (value) && DECL_HARD_REGISTER (value)
	  && decode_reg_name (
	       IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (value)) + 1)
	     == STACK_POINTER_REGNUM)
	return true;
    }
  return false;
}

/* The function that is being expanded, if its blocks use the stack.  GCC
   takes one function at a time from here to its last RTL pass.  */
static tree stack_user;

static void (*previous_update_boundary) ();

static void
update_stack_boundary ()
{
  if (previous_update_boundary)
    previous_update_boundary ();
  if (stack_user && stack_user == current_function_decl
      && uses (technique::stack_boundary)
      && crtl->preferred_stack_boundary < PREFERRED_STACK_BOUNDARY)
    crtl->preferred_stack_boundary = PREFERRED_STACK_BOUNDARY;
}

void
install_stack_promise ()
{
  if (targetm.calls.update_stack_boundary == update_stack_boundary)
    return;
  previous_update_boundary = targetm.calls.update_stack_boundary;
  targetm.calls.update_stack_boundary = update_stack_boundary;
}

namespace {

const pass_data find_stack_users_data = {
  GIMPLE_PASS, "rsasm-stack-users", OPTGROUP_NONE, TV_NONE,
  PROP_cfg, 0, 0, 0, 0
};

class find_stack_users_pass : public gimple_opt_pass
{
public:
  find_stack_users_pass () : gimple_opt_pass (find_stack_users_data, g) {}

  bool gate (function *) final override
  { return context ().saw_stack_user || has_foreign_functions (); }
  unsigned int execute (function *fun) final override
  {
    stack_user = NULL_TREE;
    basic_block bb;
    FOR_EACH_BB_FN (bb, fun)
      for (gimple_stmt_iterator gsi = gsi_start_bb (bb); !gsi_end_p (gsi);
	   gsi_next (&gsi))
	if (const gasm *stmt = dyn_cast<const gasm *> (gsi_stmt (gsi)))
	  if (uses_stack (stmt))
	    {
	      stack_user = fun->decl;
	      return 0;
	    }
    return 0;
  }
};

const pass_data not_leaf_data = {
  RTL_PASS, "rsasm-not-leaf", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0
};

class not_leaf_pass : public rtl_opt_pass
{
public:
  not_leaf_pass () : rtl_opt_pass (not_leaf_data, g) {}

  bool gate (function *) final override
  { return context ().saw_stack_user || has_foreign_functions (); }
  unsigned int execute (function *fun) final override
  {
    if (stack_user == fun->decl && uses (technique::not_leaf))
      crtl->is_leaf = false;
    return 0;
  }
};

} // anonymous namespace

opt_pass *
make_find_stack_users_pass ()
{
  return new find_stack_users_pass ();
}

opt_pass *
make_not_leaf_pass ()
{
  return new not_leaf_pass ();
}

} // namespace rsasm
