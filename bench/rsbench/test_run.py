"""Run bench/run with tiny units: is its document complete?

Nothing here depends on how long anything takes.  `given' is set by
bench/test.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
import unittest

from . import identity, sources, tools

given = None

SHAPES = '''// { dg-options "-fno-asynchronous-unwind-tables" }
#include <rsasm.h>
int
same (int x)
{
#ifdef GNU
  asm volatile ("nop" : : : "memory");
#else
  rsasm ("nop", options (nostack));
#endif
  return x + 1;
}

int
different (int x)
{
#ifdef GNU
  asm volatile ("nop\\n\\tnop" : : : "memory");
#else
  rsasm ("nop", options (nostack));
#endif
  return x + 2;
}
'''


class Runs(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix='rsasm-bench-')
        self.addCleanup(scratch.cleanup)
        self.directory = scratch.name
        with open(os.path.join(self.directory, 'shapes.C'), 'w') as f:
            f.write(SHAPES)

    def bench(self, *more):
        """Run bench/run with MORE; give its status and output."""
        p = subprocess.run(
            [sys.executable, given.run, '--gxx', given.gxx, '--plugin',
             given.plugin, '--include', given.include, '--identity-dir',
             self.directory] + list(more), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, universal_newlines=True)
        return p.returncode, p.stdout, p.stderr

    def document(self, *more):
        path = os.path.join(self.directory, 'out.json')
        status, out, err = self.bench('--json', path, *more)
        self.assertEqual(status, 0, err)
        with open(path) as f:
            return json.load(f), out

    def check_row(self, row):
        if row['unit'] == 'count':
            self.assertLessEqual(row['good'], row['total'])
            return
        c = row['comparison']
        for side in row['rsasm'], row['other']:
            self.assertEqual(side['n'], len(side['samples']))
            self.assertEqual(side['n'], c['pairs'])
            self.assertLessEqual(side['min'], side['median'])
            self.assertLessEqual(side['median'], side['max'])
            self.assertGreaterEqual(side['min'], 0)
        for key in 'median', 'best', 'min', 'max', 'low', 'high':
            self.assertTrue(math.isfinite(c[key]))
        self.assertLessEqual(c['low'], c['median'])
        self.assertLessEqual(c['median'], c['high'])
        self.assertIn(row['verdict'], ('ok', 'over')
                      if row['bound'] is not None else ('-',))

    def test_document_is_complete(self):
        d, out = self.document(
            '--quick', '--sizes', '0,10,20', '--macro-blocks', '20',
            '--other-blocks', '20', '--rounds', '2', '--pairs', '1',
            '--empty-pairs', '2', '--levels=-O0,-O2')
        self.assertEqual(d['failures'], [])
        for row in d['rows']:
            with self.subTest(row['name']):
                self.check_row(row)
                self.assertIn(row['name'], out)
        rows = {(r['section'], r['name']) for r in d['rows']}
        skipped = {(s['section'], s['name']) for s in d['skipped']}
        self.assertEqual(len(rows), len(d['rows']))
        for section, name in (
                ('macro', '20 blocks'), ('scaling', '0 blocks'),
                ('scaling', '10 blocks'), ('scaling', '20 blocks'),
                ('scaling', '20 equal blocks'),
                ('scaling', '20 in templates'),
                ('scaling', 'growth from 10 to 20'),
                ('load', 'empty unit'), ('load', 'heavy headers')):
            with self.subTest(name):
                self.assertIn((section, name + ', time'), rows)
                self.assertTrue((section, name + ', memory')
                                in rows | skipped)
        for other in 'rustc', 'clang++':
            self.assertTrue(('others', other) in skipped
                            or ('others', other + ', time') in rows)
        for skip in d['skipped']:
            self.assertTrue(skip['reason'])

    def test_identity_sees_what_differs(self):
        d, _ = self.document('--only', 'identity', '--levels=-O0,-O2')
        self.assertEqual([(r['name'], r['good'], r['total'])
                          for r in d['rows']],
                         [('functions at -O0', 1, 2),
                          ('functions at -O2', 1, 2)])
        self.assertEqual({x['function'] for x in d['details']['differences']},
                         {'different(int)'})
        self.assertEqual(self.bench('--only', 'identity', '--strict')[0], 1)

    def test_forms_of_the_blocks_are_the_same_code(self):
        tool = tools.Toolchain(given.gxx, given.plugin, given.include)
        if tool.cpu not in sources.CPUS or not tool.objdump:
            self.skipTest('no blocks or no objdump for ' + tool.target)
        for shape in 'distinct', 'templates':
            found = {}
            for form in 'rsasm', 'gnu', 'bare':
                path = sources.write(self.directory, 'a.cc', tool.cpu, form,
                                     30, shape)
                found[form] = identity.disassembled(
                    tool, tool.rsasm_flags() + ['-O2'], path, self.directory)
            self.assertGreater(sum(map(len, found['gnu'].values())), 60)
            self.assertEqual(found['gnu'], found['bare'])
            self.assertEqual(found['gnu'], found['rsasm'])

    def test_failed_compile_is_status_2(self):
        with open(os.path.join(self.directory, 'wrong.C'), 'w') as f:
            f.write('#error this cannot be compiled\n')
        status, out, err = self.bench('--only', 'identity', '--levels=-O0')
        self.assertEqual(status, 2)
        self.assertIn('this cannot be compiled', err)
        # The other files are compared all the same.
        self.assertIn('functions at -O0', out)

    def test_wrong_arguments_are_told(self):
        status, _, err = self.bench('--only', 'speed')
        self.assertEqual(status, 2)
        self.assertIn('no such name: speed', err)
        status, _, err = self.bench('--sizes', '0')
        self.assertEqual(status, 2)
        self.assertIn('--sizes', err)
