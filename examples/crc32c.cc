/* CRC-32C by the crc32 instructions, against the version with a table.

   One template emits the instruction for bytes and for words: the class
   auto and the modifier auto follow the type of the operand.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 i686 aarch64  */

#include <rsasm.h>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <type_traits>
#include <vector>
#ifdef __aarch64__
# include <sys/auxv.h>
# define HARDWARE __attribute__ ((target ("+crc")))
#else
# define HARDWARE __attribute__ ((target ("sse4.2")))
#endif

namespace
{
using byte = std::uint8_t;
using word = std::size_t;

bool
has_crc32 ()
{
#ifdef __aarch64__
  return getauxval (AT_HWCAP) >> 7 & 1;	/* HWCAP_CRC32 */
#else
  return __builtin_cpu_supports ("sse4.2");
#endif
}

/* CRC after the bytes of X.  */
template <typename T>
HARDWARE std::uint32_t
step (std::uint32_t crc, T x)
{
#ifdef __aarch64__
  rsasm (sizeof (T) == 8 ? "crc32cx {crc:auto}, {crc:auto}, {x:auto}"
			 : "crc32cb {crc:auto}, {crc:auto}, {x:auto}",
	 inout (reg, crc), in (auto, x),
	 options (pure, nomem, nostack, preserves_flags));
  return crc;
#else
  /* The checksum is in a register of 32 bits, of 64 if X is.  */
  std::conditional_t<sizeof (T) == 8, std::uint64_t, std::uint32_t> c = crc;
  rsasm ("crc32 {c:auto}, {x:auto}",
	 inout (reg, c), in (auto, x),
	 options (pure, nomem, nostack, preserves_flags));
  return c;
#endif
}

HARDWARE std::uint32_t
crc32c (const byte *p, std::size_t n)
{
  std::uint32_t crc = ~0u;
  for (; n >= sizeof (word); p += sizeof (word), n -= sizeof (word))
    {
      word x;
      std::memcpy (&x, p, sizeof x);
      crc = step (crc, x);
    }
  for (; n > 0; n--)
    crc = step (crc, *p++);
  return ~crc;
}

constexpr std::array<std::uint32_t, 256>
make_table ()
{
  std::array<std::uint32_t, 256> table {};
  for (std::uint32_t i = 0; i < 256; i++)
    {
      std::uint32_t c = i;
      for (int bit = 0; bit < 8; bit++)
	c = c >> 1 ^ (c & 1 ? 0x82f63b78 : 0);
      table[i] = c;
    }
  return table;
}

std::uint32_t
crc32c_table (const byte *p, std::size_t n)
{
  static constexpr auto table = make_table ();
  std::uint32_t crc = ~0u;
  for (; n > 0; n--)
    crc = crc >> 8 ^ table[(crc ^ *p++) & 255];
  return ~crc;
}
}

int
main ()
{
  const bool hardware = has_crc32 ();
  const auto checksum = hardware ? crc32c : crc32c_table;

  /* RFC 3720, B.4, and the check value of the catalogues.  */
  byte zeros[32], ones[32], up[32];
  std::memset (zeros, 0, sizeof zeros);
  std::memset (ones, 0xff, sizeof ones);
  for (int i = 0; i < 32; i++)
    up[i] = byte (i);
  bool right = checksum (zeros, 32) == 0x8a9136aa
	       && checksum (ones, 32) == 0x62a8ab43
	       && checksum (up, 32) == 0x46dd794e
	       && checksum (reinterpret_cast<const byte *> ("123456789"), 9)
		  == 0xe3069283;

  std::vector<byte> data (5000);
  std::uint32_t seed = 1;
  for (byte &b : data)
    b = byte ((seed = seed * 1664525 + 1013904223) >> 24);
  int checks = 0;
  for (std::size_t n = 0; n < data.size (); n = n * 5 / 4 + 1)
    for (std::size_t at = 0; at < 9 && at + n <= data.size (); at++, checks++)
      right = right && checksum (&data[at], n) == crc32c_table (&data[at], n);

  std::printf ("crc32c: 4 published values and %d comparisons, %s\n", checks,
	       hardware ? "crc32 instructions" : "table (no crc32 here)");
  return !right;
}
