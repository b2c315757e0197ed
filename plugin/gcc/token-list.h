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

  bool is_in (span s) const
  { return begin >= s.begin && end <= s.end && begin != end; }
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

  const std::vector<list_token> &first () const { return m_first; }
  const std::vector<list_token> &rest () const { return m_rest; }
  const std::string &first_text () const { return m_first_text; }
  const std::string &rest_text () const { return m_rest_text; }

  /* The rest as the user wrote it: macros by their names.  */
  std::string written_text () const;

private:
  void split (std::vector<list_token> &all);
  static std::string spell (cpp_reader *pfile,
			    std::vector<list_token> &tokens);

  cpp_reader *m_pfile = nullptr;
  location_t m_loc = UNKNOWN_LOCATION;
  std::vector<list_token> m_first, m_rest;
  std::string m_first_text, m_rest_text;
};

/* Finds places of a text among its tokens.  */
class token_locator : public locator
{
public:
  token_locator (const std::vector<list_token> &tokens, location_t statement)
    : m_tokens (tokens), m_statement (statement)
  {}

  location_t locate (span s) final override;
  bool is_exact (span s) final override;
  location_t statement_location () final override { return m_statement; }

private:
  const list_token *token_at (std::size_t offset) const;
  location_t place (std::size_t offset) const;

  const std::vector<list_token> &m_tokens;
  location_t m_statement;
};

} // namespace rsasm

#endif
