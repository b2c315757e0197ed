/* The plugin's arguments and the version check.  */

#include "gcc/gcc-headers.h"

#include "gcc/plugin-args.h"

#include "base/rules.h"
#include "base/text.h"
#include "gcc/plugin-context.h"
#include "gcc/techniques.h"

namespace rsasm {

plugin_context &
context ()
{
  static plugin_context the_context;
  return the_context;
}

/* The value of --target in configure arguments; empty if there is none.  */
static std::string
configured_target (const char *arguments)
{
  const char *found = strstr (arguments, "--target=");
  if (!found)
    return "";
  found += strlen ("--target=");
  return std::string (found, strcspn (found, " "));
}

bool
check_gcc_version (const plugin_gcc_version *running)
{
  /* A distribution rebuilds the same GCC with another date and package
     version: the base version and the target decide.  */
  std::string ours = configured_target (gcc_version.configuration_arguments);
  std::string theirs
    = configured_target (running->configuration_arguments);
  if (strcmp (running->basever, gcc_version.basever) == 0 && ours == theirs)
    return true;
  error ("the %<rsasm%> plugin was built for GCC %s (%s), but this is GCC %s "
	 "(%s): build it with %<--with-gcc%> for this compiler",
	 gcc_version.basever, ours.c_str (), running->basever,
	 theirs.c_str ());
  return false;
}

static bool
set_rule (const char *value)
{
  const char *colon = strrchr (value, ':');
  std::string id (value, colon ? colon - value : strlen (value));
  std::string level = colon ? colon + 1 : "";
  const rule_info *rule = find_rule (id);
  if (!rule)
    {
      std::string near = near_miss (id, rule_ids ());
      if (near.empty ())
	error ("unknown rule %qs in a plugin argument", id.c_str ());
      else
	error ("unknown rule %qs in a plugin argument; did you mean %qs?",
	       id.c_str (), near.c_str ());
      return false;
    }
  if (!rule->can_allow)
    {
      error ("the level of rule %qs cannot be changed", id.c_str ());
      return false;
    }
  if (level == "off")
    context ().rules[id] = rule_level::off;
  else if (level == "warn")
    context ().rules[id] = rule_level::warn;
  else if (level == "error")
    context ().rules[id] = rule_level::error;
  else
    {
      error ("level of rule %qs is %<off%>, %<warn%> or %<error%>",
	     id.c_str ());
      return false;
    }
  return true;
}

/* For developers, so not in plugin-args.def, which is for users.  */
static bool
set_without (const char *name)
{
  if (leave_out (name))
    return true;
  error ("unknown technique %qs in a plugin argument; the techniques are %s",
	 name, known_techniques ().c_str ());
  return false;
}

/* The arguments, for messages: "target=FILE, rule=...".  */
static std::string
known_args ()
{
  std::string text;
#define ARG(key, value, what)				\
  text += (text.empty () ? "" : ", ");			\
  text += *value ? #key "=" value : #key;
#include "gcc/plugin-args.def"
#undef ARG
  return text;
}

bool
read_plugin_args (const plugin_name_args *info)
{
  plugin_context &ctx = context ();
  bool ok = true;
  for (int i = 0; i < info->argc; i++)
    {
      const char *key = info->argv[i].key;
      const char *value = info->argv[i].value;
      if (strcmp (key, "target") == 0 && value)
	ctx.target_file = value;
      else if (strcmp (key, "rule") == 0 && value)
	ok &= set_rule (value);
      else if (strcmp (key, "without") == 0 && value)
	ok &= set_without (value);
      else if (strcmp (key, "checked") == 0 && !value)
	ctx.check_all = true;
      else
	{
	  error ("unknown argument %<-fplugin-arg-%s-%s%>; the plugin takes "
		 "%s", info->base_name, key, known_args ().c_str ());
	  ok = false;
	}
    }
  return ok;
}

} // namespace rsasm
