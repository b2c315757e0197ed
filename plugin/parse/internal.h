/* What the parse-*.cc files share.  Nothing outside parse/ includes it.  */

#ifndef RSASM_PARSE_INTERNAL_H
#define RSASM_PARSE_INTERNAL_H

#include <string>
#include <string_view>
#include <vector>

#include "base/diag.h"
#include "model/asm-call.h"
#include "model/template.h"
#include "parse/lex.h"

namespace rsasm {

/* --- keywords.cc ---------------------------------------------------------- */

enum class item_form
{
  none,		/* not a keyword  */
  line,		/* line (expr)  */
  reg,		/* in, out, lateout  */
  dual,		/* inout, inlateout  */
  value,	/* const, sym  */
  words,	/* clobber_abi, allow  */
  options, let, when
};

struct keyword_info
{
  std::string_view name = "";
  item_form form = item_form::none;
  item_kind kind = item_kind::bad;	/* let, when: bad  */
};

/* The row of WORD, spelled plainly or __word__.  */
keyword_info find_keyword (std::string_view word);

std::vector<std::string> all_keywords ();
std::vector<std::string> all_options ();

/* --- parse-item.cc -------------------------------------------------------- */

/* One operand list while it is read.  WRITTEN gives names only: spans are
   always into TEXT.  */
struct list_reader
{
  std::string_view text;
  std::string_view written;
  diag_list &diags;
  bool has_operand = false;	/* an item other than a line was seen  */
  bool has_late_line = false;	/* reported: a line after an operand  */
};

/* The range R of the operand list as a span.  */
inline span
list_span (range r)
{
  return make_span (span::operand_list, r.begin, r.end);
}

/* The text of R in S for a message: on one line, cut if long.  */
std::string excerpt (std::string_view s, range r);

/* Parse the item at R of L into IT; W is the same item in L.written, empty
   if it is not known.  */
void parse_item (list_reader &l, range r, range w, item &it);

/* --- parse-args.cc -------------------------------------------------------- */

/* Fill the operands of IT from the call S in L; W is the same call in
   L.written, or null.  Returns false if something is wrong, which has
   been reported.  */
bool parse_register_args (list_reader &l, const keyword_info &k,
			  const call_shape &s, const call_shape *w, item &it);
bool parse_value_args (list_reader &l, const call_shape &s,
		       const call_shape *w, item &it);
bool parse_option_args (list_reader &l, const call_shape &s,
			const call_shape *w, item &it);
bool parse_word_args (list_reader &l, const call_shape &s, item &it);

/* --- foreign-syntax.cc ---------------------------------------------------- */

/* Report the item R of L, which starts with string literals that end at
   AFTER but goes on.  */
void report_text_after_string (list_reader &l, range r, std::size_t after);

/* Report the item R of L, which starts with no identifier.  W is the item
   as written, maybe empty.  */
void report_no_keyword (list_reader &l, range r, range w);

/* Report the item R of L with shape S, whose first word is no keyword or
   is followed by "=".  W is the item as written, maybe empty.  */
void report_unknown_item (list_reader &l, range r, const call_shape &s,
			  range w);

/* True if the expression R of L is Rust's "a => b"; the other reports it,
   CALL being the operand up to it.  */
bool has_arrow_inside (const list_reader &l, range r);
void report_arrow_inside (list_reader &l, range r, const std::string &call);

/* Report the operand R of L with shape S and keyword K, which has no
   argument list (!S.is_call) or goes on after it.  */
void report_no_arguments (list_reader &l, range r, const call_shape &s,
			  const keyword_info &k);
void report_text_after (list_reader &l, range r, const call_shape &s,
			const keyword_info &k);

/* --- align.cc ------------------------------------------------------------- */

/* For each item of EXPANDED (ranges E) the one in WRITTEN (ranges W) it
   was made from; empty ranges where that is not certain.  */
std::vector<range> align_items (std::string_view expanded,
				const std::vector<range> &e,
				std::string_view written,
				const std::vector<range> &w);

/* --- gnu-template.cc ------------------------------------------------------ */

/* Report GNU asm's operand references and escapes in T.  ATT: the template
   is in AT&T syntax.  */
void check_gnu_template (const asm_template &t, bool att, diag_list &diags);

} // namespace rsasm

#endif
