/* Reading operand lists as tokens.

   Reads the tokens of a block's argument list as the preprocessor expands
   the macro; gives the tokens that the front end is to parse: the list's
   text as a string, and the expressions in it.

   Why not with macros alone: macros that walk a list copy its tokens once
   per step, and the compiler keeps a location for each copy.  For 10,000
   blocks that was 100 MB and a second; <rsasm.h> still has them, for
   compilers without the plugin.  And here the list is parsed before the
   front end sees an operand, so a misspelt keyword is reported as that and
   nothing else.

   How: libcpp has no hook for new builtin macros, but __has_builtin calls
   back with the reader, and the callback may read tokens.  The macro
   expands to

     __builtin_rsasm (__has_builtin __rsasm_block__ (ARGUMENTS))

   and the callback replaces all from __has_builtin on by

     1, "expanded", first, values...
     2, "expanded", "written", first, values...
     3, "expanded", first, values but plain lines...

   The number, a call_form, is what the callback returns; libcpp puts it
   before the tokens that are pushed here.  Strings and marks are expensive
   for the front end: it gets no more than the block needs.  */

#include "gcc/gcc-headers.h"

#include "gcc/token-reader.h"

#include "gcc/compat.h"
#include "gcc/emit-diag.h"
#include "gcc/plugin-context.h"
#include "gcc/read-call.h"
#include "gcc/token-list.h"
#include "parse/outline.h"
#include "parse/parse.h"

namespace rsasm {

namespace {

int (*previous_has_builtin) (cpp_reader *);

/* The word after __has_builtin that means us.  */
const char *const block_word = "__rsasm_block__";

/* Memory for what is pushed: libcpp keeps pointers to it for as long as
   macro arguments live.  */
void *
allocate (std::size_t size)
{
  /* Large enough to go back to the system when it is freed.  */
  constexpr std::size_t chunk_size = 1 << 18;
  token_memory &m = context ().tokens;
  size = (size + 7) & ~std::size_t (7);
  if (size > m.left)
    {
      m.left = std::max (size, chunk_size);
      m.chunks.emplace_back (new char[m.left]);
      m.next = m.chunks.back ().get ();
    }
  void *p = m.next;
  m.next += size;
  m.left -= size;
  return p;
}

/* Give back the last SIZE bytes of what was allocated last.  */
void
give_back (std::size_t size)
{
  token_memory &m = context ().tokens;
  size &= ~std::size_t (7);
  m.next -= size;
  m.left += size;
}

class token_reader
{
public:
  explicit token_reader (cpp_reader *pfile) : m_pfile (pfile) {}

  /* Read "(...)", push the result and return its form.  */
  call_form run ();

private:
  bool report_first ();
  bool report (token_range tokens, const diag_list &diags);

  void put (const cpp_token &t);
  void put_punctuator (cpp_ttype type);
  void put_string (const std::string &s);
  void put_mark ();
  void put_token (const list_token &t);
  void put_range (token_range tokens);
  void put_first ();
  void put_item (const item &it);
  bool put_plain ();
  void push ();

