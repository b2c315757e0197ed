/* A loop in assembly that calls a C++ function.

   sym gives the name of the function, clobber_abi says what a call may
   change; what must live longer is in registers that calls keep.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 aarch64  */

#include <rsasm.h>
#include <cstdint>
#include <cstdio>

namespace
{
using u64 = std::uint64_t;

/* What is done with the numbers of the bits that are set in a mask.  */
class visitor
{
public:
  virtual ~visitor () = default;
  virtual void begin (u64 mask) = 0;
  virtual void visit (int bit) = 0;
};

void
visit_bit (visitor *v, int bit)
{
  v->visit (bit);
}

/* Visit the bits of MASK, lowest first.  Returns how many there are.  */
__attribute__ ((noipa)) u64
for_each_bit (u64 mask, visitor &v)
{
  v.begin (mask);
  u64 visits = 0;
#ifdef __aarch64__
  rsasm ("cbz x19, 3f",
	 "2: rbit x1, x19",
	 "clz x1, x1",
	 "sub x0, x19, 1",
	 "and x19, x19, x0",
	 "mov x0, x20",
	 "add x21, x21, 1",
	 "bl {}",
	 "cbnz x19, 2b",
	 "3:",
	 sym (visit_bit), inout ("x19", mask, ), in ("x20", &v),
	 inout ("x21", visits), clobber_abi ("C"));
#else
  rsasm ("test rbx, rbx",
	 "jz 3f",
	 "2: bsf rsi, rbx",
	 "lea rdi, [rbx - 1]",
	 "and rbx, rdi",
	 "mov rdi, r12",
	 "inc r13",
	 "call {}",
	 "test rbx, rbx",
	 "jnz 2b",
	 "3:",
	 sym (visit_bit), inout ("rbx", mask, ), in ("r12", &v),
	 inout ("r13", visits), clobber_abi ("C"));
#endif
  return visits;
}

/* Puts the mask together again.  */
class collector : public visitor
{
public:
  u64 result = 0;

  void begin (u64) override { result = 0; }
  void visit (int bit) override { result |= u64 (1) << bit; }
};

/* Calls the C library, which changes every register that it may.  */
class printer : public visitor
{
public:
  int length = 0;

  void
  begin (u64 mask) override
  {
    length = std::printf ("bits of %llu:", (unsigned long long) mask);
  }

  void
  visit (int bit) override
  {
    length += std::printf (" %.0f", double (bit));
  }
};
}

int
main ()
{
  bool right = true;
  collector c;
  u64 mask = 0;
  for (int i = 0; i < 1000; i++)
    {
      right = right
	      && for_each_bit (mask, c) == u64 (__builtin_popcountll (mask))
	      && c.result == mask;
      mask = mask * 6364136223846793005u + i;
    }
  printer p;
  right = right && for_each_bit (1729, p) == 5;
  std::printf ("\n");
  right = right && p.length == int (sizeof "bits of 1729: 0 6 7 9 10") - 1;
  std::printf ("call: virtual functions called from a loop in assembly, 1001 "
	       "masks\n");
  return !right;
}
