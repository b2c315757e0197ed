// { dg-rule "rsasm.syntax.pack" }
// A pack is as many positional operands as it has values; one or two packs
// in a block, between other operands, inputs and outputs.
#include "rsasm-test.h"

template <class... T> static word_t
sum2 (T... v)
{
  word_t r = 1;
  rsasm (ADD ("{r}", "{1}"), ADD ("{r}", "{2}"), inout (reg, r),
	 in (reg, v...));
  return r;
}

template <class... T> static word_t
first_and_last (word_t first, word_t last, T... v)
{
  word_t r;
  rsasm (MOV ("{r}", "{first}"), ADD ("{r}", "{last}"), ADD ("{r}", "{1}"),
	 ADD ("{r}", "{2}"), in (reg, first), in (reg, v...), in (reg, last),
	 out (reg, r));
  return r;
}

template <class... T> struct two
{
  template <class... U> static word_t sum (T... t, U... u)
  {
    word_t r = 0;
    rsasm (ADD ("{r}", "{1}"), ADD ("{r}", "{2}"), ADD ("{r}", "{3}"),
	   inout (reg, r), in (reg, t...), in (reg, u...));
    return r;
  }
};

template <class... T> static void
clear2 (T &...v)
{
  rsasm (MOV ("{}", "7"), MOV ("{}", "8"), out (reg, v...));
}

template <class... T> static void
bump2 (T &...v)
{
  rsasm (ADD ("{0}", "1"), ADD ("{1}", "2"), inout (reg, v...));
}

template <int... N> static word_t
constants2 ()
{
  word_t r;
  rsasm (MOV ("{}", "{}"), ADD ("{0}", "{}"), out (reg, r), const (N...));
  return r;
}

template <class... T> static word_t
expression2 (T... v)
{
  word_t r = 0;
  rsasm (ADD ("{r}", "{1}"), ADD ("{r}", "{2}"), inout (reg, r),
	 in (reg, (v + 1)...));
  return r;
}

template <class... T> static word_t
maybe_empty (T... v)
{
  word_t r = 3;
  rsasm (ADD ("{r}", "1"), inout (reg, r), in (reg, v...));
  return r;
}

int
main ()
{
  CHECK (sum2 (2ul, 3ul) == 6);
  CHECK (first_and_last (1, 2, 3ul, 4ul) == 10);
  CHECK ((two<word_t, word_t>::sum (1, 2, 3ul) == 6));
  CHECK ((two<word_t>::sum (1, 2ul, 3ul) == 6));
  word_t a = 1, b = 2;
  clear2 (a, b);
  CHECK (a == 7 && b == 8);
  bump2 (a, b);
  CHECK (a == 8 && b == 10);
  CHECK ((constants2<3, 4> () == 7));
  CHECK (expression2 (1ul, 2ul) == 5);
  CHECK (maybe_empty () == 4);
}
