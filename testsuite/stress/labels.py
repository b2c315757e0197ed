"""Labelled and sectioned pieces of blocks.

Names come from a small pool, so that many blocks and all inlined copies of
one collide; each name is defined once in a block, a number often.
"""

from vector import TABLE, VectorWriter
from x86 import Imm, Mem, lea, text

NAMES = ['again', 'done', 'skip', 'out', 'loop', 'retry', '.Lend', 'L1',
         'tab', 'data']
NUMBERS = ['0', '1', '2', '3', '10', '99']


class LabelWriter(VectorWriter):

    def new_label(self):
        """(definition, reference from before, reference from after)."""
        if not hasattr(self, 'labels_used'):
            self.labels_used = set()
        if self.rng.random() < .5:
            n = self.rng.choice(NUMBERS)
            if n not in self.labels_used:
                self.labels_used.add(n)
                return n, n + 'f', n + 'b'
        free = [n for n in NAMES if n not in self.labels_used]
        if not free:
            return None
        n = self.rng.choice(free)
        self.labels_used.add(n)
        return n, n, n

    def close_label(self, label):
        """A number may be defined again once its references are written."""
        if label[0].isdigit():
            self.labels_used.discard(label[0])

    def op_loop(self):
        """A loop of a few turns over one addition."""
        w = self.rng.choice((32, 64))
        c = self.pick([r for r in self.dests(32) if not r.byte])
        d = self.pick([r for r in self.dests(w, w) if not r.byte
                       and r is not c])
        s = self.pick([r for r in self.sources(w) if r is not c])
        if not {'labels', 'flags'} <= self.may or not c or not d or not s:
            return False
        label = self.new_label()
        if not label:
            return False
        self.does.add('flags')
        n = self.rng.randrange(1, 6)
        self.say(text(self.att, 'mov', 32, c, Imm(n)))
        self.say(label[0] + ':')
        self.say(text(self.att, 'add', w, d, s))
        if s is d:
            self.put(d, w, '%s << %d' % (d.var, n), w)
        else:
            self.put(d, w, '%s + %s * %d' % (d.var, s.var, n), w)
        self.say(text(self.att, 'dec', 32, c))
        self.say('jnz ' + label[2])
        self.put(c, 32, '0', 32)
        self.close_label(label)
        return True

    def op_jump(self):
        """if (s & 1) skip one addition."""
        w = self.rng.choice((32, 64))
        s = self.pick([r for r in self.sources(w) if not r.byte])
        d = self.pick([r for r in self.dests(w, w) if not r.byte])
        if not {'labels', 'flags'} <= self.may or not s or not d:
            return False
        label = self.new_label()
        if not label:
            return False
        self.does.add('flags')
        n = self.rng.randrange(1, 99)
        t = self.temp()
        self.say(text(self.att, 'test', w, s, Imm(1)),
                 'u64 %s = %s & 1;' % (t, s.var))
        self.say('jnz ' + label[1])
        self.say(text(self.att, 'add', w, d, Imm(n)))
        self.put(d, w, '%s + (%s ? 0 : %d)' % (d.var, t, n), w)
        self.say(label[0] + ':')
        if w == 32:
            # Without the addition the upper half stays.
            d.known = 32
        self.close_label(label)
        return True

    def op_table(self):
        """Read a word of a table in a pushed section."""
        d = self.pick([r for r in self.dests(64) if not r.byte])
        if 'sections' not in self.may or not d:
            return False
        label = self.new_label()
        if not label:
            return False
        values = [self.rng.getrandbits(31) for _ in range(4)]
        i = self.rng.randrange(4)
        section = self.rng.choice(('.rodata.rsasm', '.data.rsasm',
                                   '.rodata.x'))
        flags = 'aw' if 'data' in section else 'a'
        table = ['.pushsection %s, \\"%s\\"' % (section, flags), '.balign 8',
                 label[0] + ':', '.quad %s' % ', '.join(map(str, values)),
                 '.popsection']
        first = self.rng.random() < .5
        use = text(self.att, 'mov', 64, d,
                   Mem(sym=label[2] if first else label[1], disp=8 * i))
        self.lines += table + [use] if first else [use] + table
        self.put(d, 64, '%dul' % values[i], 64)
        self.close_label(label)
        return True

    def op_distance(self):
        """A table of label differences in a pushed section."""
        d = self.pick([r for r in self.dests(32) if not r.byte])
        if 'sections' not in self.may or not d:
            return False
        a = self.new_label()
        b = self.new_label()
        c = self.new_label()
        if not a or not b or not c:
            return False
        n = self.rng.randrange(1, 12)
        self.lines += [a[0] + ':', '.nops %d' % n if n > 8 else
                       '.skip %d, 0x90' % n, b[0] + ':',
                       '.pushsection .rodata.rsasm, \\"a\\"', '.balign 4',
                       c[0] + ':', '.long %s - %s' % (b[2], a[2]),
                       '.popsection',
                       text(self.att, 'mov', 32, d, Mem(sym=c[2]))]
        self.put(d, 32, str(n), 32)
        for label in (a, b, c):
            self.close_label(label)
        return True


TABLE += [('op_loop', 1), ('op_jump', 1), ('op_table', .7),
          ('op_distance', .5)]
