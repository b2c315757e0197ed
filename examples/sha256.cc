/* SHA-256 by the SHA extensions of x86 or Arm, or with rotates in assembly.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 aarch64  */

#include <rsasm.h>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#ifdef __aarch64__
# include <sys/auxv.h>
# define HARDWARE __attribute__ ((target ("+crypto")))
#else
# include <cpuid.h>
# define HARDWARE __attribute__ ((target ("sha,sse4.1")))
#endif

namespace
{
using u32 = std::uint32_t;
typedef u32 vec __attribute__ ((vector_size (16)));

constexpr u32 k[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
  0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
  0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
  0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
  0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
  0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
};

/* X turned right by N bits.  */
template <int n>
u32
ror (u32 x)
{
#ifdef __aarch64__
  rsasm ("ror {x:auto}, {x:auto}, {1}", inout (reg, x), const (n),
	 options (pure, nomem, nostack, preserves_flags));
#else
  rsasm ("ror {x:auto}, {1}", inout (reg, x), const (n),
	 options (pure, nomem, nostack));
#endif
  return x;
}

/* The word whose bytes, highest first, are at P.  */
u32
load_word (const unsigned char *p)
{
  u32 x;
  std::memcpy (&x, p, sizeof x);
#ifdef __aarch64__
  rsasm ("rev {x:auto}, {x:auto}", inout (reg, x),
	 options (pure, nomem, nostack, preserves_flags));
#else
  rsasm ("bswap {x:auto}", inout (reg, x),
	 options (pure, nomem, nostack, preserves_flags));
#endif
  return x;
}

/* The state H after the words W of one block.  */
void
scalar_rounds (u32 *h, const u32 *words)
{
  u32 w[64];
  std::memcpy (w, words, 64);
  for (int i = 16; i < 64; i++)
    {
      const u32 s0 = ror<7> (w[i - 15]) ^ ror<18> (w[i - 15]) ^ w[i - 15] >> 3;
      const u32 s1 = ror<17> (w[i - 2]) ^ ror<19> (w[i - 2]) ^ w[i - 2] >> 10;
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
  u32 v[8];
  std::memcpy (v, h, sizeof v);
  for (int i = 0; i < 64; i++)
    {
      auto &[a, b, c, d, e, f, g, last] = v;
      const u32 t1 = last + (ror<6> (e) ^ ror<11> (e) ^ ror<25> (e))
		     + ((e & f) ^ (~e & g)) + k[i] + w[i];
      const u32 t2 = (ror<2> (a) ^ ror<13> (a) ^ ror<22> (a))
		     + ((a & b) ^ (a & c) ^ (b & c));
      d += t1;
      std::memmove (v + 1, v, 7 * sizeof v[0]);
      a = t1 + t2;
    }
  for (int i = 0; i < 8; i++)
    h[i] += v[i];
}

/* Both extensions keep the state in two vectors and do four rounds at once;
   their halves of the state are these words of it, lowest element first.  */
#ifdef __aarch64__
constexpr int low[] = { 0, 1, 2, 3 }, high[] = { 4, 5, 6, 7 };

HARDWARE void
four_rounds (vec &abcd, vec &efgh, vec wk)
{
  rsasm ("mov {old}.16b, {abcd}.16b",
	 "sha256h {abcd:q}, {efgh:q}, {wk}.4s",
	 "sha256h2 {efgh:q}, {old:q}, {wk}.4s",
	 inout (vreg, abcd), inout (vreg, efgh), in (vreg, wk),
	 let (old, out (vreg)),
	 options (pure, nomem, nostack, preserves_flags));
}

/* The four words of the schedule after the sixteen of W0 to W3.  */
HARDWARE vec
next_words (vec w0, vec w1, vec w2, vec w3)
{
  rsasm ("sha256su0 {w0}.4s, {w1}.4s",
	 "sha256su1 {w0}.4s, {w2}.4s, {w3}.4s",
	 inout (vreg, w0), in (vreg, w1), in (vreg, w2), in (vreg, w3),
	 options (pure, nomem, nostack, preserves_flags));
  return w0;
}

bool
has_sha ()
{
  return getauxval (AT_HWCAP) >> 6 & 1;	/* HWCAP_SHA2 */
}

#else
constexpr int low[] = { 5, 4, 1, 0 }, high[] = { 7, 6, 3, 2 };

/* Two rounds at a time; they take their words from xmm0.  */
HARDWARE void
four_rounds (vec &abef, vec &cdgh, vec wk)
{
  rsasm ("sha256rnds2 {cdgh}, {abef}",
	 "pshufd xmm0, xmm0, 0x0e",
	 "sha256rnds2 {abef}, {cdgh}",
	 inout (xmm_reg, abef), inout (xmm_reg, cdgh), inout ("xmm0", wk, ),
	 options (pure, nomem, nostack, preserves_flags));
}

/* The four words of the schedule after the sixteen of W0 to W3.  */
HARDWARE vec
next_words (vec w0, vec w1, vec w2, vec w3)
{
  rsasm ("sha256msg1 {w0}, {w1}",
	 "movdqa {seventh}, {w3}",
	 "palignr {seventh}, {w2}, 4",
	 "paddd {w0}, {seventh}",
	 "sha256msg2 {w0}, {w3}",
	 inout (xmm_reg, w0), in (xmm_reg, w1), in (xmm_reg, w2),
	 in (xmm_reg, w3), let (seventh, out (xmm_reg)),
	 options (pure, nomem, nostack, preserves_flags));
  return w0;
}

bool
has_sha ()
{
  unsigned a, b, c, d;
  return __builtin_cpu_supports ("sse4.1")
	 && __get_cpuid_count (7, 0, &a, &b, &c, &d) && b >> 29 & 1;
}
#endif

HARDWARE void
vector_rounds (u32 *h, const u32 *words)
{
  vec w[4];
  std::memcpy (w, words, 64);
  vec x, y;
  for (int i = 0; i < 4; i++)
    x[i] = h[low[i]], y[i] = h[high[i]];
  const vec old_x = x, old_y = y;
  for (int i = 0; i < 16; i++)
    {
      vec constants;
      std::memcpy (&constants, k + 4 * i, sizeof constants);
      four_rounds (x, y, w[i % 4] + constants);
      w[i % 4] = next_words (w[i % 4], w[(i + 1) % 4], w[(i + 2) % 4],
			     w[(i + 3) % 4]);
    }
  x += old_x, y += old_y;
  for (int i = 0; i < 4; i++)
    h[low[i]] = x[i], h[high[i]] = y[i];
}

/* The hash of TEXT in hexadecimal.  */
std::string
sha256 (void (*rounds) (u32 *, const u32 *), std::string text)
{
  const std::uint64_t bits = 8 * std::uint64_t (text.size ());
  text += '\x80';
  text.append ((120 - text.size () % 64) % 64, '\0');
  for (int shift = 56; shift >= 0; shift -= 8)
    text += char (bits >> shift);

  u32 h[8] = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
	       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 };
  for (std::size_t at = 0; at < text.size (); at += 64)
    {
      u32 words[16];
      for (int i = 0; i < 16; i++)
	words[i] = load_word (reinterpret_cast<const unsigned char *>
				(&text[at + 4 * i]));
      rounds (h, words);
    }
  char hex[65];
  for (int i = 0; i < 8; i++)
    std::snprintf (hex + 8 * i, 9, "%08x", unsigned (h[i]));
  return hex;
}

bool
vectors (void (*rounds) (u32 *, const u32 *))
{
  return sha256 (rounds, "abc")
	   == "ba7816bf8f01cfea414140de5dae2223"
	      "b00361a396177a9cb410ff61f20015ad"
	 && sha256 (rounds, "abcdbcdecdefdefgefghfghighij"
			    "hijkijkljklmklmnlmnomnopnopq")
	      == "248d6a61d20638b8e5c026930c3e6039"
		 "a33ce45964ff2167f6ecedd419db06c1"
	 && sha256 (rounds, std::string (1000000, 'a'))
	      == "cdc76e5c9914fb9281a1c7e284d73e67"
		 "f1809a48a497200e046d39ccc7112cd0";
}
}

int
main ()
{
  const bool hardware = has_sha ();
  bool right = vectors (scalar_rounds);
  if (hardware)
    right = right && vectors (vector_rounds);
  std::printf ("sha256: 3 FIPS 180-4 vectors, %s\n",
	       hardware ? "SHA extensions and scalar"
			: "scalar (no SHA extensions here)");
  return !right;
}
