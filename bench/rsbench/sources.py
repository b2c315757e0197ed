"""Write the units that are compiled.

A unit has functions of blocks; a block has three lines and five items, its
constant makes it different from all others.  The forms of one block:

  rsasm   the block
  gnu     GNU asm for the same code with the same operands and as many
          separators, which GCC counts to guess the size: on x86 in Intel
          syntax, with the directives around it that rsasm writes too
  bare    the shortest GNU asm for it: AT&T syntax on x86
  rust    the same in Rust
"""

import os

# For each CPU the lines of a block.  {x} is read and written, {y} read,
# {t} a scratch register and {k} the constant.  `gnu' and `bare' have
# GNU asm's operands: %0 is x, %1 is t, %2 is y, %3 is k.
X86 = {
    'rsasm': ['mov {t}, {x}', 'shl {t}, 1', 'lea {x}, [{t} + {y} + {k}]'],
    'gnu': ['.intel_syntax noprefix', 'mov %1, %0', 'shl %1, 1',
            'lea %0, [%1 + %2 + %c3]', '.att_syntax prefix'],
    'bare': ['mov %0, %1', 'shl $1, %1', 'lea %c3(%1, %2), %0'],
    'largest': 1 << 30,
}
AARCH64 = {
    'rsasm': ['lsl {t}, {x}, 1', 'add {x}, {t}, {y}', 'add {x}, {x}, {k}'],
    'gnu': ['lsl %1, %0, 1', 'add %0, %1, %2', 'add %0, %0, %3'],
    'bare': ['lsl %1, %0, 1', 'add %0, %1, %2', 'add %0, %0, %3'],
    'largest': 4095,
}
CPUS = {'x86_64': X86, 'i386': X86, 'aarch64': AARCH64}

PER_FUNCTION = 100      # blocks in a function
PER_TEMPLATE = 10       # blocks in a function template
INSTANCES = 100         # of each template


def quoted(lines):
    return ',\n    '.join('"%s"' % line for line in lines)


def rsasm_block(cpu, k):
    lines = [s.replace('{k}', '{2}') for s in CPUS[cpu]['rsasm']]
    return ('  rsasm (%s,\n    inout (reg, x), in (reg, y), const (%s), '
            'let (t, out (reg)),\n    options (pure, nomem, nostack));\n'
            % (quoted(lines), k))


def gnu_block(cpu, form, k):
    return ('  { unsigned long t;\n    asm (%s\n'
            '    : "+&r" (x), "=&r" (t) : "r" (y), "i" (%s) : "cc"); }\n'
            % ('\n    '.join('"%s\\n\\t"' % s for s in CPUS[cpu][form][:-1])
               + '\n    "%s"' % CPUS[cpu][form][-1], k))


def rust_block(cpu, k):
    return ('    asm!(%s,\n    x = inout(reg) x, y = in(reg) y, '
            't = out(reg) _, k = const %s,\n'
            '    options(pure, nomem, nostack));\n'
            % (quoted(CPUS[cpu]['rsasm']), k))


def block(cpu, form, k):
    if form == 'rsasm':
        return rsasm_block(cpu, k)
    if form == 'rust':
        return rust_block(cpu, k)
    return gnu_block(cpu, form, k)


def functions(cpu, form, count, identical):
    """The text of a unit of COUNT blocks, piece by piece."""
    largest = CPUS[cpu]['largest']
    rust = form == 'rust'
    for first in range(0, count, PER_FUNCTION):
        if rust:
            yield ('#[no_mangle]\npub unsafe extern "C" fn f%d(mut x: usize, '
                   'y: usize) -> usize {\n' % first)
        else:
            yield ('unsigned long\nf%d (unsigned long x, unsigned long y)\n{\n'
                   % first)
        for n in range(first, min(first + PER_FUNCTION, count)):
            yield block(cpu, form, 7 if identical else n % largest)
        yield '    x\n}\n' if rust else '  return x;\n}\n'


def templates(cpu, form, count):
    """The same with blocks in templates, whose constants depend on the
    template's argument: COUNT blocks after instantiation."""
    head = 'unsigned long\n%s (unsigned long x, unsigned long y)'
    for t in range(0, count, PER_TEMPLATE * INSTANCES):
        yield 'template <int I>\n' + head % ('f%d' % t) + '\n{\n'
        for n in range(PER_TEMPLATE):
            yield block(cpu, form, 'I * %d + %d' % (PER_TEMPLATE, n))
        yield '  return x;\n}\n'
        left = min(INSTANCES, -(-(count - t) // PER_TEMPLATE))
        for i in range(left):
            yield 'template ' + head % ('f%d<%d>' % (t, i)) + ';\n'


def write(directory, name, cpu, form, count, shape='distinct'):
    """Write a unit; give its path.  SHAPE is distinct, identical or
    templates."""
    path = os.path.join(directory, name)
    with open(path, 'w') as f:
        if form == 'rsasm':
            f.write('#include <rsasm.h>\n')
        elif form == 'rust':
            f.write('use std::arch::asm;\n')
        if shape == 'templates':
            f.writelines(templates(cpu, form, count))
        else:
            f.writelines(functions(cpu, form, count, shape == 'identical'))
    return path


EMPTY = '// Nothing.\n'

HEAVY = '''#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <regex>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>
#if __has_include (<immintrin.h>)
#include <immintrin.h>
#endif

std::map<std::string, int>
words (const std::string &text)
{
  static const std::regex word ("[a-z]+");
  std::map<std::string, int> count;
  for (std::sregex_iterator i (text.begin (), text.end (), word), end;
       i != end; ++i)
    count[i->str ()]++;
  return count;
}
'''


def write_text(directory, name, text):
    path = os.path.join(directory, name)
    with open(path, 'w') as f:
        f.write(text)
    return path
