/* AES-128 by the AES instructions, or in plain C++ without tables.

   The blocks are pure functions of their operands, so the compiler may
   combine, move and drop them.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64  */

#include <rsasm.h>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#define HARDWARE __attribute__ ((target ("aes")))

namespace
{
using byte = std::uint8_t;
using block = std::array<byte, 16>;
typedef long long vec __attribute__ ((vector_size (16)));

/* With the instructions.  Keys are aligned, as memory operands of SSE
   instructions must be.  */
namespace hardware
{
struct schedule
{
  vec keys[11];
};

/* The round key that follows KEY: each word is the exclusive or of all
   words up to it in KEY and of the mixed last word.  */
template <int round_constant>
HARDWARE vec
next_key (vec key)
{
  rsasm ("aeskeygenassist {mixed}, {key}, {constant}",
	 "pshufd {mixed}, {mixed}, 0xff",
	 "movdqa {words}, {key}",
	 "pslldq {words}, 4",
	 "pxor {key}, {words}",
	 "pslldq {words}, 4",
	 "pxor {key}, {words}",
	 "pslldq {words}, 4",
	 "pxor {key}, {words}",
	 "pxor {key}, {mixed}",
	 inout (xmm_reg, key), let (mixed, out (xmm_reg)),
	 let (words, out (xmm_reg)), let (constant, const (round_constant)),
	 options (pure, nomem, nostack, preserves_flags));
  return key;
}

HARDWARE schedule
expand (const block &key)
{
  schedule s;
  std::memcpy (s.keys, key.data (), 16);
  s.keys[1] = next_key<0x01> (s.keys[0]);
  s.keys[2] = next_key<0x02> (s.keys[1]);
  s.keys[3] = next_key<0x04> (s.keys[2]);
  s.keys[4] = next_key<0x08> (s.keys[3]);
  s.keys[5] = next_key<0x10> (s.keys[4]);
  s.keys[6] = next_key<0x20> (s.keys[5]);
  s.keys[7] = next_key<0x40> (s.keys[6]);
  s.keys[8] = next_key<0x80> (s.keys[7]);
  s.keys[9] = next_key<0x1b> (s.keys[8]);
  s.keys[10] = next_key<0x36> (s.keys[9]);
  return s;
}

/* The schedule of the inverse cipher.  */
HARDWARE schedule
invert (const schedule &s)
{
  schedule r;
  r.keys[0] = s.keys[10];
  for (int i = 1; i < 10; i++)
    rsasm ("aesimc {}, {}",
	   out (xmm_reg, r.keys[i]), in (xmm_reg, s.keys[10 - i]),
	   options (pure, nomem, nostack, preserves_flags));
  r.keys[10] = s.keys[0];
  return r;
}

HARDWARE block
encrypt (const schedule &s, const block &plain)
{
  vec x;
  std::memcpy (&x, plain.data (), 16);
  rsasm ("pxor {x}, [{keys}]",
	 "aesenc {x}, [{keys} + 16 * 1]",
	 "aesenc {x}, [{keys} + 16 * 2]",
	 "aesenc {x}, [{keys} + 16 * 3]",
	 "aesenc {x}, [{keys} + 16 * 4]",
	 "aesenc {x}, [{keys} + 16 * 5]",
	 "aesenc {x}, [{keys} + 16 * 6]",
	 "aesenc {x}, [{keys} + 16 * 7]",
	 "aesenc {x}, [{keys} + 16 * 8]",
	 "aesenc {x}, [{keys} + 16 * 9]",
	 "aesenclast {x}, [{keys} + 16 * 10]",
	 inout (xmm_reg, x), let (keys, in (reg, s.keys)),
	 options (pure, readonly, nostack, preserves_flags));
  block r;
  std::memcpy (r.data (), &x, 16);
  return r;
}

/* The inverse, as a loop.  INVERSE is the inverted schedule.  */
HARDWARE block
decrypt (const schedule &inverse, const block &cipher)
{
  vec x;
  std::memcpy (&x, cipher.data (), 16);
  rsasm ("pxor {x}, [{keys}]",
	 "lea {last}, [{keys} + 16 * 10]",
	 "2: add {keys}, 16",
	 "aesdec {x}, [{keys}]",
	 "lea {next}, [{keys} + 16]",
	 "cmp {next}, {last}",
	 "jne 2b",
	 "aesdeclast {x}, [{last}]",
	 inout (xmm_reg, x), let (keys, inout (reg, inverse.keys, )),
	 let (last, out (reg)), let (next, out (reg)),
	 options (pure, readonly, nostack));
  block r;
  std::memcpy (r.data (), &x, 16);
  return r;
}
}

/* Without: slow, but its time does not depend on data through a table.  */
namespace software
{
struct schedule
{
  byte keys[11][16];
};

byte
times_x (byte a)
{
  return byte (a << 1 ^ (a >> 7) * 0x1b);
}

byte
multiply (byte a, byte b)
{
  byte r = 0;
  for (int i = 0; i < 8; i++, a = times_x (a))
    r = byte (r ^ a * (b >> i & 1));
  return r;
}

/* The substitution: the inverse, which is the 254th power, then an affine
   map.  */
byte
substitute (byte a)
{
  byte power = a, inverse = 1;
  for (int i = 1; i < 8; i++)
    {
      power = multiply (power, power);
      inverse = multiply (inverse, power);
    }
  byte r = 0x63;
  for (int i = 0; i < 5; i++)
    r = byte (r ^ inverse << i ^ inverse >> (8 - i));
  return r;
}

schedule
expand (const block &key)
{
  schedule s;
  std::memcpy (s.keys[0], key.data (), 16);
  byte constant = 1;
  for (int n = 1; n < 11; n++, constant = times_x (constant))
    for (int i = 0; i < 16; i++)
      {
	const byte *old = s.keys[n - 1];
	s.keys[n][i] = old[i];
	if (i >= 4)
	  s.keys[n][i] ^= s.keys[n][i - 4];
	else
	  s.keys[n][i] ^= substitute (old[12 + (i + 1) % 4])
			  ^ (i == 0 ? constant : 0);
      }
  return s;
}

block
encrypt (const schedule &s, block x)
{
  for (int n = 0; n < 11; n++)
    {
      block y = x;
      if (n > 0)
	for (int i = 0; i < 16; i++)	/* SubBytes and ShiftRows.  */
	  y[i] = substitute (x[5 * i % 16]);
      x = y;
      if (n > 0 && n < 10)
	for (int i = 0; i < 16; i++)	/* MixColumns.  */
	  {
	    const int column = i & ~3;
	    x[i] = byte (times_x (y[i])
			 ^ times_x (y[column + (i + 1) % 4])
			 ^ y[column + (i + 1) % 4]
			 ^ y[column + (i + 2) % 4]
			 ^ y[column + (i + 3) % 4]);
	  }
      for (int i = 0; i < 16; i++)
	x[i] ^= s.keys[n][i];
    }
  return x;
}
}

/* FIPS 197, appendices B and C.1; the last round key of B is in A.1.  */
constexpr block key_b { 0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6,
			0xab, 0xf7, 0x15, 0x88, 0x09, 0xcf, 0x4f, 0x3c };
constexpr block last_b { 0xd0, 0x14, 0xf9, 0xa8, 0xc9, 0xee, 0x25, 0x89,
			 0xe1, 0x3f, 0x0c, 0xc8, 0xb6, 0x63, 0x0c, 0xa6 };
constexpr block plain_b { 0x32, 0x43, 0xf6, 0xa8, 0x88, 0x5a, 0x30, 0x8d,
			  0x31, 0x31, 0x98, 0xa2, 0xe0, 0x37, 0x07, 0x34 };
constexpr block cipher_b { 0x39, 0x25, 0x84, 0x1d, 0x02, 0xdc, 0x09, 0xfb,
			   0xdc, 0x11, 0x85, 0x97, 0x19, 0x6a, 0x0b, 0x32 };
constexpr block cipher_c { 0x69, 0xc4, 0xe0, 0xd8, 0x6a, 0x7b, 0x04, 0x30,
			   0xd8, 0xcd, 0xb7, 0x80, 0x70, 0xb4, 0xc5, 0x5a };

template <typename S>
bool
vectors (S (*expand) (const block &), block (*encrypt) (const S &, block))
{
  block key_c, plain_c;
  for (int i = 0; i < 16; i++)
    key_c[i] = byte (i), plain_c[i] = byte (i * 0x11);
  const S b = expand (key_b);
  return !std::memcmp (&b.keys[10], last_b.data (), 16)
	 && encrypt (b, plain_b) == cipher_b
	 && encrypt (expand (key_c), plain_c) == cipher_c;
}
}

int
main ()
{
  bool right = vectors<software::schedule> (software::expand,
					    software::encrypt);
  const bool has_aes = __builtin_cpu_supports ("aes");
  if (has_aes)
    {
      right = right
	      && vectors<hardware::schedule> (
		   hardware::expand,
		   [] (const hardware::schedule &s, block x)
		   { return hardware::encrypt (s, x); });

      /* Both ways of doing it agree, and decryption undoes encryption.  */
      for (int i = 0; i < 200; i++)
	{
	  block key, plain;
	  for (int j = 0; j < 16; j++)
	    key[j] = byte (std::rand () >> 7), plain[j] = byte (std::rand ());
	  const hardware::schedule s = hardware::expand (key);
	  const block cipher = hardware::encrypt (s, plain);
	  right = right
		  && cipher == software::encrypt (software::expand (key),
						  plain)
		  && hardware::decrypt (hardware::invert (s), cipher) == plain;
	}
    }
  std::printf ("aes128: FIPS 197 appendices A to C, %s\n",
	       has_aes ? "AES instructions and plain C++"
		       : "plain C++ (no AES instructions here)");
  return !right;
}
