/* What the parse stage knows of C++ text: tokens, brackets, literals.
   Nothing outside parse/ includes it.  */

#ifndef RSASM_PARSE_LEX_H
#define RSASM_PARSE_LEX_H

#include <string>
#include <string_view>
#include <vector>

namespace rsasm {

/* Half-open byte range of a text.  */
struct range
{
  std::size_t begin = 0;
  std::size_t end = 0;

  bool is_empty () const { return begin == end; }
  std::size_t size () const { return end - begin; }
};

/* The text of R in S.  */
inline std::string_view
text_of (std::string_view s, range r)
{
  return s.substr (r.begin, r.end - r.begin);
}

/* R without white space at either end.  */
range trim_range (std::string_view s, range r);

/* The kinds of token that matter here.  */
enum class token_kind { space, identifier, number, string, character, other };

/* The token of S at POS, not beyond END; POS < END.  A literal with a
   prefix (u8"", R"()") is one token; so are "=>" and "...".  */
struct token
{
  token_kind kind;
  std::size_t end;
};
token next_token (std::string_view s, std::size_t pos, std::size_t end);

/* The pieces of R between commas outside brackets and literals, trimmed,
   empty ones included: at least one.  */
std::vector<range> split_commas (std::string_view s, range r);

/* The position of the bracket that closes the one at OPEN, or R_END.  */
std::size_t find_close (std::string_view s, std::size_t open,
			std::size_t r_end);

/* True if R is one or more string literals and nothing else.  VALUE, if
   not null, gets their contents, escapes replaced.  */
bool is_string_literals (std::string_view s, range r, std::string *value);

/* The end of the string literals that R starts with; R.BEGIN if none.  */
std::size_t skip_string_literals (std::string_view s, range r);

/* If the item R looks like WORD (ARGUMENTS) REST, with REST possibly
   empty, its parts; else NAME is empty or IS_CALL false.  */
struct call_shape
{
  range name;			/* empty: R starts with no identifier  */
  bool is_call = false;		/* an opening parenthesis follows  */
  bool is_closed = false;
  std::vector<range> args;	/* trimmed; one empty one for ()  */
  range inside;			/* between the parentheses  */
  range rest;			/* after the closing one, trimmed  */
};
call_shape shape_of (std::string_view s, range r);

/* WORD, or its middle if it is spelled __WORD__.  */
std::string_view plain_word (std::string_view word);

} // namespace rsasm

#endif
