#!/usr/bin/env python3
"""Write rsasm/expand.h: the macros that split an operand list.

Run as: python3 include/gen-expand.py > include/rsasm/expand.h
"""

FLAT = 16     # argument counts with a macro of their own (the fast way)
CHUNK = 8     # arguments per level of the slow way
ITEMS = 1312  # arguments at most (1,024 lines, 256 items and some)

print('''/* The macros that split an operand list.  Written by gen-expand.py: do
   not edit.

   RSASM_ITEMS (a, b, ...) expands to ", A, B ..." where A is what the
   operand macro u8NAME of <rsasm.h> makes of the item, or the string
   itself.  Up to %d items go to a flat macro chosen by their number;
   more go through a chain of macros that take %d each.  The fewer tokens
   pass through each level, the less memory the compiler needs for
   their locations: measure before you change this.

   Copyright (C) 2026 The rsasm authors.  This file is part of rsasm and has
   the licence of <rsasm.h>, with its exception: what the macros expand to
   is not covered by the GPL.  */

#ifndef RSASM_EXPAND_H
#define RSASM_EXPAND_H
#pragma GCC system_header
''' % (FLAT, CHUNK))

def params(n): return ', '.join('a%d' % i for i in range(n))
def body(n): return ' '.join('RSASM_P (a%d)' % i for i in range(n))

print('''/* One item; an empty one (users' macros can expand to nothing) vanishes.  */
#define RSASM_P(...) __VA_OPT__ (, u8##__VA_ARGS__)

/* The second argument.  */
#define RSASM_SND(x, y, ...) y
#define RSASM_SECOND(...) RSASM_SND (__VA_ARGS__)
''')
names = ', '.join('RSASM_%d' % n for n in range(FLAT, 0, -1))
print('''#define RSASM_ITEMS(...) \\
  RSASM_PICK (__VA_ARGS__, %s, ) (__VA_ARGS__)
#define RSASM_PICK(%s, x, ...) \\
  RSASM_SECOND (L##x, RSASM_MANY, )
''' % (names, params(FLAT)))
for n in range(1, FLAT + 1):
    print('#define LRSASM_%d , RSASM_%d' % (n, n))
print()
for n in range(1, FLAT + 1):
    print('#define RSASM_%d(%s) %s' % (n, params(n), body(n)))
pads = ', '.join(['RSASM_END'] * CHUNK)
print('''
/* More: the list is padded with RSASM_END, which stops the chain.  */
#define u8RSASM_END
#define LRSASM_END , RSASM_STOP
#define RSASM_STOP(...)
#define RSASM_PP(...) __VA_OPT__ (RSASM_PQ (u8##__VA_ARGS__))
#define RSASM_PQ(...) __VA_OPT__ (, __VA_ARGS__)
#define RSASM_MANY(...) RSASM_L1 (__VA_ARGS__, %s)''' % pads)
levels = ITEMS // CHUNK
chunk_body = ' '.join('RSASM_PP (a%d)' % i for i in range(CHUNK))
for n in range(1, levels + 1):
    print('#define RSASM_L%d(%s, x, ...) RSASM_C (%s) \\\n'
          '  RSASM_SECOND (L##x, RSASM_L%d, ) (x, __VA_ARGS__)'
          % (n, params(CHUNK), params(CHUNK), n + 1))
print('#define RSASM_C(%s) \\\n  %s' % (params(CHUNK), chunk_body))
print('#define RSASM_L%d(...) , __builtin_rsasm_too_many ()' % (levels + 1))
print('\n#endif')
