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

     1, "written", "expanded", first, values...

   The 1 is what the callback returns; libcpp puts it before the tokens
   that are pushed here.  */

#include "gcc/gcc-headers.h"

#include "gcc/token-reader.h"

#include "gcc/compat.h"
#include "gcc/emit-diag.h"
#include "gcc/read-call.h"
#include "parse/parse.h"

namespace rsasm {

namespace {

int (*previous_has_builtin) (cpp_reader *);

/* The word after __has_builtin that means us.  */
const char *const block_word = "__rsasm_block__";

struct list_token
{
  cpp_token token;
  location_t loc;
  bool after_padding = false;	/* what came before it is another token  */
  std::size_t begin = 0;	/* in the text; the token's length follows  */
  std::size_t end = 0;
};

/* Memory for what is pushed: libcpp keeps pointers to it for as long as
   macro arguments live, so it is never freed.  */
void *
allocate (std::size_t size)
{
  static char *chunk;
  static std::size_t left;
  size = (size + 7) & ~std::size_t (7);
  if (size > left)
    {
      left = std::max<std::size_t> (size, 1 << 16);
      chunk = XNEWVEC (char, left);
    }
  void *p = chunk;
  chunk += size;
  left -= size;
  return p;
}

class token_reader
{
public:
  explicit token_reader (cpp_reader *pfile) : m_pfile (pfile) {}

  /* Read "(...)" and push the result.  */
  void run ();

private:
  bool read ();
  void split_first ();
  std::string written_text () const;
  bool macro_of (const list_token &t, std::string &name) const;
  bool report (const operand_list &list, const diag_list &diags);

  void put (const cpp_token &t);
  void put_punctuator (cpp_ttype type);
  void put_string (const std::string &s);
  void put_mark ();
  void put_range (span where);
  void put_first ();
  void put_item (const item &it);
  void push ();

