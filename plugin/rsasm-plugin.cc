/* The plugin's entry: version check, arguments, callbacks.  Nothing else.  */

#include "gcc/gcc-headers.h"

#include "gcc/abi-clobbers.h"
#include "gcc/checked.h"
#include "gcc/compat.h"
#include "gcc/plugin-context.h"
#include "gcc/declare.h"
#include "gcc/dialect.h"
#include "gcc/gnu-statements.h"
#include "gcc/plugin-args.h"
#include "gcc/register-variables.h"
#include "gcc/rewrite.h"
#include "gcc/stack-promise.h"
#include "gcc/target-query.h"
#include "gcc/token-reader.h"
#include "gcc/unwind.h"
#include "pipeline.h"

/* The only symbols that leave the plugin.  */
#define RSASM_EXPORT __attribute__ ((__visibility__ ("default")))

extern "C" RSASM_EXPORT int plugin_is_GPL_compatible;
int plugin_is_GPL_compatible;

extern "C" RSASM_EXPORT int plugin_init (plugin_name_args *,
					 plugin_gcc_version *);

namespace rsasm {

static void
on_pragmas (void *, void *)
{
  define_macros_for_preprocessing ();
  /* Under -M and -E no block is translated, so none reads the file.  */
  if (flag_preprocess_only)
    depend_on_target_file ();
  install_token_reader ();
}

static void
on_start_unit (void *, void *)
{
  define_macros ();
  declare_builtins ();
}

static void
on_attributes (void *, void *)
{
  declare_attributes ();
}

static void
on_pre_genericize (void *data, void *)
{
  tree function = static_cast<tree> (data);
  /* An instance of a template that comes from a module has no end, and the
     front end would take the current file's name from there for "In
     instantiation of".  */
  location_t saved = input_location;
  if (!LOCATION_FILE (saved))
    input_location = DECL_SOURCE_LOCATION (function);
  /* The statements that blocks become are judged already.  */
  check_gnu_statements (function);
  release_tokens ();
  rewrite_function (function, translate_block);
  input_location = saved;
}

} // namespace rsasm

int
plugin_init (plugin_name_args *info, plugin_gcc_version *version)
{
  using namespace rsasm;
  if (!check_gcc_version (version) || !read_plugin_args (info))
    return 1;
  const char *name = info->base_name;
  static plugin_info about = {
    "0.1", "restricted inline assembly in the style of Rust; "
	   "see info rsasm\n" };
  register_callback (name, PLUGIN_INFO, NULL, &about);
  register_pass_info abi_clobbers = { make_abi_clobbers_pass (), "optimized",
				      1, PASS_POS_INSERT_AFTER };
  register_callback (name, PLUGIN_PASS_MANAGER_SETUP, NULL, &abi_clobbers);
  register_pass_info stack_users = { make_find_stack_users_pass (),
				     "optimized", 1, PASS_POS_INSERT_AFTER };
  register_callback (name, PLUGIN_PASS_MANAGER_SETUP, NULL, &stack_users);
  register_pass_info not_leaf = { make_not_leaf_pass (), "ira", 1,
				  PASS_POS_INSERT_AFTER };
  register_callback (name, PLUGIN_PASS_MANAGER_SETUP, NULL, &not_leaf);
  install_stack_promise ();
  install_dialect_switch ();
  /* The rest was done when lto1's input was compiled.  */
  if (!compat::is_c_family ())
    return 0;
  register_callback (name, PLUGIN_PRAGMAS, on_pragmas, NULL);
  register_callback (name, PLUGIN_START_UNIT, on_start_unit, NULL);
  register_callback (name, PLUGIN_ATTRIBUTES, on_attributes, NULL);
  register_callback (name, PLUGIN_PRE_GENERICIZE, on_pre_genericize, NULL);
  register_pass_info unwind = { make_unwind_pass (), "cfg", 1,
				PASS_POS_INSERT_AFTER };
  register_callback (name, PLUGIN_PASS_MANAGER_SETUP, NULL, &unwind);
  register_pass_info registers = { make_register_variables_pass (), "ssa", 1,
				   PASS_POS_INSERT_BEFORE };
  register_callback (name, PLUGIN_PASS_MANAGER_SETUP, NULL, &registers);
  register_pass_info leftover = { make_leftover_pass (), "*warn_unused_result",
				  1, PASS_POS_INSERT_BEFORE };
  register_callback (name, PLUGIN_PASS_MANAGER_SETUP, NULL, &leftover);
  register_pass_info validate = { make_validate_pass (), "rsasm-leftover", 1,
				  PASS_POS_INSERT_AFTER };
  register_callback (name, PLUGIN_PASS_MANAGER_SETUP, NULL, &validate);
  return 0;
}
