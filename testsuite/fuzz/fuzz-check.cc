/* Random blocks through the check stage.

     fuzz-check [ITERATIONS [SEED]]

   Blocks are random in everything that binding may hand over, and in what
   it should not (places outside any text, operands that are not there).
   Tests that nothing crashes, that messages can be rendered, and that a
   block without errors is complete: each register operand resolved, each
   placeholder of one with its modifier.  */

#include <cstdio>
#include <cstdlib>
#include <random>

#include "../rsasm.unit/check-block.h"

using namespace check_block;

namespace {

using generator = std::mt19937;

unsigned
pick (generator &g, unsigned n)
{
  return static_cast<unsigned> (g () % n);
}

bool
chance (generator &g, unsigned percent)
{
  return pick (g, 100) < percent;
}

std::string
random_bytes (generator &g)
{
  std::string s;
  for (unsigned n = pick (g, 12); n != 0; n--)
    s += chance (g, 80) ? static_cast<char> (32 + pick (g, 95))
			: static_cast<char> (pick (g, 256));
  return s;
}

/* One of LIST, sometimes damaged.  */
std::string
random_word (generator &g, const std::vector<std::string> &list)
{
  if (list.empty () || chance (g, 2))
    return random_bytes (g);
  std::string s = list[pick (g, static_cast<unsigned> (list.size ()))];
  if (chance (g, 12) && !s.empty ())
    {
      const unsigned at = pick (g, static_cast<unsigned> (s.size ()));
      if (chance (g, 50))
	s[at] = static_cast<char> (32 + pick (g, 95));
      else
	s.insert (at, 1, static_cast<char> (33 + pick (g, 94)));
    }
  if (chance (g, 3))
    for (char &c : s)
      if (c >= 'a' && c <= 'z')
	c -= 'a' - 'A';
  return s;
}

span
random_span (generator &g)
{
  span s;
  s.text = static_cast<int> (pick (g, 6)) - 2;
  s.begin = pick (g, 100);
  s.end = s.begin + pick (g, 20);
  return s;
}

value_info
random_value (generator &g)
{
  static const char *const types[] = {
    "char", "bool", "short", "int", "long", "__int128", "float", "double",
    "long double", "char*", "v4sf", "v2df", "v16sf", "pair", "int [8]",
    "_Complex float", "void", "hidden", "no type" };
  value_info v;
  /* Mostly a type that something holds, so that blocks get far.  */
  const unsigned n = chance (g, 85) ? 12 : sizeof types / sizeof types[0];
  v.type = type (types[pick (g, n)]);
  v.type.is_bool = v.type.spelled == "bool";
  v.is_lvalue = chance (g, 95);
  v.is_const = chance (g, 3);
  v.is_bitfield = chance (g, 3);
  v.is_error = chance (g, 3);
  v.is_discard = chance (g, 1);
  if (chance (g, 20))
    {
      v.constant = std::to_string (pick (g, 3));
      v.constant_bits_signed = pick (g, 70);
      v.constant_bits_unsigned = pick (g, 70);
    }
  if (chance (g, 3))
    v.not_constant = v.not_symbol = random_bytes (g);
  if (chance (g, 2))
    {
      v.type.aggregate_hint = chance (g, 50) ? "std::atomic" : "wrapper";
      v.type.member = random_bytes (g);
    }
  return v;
}

operand
random_operand (generator &g, const target_desc &t, std::deque<item> &items)
{
  operand o;
  o.kind = chance (g, 90)
	   ? static_cast<item_kind> (1 + pick (g, 5))
	   : static_cast<item_kind>
	       (pick (g, static_cast<unsigned> (item_kind::bad) + 1));
  o.where = random_span (g);
  o.reg.is_explicit = chance (g, 50);
  o.reg.name.where = random_span (g);
  std::vector<std::string> names = o.reg.is_explicit ? t.register_names ()
						     : t.class_names ();
  if (chance (g, 10))
    names = { "auto", "mem", "flag(z)", "flag", "any", "r", "=A", "%rva",
	      "i", "va", "word", "" };
  o.reg.name.text = random_word (g, names);
  o.name = chance (g, 50) ? "x" : "";
  o.in_value = random_value (g);
  o.out_value = random_value (g);
  o.discards_output = chance (g, 25);
  o.is_same_place = chance (g, 50);
  if (o.is_same_place)
    o.in_value = o.out_value;
  if (chance (g, 80))
    {
      items.emplace_back ();
      for (unsigned n = pick (g, 3); n != 0; n--)
	{
	  expr_text e;
	  e.text.text = random_bytes (g);
	  e.text.where = random_span (g);
	  items.back ().exprs.push_back (e);
	}
      o.from = &items.back ();
    }
  return o;
}

word
random_place_word (generator &g, const std::vector<std::string> &list)
{
  return { random_word (g, list), random_span (g) };
}

bound_asm
random_block (generator &g, const target_desc &t, std::deque<item> &items)
{
  bound_asm b;
  for (unsigned n = pick (g, 5); n != 0; n--)
    b.operands.push_back (random_operand (g, t, items));
  for (unsigned n = pick (g, 6); n != 0; n--)
    {
      template_piece p;
      p.is_placeholder = chance (g, 70);
      p.where = random_span (g);
      p.ref = static_cast<ref_kind> (pick (g, 3));
      p.index = pick (g, 5);
      p.name = "x";
      if (chance (g, 50))
	p.modifier = random_word (g, { "x", "e", "r", "l", "d", "auto", "k",
				       "q" });
      p.modifier_where = random_span (g);
      p.operand = static_cast<int> (pick (g, 7)) - 1;
      b.tmpl.pieces.push_back (p);
    }
  for (unsigned n = chance (g, 50) ? 0 : pick (g, 4); n != 0; n--)
    {
      const option o = static_cast<option>
	(pick (g, static_cast<unsigned> (option::count)));
      b.options.add (o);
      if (chance (g, 90))
	b.option_words.push_back ({ option_keyword (o), random_span (g) });
    }
  for (unsigned n = chance (g, 70) ? 0 : pick (g, 3); n != 0; n--)
    b.abis.push_back (random_place_word (g, t.abi_names ()));
  for (unsigned n = chance (g, 90) ? 0 : pick (g, 3); n != 0; n--)
    b.allows.push_back (random_place_word
	(g, { "asm.template-modifiers.smaller-value", "asm.rules.x86-df" }));
  return b;
}

/* Return false, having said why, if A is not fit for lowering.  */
bool
is_complete (const bound_asm &b, const checked_asm &a)
{
  if (a.bound != &b || a.operands.size () != b.operands.size ()
      || a.modifiers.size () != b.tmpl.pieces.size ())
    {
      std::puts ("sizes differ");
      return false;
    }
  for (std::size_t i = 0; i < a.operands.size (); i++)
    {
      const checked_operand &co = a.operands[i];
      const operand &o = b.operands[i];
      const bool skipped
	= o.kind == item_kind::bad || o.in_value.is_error
	  || o.out_value.is_error || o.in_value.type.kind == type_kind::none
	  || o.out_value.type.kind == type_kind::none;
      if (skipped || !is_register_kind (o.kind))
	continue;
      const bool value = o.has_input () || !o.discards_output;
      if (!co.cls == !co.reg || (co.reg && value && !co.value_class))
	{
	  std::printf ("operand %zu is not resolved\n", i);
	  return false;
	}
      for (std::size_t k = 0; co.cls && k < a.modifiers.size (); k++)
	if (b.tmpl.pieces[k].is_placeholder
	    && b.tmpl.pieces[k].operand == static_cast<int> (i)
	    && !a.modifiers[k])
	  {
	    std::printf ("piece %zu has no modifier\n", k);
	    return false;
	  }
    }
  for (const target_register *r : a.early_clobbers)
    {
      bool found = false;
      for (const target_register *other : a.clobbers)
	found = found || r == other;
      if (!found)
	{
	  std::puts ("an early clobber is none");
	  return false;
	}
    }
  return true;
}

} // anonymous namespace

