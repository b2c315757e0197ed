// { dg-rule "asm.scope.asm" }
// Blocks in lambdas: captures by value, by reference, of this, generic ones.
#include "rsasm-test.h"

struct s
{
  word_t v = 5;
  word_t get ()
  {
    auto l = [this] { word_t r;
      rsasm (MOV ("{r}", "{v}"), out (reg, r), in (reg, v)); return r; };
    auto m = [*this] () mutable {
      rsasm (ADD ("{v}", "1"), inout (reg, v)); return v; };
    return l () * 10 + m ();
  }
};

int
main ()
{
  word_t a = 1, b = 2;
  auto by_value = [a, b] { word_t r;
    rsasm (MOV ("{r}", "{a}"), ADD ("{r}", "{b}"), out (reg, r), in (reg, a),
	   in (reg, b)); return r; };
  CHECK (by_value () == 3);
  auto by_reference = [&] {
    rsasm (ADD ("{a}", "{b}"), inout (reg, a), in (reg, b)); };
  by_reference ();
  CHECK (a == 3);
  auto generic = [] (auto x, auto y) {
    rsasm (ADD ("{x}", "{y}"), inout (reg, x), in (reg, y)); return x; };
  CHECK (generic (word_t (3), word_t (4)) == 7);
  CHECK (generic (3l, 4l) == 7l);
  auto init = [n = a + 1] () mutable {
    rsasm (ADD ("{n}", "1"), inout (reg, n)); return n; };
  CHECK (init () == 5 && init () == 6);
  CHECK (s ().get () == 56);
  auto nested = [&] { return [&] {
    rsasm (ADD ("{a}", "1"), inout (reg, a)); return a; } (); };
  CHECK (nested () == 4);
  auto variadic = [] (auto... v) { word_t r = 0;
    rsasm (ADD ("{0}", "{1}"), ADD ("{0}", "{2}"), inout (reg, r),
	   in (reg, v...)); return r; };
  CHECK (variadic (3ul, 4ul) == 7);
}
