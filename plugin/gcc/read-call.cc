/* A call of the resolved builtin as texts and values.

   Reads the CALL_EXPR that the macros of <rsasm.h> made; gives the operand
   list's text, and each value read for what it is (input, place, constant,
   symbol, template string).

   Items whose values the text does not tell, as a pack's, end in a mark, a
   char32_t that no operand can be; of the macros all but literal template
   strings do.  */

#include "gcc/gcc-headers.h"

#include "gcc/read-call.h"

#include "gcc/compat.h"
#include "gcc/declare.h"

namespace rsasm {

/* The value of RSASM_MARK in <rsasm.h>.  */
static const unsigned HOST_WIDE_INT mark_value = 0xfdd0;

static bool
is_mark (tree e)
{
  return TREE_CODE (e) == INTEGER_CST && TYPE_PRECISION (TREE_TYPE (e)) == 32
	 && TYPE_UNSIGNED (TREE_TYPE (e))
	 && wi::to_widest (e) == mark_value;
}

static call_argument
read_argument (tree e, location_t fallback)
{
  call_argument a;
  a.loc = EXPR_LOCATION (e);
  if (a.loc == UNKNOWN_LOCATION)
    a.loc = fallback;
  STRIP_ANY_LOCATION_WRAPPER (e);
  a.expr = e;
  return a;
}

bool
read_raw_call (tree call, tree function, raw_call &result)
{
  result.loc = EXPR_LOCATION (call);
  result.function = function;
  call = resolved_operands (call);
  int n = call_expr_nargs (call);
  if (n < 3)
    return false;
  tree form = tree_strip_any_location_wrapper (CALL_EXPR_ARG (call, 0));
  if (TREE_CODE (form) != INTEGER_CST
      || !tree_fits_uhwi_p (form) || tree_to_uhwi (form) > token_call_plain)
    return false;
  result.form = static_cast<call_form> (tree_to_uhwi (form));
  const bool has_written
    = result.form == macro_call || result.form == token_call_written;
  const int first = has_written ? 3 : 2;
  if (n <= first)
    return false;
  result.args.reserve (n - first);
  for (int i = 1; i < n; i++)
    {
      call_argument a = read_argument (CALL_EXPR_ARG (call, i), result.loc);
      if (i < first)
	{
	  tree s = a.expr;
	  STRIP_NOPS (s);
	  if (TREE_CODE (s) == ADDR_EXPR)
	    s = TREE_OPERAND (s, 0);
	  if (TREE_CODE (s) != STRING_CST)
	    return false;
	  std::string &text = i == 1 ? result.expanded : result.written;
	  text.assign (TREE_STRING_POINTER (s), TREE_STRING_LENGTH (s) - 1);
	}
      else
	result.args.push_back (a);
    }
  return true;
}

namespace {

/* Hands out the arguments of a call in order.  */
class value_reader
{
public:
  value_reader (const raw_call &call, const operand_list &list,
		diag_list &diags)
    : m_call (call), m_list (list), m_diags (diags)
  {}

  call_values run ();

private:
  bool at_end () const { return m_next >= m_call.args.size (); }
  void read_line (const call_argument &a, int item_index, span where);
  void add_line (std::string text, location_t loc, int item_index);
  std::string_view item_text (const item &it) const
  {
    return std::string_view (m_list.text).substr (it.where.begin,
						  it.where.size ());
  }
  bool read_item (const item &it, int index);
  value_info read_value (const item &it, unsigned nth,
			 const call_argument &a);
  bool read_condition (const item &it, const call_argument &a);