int
main (int argc, char **argv)
{
  const unsigned long count = argc > 1 ? std::strtoul (argv[1], nullptr, 10)
				       : 100000;
  const unsigned long seed = argc > 2 ? std::strtoul (argv[2], nullptr, 10)
				      : 1;
  generator g (static_cast<generator::result_type> (seed));
  const target_desc t = make_target ();
  unsigned long clean = 0;
  std::size_t bytes = 0;
  for (unsigned long n = 0; n < count; n++)
    {
      std::deque<item> items;
      const bound_asm b = random_block (g, t, items);
      const unsigned features = pick (g, 16);
      diag_list diags;
      const checked_asm a = check_asm (b, t, [&] (const std::string &f)
	{
	  for (unsigned k = 0; k < t.features.size (); k++)
	    if (t.features[k].name == f)
	      return (features >> k & 1) != 0;
	  return false;
	}, diags);
      for (const diag &d : diags.all ())
	{
	  bytes += render (d).size ();
	  for (const diag_note &note : d.notes)
	    bytes += render_markup (note.text, {}, "'", "'").size ();
	}
      if (diags.has_errors ())
	continue;
      clean++;
      if (!is_complete (b, a))
	{
	  std::printf ("FAIL: fuzz-check: block %lu of seed %lu\n", n, seed);
	  return 1;
	}
    }
  std::printf ("%zu bytes of messages, %lu blocks without errors\n", bytes,
	       clean);
  std::printf ("PASS: fuzz-check: %lu blocks, seed %lu\n", count, seed);
  return 0;
}
