"""Compile a program as blocks and as plain C++, run both, compare."""

import os
import random
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
MODEL_FLAGS = ['-O1', '-DMODEL']
COMMON = ['-w', '-fwrapv', '-ffp-contract=off', '-fno-strict-aliasing']
EXTRA = ['-funroll-all-loops', '-g', '-fPIC', '-fno-omit-frame-pointer',
         '-mstackrealign', '-fomit-frame-pointer', '-fno-inline',
         '-finline-limit=10000', '-fstack-protector-all', '-fno-ipa-icf',
         '-fcf-protection=full', '-fstack-clash-protection',
         '-fno-tree-ter', '-ftracer', '-fno-pic -no-pie',
         '-fsanitize=address', '-fsanitize=undefined -fno-sanitize=alignment',
         '-mno-red-zone', '-fno-shrink-wrap', '-fno-plt', '-march=native',
         '-fira-algorithm=priority', '-fno-ira-share-spill-slots',
         '-fnon-call-exceptions']


class Runner:
    def __init__(self, options):
        self.o = options
        self.work = options.work
        os.makedirs(self.work, exist_ok=True)
        self.helper = os.path.join(self.work, 'helper.o')

    def run(self, command, seconds, cwd):
        try:
            p = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               timeout=seconds, errors='replace', text=True)
        except subprocess.TimeoutExpired:
            return 'time', '', 'more than %d s' % seconds
        return p.returncode, p.stdout, p.stderr

    def prepare(self):
        """The unit of helpers; false if the compiler cannot do it."""
        rc, _, err = self.run([self.o.gxx, '-O2', '-fPIC', '-c',
                               os.path.join(HERE, 'helper.cc'), '-o',
                               self.helper], 60, self.work)
        if rc:
            print(err)
        return rc == 0

    def standard(self, program):
        return '-std=gnu++20' if program.uses_coroutines() else '-std=gnu++17'

    def build(self, program, folder, name, flags, link, plugin):
        """Compile each unit with FLAGS, link; (status, message)."""
        objects = []
        for f, _ in self.files:
            obj = f[:-3] + '-' + name + '.o'
            rc, _, err = self.run(
                [self.o.gxx, self.standard(program)] + COMMON + flags + plugin
                + ['-I', HERE, '-c', f, '-o', obj], 120, folder)
            if rc:
                return rc, 'compile: ' + err
            objects.append(obj)
        rc, _, err = self.run([self.o.gxx] + link + objects
                              + [self.helper, '-o', name], 120, folder)
        return rc, 'link: ' + err if rc else ''

    def variants(self, program):
        """Sets of flags for the program: (name, flags, link flags)."""
        rng = random.Random('%s flags' % program.seed)
        for n in range(self.o.variants):
            level = rng.choice(self.o.levels)
            extra = []
            for e in rng.sample(EXTRA, rng.choice((0, 0, 1, 1, 2, 3))):
                extra += e.split()
            extra.append(rng.choice(('-masm=att', '-masm=intel')))
            flags = [level] + extra
            link = list(flags)
            if self.o.lto and rng.random() < .2:
                more = ['-flto'] + rng.choice(([], ['-flto-partition=max'],
                                               ['-ffat-lto-objects']))
                flags += more
                link += more
                if rng.random() < .5:
                    link.append('-fplugin=' + self.o.plugin)
            yield 'p%d' % n, flags, link

    def plugin_flags(self):
        return ['-fplugin=' + self.o.plugin, '-I', self.o.include]

    def write(self, program, folder, dropped=frozenset()):
        os.makedirs(folder, exist_ok=True)
        self.files = program.sources(dropped)
        for name, text in self.files:
            with open(os.path.join(folder, name), 'w') as f:
                f.write(text)

    def model(self, program, folder):
        """What the program must print, or None and why."""
        rc, why = self.build(program, folder, 'model', MODEL_FLAGS,
                             MODEL_FLAGS, [])
        if rc:
            return None, why
        rc, out, err = self.run(['./model'], 20, folder)
        if rc:
            return None, 'the model ended with %s' % rc
        return out, ''

    def check(self, program, folder, variant, wanted):
        """None if the variant does as the model, else what is wrong."""
        name, flags, link = variant
        rc, why = self.build(program, folder, name, flags, link,
                             self.plugin_flags())
        if rc:
            return why
        rc, out, err = self.run(['./' + name], 20, folder)
        if rc:
            return 'run: status %s %s' % (rc, err[:500])
        if out == wanted:
            return None
        for a, b in zip(wanted.split('\n'), out.split('\n')):
            if a != b:
                return 'wrong: model "%s", blocks "%s"' % (a, b)
        return 'wrong: output cut short'
