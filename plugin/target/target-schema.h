/* The elements and attributes of a target file, as a table (private to
   target/).  rsasm-target.rng says the same for XML tools.  */

#ifndef RSASM_TARGET_TARGET_SCHEMA_H
#define RSASM_TARGET_TARGET_SCHEMA_H

#include <cstddef>
#include <string>
#include <vector>

#include "target/target-reader.h"

namespace rsasm {

enum class attribute_type
{
  text,		/* anything, also empty; white space collapsed  */
  word,		/* one word, not empty  */
  letters,	/* a to z, A to Z; not empty  */
  number,	/* decimal, 1 to 9999, or 0 where it means none  */
  words,	/* one word or more  */
  names,	/* the same, with bracket ranges: xmm[0-7]  */
  numbers,	/* one number or more  */
  flag		/* "true"  */
};

struct attribute_row
{
  const char *name;
  attribute_type type;
  bool required;
};

enum class occurs { once, optional, any };

constexpr int max_attributes = 14;

struct element_row
{
  const char *name;
  const char *parent;		/* null: the document; "register*": both
				   register and register-range  */
  occurs count;
  bool has_text;
  void (*read) (target_reader &, const read_element &);
  void (*end) (target_reader &);
  attribute_row attributes[max_attributes];
};

/* The rows, in any order; SIZE is set to their number.  */
const element_row *element_rows (std::size_t &size);

/* True if ROW may stand in element PARENT (null: the document).  */
bool is_inside (const element_row &row, const char *parent);

/* The attribute NAME of ROW; null if it has none.  */
const attribute_row *find_attribute (const element_row &row,
				     const char *name);

/* Names for "did you mean".  */
std::vector<std::string> attribute_names (const element_row &row);
std::vector<std::string> child_names (const char *parent);

} // namespace rsasm

#endif
