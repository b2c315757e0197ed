/* Diagnostics to GCC: text, place, notes, fix-its, rule.

   Reads diag values; calls GCC's diagnostic machinery.  The same message
   at the same place is given once, however many instances of a template
   or clones of a constructor repeat it.  */

#include "gcc/gcc-headers.h"

#include "gcc/emit-diag.h"

#include "base/rules.h"
#include "gcc/plugin-context.h"
#include "gcc/checked.h"
#include "gcc/techniques.h"

namespace rsasm {

/* TEXT as a GCC format: percent signs doubled, quotes as %< and %>.  */
static std::string
as_format (const std::string &text, const std::vector<std::string> &args)
{
  std::string plain = render_markup (text, args, "\001", "\002");
  std::string format;
  for (char c : plain)
    {
      if (c == '%')
	format += "%%";
      else if (c == '\001')
	format += "%<";
      else if (c == '\002')
	format += "%>";
      else
	format += c;
    }
  return format;
}

/* What becomes of rule RULE, whose row says SEV, in FUNCTION.  */
static rule_level
level_of (const char *rule, severity sev, tree function,
	  const std::vector<word> &allows)
{
  rule_level level = sev == severity::error ? rule_level::error
					    : rule_level::warn;
  const rule_info *info = find_rule (rule);
  if (!info || !info->can_allow)
    return level;
  auto it = context ().rules.find (rule);
  if (it != context ().rules.end ())
    level = it->second;
  for (const word &w : allows)
    if (w.text == rule)
      return rule_level::off;
  if (function && is_rule_allowed_by (function, rule))
    return rule_level::off;
  return level;
}

static void
emit_one (const diag &d, locator &places, rule_level level)
{
  const diag_info &info = get_diag_info (d.id);
  location_t loc = places.locate (d.where);

  expanded_location x = expand_location (loc);
  std::string key = std::string (x.file ? x.file : "") + ":"
		    + std::to_string (x.line) + ":"
		    + std::to_string (x.column) + ":" + render (d);
  if (!context ().reported.insert (key).second
      && uses (technique::report_once))
    return;

  std::string format = as_format (info.text, d.args) + " [" + info.rule + "]";
  gcc_rich_location rich (loc);
  for (const diag_fixit &f : d.fixits)
    if (places.is_exact (f.where))
      rich.add_fixit_replace (places.locate (f.where),
			      f.replacement.c_str ());

  auto_diagnostic_group group;
  bool shown = true;
  if (level == rule_level::error)
    error_at (&rich, format.c_str ());
  else
    shown = warning_at (&rich, 0, format.c_str ());
  if (!shown)
    return;
  for (const diag_note &n : d.notes)
    {
      std::string text = as_format (n.text, {});
      location_t at = n.where.is_statement () ? loc
					       : places.locate (n.where);
      inform (at, text.c_str ());
    }
}

bool
emit_diags (const diag_list &diags, std::size_t from, locator &places,
	    tree function, const std::vector<word> &allows)
{
  const std::vector<diag> &all = diags.all ();
  bool has_errors = false;
  for (std::size_t i = from; i < all.size (); i++)
    {
      const diag_info &info = get_diag_info (all[i].id);
      rule_level level = level_of (info.rule, info.sev, function, allows);
      if (level != rule_level::off)
	emit_one (all[i], places, level);
      has_errors |= level == rule_level::error;
    }
  return has_errors;
}

} // namespace rsasm