  cpp_reader *m_pfile;
  location_t m_loc = UNKNOWN_LOCATION;
  std::vector<list_token> m_tokens;
  std::size_t m_list_start = 0;		/* first token after the first comma  */
  std::size_t m_first_end = 0;
  std::string m_expanded;
  std::vector<cpp_token> m_out;
};

/* Read the tokens between the parentheses; false if they do not match.  */
bool
token_reader::read ()
{
  int depth = 0;
  bool space = false;
  while (true)
    {
      list_token t;
      const cpp_token *token = cpp_get_token_with_location (m_pfile, &t.loc);
      switch (token->type)
	{
	case CPP_EOF:
	  return false;
	case CPP_PADDING:
	  space = true;
	  continue;
	case CPP_OPEN_PAREN:
	  if (depth++ == 0)
	    {
	      m_loc = t.loc;
	      space = false;
	      continue;
	    }
	  break;
	case CPP_CLOSE_PAREN:
	  if (--depth == 0)
	    return true;
	  break;
	default:
	  if (depth == 0)
	    return false;
	  break;
	}
      t.token = *token;
      t.after_padding = space;
      space = false;
      m_tokens.push_back (t);
    }
}

/* Find the first comma outside brackets; spell what follows it.  */
void
token_reader::split_first ()
{
  int depth = 0;
  m_first_end = m_list_start = m_tokens.size ();
  for (std::size_t i = 0; i < m_tokens.size (); i++)
    switch (m_tokens[i].token.type)
      {
      case CPP_OPEN_PAREN:
      case CPP_OPEN_SQUARE:
      case CPP_OPEN_BRACE:
	depth++;
	break;
      case CPP_CLOSE_PAREN:
      case CPP_CLOSE_SQUARE:
      case CPP_CLOSE_BRACE:
	depth--;
	break;
      case CPP_COMMA:
	if (depth == 0)
	  {
	    m_first_end = i;
	    m_list_start = i + 1;
	    i = m_tokens.size ();
	  }
	break;
      default:
	break;
      }

  std::vector<unsigned char> buffer;
  for (std::size_t i = m_list_start; i < m_tokens.size (); i++)
    {
      list_token &t = m_tokens[i];
      buffer.resize (cpp_token_len (&t.token) + 1);
      unsigned char *end = cpp_spell_token (m_pfile, &t.token, &buffer[0],
					    true);
      bool is_word = end != &buffer[0]
		     && (ISALNUM (buffer[0]) || buffer[0] == '_');
      bool after_word = !m_expanded.empty ()
			&& (ISALNUM (m_expanded.back ())
			    || m_expanded.back () == '_');
      if (!m_expanded.empty ()
	  && ((t.token.flags & PREV_WHITE)
	      || (t.after_padding && is_word && after_word)))
	m_expanded += ' ';
      t.begin = m_expanded.size ();
      m_expanded.append (reinterpret_cast<char *> (&buffer[0]),
			 end - &buffer[0]);
      t.end = m_expanded.size ();
    }
}

/* The user's macro in the argument list that T came from; false if T was
   written there itself.  */
bool
token_reader::macro_of (const list_token &t, std::string &name) const
{
  if (!linemap_location_from_macro_expansion_p (line_table, t.loc))
    return false;
  const line_map_macro *ours
    = linemap_check_macro (linemap_lookup (line_table, t.loc));
  const line_map *outside
    = linemap_lookup (line_table, compat::expansion_point (ours));
  location_t loc = compat::nested_location (ours, t.loc);
  const line_map *map = NULL;
  while (linemap_location_from_macro_expansion_p (line_table, loc))
    {
      const line_map *m = linemap_lookup (line_table, loc);
      if (m == outside)
	break;
      map = m;
      loc = compat::expansion_point (m);
    }
  if (!map)
    return false;
  name = compat::macro_name (map);
  cpp_hashnode *node = cpp_lookup (
    m_pfile, reinterpret_cast<const unsigned char *> (name.c_str ()),
    name.size ());
  if (cpp_user_macro_p (node) && cpp_fun_like_macro_p (node))
    name += "()";
  return true;
}

/* The list as the user wrote it: macros by their names.  */
std::string
token_reader::written_text () const
{
  std::string text, last;
  std::size_t done = 0;
  for (std::size_t i = m_list_start; i < m_tokens.size (); i++)
    {
      const list_token &t = m_tokens[i];
      std::string name;
      if (!macro_of (t, name))
	{
	  text.append (m_expanded, done, t.end - done);
	  last.clear ();
	}
      else if (name != last)
	{
	  text.append (m_expanded, done, t.begin - done);
	  text += name;
	  last = name;
	}
      done = t.end;
    }
  return text;
}

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
  t.src_loc = m_loc;
  put (t);
}

/* A comma and a narrow string literal with the characters of S.  */
void
token_reader::put_string (const std::string &s)
{
  put_punctuator (CPP_COMMA);
  std::string literal = "\"";
  for (char c : s)
    {
      if (c == '\\' || c == '"')
	literal += '\\';
      if (c == '\n')
	literal += "\\n";
      else
	literal += c;
    }
  literal += '"';
  unsigned char *bytes
    = static_cast<unsigned char *> (allocate (literal.size () + 1));
  memcpy (bytes, literal.c_str (), literal.size () + 1);
  cpp_token t = {};
  t.type = CPP_STRING;
  t.src_loc = m_loc;
  t.val.str.len = literal.size ();
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
  t.src_loc = m_loc;
  t.val.str.len = sizeof spelling - 1;
  t.val.str.text = reinterpret_cast<const unsigned char *> (spelling);
  put (t);
}

/* A comma and the tokens of the list in WHERE, if there are any.  */
void
token_reader::put_range (span where)
{
  bool any = false;
  for (std::size_t i = m_list_start; i < m_tokens.size (); i++)
    {
      const list_token &t = m_tokens[i];
      if (t.begin < where.begin || t.end > where.end || t.begin == t.end)
	continue;
      if (!any)
	put_punctuator (CPP_COMMA);
      any = true;
      cpp_token copy = t.token;
      copy.src_loc = t.loc;
      put (copy);
    }
}

void
token_reader::put_first ()
{
  put_punctuator (CPP_COMMA);
  for (std::size_t i = 0; i < m_first_end; i++)
    {
      cpp_token copy = m_tokens[i].token;
      copy.src_loc = m_tokens[i].loc;
      put (copy);
    }
}

void
token_reader::put_item (const item &it)
{
  if (it.kind == item_kind::line && !it.is_line_call)
    {
      put_range (it.where);
      return;
    }
  if (it.has_when)
    put_range (it.when_condition.where);
  for (const expr_text &e : it.exprs)
    if (!e.is_omitted)
      put_range (e.text.where);
  put_mark ();
}

void
token_reader::push ()
{
  if (m_out.empty ())
    return;
  cpp_token *tokens = static_cast<cpp_token *> (
    allocate (m_out.size () * sizeof (cpp_token)));
  std::copy (m_out.begin (), m_out.end (), tokens);
  compat::push_tokens (m_pfile, tokens, m_out.size ());
}

/* Finds places of the list among the tokens.  */
class token_locator : public locator
{
public:
  token_locator (const std::vector<list_token> &tokens, location_t statement)
    : m_tokens (tokens), m_statement (statement)
  {}

