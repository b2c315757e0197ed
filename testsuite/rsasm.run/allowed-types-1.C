// { dg-rule "asm.register-operands.allowed-types" }
// Integers of every width and sign, by the class that auto chooses.
#include "rsasm-test.h"

template <class T> static void
check (T a, T b)
{
  T r = opaque (a), k = opaque (b);
  rsasm (ADD ("{r}", "{k}"), inout (auto, r), in (auto, k));
  CHECK (r == T (a + b));
  T s;
  rsasm (MOV ("{s}", "{r}"), out (auto, s), in (auto, r));
  CHECK (s == r);
}

enum plain { one = 1, many = 1000 };
enum class small : unsigned char { two = 2, max = 255 };
enum class wide : long { far = -1 };

template <class T> static void
copy (T a)
{
  T r;
  rsasm (MOV ("{r}", "{a}"), out (auto, r), in (auto, a));
  CHECK (r == a);
}

int
main ()
{
  check<signed char> (100, 27);
  check<unsigned char> (200, 55);
  check<char> (60, 5);
  check<short> (-30000, 500);
  check<unsigned short> (65000, 500);
  check<int> (-2000000000, 7);
  check<unsigned> (4000000000u, 7);
  check<long> (-5, 3);
  check<unsigned long> (~0ul - 1, 1);
#ifndef __i386__
  check<long long> (-1ll << 62, 12345);
  check<unsigned long long> (~0ull << 1, 1);
  copy (wide::far);
#endif
  check<char16_t> (0xd800, 1);
  check<char32_t> (0x10fff0, 1);
  check<wchar_t> (1, 2);
  copy (one);
  copy (many);
  copy (small::two);
  copy (small::max);
  copy (true);
  copy (false);
}
