/* Options and allow(...): do the words go together?

   Reads the option set and the operands' directions.  Repeated and unknown
   words were reported by the parser.  */

#include "base/rules.h"
#include "base/text.h"
#include "check/internal.h"

namespace rsasm {

namespace {

/* Where option O was written.  */
span
option_span (const check_state &s, option o)
{
  const std::string keyword = option_keyword (o);
  for (const word &w : s.b.option_words)
    if (w.text == keyword || w.text == "__" + keyword + "__")
      return w.where;
  return span ();
}

/* Report that options A and B exclude each other, at the later of them.  */
diag &
report_exclusion (check_state &s, option a, option b)
{
  const span a_where = option_span (s, a);
  const span b_where = option_span (s, b);
  const bool in_order = a_where.begin <= b_where.begin;
  diag &d = s.diags.add (diag_id::options_exclude,
			 in_order ? b_where : a_where,
			 { option_keyword (in_order ? b : a),
			   option_keyword (in_order ? a : b) });
  d.note (in_order ? a_where : b_where,
	  quote (option_keyword (in_order ? a : b)) + " is here");
  return d;
}

/* The first operand of S with an output that is not discarded, or the
   number of operands.  MAYBE is set if a reported one could be it.  */
std::size_t
find_output (const check_state &s, bool &maybe)
{
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      const operand &o = s.b.operands[i];
      if (o.kind == item_kind::bad)
	maybe = true;
      else if (o.has_output () && !o.discards_output)
	return i;
    }
  return s.b.operands.size ();
}

void
check_pure (check_state &s, bool has_output)
{
  const option_set &o = s.b.options;
  const span where = option_span (s, option::pure);
  if (!o.has (option::nomem) && !o.has (option::readonly))
    s.diags.add (diag_id::pure_without_memory, where,
		 { option_keyword (option::pure),
		   option_keyword (option::nomem),
		   option_keyword (option::readonly) })
      .note (where, "add " + quote (option_keyword (option::nomem))
		    + " if the block touches no memory, "
		    + quote (option_keyword (option::readonly))
		    + " if it only reads");
  if (!has_output)
    s.diags.add (diag_id::pure_without_output, where,
		 { option_keyword (option::pure) })
      .note (where, "a pure block without a used output would be removed: "
		    "leave " + quote (option_keyword (option::pure))
		    + " out");
}

/* Why RULE cannot be turned off, for a note.  */
std::string
fixed_rule_note (const rule_info &rule)
{
  switch (rule.status)
    {
    case rule_status::checked:
      return "what breaks it is an error";
    case rule_status::semantic:
      return "it holds by the way blocks are compiled";
    case rule_status::na:
      return "it does not apply here: " + std::string (rule.reason);
    case rule_status::later:
      return "it is not checked yet by this version";
    }
  return "";
}

} // anonymous namespace

void
check_options (check_state &s)
{
  const option_set &o = s.b.options;
  bool maybe = false;
  const std::size_t output = find_output (s, maybe);
  const bool has_output = output < s.b.operands.size ();

  if (o.has (option::nomem) && o.has (option::readonly))
    report_exclusion (s, option::nomem, option::readonly)
      .note (option_span (s, option::nomem),
	     "leave out " + quote (option_keyword (option::readonly))
	     + ": " + quote (option_keyword (option::nomem))
	     + " promises more");
  /* pure needs an output and noreturn none: one message is enough.  */
  if (o.has (option::pure) && o.has (option::noreturn))
    report_exclusion (s, option::pure, option::noreturn);
  else if (o.has (option::pure))
    check_pure (s, has_output || maybe);
  else if (o.has (option::noreturn) && has_output)
    s.diags.add (diag_id::noreturn_with_output, s.b.operands[output].where,
		 { option_keyword (option::noreturn) })
      .note (s.b.operands[output].where,
	     "the block never ends: leave the place out")
      .note (option_span (s, option::noreturn),
	     quote (option_keyword (option::noreturn)) + " is here");

  if (o.has (option::att_syntax) && !s.t.lex.has_syntaxes)
    s.diags.add (diag_id::att_syntax_unsupported,
		 option_span (s, option::att_syntax),
		 { option_keyword (option::att_syntax) })
      .note (option_span (s, option::att_syntax),
	     "leave it out: this target has one assembler syntax");
}

void
check_allowed_rules (check_state &s)
{
  for (const word &w : s.b.allows)
    {
      const rule_info *rule = find_rule (w.text);
      if (rule && rule->can_allow)
	continue;
      if (rule)
	{
	  s.diags.add (diag_id::rule_not_allowable, w.where, { w.text })
	    .note (w.where, fixed_rule_note (*rule));
	  continue;
	}
      diag &d = s.diags.add (diag_id::unknown_rule, w.where, { w.text });
      const std::string near = near_miss (w.text, rule_ids ());
      if (!near.empty ())
	d.note (w.where, "did you mean " + quote (near) + "?");
      else
	d.note (w.where, "write the id that is printed in brackets after "
			 "the message");
    }
}

} // namespace rsasm
