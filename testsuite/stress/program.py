"""A program: units of functions that call one another, and main."""

import random

from function import KINDS, Function


class Program:
    def __init__(self, seed, features, size=None):
        rng = self.rng = random.Random(seed)
        self.seed = seed
        self.units = rng.choice((1, 1, 2, 3))
        self.functions = []
        ids = [0]
        count = size or rng.randrange(6, 14)
        for n in range(count):
            unit = n * self.units // count
            symbols = ['y%d' % unit, 'z%d' % unit, 'garr']
            callees = [f for f in self.functions
                       if f.unit == unit or f.kind == 'extern'][-8:]
            self.functions.append(Function(rng, n, rng.choice(KINDS), callees,
                                           ids, symbols, features, unit))
        self.blocks = sum(f.blocks for f in self.functions)
        self.inputs = [(rng.getrandbits(64), rng.getrandbits(rng.choice(
            (8, 64)))) for _ in range(3)]

    def statements(self):
        """Every statement of the program, outer ones first."""
        for f in self.functions:
            for s in f.body:
                yield from s.walk()

    def uses_coroutines(self):
        return any(f.kind == 'coroutine' for f in self.functions)

    def sources(self, dropped=frozenset()):
        """A list of (file name, text)."""
        rng = random.Random(self.seed)
        files = []
        for unit in range(self.units):
            t = ['#include "prelude.h"',
                 'static u64 y%d[4] = { 1, 0x%x, 3, 4 };'
                 % (unit, rng.getrandbits(40)),
                 'u64 z%d[4] = { 0x%x, 6, 7, 8 };' % (unit,
                                                      rng.getrandbits(60)),
                 'template<class T> static u64 run_opaque (u64 a, u64 b)',
                 '{ T t; base *p = &t; asm ("" : "+r" (p)); '
                 'return p->run (a, b); }']
            for f in self.functions:
                if f.kind == 'extern' and f.unit != unit:
                    t.append('u64 %s (u64, u64);' % f.name)
            for f in self.functions:
                if f.unit == unit:
                    t.append(f.definition(dropped))
            t.append('int test%d (u64 a, u64 b)\n{' % unit)
            for f in self.functions:
                if f.unit == unit:
                    t.append('printf ("%d %%016lx\\n", %s);'
                             % (f.number, f.call(rng, 'a', 'b')))
            t.append('return 0;\n}')
            if unit == 0:
                t.append('u64 g0 = 1, g1 = 2, garr[8] = { 1, 2, 3 };\n'
                         'thread_local u64 t0 = 3;')
            files.append(('u%d.cc' % unit, '\n'.join(t) + '\n'))
        m = ['#include "prelude.h"']
        for unit in range(self.units):
            m.append('int test%d (u64, u64);' % unit)
        m.append('int main ()\n{')
        for a, b in self.inputs:
            for unit in range(self.units):
                m.append('test%d (0x%xul, 0x%xul);' % (unit, a, b))
        m.append('}\n')
        files[0] = (files[0][0], files[0][1] + '\n'.join(m))
        return files
