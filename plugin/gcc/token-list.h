/* The tokens of an operand list.  */

#ifndef RSASM_GCC_TOKEN_LIST_H
#define RSASM_GCC_TOKEN_LIST_H

#include "gcc/gcc-headers.h"
#include "gcc/locate.h"

namespace rsasm {

struct list_token
{
  cpp_token token;
  location_t loc;
  bool after_padding = false;	/* what came before it is another token  */
  std::size_t begin = 0;	/* in the text of its part  */
  std::size_t end = 0;
};

/* Tokens in a row.  */
struct token_range
{
  const list_token *first = nullptr;
  const list_token *last = nullptr;	/* one past the end  */

  const list_token *begin () const { return first; }
  const list_token *end () const { return last; }
  bool empty () const { return first == last; }
};

/* The argument list of a block: the first argument, and the rest, which is
   the operand list.  */
class token_list
{
public:
  /* Read "(...)" from PFILE; false if the parentheses do not match.  */
  bool read (cpp_reader *pfile);

  /* Of the opening parenthesis.  */
  location_t location () const { return m_loc; }

  token_range first () const { return range_of (0, m_first_end); }
  token_range rest () const
  { return range_of (m_rest_begin, m_tokens.size ()); }
  std::size_t size () const { return m_tokens.size (); }
  const std::string &first_text () const { return m_first_text; }
  const std::string &rest_text () const { return m_rest_text; }

  /* The tokens of the rest that lie in S, a span of its text.  */
  token_range rest_in (span s) const;

  /* True if tokens of the rest come from the user's macros.  */
  bool has_macros () const;
  /* The rest as the user wrote it: macros by their names.  */
  std::string written_text () const;

private:
  token_range range_of (std::size_t begin, std::size_t end) const
  { return { m_tokens.data () + begin, m_tokens.data () + end }; }
  void split ();
  std::string spell (std::size_t begin, std::size_t end);

  cpp_reader *m_pfile = nullptr;
  location_t m_loc = UNKNOWN_LOCATION;
  std::vector<list_token> m_tokens;
  std::size_t m_first_end = 0;		/* of the first argument's tokens  */
  std::size_t m_rest_begin = 0;
  std::string m_first_text, m_rest_text;
};

/* Finds places of a text among its tokens.  */
class token_locator : public locator
{
public:
  token_locator (token_range tokens, location_t statement)
    : m_tokens (tokens), m_statement (statement)
  {}

  location_t locate (span s) final override;
  bool is_exact (span s) final override;
  location_t statement_location () final override { return m_statement; }

private:
  const list_token *token_at (std::size_t offset) const;
  location_t place (std::size_t offset) const;

  token_range m_tokens;
  location_t m_statement;
};

} // namespace rsasm

#endif