  const raw_call &m_call;
  const operand_list &m_list;
  diag_list &m_diags;
  call_values m_result;
  std::size_t m_next = 0;
};

void
value_reader::read_line (const call_argument &a, int item_index, span where)
{
  std::string text, problem;
  if (!read_string (a.expr, text, problem))
    {
      m_diags.add (diag_id::template_not_constant, where, { problem })
	.note (where, "the template is a string literal, or a constant "
		      "expression with the text: const char *, "
		      "std::string_view, a class with data() and size()");
      text.clear ();
    }
  add_line (std::move (text), a.loc, item_index);
}

void
value_reader::add_line (std::string text, location_t loc, int item_index)
{
  m_result.lines.push_back (std::move (text));
  m_result.line_locs.push_back (loc);
  m_result.line_items.push_back (item_index);
}

/* The constant of when (constant, ...).  */
bool
value_reader::read_condition (const item &it, const call_argument &a)
{
  tree value = compat::constant_value (a.expr);
  STRIP_ANY_LOCATION_WRAPPER (value);
  if (TREE_CODE (value) == INTEGER_CST)
    return !integer_zerop (value);
  m_diags.add (diag_id::when_not_constant, it.where, { "when" });
  return true;
}

value_info
value_reader::read_value (const item &it, unsigned nth,
			  const call_argument &a)
{
  int id = m_result.table.size ();
  m_result.table.push_back (a);
  switch (it.kind)
    {
    case item_kind::const_:
      return read_constant (a.expr, id);
    case item_kind::sym:
      return read_symbol (a.expr, id);
    case item_kind::out:
    case item_kind::lateout:
      break;
    case item_kind::inout:
    case item_kind::inlateout:
      if (nth == 0 && it.exprs.size () > 1)
	return read_input (a.expr, id);
      break;
    default:
      return read_input (a.expr, id);
    }
  tree place = argument_place (a.expr);
  m_result.table.back ().expr = place;
  return read_place (place, id);
}

/* Read the values of IT, with its mark if it has one.  */
bool
value_reader::read_item (const item &it, int index)
{
  item_values &values = m_result.items[index];
  bool has_condition = it.has_when;
  const bool has_mark = m_call.form == macro_call || needs_mark (it);
  const std::size_t end
    = m_next + (!it.exprs.empty () && !it.exprs[0].is_omitted);
  while (true)
    {
      if (!has_mark && m_next == end)
	return true;
      if (at_end ())
	return false;
      const call_argument &a = m_call.args[m_next++];
      if (m_result.item_locs[index] == UNKNOWN_LOCATION)
	m_result.item_locs[index] = a.loc;
      if (is_mark (a.expr))
	return true;
      if (has_condition)
	{
	  values.is_present = read_condition (it, a);
	  has_condition = false;
	}
      else if (it.kind == item_kind::line)
	{
	  if (values.is_present)
	    read_line (a, index, it.where);
	}
      else if (it.kind != item_kind::bad)
	values.values.push_back (read_value (it, values.values.size (), a));
    }
}

call_values
value_reader::run ()
{
  std::size_t n = m_list.items.size ();
  m_result.items.resize (n);
  m_result.table.reserve (m_call.args.size ());
  m_result.lines.reserve (n + 1);
  m_result.line_locs.reserve (n + 1);
  m_result.line_items.reserve (n + 1);
  m_result.item_locs.assign (n, UNKNOWN_LOCATION);
  read_line (m_call.args[m_next++], -1, make_span (0, 0, 0));
  for (std::size_t i = 0; i < n; i++)
    {
      const item &it = m_list.items[i];
      std::string_view literal;
      if (it.kind == item_kind::line && !it.is_line_call
	  && m_call.form == token_call_plain
	  && plain_literal (item_text (it), literal))
	add_line (std::string (literal), UNKNOWN_LOCATION, i);
      else if (it.kind == item_kind::line && !it.is_line_call)
	{
	  if (at_end ())
	    break;
	  const call_argument &a = m_call.args[m_next++];
	  m_result.item_locs[i] = a.loc;
	  read_line (a, i, it.where);
	}
      else if (!read_item (it, i))
	{
	  /* Nothing but a malformed list can get here, and that has been
	     reported; say something if not.  */
	  if (!m_diags.has_errors ())
	    m_diags.add (diag_id::values_do_not_match, it.where);
	  break;
	}
    }
  if (!at_end () && !m_diags.has_errors ())
    m_diags.add (diag_id::values_do_not_match, span ());
  return std::move (m_result);
}

} // anonymous namespace

call_values
read_values (const raw_call &call, const operand_list &list,
	     diag_list &diags)
{
  return value_reader (call, list, diags).run ();
}

} // namespace rsasm
