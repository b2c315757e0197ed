// { dg-rule "asm.scope.asm" }
// Blocks in every kind of function: members, constructors, destructors,
// operators, lambdas, templates, noexcept and static initialisers.
#include "rsasm-test.h"

static word_t total;

static word_t
add (word_t a, word_t b) noexcept
{
  rsasm (ADD ("{a}", "{b}"), inout (reg, a), in (reg, b));
  return a;
}

struct s
{
  word_t v;
  s () : v (0) { rsasm (MOV ("{}", "3"), out (reg, v)); }
  s (word_t x) : v (x) { rsasm (ADD ("{0}", "1"), inout (reg, v)); }
  ~s () { rsasm (ADD ("{total}", "{v}"), inout (reg, total), in (reg, v)); }
  s &operator+= (word_t x)
  {
    rsasm (ADD ("{v}", "{x}"), inout (reg, v), in (reg, x));
    return *this;
  }
  static word_t twice (word_t x)
  {
    rsasm (ADD ("{x}", "{x}"), inout (reg, x));
    return x;
  }
  virtual word_t get () const
  {
    word_t r;
    rsasm (MOV ("{r}", "{v}"), out (reg, r), in (reg, v));
    return r;
  }
};

struct derived : virtual s
{
  derived () : s (9) { rsasm (ADD ("{0}", "1"), inout (reg, v)); }
  word_t get () const override
  {
    word_t r;
    rsasm (MOV ("{r}", "{v}"), ADD ("{r}", "1"), out (reg, r), in (reg, v));
    return r;
  }
};

static word_t initialised = [] { word_t r;
  rsasm (MOV ("{r}", "5"), out (reg, r)); return r; } ();

static word_t
default_argument (word_t x = [] { word_t r;
		    rsasm (MOV ("{r}", "6"), out (reg, r)); return r; } ())
{
  return x;
}

template <class T> struct holder
{
  T v;
  T get () { T r; rsasm (MOV ("{r}", "{v}"), out (reg, r), in (reg, v));
    return r; }
  template <class U> T plus (U u)
  {
    T r = v;
    rsasm (ADD ("{r}", "{1}"), inout (reg, r), in (reg, (T) u));
    return r;
  }
};

/* In a condition, a loop, a switch and a nested block.  */
static word_t
flow (int n)
{
  word_t r = 0;
  for (int i = 0; i < n; i++)
    if (i & 1)
      rsasm (ADD ("{r}", "1"), inout (reg, r));
    else
      rsasm (ADD ("{r}", "10"), inout (reg, r));
  switch (n)
    {
    case 3:
      rsasm (ADD ("{r}", "100"), inout (reg, r));
      break;
    default:
      {
	rsasm (ADD ("{r}", "200"), inout (reg, r));
      }
    }
  do
    rsasm (ADD ("{r}", "1"), inout (reg, r));
  while (r % 2);
  return r;
}

int
main ()
{
  CHECK (add (1, 2) == 3);
  {
    s a, b (4);
    CHECK (a.v == 3 && b.v == 5);
    a += 4;
    CHECK (a.get () == 7);
    CHECK (s::twice (4) == 8);
    derived d;
    CHECK (d.v == 11);
    const s &base = d;
    CHECK (base.get () == 12);
  }
  CHECK (total == 7 + 5 + 11);
  CHECK (initialised == 5 && default_argument () == 6);
  CHECK (holder<word_t> { 3 }.get () == 3);
  CHECK (holder<word_t> { 3 }.plus (4) == 7);
  CHECK (holder<long> { 3 }.plus ('\2') == 5);
  CHECK (flow (3) == 122 && flow (2) == 212);
}
