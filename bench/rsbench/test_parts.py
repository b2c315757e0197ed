"""Tests of the parts of the benchmark that run no compiler."""

import os
import tempfile
import unittest

from . import directives, identity, measure, report, sources, stats, tools


class Statistics(unittest.TestCase):
    def test_median(self):
        self.assertEqual(stats.median([3, 1, 2]), 2)
        self.assertEqual(stats.median([4, 1, 3, 2]), 2.5)

    def test_quartiles(self):
        s = stats.summary([5, 1, 4, 2, 3])
        self.assertEqual((s['q1'], s['median'], s['q3']), (2, 3, 4))
        self.assertEqual((s['min'], s['max'], s['n']), (1, 5, 5))
        self.assertEqual(stats.quantile([0, 10], 0.25), 2.5)

    def test_interval_of_the_median(self):
        # P (all six on one side of the median) = 2/64.
        self.assertEqual(stats.median_interval(range(1, 7)),
                         (1, 6, 1 - 2 / 64))
        # With nine, P (B < 2) = 10/512: the second from either end.
        low, high, coverage = stats.median_interval(range(1, 10))
        self.assertEqual((low, high), (2, 8))
        self.assertAlmostEqual(coverage, 1 - 20 / 512)
        # Three values cannot give 95 %: all of them, and what they give.
        self.assertEqual(stats.median_interval([3, 1, 2]), (1, 3, 0.75))
        self.assertEqual(stats.median_interval([1]), (1, 1, 0))

    def test_pairs_beat_drift(self):
        # The machine gets slower and slower; the ratio stays.
        theirs = [1, 2, 4, 8]
        ours = [1.5 * x for x in theirs]
        c = stats.compare('ratio', ours, theirs)
        self.assertEqual((c['min'], c['median'], c['max']), (1.5, 1.5, 1.5))
        c = stats.compare('difference', [3, 5, 9], [1, 2, 3])
        self.assertEqual((c['min'], c['median'], c['max']), (2, 3, 6))
        self.assertEqual(c['best'], 2)
        with self.assertRaises(ValueError):
            stats.compare('ratio', [1, 2], [1])

    def test_verdict(self):
        c = {'median': 1.05, 'low': 1.0, 'high': 1.2}
        self.assertEqual(stats.verdict(c, 1.1), ('ok', False))
        self.assertEqual(stats.verdict(c, 1.3), ('ok', True))
        self.assertEqual(stats.verdict(c, 1.02), ('over', False))
        self.assertEqual(stats.verdict(c, 0.9), ('over', True))
        self.assertEqual(stats.verdict(c, None), ('-', True))


class Running(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix='rsasm-bench-')
        self.addCleanup(scratch.cleanup)
        self.directory = scratch.name

    def test_order_is_turned_round(self):
        order = os.path.join(self.directory, 'order')
        commands = {name: ['sh', '-c', 'printf %s >>%s' % (name, order)]
                    for name in 'abc'}
        samples = measure.interleave(commands, 3, self.directory)
        with open(order) as f:
            # The first round is not counted.
            self.assertEqual(f.read(), 'abc' 'cba' 'abc' 'cba')
        self.assertEqual([len(s) for s in samples.values()], [3, 3, 3])

    def test_cpu_time_and_memory_of_a_child(self):
        eat = 'x = bytearray(%d << 20)\nfor i in range(%d): pass'
        import sys
        small = measure.run([sys.executable, '-c', eat % (64, 0)],
                            self.directory)
        large = measure.run([sys.executable, '-c', eat % (128, 3000000)],
                            self.directory)
        self.assertAlmostEqual(large.megabytes - small.megabytes, 64, delta=4)
        self.assertGreater(large.seconds, small.seconds)
        # A process smaller than this one has no figure of its own.
        self.assertIsNone(measure.run(['true'], self.directory).megabytes)

    def test_failure_is_told(self):
        with self.assertRaises(measure.Failed) as c:
            measure.run(['sh', '-c', 'echo why >&2; exit 3'], self.directory)
        self.assertIn('why\n(status 3)', str(c.exception))
        with self.assertRaises(measure.Failed):
            measure.run(['/nonexistent/compiler'], self.directory)

    def test_every_block_is_written(self):
        for cpu in sources.CPUS:
            for form in 'rsasm', 'gnu', 'bare', 'rust':
                path = sources.write(self.directory, 'a', cpu, form, 250)
                with open(path) as f:
                    text = f.read()
                word = {'rsasm': 'rsasm (', 'rust': 'asm!('}.get(form, 'asm (')
                self.assertEqual(text.count('    ' + word)
                                 + text.count('\n  ' + word), 250)
        path = sources.write(self.directory, 'a', 'x86_64', 'gnu', 2500,
                             'templates')
        with open(path) as f:
            text = f.read()
        self.assertEqual(text.count('template unsigned long'), 250)
        self.assertEqual(text.count('template <int I>'), 3)


