"""Random instructions on vector registers, each with its model."""

from stack import TABLE, StackWriter
from x86 import Imm, Xmm, vector

MODEL_TYPE = {'f64': 'double', 'f32': 'float', 'v4': 'vec', 'u64': 'u64',
              'u32': 'u32'}
MOVE = {'f64': 'movapd', 'f32': 'movaps', 'v4': 'movdqa', 'u64': 'movdqa',
        'u32': 'movdqa'}
ARITH = {'f64': (('addsd', '+'), ('subsd', '-'), ('mulsd', '*')),
         'f32': (('addss', '+'), ('subss', '-'), ('mulss', '*')),
         'v4': (('paddd', '+'), ('psubd', '-'), ('pxor', '^'), ('pand', '&'),
                ('por', '|')),
         'u64': (('paddq', '+'), ('psubq', '-'), ('pxor', '^')),
         'u32': (('paddd', '+'), ('psubd', '-'), ('pxor', '^'))}


class VectorWriter(StackWriter):
    products = 0

    def xmm_sources(self, kind):
        return [r for r in self.regs if isinstance(r, Xmm) and r.kind == kind
                and r.known and (r.writable or not self.late)]

    def xmm_dests(self, known):
        return [r for r in self.regs if isinstance(r, Xmm) and r.writable
                and (self.late or not r.late) and (r.known or not known)]

    def op_xmm_move(self):
        d = self.pick(self.xmm_dests(False))
        s = d and self.pick(self.xmm_sources(d.kind))
        if not s:
            return False
        self.say(vector(self.att, MOVE[d.kind], d, s),
                 '%s = %s;' % (d.var, s.var))
        d.known = True
        return True

    def op_xmm_arith(self):
        d = self.pick(self.xmm_dests(True))
        s = d and self.pick(self.xmm_sources(d.kind))
        if not s:
            return False
        op, cxx = self.rng.choice(ARITH[d.kind])
        if op.startswith('mul'):
            self.products += 1
            if self.products > 2:
                return False
        self.say(vector(self.att, op, d, s),
                 '%s = %s %s %s;' % (d.var, d.var, cxx, s.var))
        return True

    def op_xmm_shift(self):
        d = self.pick([r for r in self.xmm_dests(True) if r.kind == 'v4'])
        if not d:
            return False
        n = self.rng.randrange(1, 31)
        self.say(vector(self.att, 'pslld', d, Imm(n)),
                 '%s = %s << %d;' % (d.var, d.var, n))
        return True

    def op_xmm_from_gpr(self):
        d = self.pick([r for r in self.xmm_dests(False) if r.kind == 'u64'])
        s = self.pick(self.sources(64))
        if not d or not s:
            return False
        self.say(vector(self.att, 'movq', d, (s, 64)),
                 '%s = %s;' % (d.var, s.var))
        d.known = True
        return True

    def op_gpr_from_xmm(self):
        s = self.pick(self.xmm_sources('u64'))
        d = self.pick([r for r in self.dests(64) if not r.byte])
        if not d or not s:
            return False
        self.say(vector(self.att, 'movq', (d, 64), s))
        self.put(d, 64, s.var, 64)
        return True


TABLE += [('op_xmm_move', 1), ('op_xmm_arith', 1), ('op_xmm_arith', 1),
          ('op_xmm_shift', 1), ('op_xmm_from_gpr', 1), ('op_gpr_from_xmm', 1)]
