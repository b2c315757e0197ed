"""Instructions of blocks without nostack: push, pop, call, frames."""

from ops import Writer
from x86 import Imm, Mem, text


class StackWriter(Writer):

    def op_push_pop(self):
        """push; what may come between; pop."""
        if 'stack' not in self.may:
            return False
        s = self.pick([r for r in self.sources(64)])
        d = self.pick([r for r in self.dests(64) if not r.byte])
        if not s or not d:
            return False
        self.does.add('stack')
        t = self.temp()
        self.say('push ' + s.name(64, self.att),
                 'u64 %s = %s;' % (t, s.var))
        self.pushed += 1
        for _ in range(self.rng.randrange(3)):
            self.one()
        self.pushed -= 1
        self.say('pop ' + d.name(64, self.att))
        self.put(d, 64, t, 64)
        return True

    def op_flags(self):
        if 'stack' not in self.may:
            return False
        self.does.add('stack')
        self.say('pushfq')
        self.pushed += 1
        self.one()
        self.pushed -= 1
        self.say('popfq')
        return True

    def op_frame(self):
        """Room below the stack pointer, written, read back."""
        s = self.pick(self.sources(64))
        d = self.pick([r for r in self.dests(64) if not r.byte])
        if not s or not d or not {'stack', 'flags'} <= self.may:
            return False
        self.does |= {'stack', 'flags'}
        n = self.rng.choice((16, 64, 160))
        sub, add, rsp = ('subq $%d, %%rsp', 'addq $%d, %%rsp', 'rsp') \
            if self.att else ('sub rsp, %d', 'add rsp, %d', 'rsp')
        t = self.temp()
        self.say(sub % n, 'u64 %s = %s;' % (t, s.var))
        slots = list(range(0, n, 8))
        for o in slots:
            self.lines.append(text(self.att, 'mov', 64, Mem(plain=rsp, disp=o),
                                   s))
        o = self.rng.choice(slots)
        self.lines.append(text(self.att, 'mov', 64, d,
                               Mem(plain=rsp, disp=o)))
        self.lines.append(add % n)
        self.put(d, 64, t, 64)
        return True

    def op_alignment(self):
        """The low bits of the stack pointer: zero."""
        d = self.pick([r for r in self.dests(64) if not r.byte])
        if not d or not {'stack', 'flags'} <= self.may:
            return False
        self.does |= {'stack', 'flags'}
        if self.att:
            self.say('movq %%rsp, %s' % d.name(64, True))
            self.say('andl $15, %s' % d.name(32, True))
        else:
            self.say('mov %s, rsp' % d.name(64, False))
            self.say('and %s, 15' % d.name(32, False))
        self.put(d, 64, str(self.pushed % 2 * 8), 64)
        return True

    def op_call(self):
        """helper_keep: rax to rax, all else kept."""
        a = [r for r in self.dests(64, 64) if r.explicit == 'rax']
        if not a or 'call' not in self.may:
            return False
        self.does |= {'stack'}
        odd = self.pushed % 2
        if odd:
            self.say('pushfq')
        self.say('call {helper_keep}')
        if odd:
            self.say('popfq')
        self.does.add('call')
        self.put(a[0], 64, 'keep_model (%s)' % a[0].var, 64)
        return True

    def one(self):
        """One random instruction; false if none was possible."""
        for _ in range(12):
            op, weight = self.rng.choice(TABLE)
            if self.rng.random() < weight and getattr(self, op)():
                return True
        return False


TABLE = [('op_mov', 1), ('op_low', 1), ('op_low', 1), ('op_low', 1),
         ('op_one', .7), ('op_shift', .8), ('op_shift_cl', 1),
         ('op_extend', .8), ('op_lea', 1), ('op_bswap', .4), ('op_high', 1),
         ('op_xchg', .6), ('op_carry', .8), ('op_compare', .9), ('op_sym', 1),
         ('op_memory', 1), ('op_multiply', 1), ('op_push_pop', 1),
         ('op_flags', .4), ('op_frame', .5), ('op_alignment', .5),
         ('op_call', 1)]
