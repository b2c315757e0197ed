"""Random instructions on general registers, each with its model.

A writer collects lines of assembly and lines of C++ that do the same.  Only
bits that the model knows are compared: a register's "known" says how many
of its low bits are right in both worlds.
"""

from x86 import Imm, Mem, Reg, extend, lea, text

C_TYPE = {8: 'u8', 16: 'u16', 32: 'u32', 64: 'u64'}
# C++ of two-operand instructions of which the low bits of the result depend
# on the low bits of the operands only.
LOW = {'add': '%s + %s', 'sub': '%s - %s', 'and': '%s & %s', 'or': '%s | %s',
       'xor': '%s ^ %s', 'imul': '%s * %s'}


class Writer:
    def __init__(self, rng, att, regs, may):
        """MAY: the set of "flags", "stack", "load", "store", "labels" ...
        that this block's options and operands allow."""
        self.rng, self.att, self.regs, self.may = rng, att, regs, may
        self.lines, self.model = [], []
        self.does = set()       # what of MAY was used
        self.late = False       # late outputs have been written
        self.imms = []          # const operands
        self.syms = []          # (placeholder, C++ array of four u64)
        self.pushed = 0         # words on the stack
        self.written_early = set()
        self.unique = 0

    # -- choosing ----------------------------------------------------------

    def sources(self, width, pointer=False):
        return [r for r in self.regs if isinstance(r, Reg)
                and r.known >= width and bool(r.pointer) == pointer
                and (width == 8 or not r.byte)
                and (r.writable or not self.late)]

    def dests(self, width, known=0):
        return [r for r in self.regs if isinstance(r, Reg) and r.writable
                and not r.pointer and (self.late or not r.late)
                and r.known >= known and r.byte == (width == 8 and r.byte)]

    def pick(self, candidates):
        return self.rng.choice(candidates) if candidates else None

    def imm(self, width):
        if self.imms and self.rng.random() < .3:
            return self.rng.choice(self.imms)
        bits = min(width, 32) - 1
        v = self.rng.choice((0, 1, 2, 3, 7, self.rng.getrandbits(bits),
                             (1 << bits) - 1))
        return Imm(v)

    def value(self, o):
        """O in the model: 64 bits."""
        if isinstance(o, Imm):
            return '(u64) (%s)' % o.value
        return o.var

    # -- writing -----------------------------------------------------------

    def say(self, line, *model):
        self.lines.append(line)
        self.model += model

    def put(self, d, width, value, known):
        """D gets VALUE in its low WIDTH bits, KNOWN of them right."""
        self.model.append('%s = wr%d (%s, %s);' % (d.var, width, d.var, value))
        if width == 32 and known >= 32:
            d.known = 64
        elif width < 32 and known >= width:
            d.known = 8 if d.byte else max(d.known, width)
        else:
            d.known = min(known, width)

    def width(self):
        return self.rng.choice((64, 64, 64, 32, 32, 16, 8))

    # -- one instruction each; false if there is nothing to do it with ------

    def op_mov(self):
        w = self.width()
        d = self.pick(self.dests(w))
        if not d:
            return False
        s = self.pick(self.sources(w)) if self.rng.random() < .8 else None
        s = s or self.imm(w)
        self.say(text(self.att, 'mov', w, d, s))
        self.put(d, w, self.value(s), w)
        return True

    def op_low(self):
        w = self.width()
        op = self.pick(sorted(LOW))
        if op == 'imul' and w == 8 or 'flags' not in self.may:
            return False
        d = self.pick(self.dests(w, 8))
        if not d:
            return False
        s = self.pick(self.sources(8 if self.rng.random() < .3 else w))
        if s and s.byte and w != 8:
            return False
        s = s if s and self.rng.random() < .8 else self.imm(w)
        if op == 'imul' and isinstance(s, Imm):
            return False
        self.does.add('flags')
        known = min(d.known, s.known if isinstance(s, Reg) else 64, w)
        self.say(text(self.att, op, w, d, s))
        self.put(d, w, LOW[op] % (d.var, self.value(s)), known)
        return True

    def op_one(self):
        op = self.rng.choice(('not', 'neg', 'inc', 'dec'))
        if op != 'not' and 'flags' not in self.may:
            return False
        w = self.width()
        d = self.pick(self.dests(w, 8))
        if not d:
            return False
        if op != 'not':
            self.does.add('flags')
        self.say(text(self.att, op, w, d))
        form = {'not': '~%s', 'neg': '-%s', 'inc': '%s + 1', 'dec': '%s - 1'}
        self.put(d, w, form[op] % d.var, min(d.known, w))
        return True

    def op_shift(self):
        w = self.width()
        op = self.rng.choice(('shl', 'shr', 'sar', 'rol', 'ror'))
        d = self.pick(self.dests(w, w))
        if not d or 'flags' not in self.may:
            return False
        self.does.add('flags')
        n = self.rng.randrange(1, w)
        self.say(text(self.att, op, w, d, Imm(n)))
        form = {'shl': '{0} << {1}', 'shr': 'zx ({0}, {2}) >> {1}',
                'sar': '(u64) (sx ({0}, {2}) >> {1})',
                'rol': 'rol ({0}, {1}, {2})',
                'ror': 'rol ({0}, {2} - {1}, {2})'}[op]
        self.put(d, w, form.format(d.var, n, w), w)
        return True

    def op_shift_cl(self):
        count = [r for r in self.sources(8) if r.explicit == 'rcx']
        w = self.rng.choice((32, 64))
        d = self.pick([r for r in self.dests(w, w) if r.explicit != 'rcx'])
        if not count or not d or 'flags' not in self.may:
            return False
        self.does.add('flags')
        c = count[0]
        names = [d.name(w, self.att), c.name(8, self.att)]
        self.say('shl%s %s' % ({32: 'l', 64: 'q'}[w] if self.att else '',
                               ', '.join(reversed(names) if self.att
                                         else names)))
        self.put(d, w, '%s << (%s & %d)' % (d.var, c.var, w - 1), w)
        return True

    def op_extend(self):
        f, t = self.rng.choice(((8, 16), (8, 32), (8, 64), (16, 32), (16, 64),
                                (32, 64)))
        signed = self.rng.random() < .5 or f == 32
        d = self.pick([r for r in self.dests(t) if not r.byte])
        s = self.pick(self.sources(f))
        if not d or not s:
            return False
        self.say(extend(self.att, signed, t, d, f, s))
        self.put(d, t, '(u64) %s (%s, %d)' % ('sx' if signed else 'zx',
                                              s.var, f), t)
        return True

    def op_lea(self):
        w = self.rng.choice((32, 64))
        d = self.pick([r for r in self.dests(w) if not r.byte])
        s, i = self.pick(self.sources(16)), self.pick(self.sources(16))
        if not d or not s or not i or s.byte or i.byte:
            return False
        scale, disp = self.rng.choice((1, 2, 4, 8)), self.rng.randrange(-9, 99)
        self.say(lea(self.att, w, d, Mem(s, disp, i, scale)))
        self.put(d, w, '%s + %s * %d + %d' % (s.var, i.var, scale, disp),
                 min(s.known, i.known, w))
        return True

    def op_bswap(self):
        w = self.rng.choice((32, 64))
        d = self.pick([r for r in self.dests(w, w) if not r.byte])
        if not d:
            return False
        self.say(text(self.att, 'bswap', w, d))
        self.put(d, w, '__builtin_bswap%d (%s)' % (w, d.var), w)
        return True

    def op_high(self):
        d = self.pick([r for r in self.dests(16, 16) if r.abcd and r.ref])
        if not d or 'flags' not in self.may:
            return False
        self.does.add('flags')
        n = self.rng.randrange(128)
        line = 'xorb $%d, %s' if self.att else 'xor {1}, {0}'
        self.say(line % (n, d.high()) if self.att
                 else line.format(n, d.high()),
                 '%s ^= %d;' % (d.var, n << 8))
        return True

    def op_xchg(self):
        w = self.width()
        both = self.dests(w, w)
        d = self.pick(both)
        s = self.pick([r for r in both if r is not d])
        if not s:
            return False
        self.say(text(self.att, 'xchg', w, d, s))
        t = self.temp()
        self.model.append('u64 %s = %s;' % (t, d.var))
        self.put(d, w, s.var, w)
        self.put(s, w, t, w)
        return True

    def op_carry(self):
        w = self.rng.choice((32, 64))
        d, s = self.pick(self.dests(w, w)), self.pick(self.sources(w))
        e = self.pick([r for r in self.dests(w, w) if r is not d])
        if not d or not s or not e or 'flags' not in self.may:
            return False
        self.does.add('flags')
        add = self.rng.random() < .5
        c, t = self.temp(), C_TYPE[w]
        a, b = ('add', 'adc') if add else ('sub', 'sbb')
        n = self.rng.randrange(99)
        self.say(text(self.att, a, w, d, s),
                 'u64 %s = (%s) (%s %s %s) %s (%s) %s;'
                 % ((c, t, d.var, '+', s.var, '<', t, s.var) if add
                    else (c, t, d.var, '+', '0', '<', t, s.var)))
        self.put(d, w, '%s %s %s' % (d.var, '+' if add else '-', s.var), w)
        self.say(text(self.att, b, w, e, Imm(n)))
        self.put(e, w, '%s %s %d %s %s' % (e.var, '+' if add else '-', n,
                                           '+' if add else '-', c), w)
        return True

    def op_compare(self):
        w = self.width()
        a, b = self.pick(self.sources(w)), self.pick(self.sources(w))
        if not a or not b or 'flags' not in self.may:
            return False
        cc, rel, sign = self.rng.choice((('e', '==', 'zx'), ('ne', '!=', 'zx'),
                                         ('b', '<', 'zx'), ('a', '>', 'zx'),
                                         ('l', '<', 'sx'), ('ge', '>=', 'sx')))
        test = '(%s (%s, %d) %s %s (%s, %d))' % (sign, a.var, w, rel, sign,
                                                 b.var, w)
        move = self.rng.random() < .5
        if move:
            v = self.rng.choice((32, 64))
            d = self.pick([r for r in self.dests(v, v) if not r.byte])
            s = self.pick(self.sources(v))
            if not d or not s:
                return False
        else:
            d = self.pick(self.dests(8, 0))
            if not d:
                return False
        self.does.add('flags')
        self.say(text(self.att, 'cmp', w, a, b))
        if move:
            self.say(text(self.att, 'cmov' + cc, v, d, s))
            self.put(d, v, '%s ? %s : %s' % (test, s.var, d.var), v)
        else:
            self.say(text(self.att, 'set' + cc, 8, d))
            self.put(d, 8, 'u64 (%s)' % test, 8)
        return True

    def op_sym(self):
        d = self.pick([r for r in self.dests(64) if not r.byte])
        if not d or not self.syms or 'load' not in self.may:
            return False
        ref, array = self.pick(self.syms)
        i = self.rng.randrange(4)
        self.does.add('load')
        self.say(text(self.att, 'mov', 64, d,
                      Mem(sym='{%s}' % ref, disp=8 * i)))
        self.put(d, 64, '%s[%d]' % (array, i), 64)
        return True

    def op_memory(self):
        p = self.pick(self.sources(64, pointer=True))
        w = self.width()
        if not p:
            return False
        disp = self.rng.randrange((p.pointer - w // 8) // (w // 8) + 1) * w // 8
        mem, place = Mem(p, disp), '(%s, %d' % (p.var, disp)
        load = 'mld<%s> %s)' % (C_TYPE[w], place)
        kind = self.rng.choice(('load', 'load', 'store', 'add', 'update'))
        if kind in ('load', 'add'):
            if 'load' not in self.may:
                return False
            d = self.pick(self.dests(w, w if kind == 'add' else 0))
            if not d or kind == 'add' and 'flags' not in self.may:
                return False
            self.does.add('load')
            if kind == 'add':
                self.does.add('flags')
                load = '%s + %s' % (d.var, load)
            self.say(text(self.att, 'mov' if kind == 'load' else 'add', w, d,
                          mem))
            self.put(d, w, load, w)
            return True
        s = self.pick(self.sources(w))
        if 'store' not in self.may or not s:
            return False
        if kind == 'update' and 'flags' not in self.may:
            return False
        self.does.add('store')
        if kind == 'update':
            self.does.add('flags')
        self.say(text(self.att, 'mov' if kind == 'store' else 'xor', w, mem,
                      s), 'mst<%s> %s, %s);'
                 % (C_TYPE[w], place, s.var if kind == 'store'
                    else '%s ^ %s' % (load, s.var)))
        return True

    def op_multiply(self):
        a = [r for r in self.dests(64, 64) if r.explicit == 'rax']
        d = [r for r in self.dests(64) if r.explicit == 'rdx']
        s = self.pick(self.sources(64))
        if not a or not d or not s or 'flags' not in self.may:
            return False
        self.does.add('flags')
        t = self.temp()
        self.say(text(self.att, 'mul', 64, s),
                 'unsigned __int128 %s = (unsigned __int128) %s * %s;'
                 % (t, a[0].var, s.var))
        self.put(a[0], 64, '(u64) ' + t, 64)
        self.put(d[0], 64, '(u64) (%s >> 64)' % t, 64)
        return True

    def temp(self):
        self.unique += 1
        return 'm%d' % self.unique
