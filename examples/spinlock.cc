/* A spin lock, held by std::lock_guard in two threads.

   The blocks are not declared nomem, so the compiler moves no access to
   what the lock protects over them.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 i686 aarch64
   flags: -pthread  */

#include <rsasm.h>
#include <atomic>
#include <cstdio>
#include <functional>
#include <mutex>
#include <thread>

namespace
{
class spin_lock
{
public:
  void
  lock ()
  {
#ifdef __aarch64__
    rsasm ("2: ldaxr {old:w}, [{word}]",
	   "cbnz {old:w}, 3f",
	   "stxr {failed:w}, {one:w}, [{word}]",
	   "cbz {failed:w}, 4f",
	   "b 2b",
	   "3: yield",			/* Taken: wait.  */
	   "b 2b",
	   "4:",
	   let (word, in (reg, &word)), let (one, in (reg, 1)),
	   let (old, out (reg)), let (failed, out (reg)),
	   options (nostack, preserves_flags));
#else
    rsasm ("2: mov {old:e}, 1",
	   "xchg {old:e}, [{word}]",
	   "test {old:e}, {old:e}",
	   "jz 4f",
	   "3: pause",			/* Taken: wait, only reading.  */
	   "cmp dword ptr [{word}], 0",
	   "jne 3b",
	   "jmp 2b",
	   "4:",
	   let (word, in (reg, &word)), let (old, out (reg)),
	   options (nostack));
#endif
  }

  /* Whether it is ours now.  */
  bool
  try_lock ()
  {
    int old = 1;
#ifdef __aarch64__
    rsasm ("2: ldaxr {old:w}, [{word}]",
	   "cbnz {old:w}, 3f",
	   "stxr {failed:w}, {one:w}, [{word}]",
	   "cbnz {failed:w}, 2b",
	   "3:",
	   out (reg, old), let (word, in (reg, &word)), let (one, in (reg, 1)),
	   let (failed, out (reg)), options (nostack, preserves_flags));
#else
    rsasm ("xchg {old:e}, [{word}]",
	   inout (reg, old), let (word, in (reg, &word)),
	   options (nostack, preserves_flags));
#endif
    return old == 0;
  }

  void
  unlock ()
  {
#ifdef __aarch64__
    rsasm ("stlr wzr, [{}]", in (reg, &word),
	   options (nostack, preserves_flags));
#else
    rsasm ("mov dword ptr [{}], 0", in (reg, &word),
	   options (nostack, preserves_flags));
#endif
  }

private:
  int word = 0;
};

spin_lock lock;
long counter, other;

std::atomic<int> ready;

void
work (int rounds, long &tries)
{
  /* Begin together.  */
  for (ready++; ready < 2;)
    std::this_thread::yield ();
  for (int i = 0; i < rounds; i++)
    if (i % 4 != 0)
      {
	std::lock_guard<spin_lock> guard (lock);
	counter++, other--;
      }
    else
      {
	while (!lock.try_lock ())
	  {
	    tries++;
	    std::this_thread::yield ();
	  }
	counter++, other--;
	lock.unlock ();
      }
}
}

int
main ()
{
  constexpr int rounds = 100000;
  long tries[2] = { 0, 0 };
  std::thread first (work, rounds, std::ref (tries[0]));
  std::thread second (work, rounds, std::ref (tries[1]));
  first.join ();
  second.join ();

  const bool right = counter == 2 * rounds && other == -counter
		     && lock.try_lock () && !lock.try_lock ();
  std::printf ("spinlock: 2 threads counted to %ld, %ld attempts in vain\n",
	       counter, tries[0] + tries[1]);
  return !right;
}
