// { dg-rule "asm.register-operands.register-or-class" }
// Templates: dependent types, values, constants, and auto as the class.
#include "rsasm-test.h"

template <class T> static T
sum (T a, T b)
{
  rsasm (ADD ("{a}", "{b}"), inout (auto, a), in (auto, b));
  return a;
}

template <int N, class T = word_t> static T
add_constant (T x)
{
  rsasm (ADD ("{x}", "{N}"), inout (reg, x), const (N));
  return x;
}

template <word_t &Place> static void
through ()
{
  rsasm (ADD ("{0}", "1"), inout (reg, Place));
}

word_t global = 4;

template <class T> struct base { T member = 6; };
template <class T> struct derived : base<T>
{
  T get ()
  {
    T r;
    rsasm (MOV ("{r}", "{1}"), out (reg, r), in (reg, this->member));
    return r;
  }
};
template <> struct derived<char> { word_t get () { return 1; } };

/* The operand for the wrong size is never instantiated.  */
template <class T> static T
wide_only (T x)
{
  if constexpr (sizeof (T) == sizeof (word_t))
    rsasm (ADD ("{x}", "1"), inout (reg, x));
  return x;
}

struct big { int a[10]; };

int
main ()
{
  CHECK (sum<word_t> (1, 2) == 3);
  CHECK (sum<int> (-1, 2) == 1);
  CHECK (sum<short> (100, 2) == 102);
  CHECK (sum<unsigned char> (250, 7) == 1);
  CHECK (add_constant<5> (word_t (1)) == 6);
  CHECK ((add_constant<-5, long> (1) == -4));
  through<global> ();
  CHECK (global == 5);
  CHECK (derived<word_t> ().get () == 6);
  CHECK (wide_only (word_t (1)) == 2);
  CHECK (wide_only (big { { 3 } }).a[0] == 3);
}
