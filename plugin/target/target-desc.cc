/* Look-ups in a target description.

   Reads a target_desc, gives pointers into it.  Surprising: a description
   made by hand (unit tests) need not be indexed; then the look-ups scan.
   The index holds positions, not pointers, so that a description can be
   copied and moved.  */

#include "target/target-desc.h"

#include <algorithm>

#include "base/text.h"

namespace rsasm {

namespace {

bool
contains (const std::vector<unsigned> &list, unsigned bits)
{
  return std::find (list.begin (), list.end (), bits) != list.end ();
}

bool
contains (const std::vector<std::string> &list, const std::string &word)
{
  return std::find (list.begin (), list.end (), word) != list.end ();
}

/* The width of the view that the base name of R means.  */
unsigned
base_bits (const target_register &r)
{
  return r.name_bits != 0 ? r.name_bits : r.bits;
}

unsigned
alias_bits (const target_register &r, const register_alias &a)
{
  return a.bits != 0 ? a.bits : r.bits;
}

bool
has_feature (const std::string &feature, const feature_query &has)
{
  return feature.empty () || !has || has (feature);
}

} // anonymous namespace

/* --- register_class ----------------------------------------------------- */

const class_modifier *
register_class::find_modifier (const std::string &letter) const
{
  for (const class_modifier &m : modifiers)
    if (m.letter == letter)
      return &m;
  return nullptr;
}

const class_modifier *
register_class::find_modifier_for_bits (unsigned bits) const
{
  bool any = false;
  for (const class_modifier &m : modifiers)
    {
      if (contains (m.suggest_scalars, bits))
	return &m;
      any = any || !m.suggest_scalars.empty () || !m.suggest_vectors.empty ();
    }
  if (any)
    return nullptr;

  const class_modifier *bare = nullptr;
  for (const class_modifier &m : modifiers)
    if (m.bits == bits)
      {
	if (!m.letter.empty ())
	  return &m;
	bare = &m;
      }
  return bare;
}

const class_modifier *
register_class::find_modifier_for_smaller (const asm_type &t) const
{
  if (t.kind != type_kind::vector)
    return find_modifier_for_bits (t.bits);
  for (const class_modifier &m : modifiers)
    if (contains (m.suggest_vectors, t.bits))
      return &m;
  return nullptr;
}

const class_modifier *
register_class::find_modifier_for_auto (const asm_type &t) const
{
  const bool vector = t.kind == type_kind::vector;
  for (const class_modifier &m : modifiers)
    if (contains (vector ? m.auto_vectors : m.auto_scalars, t.bits))
      return &m;
  return nullptr;
}

const class_type *
register_class::find_type (const std::string &type_name) const
{
  for (const class_type &t : types)
    if (t.name == type_name)
      return &t;
  return nullptr;
}

/* --- target_desc -------------------------------------------------------- */

void
target_desc::build_index ()
{
  m_register_index.clear ();
  m_class_index.clear ();
  m_reserved_index.clear ();
  m_flow_index.clear ();
  m_flow_beginnings.clear ();
  /* emplace keeps the first of equal names, as a scan would find it.  */
  for (std::size_t i = 0; i < registers.size (); i++)
    {
      const target_register &r = registers[i];
      name_entry e;
      e.index = i;
      e.bits = base_bits (r);
      m_register_index.emplace (r.name, e);
      for (const register_alias &a : r.aliases)
	{
	  e.bits = alias_bits (r, a);
	  m_register_index.emplace (a.name, e);
	}
    }
  for (std::size_t i = 0; i < classes.size (); i++)
    m_class_index.emplace (classes[i].name, i);
  for (std::size_t i = 0; i < flows.size (); i++)
    for (const std::string &name : flows[i].names)
      if (name.back () == '*')
	m_flow_beginnings.emplace_back (name.substr (0, name.size () - 1), i);
      else
	m_flow_index.emplace (name, i);
  for (const std::string &w : reserved_words)
    m_reserved_index.push_back (to_lower (w));
  std::sort (m_reserved_index.begin (), m_reserved_index.end ());
}

const flow_row *
target_desc::find_flow (const std::string &mnemonic) const
{
  auto it = m_flow_index.find (mnemonic);
  if (it != m_flow_index.end ())
    return &flows[it->second];
  for (const auto &b : m_flow_beginnings)
    if (starts_with (mnemonic, b.first))
      return &flows[b.second];
  return nullptr;
}

const target_desc::name_entry *
target_desc::find_indexed (const std::string &name) const
{
  auto it = m_register_index.find (name);
  return it == m_register_index.end () ? nullptr : &it->second;
}

const target_register *
target_desc::find_register (const std::string &name) const
{
  if (!m_register_index.empty ())
    {
      const name_entry *e = find_indexed (name);
      return e && e->index < registers.size () ? &registers[e->index]
					       : nullptr;
    }
  for (const target_register &r : registers)
    {
      if (r.name == name)
	return &r;
      for (const register_alias &a : r.aliases)
	if (a.name == name)
	  return &r;
    }
  return nullptr;
}

unsigned
target_desc::view_bits (const std::string &name) const
{
  if (!m_register_index.empty ())
    {
      const name_entry *e = find_indexed (name);
      return e ? e->bits : 0;
    }
  const target_register *r = find_register (name);
  if (!r)
    return 0;
  if (r->name == name)
    return base_bits (*r);
  for (const register_alias &a : r->aliases)
    if (a.name == name)
      return alias_bits (*r, a);
  return 0;
}

const register_class *
target_desc::find_class (const std::string &name) const
{
  if (!m_class_index.empty ())
    {
      auto it = m_class_index.find (name);
      return it != m_class_index.end () && it->second < classes.size ()
	     ? &classes[it->second] : nullptr;
    }
  for (const register_class &c : classes)
    if (c.name == name)
      return &c;
  return nullptr;
}

const target_feature *
target_desc::find_feature (const std::string &name) const
{
  for (const target_feature &f : features)
    if (f.name == name)
      return &f;
  return nullptr;
}

const target_abi *
target_desc::find_abi (const std::string &name) const
{
  for (const target_abi &a : abis)
    if (contains (a.names, name))
      return &a;
  return nullptr;
}

const register_class *
target_desc::find_auto_class (const asm_type &t,
			      const feature_query &has) const
{
  if (t.name.empty ())
    return nullptr;
  for (const auto_rule &rule : auto_rules)
    {
      if (!contains (rule.types, t.name))
	continue;
      const register_class *c = find_class (rule.class_name);
      const class_type *ct = c ? c->find_type (t.name) : nullptr;
      if (ct && has_feature (c->feature, has)
	  && has_feature (ct->feature, has))
	return c;
    }
  return nullptr;
}

bool
target_desc::is_reserved_word (const std::string &word) const
{
  const std::string low = to_lower (word);
  if (!m_reserved_index.empty ())
    return std::binary_search (m_reserved_index.begin (),
			       m_reserved_index.end (), low);
  for (const std::string &w : reserved_words)
    if (to_lower (w) == low)
      return true;
  return false;
}

std::vector<std::string>
target_desc::class_names () const
{
  std::vector<std::string> names;
  for (const register_class &c : classes)
    names.push_back (c.name);
  return names;
}

std::vector<std::string>
target_desc::register_names () const
{
  std::vector<std::string> names;
  for (const target_register &r : registers)
    {
      names.push_back (r.name);
      for (const register_alias &a : r.aliases)
	names.push_back (a.name);
    }
  return names;
}

std::vector<std::string>
target_desc::abi_names () const
{
  std::vector<std::string> names;
  for (const target_abi &a : abis)
    names.insert (names.end (), a.names.begin (), a.names.end ());
  return names;
}

/* --- registers ---------------------------------------------------------- */

bool
registers_overlap (const target_register &a, const target_register &b)
{
  if (&a == &b || a.name == b.name)
    return true;
  for (const std::string &u : a.units)
    if (contains (b.units, u))
      return true;
  return false;
}

std::vector<const target_register *>
class_members (const target_desc &t, const register_class &c)
{
  std::vector<const target_register *> members;
  for (const target_register &r : t.registers)
    if (contains (r.classes, c.name))
      members.push_back (&r);
  return members;
}

} // namespace rsasm