  cpp_reader *m_pfile;
  token_list m_list;
  std::vector<cpp_token> m_out;
};

void
token_reader::put (const cpp_token &t)
{
  m_out.push_back (t);
  cpp_token &p = m_out.back ();
  p.flags |= PREV_WHITE;
  /* It has been looked up for expansion already.  */
  if (p.type == CPP_NAME)
    p.flags |= NO_EXPAND;
}

void
token_reader::put_punctuator (cpp_ttype type)
{
  cpp_token t = {};
  t.type = type;
  t.src_loc = m_list.location ();
  put (t);
}

/* A comma and a narrow string literal with the characters of S.  */
void
token_reader::put_string (const std::string &s)
{
  put_punctuator (CPP_COMMA);
  const std::size_t most = 2 * s.size () + 3;
  unsigned char *bytes = static_cast<unsigned char *> (allocate (most));
  unsigned char *next = bytes;
  *next++ = '"';
  for (char c : s)
    {
      if (c == '\\' || c == '"' || c == '\n')
	*next++ = '\\';
      *next++ = c == '\n' ? 'n' : c;
    }
  *next++ = '"';
  const std::size_t size = next - bytes;
  *next++ = 0;
  give_back (bytes + most - next);
  cpp_token t = {};
  t.type = CPP_STRING;
  t.src_loc = m_list.location ();
  t.val.str.len = size;
  t.val.str.text = bytes;
  put (t);
}

/* RSASM_MARK of <rsasm.h>.  */
void
token_reader::put_mark ()
{
  static const char spelling[] = "U'\\xFDD0'";
  put_punctuator (CPP_COMMA);
  cpp_token t = {};
  t.type = CPP_CHAR32;
  t.src_loc = m_list.location ();
  t.val.str.len = sizeof spelling - 1;
  t.val.str.text = reinterpret_cast<const unsigned char *> (spelling);
  put (t);
}

void
token_reader::put_token (const list_token &t)
{
  cpp_token copy = t.token;
  copy.src_loc = t.loc;
  put (copy);
}

/* A comma and TOKENS, if there are any.  */
void
token_reader::put_range (token_range tokens)
{
  if (!tokens.empty ())
    put_punctuator (CPP_COMMA);
  for (const list_token &t : tokens)
    /* A pragma has no text.  */
    if (t.begin != t.end)
      put_token (t);
}

void
token_reader::put_first ()
{
  put_punctuator (CPP_COMMA);
  for (const list_token &t : m_list.first ())
    put_token (t);
}

void
token_reader::put_item (const item &it)
{
  if (it.kind == item_kind::line && !it.is_line_call)
    {
      put_range (m_list.rest_in (it.where));
      return;
    }
  if (it.has_when)
    put_range (m_list.rest_in (it.when_condition.where));
  for (const expr_text &e : it.exprs)
    if (!e.is_omitted)
      put_range (m_list.rest_in (e.text.where));
  if (needs_mark (it))
    put_mark ();
}

void
token_reader::push ()
{
  cpp_token *tokens = static_cast<cpp_token *> (
    allocate (m_out.size () * sizeof (cpp_token)));
  std::copy (m_out.begin (), m_out.end (), tokens);
  compat::push_tokens (m_pfile, tokens, m_out.size ());
}

/* Report DIAGS, whose spans are into the text of TOKENS; false if there are
   none.  */
bool
token_reader::report (token_range tokens, const diag_list &diags)
{
  if (!diags.has_errors ())
    return false;
  location_t statement = linemap_resolve_location (
    line_table, macro_name_location (m_list.location ()),
    LRK_SPELLING_LOCATION, NULL);
  token_locator places (tokens, statement);
  emit_diags (diags, 0, places, NULL_TREE, {});
  return true;
}

/* Report a block that starts with an operand or with nothing; false if it
   starts with something that may be a template.  */
bool
token_reader::report_first ()
{
  diag_list diags, ignored;
  span where = make_span (span::operand_list, 0,
			  m_list.first_text ().size ());
  if (m_list.first ().empty ())
    diags.add (diag_id::template_missing, span ());
  else if (m_list.first ().begin ()->token.type == CPP_NAME)
    {
      operand_list first = parse_operand_list (m_list.first_text (), "",
					       ignored);
      if (first.items.size () == 1
	  && first.items[0].kind != item_kind::line
	  && first.items[0].kind != item_kind::bad)
	diags.add (diag_id::template_not_first, where,
		   { m_list.first_text () })
	  .note (where, "write the template string before the operands");
    }
  return report (m_list.first (), diags);
}

/* Put the call of a block whose list, which is as the user wrote it, is
   plain; false if it is not.  */
bool
token_reader::put_plain ()
{
  token_range rest = m_list.rest ();
  std::vector<text_token> tokens;
  tokens.reserve (m_list.size ());
  for (const list_token &t : rest)
    tokens.push_back ({ t.begin, t.end });
  std::vector<item_outline> items;
  items.reserve (8);
  if (!outline_list (m_list.rest_text (), tokens, items))
    return false;
  put_string (m_list.rest_text ());
  put_first ();
  for (const item_outline &it : items)
    {
      put_range ({ rest.first + it.first, rest.first + it.last });
      if (it.has_mark)
	put_mark ();
    }
  return true;
}

call_form
token_reader::run ()
{
  if (!m_list.read (m_pfile))
    {
      error_at (m_list.location (), "unterminated argument list of "
		"%<rsasm%> [rsasm.syntax.parentheses]");
      return token_call;
    }
  if (report_first ())
    return token_call;
  /* The list itself, the strings, and commas.  */
  m_out.reserve (m_list.size () + 16);
  const std::string &expanded = m_list.rest_text ();
  std::string written;
  if (m_list.has_macros ())
    written = m_list.written_text ();
  if (written == expanded)
    written.clear ();
  if (written.empty () && put_plain ())
    {
      push ();
      return token_call_plain;
    }
  if (!written.empty ())
    written.insert (0, "\"\", ");
  diag_list diags;
  operand_list list = parse_operand_list (expanded, written, diags);
  if (report (m_list.rest (), diags))
    return token_call;
  put_string (expanded);
  if (!written.empty ())
    put_string (written);
  put_first ();
  for (const item &it : list.items)
    put_item (it);
  push ();
  return written.empty () ? token_call : token_call_written;
}

int
has_builtin (cpp_reader *pfile)
{
  const cpp_token *next = cpp_peek_token (pfile, 0);
  if (next->type != CPP_NAME
      || strcmp (reinterpret_cast<const char *> (NODE_NAME (
		   next->val.node.node)), block_word) != 0)
    return previous_has_builtin (pfile);
  cpp_get_token (pfile);
  return token_reader (pfile).run ();
}

} // anonymous namespace

void
install_token_reader ()
{
  cpp_callbacks *callbacks = cpp_get_callbacks (parse_in);
  if (callbacks->has_builtin == has_builtin)
    return;
  previous_has_builtin = callbacks->has_builtin;
  callbacks->has_builtin = has_builtin;
}

void
release_tokens ()
{
  /* The C parser reads tokens as it goes.  */
  if (compat::is_cxx ())
    context ().tokens = token_memory ();
}

} // namespace rsasm
