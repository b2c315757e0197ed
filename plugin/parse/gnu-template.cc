/* GNU asm's operand references in a template: %0, %[x], %q0, %%eax, %=,
   $$1.

   Reads the lines of a parsed template and reports; gives nothing.  A
   percent sign is right in many places (AT&T registers, %hi (x), the
   section type %progbits, the remainder operator), so only what can be
   nothing else is reported, and never inside comments and strings.
   Which characters start a comment depends on the target; all are
   honoured here, as a habit missed costs less than a false alarm.  */

#include "parse/internal.h"

#include <algorithm>
#include <cstring>

#include "base/text.h"

namespace rsasm {

static bool
is_digit (char c)
{
  return c >= '0' && c <= '9';
}

/* True for characters of the assembler's words.  */
static bool
is_word_char (char c)
{
  return is_ident_char (c) || c == '.' || c == '$';
}

/* What came last in a statement.  */
enum class last_token { nothing, word, number, operand, punctuation };

/* A template while it is scanned.  */
class gnu_scanner
{
public:
  gnu_scanner (const asm_template &t, bool att, diag_list &diags)
    : m_t (t), m_att (att), m_diags (diags)
  {}

  /* Scan line LINE; report what is found unless IS_SILENT.  */
  void scan_line (std::size_t line, bool is_silent);

private:
  struct finding
  {
    std::size_t end = 0;	/* 0: nothing found  */
    bool is_escape = false;
    std::string replacement;	/* empty: none is certain  */
    std::string advice;
  };

  void start_statement ();
  bool skip_comment (const std::string &s, std::size_t &pos);
  void skip_literal (const std::string &s, std::size_t &pos);
  void take_word (const std::string &s, std::size_t &pos);
  bool expects_operand (const std::string &s, std::size_t pos) const;
  finding find_percent (const std::string &s, std::size_t pos) const;
  finding find_dollar (const std::string &s, std::size_t pos) const;
  void report (const std::string &s, std::size_t pos, const finding &f);

  const asm_template &m_t;
  bool m_att;
  diag_list &m_diags;
  int m_line = 0;
  bool m_in_comment = false;	/* a block comment  */
  diag *m_report = nullptr;	/* of this line  */

