/* The table of the target file format: which element may stand where, how
   often, with which attributes, and who reads it.  */

#include "target/target-schema.h"

#include <cstring>

namespace rsasm {

namespace {

constexpr bool required = true;
constexpr bool optional = false;

using a = attribute_type;

const element_row elements[] =
{
  { "target", nullptr, occurs::once, false, read_target, nullptr,
    { { "name", a::word, required },
      { "version", a::number, required },
      { "pointer-bits", a::number, required } } },
  { "lexical", "target", occurs::once, false, read_lexical, nullptr,
    { { "line-comments", a::words, optional },
      { "start-comments", a::words, optional },
      { "separators", a::word, required },
      { "has-syntaxes", a::flag, optional },
      { "words-are-symbols", a::flag, optional },
      { "code-mode", a::number, optional } } },
  { "flow", "target", occurs::any, false, read_flow, nullptr,
    { { "names", a::words, required },
      { "kind", a::word, required },
      { "operand", a::number, optional } } },
  { "moves", "target", occurs::optional, false, read_moves, nullptr,
    { { "save", a::words, optional },
      { "restore", a::words, optional },
      { "exchange", a::words, optional },
      { "copy", a::words, optional } } },
  { "symbol", "target", occurs::once, false, read_symbol, nullptr,
    { { "constraint", a::letters, required },
      { "modifier", a::text, required } } },
  { "flags", "target", occurs::optional, false, read_flags, nullptr,
    { { "clobbers", a::words, required } } },
  { "feature", "target", occurs::any, false, read_feature, nullptr,
    { { "name", a::word, required },
      { "option", a::word, optional },
      { "attribute", a::word, optional } } },
  { "class", "target", occurs::any, false, read_class, nullptr,
    { { "name", a::word, required },
      { "constraint", a::letters, optional },
      { "feature", a::word, optional },
      { "clobber-only", a::flag, optional },
      { "reason", a::text, optional },
      { "warn-smaller", a::word, optional } } },
  { "types", "class", occurs::any, false, read_types, nullptr,
    { { "names", a::words, required },
      { "feature", a::word, optional } } },
  { "modifier", "class", occurs::any, false, read_modifier, nullptr,
    { { "letter", a::text, required },
      { "gcc", a::text, optional },
      { "prefix", a::word, optional },
      { "bits", a::number, required },
      { "example", a::word, required },
      { "suggest-scalars", a::numbers, optional },
      { "suggest-vectors", a::numbers, optional },
      { "auto-scalars", a::numbers, optional },
      { "auto-vectors", a::numbers, optional } } },
  { "register", "target", occurs::any, false, read_register, nullptr,
    { { "name", a::word, required },
      { "gcc", a::text, required },
      { "bits", a::number, required },
      { "name-bits", a::number, optional },
      { "classes", a::words, optional },
      { "units", a::words, required },
      { "reserved", a::text, optional },
      { "allocated-in", a::words, optional },
      { "constraint", a::letters, optional },
      { "pair-constraints", a::words, optional },
      { "feature", a::word, optional },
      { "narrow-vector-feature", a::word, optional },
      { "also-clobbers", a::names, optional } } },
  { "register-range", "target", occurs::any, false, read_register_range,
    end_register_range,
    { { "from", a::number, required },
      { "to", a::number, required },
      { "name", a::word, required },
      { "gcc", a::text, required },
      { "bits", a::number, required },
      { "name-bits", a::number, optional },
      { "classes", a::words, optional },
      { "units", a::words, required },
      { "reserved", a::text, optional },
      { "feature", a::word, optional },
      { "narrow-vector-feature", a::word, optional },
      { "also-clobbers", a::names, optional } } },
  { "alias", "register*", occurs::any, false, read_alias, nullptr,
    { { "name", a::word, required },
      { "bits", a::number, optional } } },
  { "abi", "target", occurs::any, false, read_abi, nullptr,
    { { "names", a::words, required },
      { "clobbers", a::names, required } } },
  { "auto", "target", occurs::any, false, read_auto, nullptr,
    { { "types", a::words, required },
      { "class", a::word, required } } },
  { "reserved-words", "target", occurs::any, true, read_reserved_words,
    nullptr, {} },
};

} // anonymous namespace

const element_row *
element_rows (std::size_t &size)
{
  size = sizeof elements / sizeof elements[0];
  return elements;
}

bool
is_inside (const element_row &row, const char *parent)
{
  if (!row.parent || !parent)
    return row.parent == parent;
  if (!std::strcmp (row.parent, "register*"))
    return !std::strcmp (parent, "register")
	   || !std::strcmp (parent, "register-range");
  return !std::strcmp (row.parent, parent);
}

const attribute_row *
find_attribute (const element_row &row, const char *name)
{
  for (const attribute_row &candidate : row.attributes)
    if (candidate.name && !std::strcmp (candidate.name, name))
      return &candidate;
  return nullptr;
}

std::vector<std::string>
attribute_names (const element_row &row)
{
  std::vector<std::string> names;
  for (const attribute_row &candidate : row.attributes)
    if (candidate.name)
      names.push_back (candidate.name);
  return names;
}

std::vector<std::string>
child_names (const char *parent)
{
  std::vector<std::string> names;
  for (const element_row &row : elements)
    if (is_inside (row, parent))
      names.push_back (row.name);
  return names;
}

} // namespace rsasm
