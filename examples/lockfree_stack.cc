/* A stack without locks: compare and exchange of sixteen bytes.

   The top is a pointer and a tag that counts the changes, so that a node
   that was taken and put back meanwhile is noticed.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64
   flags: -pthread  */

#include <rsasm.h>
#include <atomic>
#include <cpuid.h>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <thread>

namespace
{
struct node
{
  node *next;
  std::uint64_t value;
};

struct alignas (16) tagged
{
  node *top;
  std::uint64_t tag;
};

/* Make *PLACE equal to NEXT if it equals EXPECTED, else load it to there.
   cmpxchg16b takes four fixed registers, rbx among them.  */
__attribute__ ((target ("cx16"))) bool
compare_exchange (tagged *place, tagged &expected, tagged next)
{
  bool done;
  rsasm ("lock cmpxchg16b [{place}]",
	 "sete {done}",
	 in (reg, place), lateout (reg_byte, done),
	 inout ("rax", expected.top), inout ("rdx", expected.tag),
	 in ("rbx", next.top), in ("rcx", next.tag),
	 options (nostack));
  return done;
}

class stack
{
public:
  void
  push (node *n)
  {
    tagged old = look ();
    do
      __atomic_store_n (&n->next, old.top, __ATOMIC_RELAXED);
    while (!compare_exchange (&head, old, { n, old.tag + 1 }));
  }

  /* Null if there is none.  */
  node *
  pop ()
  {
    tagged old = look ();
    node *next;
    do
      {
	if (!old.top)
	  return nullptr;
	/* Another thread may have taken the node: then this is not its
	   successor any more, but the tag has changed too.  */
	next = __atomic_load_n (&old.top->next, __ATOMIC_RELAXED);
      }
    while (!compare_exchange (&head, old, { next, old.tag + 1 }));
    return old.top;
  }

private:
  tagged head = { nullptr, 0 };

  /* A guess: the halves may be of different times.  */
  tagged
  look ()
  {
    return { __atomic_load_n (&head.top, __ATOMIC_ACQUIRE),
	     __atomic_load_n (&head.tag, __ATOMIC_ACQUIRE) };
  }
};

struct total
{
  std::uint64_t count = 0, sum = 0;
};

/* Push ROUNDS values from FIRST on, and pop after most.  A node that was
   popped, whoever's it was, is pushed again with the next value.  */
void
work (stack &s, node *fresh, int rounds, std::uint64_t first, total &popped)
{
  /* Begin together.  */
  static std::atomic<int> ready;
  for (ready++; ready < 2;)
    std::this_thread::yield ();

  node *spare = nullptr;
  for (int i = 0; i < rounds; i++)
    {
      node *n = spare ? spare : fresh++;
      spare = nullptr;
      n->value = first + i;
      s.push (n);
      if (i % 8 != 0 && (spare = s.pop ()))
	popped.count++, popped.sum += spare->value;
    }
}
}

int
main ()
{
  unsigned a, b, c, d;
  if (!__get_cpuid (1, &a, &b, &c, &d) || !(c & bit_CMPXCHG16B))
    {
      std::printf ("lockfree_stack: no cmpxchg16b here\n");
      return 77;
    }

  constexpr int rounds = 200000;
  static node nodes[2][rounds];
  static stack s;
  total popped[2];
  std::thread first (work, std::ref (s), nodes[0], rounds, 1,
		     std::ref (popped[0]));
  std::thread second (work, std::ref (s), nodes[1], rounds, 1 + rounds,
		      std::ref (popped[1]));
  first.join ();
  second.join ();

  total all;
  for (const total &t : popped)
    all.count += t.count, all.sum += t.sum;
  std::uint64_t left = 0;
  for (; node *n = s.pop (); left++)
    all.count++, all.sum += n->value;

  constexpr std::uint64_t n = 2 * rounds;
  const bool right = all.count == n && all.sum == n * (n + 1) / 2;
  std::printf ("lockfree_stack: 2 threads, %llu values in and out, the last "
	       "%llu at the end\n", (unsigned long long) all.count,
	       (unsigned long long) left);
  return !right;
}
