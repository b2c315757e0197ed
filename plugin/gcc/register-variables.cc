/* Variables that live in one register.

   Where OpenMP moves a region into a function of its own, GCC copies the
   region's variables but forgets the register of a register variable; the
   program would compute with whatever register the copy gets.  The name of
   a variable is copied, so the register is part of the name, and a pass
   binds the copies again before they can become SSA names.  */

#include "gcc/gcc-headers.h"

#include "gcc/register-variables.h"

#include "gcc/declare.h"
#include "gcc/plugin-context.h"
#include "gcc/techniques.h"

namespace rsasm {

/* Not the start of any identifier.  */
static const char name_prefix[] = "rsasm register ";

static void
set_register (tree var, const char *name)
{
  DECL_REGISTER (var) = 1;
  DECL_HARD_REGISTER (var) = 1;
  set_user_assembler_name (var, name);
}

void
bind_to_register (tree var, const char *name)
{
  std::string decl_name = std::string (name_prefix) + name;
  DECL_NAME (var) = get_identifier (decl_name.c_str ());
  set_register (var, name);
  context ().saw_register_variable = true;
}

namespace {

const pass_data register_variables_data = {
  GIMPLE_PASS, "rsasm-register-variables", OPTGROUP_NONE, TV_NONE,
  PROP_cfg, 0, 0, 0, 0
};

class register_variables_pass : public gimple_opt_pass
{
public:
  register_variables_pass () : gimple_opt_pass (register_variables_data, g) {}

  bool gate (function *) final override
  {
    return (context ().saw_register_variable || has_foreign_functions ())
	   && uses (technique::rebinding);
  }
  unsigned int execute (function *fun) final override;
};

unsigned int
register_variables_pass::execute (function *fun)
{
  unsigned i;
  tree var;
  FOR_EACH_LOCAL_DECL (fun, i, var)
    if (VAR_P (var) && DECL_NAME (var) && !DECL_HARD_REGISTER (var)
	&& strncmp (IDENTIFIER_POINTER (DECL_NAME (var)), name_prefix,
		    sizeof name_prefix - 1) == 0)
      {
	set_register (var, IDENTIFIER_POINTER (DECL_NAME (var))
			   + sizeof name_prefix - 1);
	fun->has_local_explicit_reg_vars = true;
      }
  return 0;
}

} // anonymous namespace

opt_pass *
make_register_variables_pass ()
{
  return new register_variables_pass ();
}

} // namespace rsasm
