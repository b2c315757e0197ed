/* What cpuid tells of this processor: vendor, brand, features.

   rbx is an ordinary explicit register here, with -fPIC too.  xgetbv shows
   whether the system saves the AVX registers.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 i686  */

#include <rsasm.h>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

namespace
{
struct answer
{
  std::uint32_t eax, ebx, ecx, edx;
};

/* Not pure: some leaves answer differently on each core.  */
answer
cpuid (std::uint32_t leaf, std::uint32_t subleaf = 0)
{
  answer a;
  rsasm ("cpuid",
	 inlateout ("eax", leaf, a.eax), lateout ("ebx", a.ebx),
	 inlateout ("ecx", subleaf, a.ecx), lateout ("edx", a.edx),
	 options (nomem, nostack, preserves_flags));
  return a;
}

/* The register that says which states the system saves.  */
__attribute__ ((target ("xsave"))) std::uint64_t
saved_states ()
{
  std::uint32_t low, high;
  rsasm ("xgetbv", in ("ecx", 0u), lateout ("eax", low),
	 lateout ("edx", high), options (nomem, nostack, preserves_flags));
  return std::uint64_t (high) << 32 | low;
}

std::string
vendor ()
{
  const answer a = cpuid (0);
  const std::uint32_t words[] = { a.ebx, a.edx, a.ecx };
  return std::string (reinterpret_cast<const char *> (words), sizeof words);
}

std::string
brand ()
{
  if (cpuid (0x80000000).eax < 0x80000004)
    return "unnamed";
  char text[49] = "";
  for (int i = 0; i < 3; i++)
    {
      const answer a = cpuid (0x80000002 + i);
      std::memcpy (text + 16 * i, &a, sizeof a);
    }
  return text + std::strspn (text, " ");
}

bool
bit (std::uint32_t word, int n)
{
  return word >> n & 1;
}
}

int
main ()
{
  const answer one = cpuid (1);
  const answer seven = cpuid (0).eax >= 7 ? cpuid (7) : answer ();
  const bool saves_avx = bit (one.ecx, 27) && (saved_states () & 6) == 6;

  __builtin_cpu_init ();
  /* What we found, and what the compiler's library found.  */
  const struct
  {
    const char *name;
    bool ours, theirs;
  } features[] = {
#define FEATURE(name, ours) { name, ours, !!__builtin_cpu_supports (name) }
    FEATURE ("sse2", bit (one.edx, 26)),
    FEATURE ("ssse3", bit (one.ecx, 9)),
    FEATURE ("sse4.2", bit (one.ecx, 20)),
    FEATURE ("popcnt", bit (one.ecx, 23)),
    FEATURE ("aes", bit (one.ecx, 25)),
    FEATURE ("pclmul", bit (one.ecx, 1)),
    FEATURE ("bmi", bit (seven.ebx, 3)),
    FEATURE ("bmi2", bit (seven.ebx, 8)),
    FEATURE ("avx", saves_avx && bit (one.ecx, 28)),
    FEATURE ("avx2", saves_avx && bit (seven.ebx, 5)),
  };

  int found = 0, wrong = 0;
  std::printf ("%s:", vendor ().c_str ());
  for (const auto &f : features)
    {
      if (f.ours)
	std::printf (" %s", f.name), found++;
      if (f.ours != f.theirs)
	std::printf (" (%s differs)", f.name), wrong++;
    }
  const std::string v = vendor ();
  if (!!__builtin_cpu_is ("intel") != (v == "GenuineIntel"))
    wrong++;
  std::printf ("\ncpuid: %s, %d of %zu features asked for\n",
	       brand ().c_str (), found,
	       sizeof features / sizeof features[0]);
  return wrong != 0;
}