DISASSEMBLY = '''
a.o:     file format elf64-x86-64


Disassembly of section .text._Z1fi:

0000000000000000 <f(int)>:
   0:\t48 89 f8             \tmov    %rdi,%rax
   3:\te8 00 00 00 00       \tcall   8 <f(int)+0x8>
\t\t\t4: R_X86_64_PLT32\tg-0x4

Disassembly of section .text.unlikely._Z1fi:

0000000000000000 <f(int) [clone .cold]>:
   0:\t0f 0b                \tud2

Disassembly of section .text._ZL1fi:

0000000000000000 <f(int)>:
   0:\tc3                   \tret
'''


class Identity(unittest.TestCase):
    def setUp(self):
        self.lines = DISASSEMBLY.splitlines()

    def test_functions_of_a_disassembly(self):
        found = identity.functions(self.lines)
        self.assertEqual(found, {
            'f(int)': ['0: 48 89 f8 mov %rdi,%rax',
                       '3: e8 00 00 00 00 call 8 <f(int)+0x8>',
                       '4: R_X86_64_PLT32 g-0x4'],
            'f(int) [clone .cold]': ['0: 0f 0b ud2'],
            'f(int) #2': ['0: c3 ret']})

    def test_differences_are_found(self):
        one = identity.functions(self.lines)
        self.assertEqual(identity.differing(one, dict(one)), [])
        for old, new in (('48 89 f8', '48 89 f9'), ('g-0x4', 'h-0x4'),
                         ('<f(int)>:', '<e(int)>:')):
            other = identity.functions(
                DISASSEMBLY.replace(old, new, 1).splitlines())
            self.assertIn('f(int)', identity.differing(one, other))
        self.assertEqual(identity.differing(one, {}), sorted(one))

    def test_directives(self):
        text = '''// { dg-rule "asm.x" }
// { dg-options "-fno-pic -mavx" { target x86_64-*-* } }
// { dg-additional-options "-DA" { target aarch64 } }
// { dg-torture -O0 {-O2} }
// { dg-require-gcc ">= 12" }
'''
        s = directives.read(text, 'x86_64', '12.2.0')
        self.assertEqual(s.options, ['-std=gnu++17', '-fno-pic', '-mavx'])
        self.assertEqual((s.levels, s.skip), (['-O0', '-O2'], None))
        s = directives.read(text, 'aarch64', '11.4.0')
        self.assertEqual(s.options, ['-std=gnu++17', '-DA'])
        self.assertEqual(s.skip, 'needs GCC >= 12')
        s = directives.read('// { dg-require-rsasm-target x86 }', 'aarch64',
                            '12.2.0')
        self.assertEqual(s.skip, 'not for aarch64')
        s = directives.read('// { dg-require-rsasm-target x86 }', 'i386',
                            '12.2.0')
        self.assertIsNone(s.skip)
        s = directives.read('// { dg-options "-std=gnu++20" }', 'i386',
                            '12.2.0')
        self.assertEqual(s.options, ['-std=gnu++20'])

    def test_declared_differences(self):
        s = directives.read('''// { dg-identity "-O0 -O2" }
// { dg-identity-except swap "-O0" "a copy more" }
''', 'x86_64', '12.2.0')
        self.assertEqual(s.levels, ['-O0', '-O2'])
        self.assertEqual(s.exception('void swap<int>(int&)', '-O0'),
                         'a copy more')
        self.assertIsNone(s.exception('swap(int)', '-O2'))
        self.assertIsNone(s.exception('swap2(int)', '-O0'))


class Reports(unittest.TestCase):
    def test_rows_over_their_bounds(self):
        r = report.Report(quiet=True)
        r.begin('s', 'title')
        r.add('a', 's', [1.0, 1.0], [1.0, 1.0], bound=1.1)
        r.add('b', 's', [2.0, 2.0], [1.0, 1.0], bound=1.1)
        r.add('c', 's', [2.0, 2.0], [1.0, 1.0])
        r.add_count('d', 3, 4)
        r.add_count('e', 3, 4, known=1)
        self.assertEqual([x['name'] for x in r.over()], ['b', 'd'])
        self.assertEqual(r.document({})['over'], 2)

    def test_names_of_processors(self):
        self.assertEqual(tools.cpu_of('i686-linux-gnu'), 'i386')
        self.assertEqual(tools.cpu_of('x86_64-linux-gnu'), 'x86_64')