  /* The statement.  */
  std::string m_mnemonic;	/* its first word  */
  std::string m_word;		/* its last word  */
  unsigned m_words = 0;
  bool m_only_words = true;	/* nothing but words so far  */
  last_token m_last = last_token::nothing;
};

void
gnu_scanner::start_statement ()
{
  m_mnemonic.clear ();
  m_word.clear ();
  m_words = 0;
  m_only_words = true;
  m_last = last_token::nothing;
}

/* If POS is in a comment or at the start of one, move to its end (at most
   the end of the line) and return true.  */
bool
gnu_scanner::skip_comment (const std::string &s, std::size_t &pos)
{
  char c = s[pos];
  char next = pos + 1 < s.size () ? s[pos + 1] : '\0';
  bool is_after_space = pos == 0 || is_space (s[pos - 1]);
  if (m_in_comment || (c == '/' && next == '*'))
    {
      std::size_t close = s.find ("*/", m_in_comment ? pos : pos + 2);
      m_in_comment = close == std::string::npos;
      pos = m_in_comment ? s.size () : close + 2;
      return true;
    }
  if (c == '#' || (c == '/' && next == '/') || (c == '@' && is_after_space))
    {
      pos = std::min (s.find ('\n', pos), s.size ());
      return true;
    }
  return false;
}

/* Move POS over the string or character constant that starts there; both
   end with the line.  */
void
gnu_scanner::skip_literal (const std::string &s, std::size_t &pos)
{
  char q = s[pos++];
  auto at_end = [&] { return pos >= s.size () || s[pos] == '\n'; };
  if (q == '"')
    {
      while (!at_end () && s[pos] != '"')
	pos += s[pos] == '\\' && pos + 1 < s.size () ? 2 : 1;
      pos += !at_end ();
    }
  else
    {
      pos += !at_end () && s[pos] == '\\';
      pos += !at_end ();
      pos += !at_end () && s[pos] == '\'';
    }
  m_last = last_token::operand;
  m_only_words = false;
}

/* Take the word or number at POS, moving over it.  */
void
gnu_scanner::take_word (const std::string &s, std::size_t &pos)
{
  std::size_t begin = pos;
  while (pos < s.size () && is_word_char (s[pos]))
    ++pos;
  if (is_digit (s[begin]) && m_words != 0)
    {
      m_last = last_token::number;
      m_only_words = false;
      return;
    }
  /* A label starts the statement anew.  */
  if (pos < s.size () && s[pos] == ':' && m_only_words)
    {
      ++pos;
      start_statement ();
      return;
    }
  m_word = to_lower (s.substr (begin, pos - begin));
  if (m_words++ == 0)
    m_mnemonic = m_word;
  m_last = last_token::word;
}

/* True if an operand may start at POS of S, so that a percent sign there
   is no remainder operator.  */
bool
gnu_scanner::expects_operand (const std::string &s, std::size_t pos) const
{
  switch (m_last)
    {
    case last_token::nothing:
    case last_token::punctuation:
      return true;
    case last_token::number:
    case last_token::operand:
      return false;
    case last_token::word:
      break;
    }
  if (pos == 0 || !is_space (s[pos - 1]))
    return false;
  if (m_mnemonic[0] == '.')
    return m_words == 1 && m_only_words;
  return m_only_words || m_word == "ptr" || m_word == "offset";
}

/* The GNU reference or escape at the percent sign S[POS].  */
gnu_scanner::finding
gnu_scanner::find_percent (const std::string &s, std::size_t pos) const
{
  finding f;
  std::size_t p = pos + 1;
  auto at = [&] (std::size_t i) { return i < s.size () ? s[i] : '\0'; };
  if (at (p) == '=')
    {
      f.end = p + 1;
      f.is_escape = true;
      f.advice = "labels are private to each copy of the block: write them "
		 "without " + quote ("%=");
      return f;
    }
  if (at (p) == '%')
    {
      std::size_t end = ++p;
      while (is_ident_char (at (end)))
	++end;
      if (!is_ident_start (at (p)))
	return f;
      f.end = end;
      f.is_escape = true;
      f.replacement = (m_att ? "%" : "") + s.substr (p, end - p);
      f.advice = "write " + quote (f.replacement);
      return f;
    }

  bool is_letter = is_ident_start (at (p)) && at (p) != '_';
  bool has_letter = is_letter
		    && (at (p + 1) == '['
			|| std::strchr ("bhwqxzckpPnAVt", at (p)));
  std::size_t ref = p + has_letter;
  std::string operand;
  if (at (ref) == '[')
    {
      std::size_t close = ref + 1;
      while (is_ident_char (at (close)))
	++close;
      operand = s.substr (ref + 1, close - ref - 1);
      if (at (close) != ']' || !is_identifier (operand))
	return f;
      f.end = close + 1;
    }
  else if (is_digit (at (ref)))
    {
      std::size_t end = ref;
      while (is_digit (at (end)))
	++end;
      /* Mask registers of AVX-512 are %k0 to %k7.  */
      if (at (p) == 'k'
	  && (m_att || m_mnemonic.empty () || m_mnemonic[0] == 'k'
	      || m_mnemonic[0] == 'v'))
	return f;
      if (is_word_char (at (end)) || end - ref > 2
	  || !expects_operand (s, pos))
	return f;
      operand = s.substr (ref, end - ref);
      f.end = end;
    }
  else
    return f;

  if (at (p) == 'l')
    f.advice = "to leave the block by a jump, use " + quote ("rsasm_if")
	       + " and " + quote ("{taken}");
  else if (has_letter)
    f.advice = "write "
	       + quote ("{" + operand + ":e}")
	       + " with the modifier of the register class";
  else
    {
      f.replacement = "{" + operand + "}";
      f.advice = "write " + quote (f.replacement);
    }
  return f;
}

/* The doubled dollar sign at S[POS] before a number.  */
gnu_scanner::finding
gnu_scanner::find_dollar (const std::string &s, std::size_t pos) const
{
  finding f;
  std::size_t end = pos + 2;
  if (end >= s.size () || s[pos + 1] != '$' || !is_digit (s[end])
      || (pos > 0 && is_word_char (s[pos - 1])))
    return f;
  while (end < s.size () && is_ident_char (s[end]))
    ++end;
  f.end = end;
  f.is_escape = true;
  f.replacement = (m_att ? "$" : "") + s.substr (pos + 2, end - pos - 2);
  f.advice = "write " + quote (f.replacement);
  return f;
}

/* Report F at POS; on each line the first only, with all fix-its.  */
void
gnu_scanner::report (const std::string &s, std::size_t pos, const finding &f)
{
  span where = make_span (m_line, pos, f.end);
  if (!m_report)
    m_report = &m_diags
		  .add (f.is_escape ? diag_id::template_gnu_escape
				    : diag_id::template_gnu_operand,
			where, { s.substr (pos, f.end - pos) })
		  .note (where, f.advice);
  if (!f.replacement.empty ())
    m_report->fixit (where, f.replacement);
}

void
gnu_scanner::scan_line (std::size_t line, bool is_silent)
{
  const std::string &s = m_t.lines[line];
  m_line = static_cast<int> (line);
  m_report = nullptr;
  start_statement ();

  std::size_t piece = m_t.line_starts[line];
  std::size_t last_piece = line + 1 < m_t.line_starts.size ()
			     ? m_t.line_starts[line + 1]
			     : m_t.pieces.size ();
  for (std::size_t pos = 0; pos < s.size ();)
    {
      while (piece < last_piece
	     && (!m_t.pieces[piece].is_placeholder
		 || m_t.pieces[piece].where.begin < pos))
	++piece;
      if (skip_comment (s, pos))
	continue;
      char c = s[pos];
      finding f;
      if (piece < last_piece && m_t.pieces[piece].where.begin == pos)
	{
	  pos = m_t.pieces[piece].where.end;
	  m_last = last_token::operand;
	  m_only_words = false;
	}
      else if (c == '\n' || c == ';')
	{
	  ++pos;
	  start_statement ();
	}
      else if (is_space (c))
	++pos;
      else if (c == '"' || c == '\'')
	skip_literal (s, pos);
      else if (c == '%' || c == '$')
	{
	  f = c == '%' ? find_percent (s, pos) : find_dollar (s, pos);
	  if (f.end != 0 && !is_silent)
	    report (s, pos, f);
	  pos = f.end != 0 ? f.end : pos + 1;
	  m_last = f.end != 0 ? last_token::operand
			      : last_token::punctuation;
	  m_only_words = false;
	}
      else if (is_word_char (c))
	take_word (s, pos);
      else
	{
	  ++pos;
	  bool closes = c == ')' || c == ']' || c == '}';
	  m_last = closes ? last_token::operand : last_token::punctuation;
	  m_only_words = false;
	}
    }
}

void
check_gnu_template (const asm_template &t, bool att, diag_list &diags)
{
  bool has_any = false;
  for (const std::string &line : t.lines)
    {
      /* There a percent sign evaluates an expression.  */
      if (line.find (".altmacro") != std::string::npos)
	return;
      has_any |= line.find ('%') != std::string::npos
		 || line.find ('$') != std::string::npos;
    }
  if (!has_any)
    return;
  /* A line that is wrong already has placeholders that are none.  */
  std::vector<bool> is_reported (t.lines.size ());
  for (const diag &d : diags.all ())
    if (d.where.is_template ()
	&& static_cast<std::size_t> (d.where.text) < t.lines.size ())
      is_reported[d.where.text] = true;
  gnu_scanner scanner (t, att, diags);
  for (std::size_t i = 0; i < t.lines.size (); ++i)
    scanner.scan_line (i, is_reported[i]);
}

} // namespace rsasm