  location_t locate (span s) final override;
  bool is_exact (span s) final override
  { return s.is_operand_list (); }
  location_t statement_location () final override { return m_statement; }

private:
  /* The spelling place of byte OFFSET of the list.  */
  location_t place (std::size_t offset) const;

  const std::vector<list_token> &m_tokens;
  location_t m_statement;
};

location_t
token_locator::place (std::size_t offset) const
{
  for (const list_token &t : m_tokens)
    if (offset >= t.begin && offset < t.end)
      {
	location_t loc = get_pure_location (t.loc);
	loc = linemap_resolve_location (line_table, loc,
					LRK_SPELLING_LOCATION, NULL);
	return offset == t.begin
	       ? loc : linemap_position_for_loc_and_offset (
			 line_table, loc, offset - t.begin);
      }
  return UNKNOWN_LOCATION;
}

location_t
token_locator::locate (span s)
{
  if (!s.is_operand_list ())
    return m_statement;
  location_t begin = place (s.begin);
  if (begin == UNKNOWN_LOCATION)
    return m_statement;
  location_t end = s.end > s.begin ? place (s.end - 1) : begin;
  if (end == UNKNOWN_LOCATION)
    end = begin;
  return make_location (begin, begin, end);
}

/* Report what is wrong with the list; false if nothing is.  */
bool
token_reader::report (const operand_list &, const diag_list &diags)
{
  if (!diags.has_errors ())
    return false;
  location_t statement = linemap_resolve_location (
    line_table, macro_name_location (m_loc), LRK_SPELLING_LOCATION, NULL);
  token_locator places (m_tokens, statement);
  emit_diags (diags, 0, places, NULL_TREE, {});
  return true;
}

void
token_reader::run ()
{
  if (!read ())
    {
      error_at (m_loc, "unterminated argument list of %<rsasm%> "
		"[rsasm.syntax.list]");
      return;
    }
  split_first ();
  std::string written = written_text ();
  bool is_same = written == m_expanded;
  diag_list diags;
  operand_list list = parse_operand_list (
    m_expanded, "\"\", " + (is_same ? m_expanded : written), diags);
  if (!report (list, diags))
    {
      put_string (is_same ? "" : "\"\", " + written);
      put_string (m_expanded);
      put_first ();
      for (const item &it : list.items)
	put_item (it);
    }
  push ();
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
  token_reader (pfile).run ();
  return 1;
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

} // namespace rsasm
