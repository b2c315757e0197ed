/* Reading a target file, between its parts (private to target/).

   target-xml.cc walks the document by a table of elements and attributes;
   target-elements.cc has one handler per element, which fills in the
   description; target-validate.cc checks what one element alone cannot
   show (references, duplicates, empty classes).  */

#ifndef RSASM_TARGET_TARGET_READER_H
#define RSASM_TARGET_TARGET_READER_H

#include <cstddef>
#include <string>
#include <vector>

#include "target/target-desc.h"
#include "target/target-xml.h"

namespace rsasm {

/* The version of the format that this reader knows.  */
constexpr unsigned target_format_version = 1;

/* S as it may stand in a message: in quotes, without control characters,
   shortened if long.  */
std::string quote_for_problem (const std::string &s);

/* The list of what is wrong; stops growing at a bound, so that a huge
   broken file gives a readable answer.  */
class problem_list
{
public:
  explicit problem_list (std::vector<xml_problem> &out) : m_out (out) {}
  void add (unsigned line, const std::string &message);
  bool empty () const { return m_out.empty (); }

private:
  std::vector<xml_problem> &m_out;
};

/* One attribute of an element, its value judged by the table.  */
struct read_attribute
{
  const char *name = nullptr;		/* the table's  */
  std::string text;
  unsigned number = 0;			/* attribute_type::number  */
  std::vector<std::string> words;	/* the word list types  */
  std::vector<unsigned> numbers;	/* attribute_type::numbers  */
};

/* An element whose attributes have passed the table.  */
struct read_element
{
  const char *name = nullptr;		/* the table's  */
  unsigned line = 0;
  std::string content;			/* elements that hold text  */
  std::vector<read_attribute> attributes;

  /* The attribute NAME; an empty one if it is not written.  */
  const read_attribute &get (const char *name) const;
  bool has (const char *name) const;
};

/* Where the things of the description stand in the file: same indices.  */
struct target_lines
{
  unsigned target = 0;
  std::vector<unsigned> features, registers, classes, abis, auto_rules;
  std::vector<unsigned> flows;
  /* Per class: the line of each type and of each modifier.  */
  std::vector<std::vector<unsigned>> types, modifiers;
  /* Per register: the line of each alias; and whether it is a row of a
     range but not the first (what is wrong with the row has been said).  */
  std::vector<std::vector<unsigned>> aliases;
  std::vector<bool> is_repeated;
};

/* A register-range being read: its rows are made when it is complete.  */
struct open_range
{
  bool is_open = false;
  unsigned line = 0;
  unsigned from = 0, to = 0;
  target_register pattern;
  std::vector<unsigned> alias_lines;
};

struct target_reader
{
  explicit target_reader (std::vector<xml_problem> &out) : problems (out) {}

  target_desc desc;
  target_lines lines;
  open_range range;
  problem_list problems;
};

/* Handlers of target-elements.cc: put E into R.  */
void read_target (target_reader &r, const read_element &e);
void read_lexical (target_reader &r, const read_element &e);
void read_flow (target_reader &r, const read_element &e);
void read_moves (target_reader &r, const read_element &e);
void read_feature (target_reader &r, const read_element &e);
void read_flags (target_reader &r, const read_element &e);
void read_symbol (target_reader &r, const read_element &e);
void read_class (target_reader &r, const read_element &e);
void read_types (target_reader &r, const read_element &e);
void read_modifier (target_reader &r, const read_element &e);
void read_register (target_reader &r, const read_element &e);
void read_register_range (target_reader &r, const read_element &e);
void end_register_range (target_reader &r);
void read_alias (target_reader &r, const read_element &e);
void read_abi (target_reader &r, const read_element &e);
void read_auto (target_reader &r, const read_element &e);
void read_reserved_words (target_reader &r, const read_element &e);

/* WORD with a bracket range ("xmm[0-7]") as all its names; false if the
   bracket is not well formed.  */
bool expand_range (const std::string &word, std::vector<std::string> &names);

/* The checks of target-validate.cc.  */
void validate_target (target_reader &r);

} // namespace rsasm

#endif
