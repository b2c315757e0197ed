"""One random block: operands, template, options, and its model.

The order in a block keeps what Rust asks for: early outputs may be written
at any time; late ones only in the last phase, whose first instruction is
the last that may read a plain input.
"""

from labels import LabelWriter
from vector import MODEL_TYPE, MOVE
from x86 import ABCD, NAMES, SAVED_BY_CALLER, Imm, Reg, Xmm, text, vector

WIDTHS = {'u8': 8, 'u16': 16, 'u32': 32, 'u64': 64, 'i16': 16, 'i32': 32,
          'i64': 64, 'i8': 8, 'en': 32}
EXPLICIT = sorted(NAMES)


class Operand:
    """TEXT with a hole for what let () would hold; how the model begins and
    ends with it."""

    def __init__(self, text, reg=None, named=False, name=None):
        self.text, self.reg, self.named, self.name = text, reg, named, name


class Block:
    def __init__(self, rng, scope, uid, features):
        self.rng, self.scope, self.uid = rng, scope, uid
        self.features = features
        self.operands = []      # Operand
        self.regs = []
        self.before, self.after = [], []        # model
        self.taken = set()      # explicit registers in use
        self.vars = 0
        self.class_regs = 0
        self.build()

    # -- operands ------------------------------------------------------------

    def var(self):
        self.vars += 1
        return 'r%d' % self.vars

    def gpr_class(self, type_, allow_class=True):
        """(what stands in the operand, explicit register, byte, abcd)."""
        byte = WIDTHS[type_] == 8
        free = [r for r in EXPLICIT if r not in self.taken]
        abcd_free = [r for r in ABCD if r not in self.taken]
        explicit = not allow_class or self.rng.random() < self.explicit_rate
        if explicit and free and len(self.taken) < 5:
            reg = self.rng.choice(free)
            if reg in ABCD and self.uses_abcd and len(abcd_free) <= 3:
                return None
            self.taken.add(reg)
            width = WIDTHS[type_]
            if not byte:
                width = self.rng.choice([w for w in (16, 32, 64)
                                         if w >= width])
            return '"%s"' % NAMES[reg][width], reg, False, False
        if not allow_class or self.class_regs >= 7:
            return None
        self.class_regs += 1
        if byte:
            return 'reg_byte', None, True, False
        if self.rng.random() < .12 and not self.uses_abcd \
           and not self.taken & set(ABCD):
            self.uses_abcd = True
            return 'reg_abcd', None, False, True
        return 'reg', None, False, False

    def add(self, text, reg):
        """File an operand under a name, a number, or nothing."""
        o = Operand(text, reg)
        if isinstance(reg, Imm) or not reg.explicit:
            if self.rng.random() < .35:
                o.named = True
                o.name = '%s%d' % (self.rng.choice(('x', 'tmp', 'acc', 'n_')),
                                   len(self.operands))
                self.set_ref(o, o.name)
        self.operands.append(o)
        if not isinstance(reg, Imm):
            self.regs.append(reg)
        return o

    def set_ref(self, o, ref):
        o.reg.ref = ref

    def add_gpr(self, role, place_ok=True, discard=False):
        rng = self.rng
        type_ = self.scope.type()
        if discard:
            type_ = 'u64'
        late = 'late' in role
        if role != 'in' and self.abi:
            where = self.gpr_class(type_, False)
        else:
            where = self.gpr_class(type_)
        if not where:
            return
        cls, explicit, byte, abcd = where
        width = WIDTHS[type_]
        r = Reg(self.var(), explicit, None, byte, writable=role != 'in',
                late=late, abcd=abcd)
        self.before.append('u64 %s = 0;' % r.var)
        if role == 'in':
            e = self.scope.expr(type_)
            t = '%s (%s, %s)' % (role, cls, e)
            r.known = width
            self.before.append('%s = (u64) (%s);' % (r.var, e))
        elif role in ('out', 'lateout'):
            if discard:
                t = '%s (%s)' % (role, cls)
            else:
                t = self.with_place(role, cls, type_, r, '')
        elif discard or rng.random() < .3:
            e = self.scope.expr(type_)
            r.known = width
            self.before.append('%s = (u64) (%s) (%s);' % (r.var, type_, e))
            if discard:
                t = '%s (%s, %s, )' % (role, cls, e)
            else:
                t = self.with_place(role, cls, type_, r, e + ', ')
        else:
            t = self.with_place(role, cls, type_, r, '')
            r.known = width
            self.before.append('%s = (u64) *p%s;' % (r.var, r.var))
        r.need = 0 if discard or role == 'in' else width
        self.add(t, r)
        return r

    def with_place(self, role, cls, type_, r, middle):
        place = self.scope.place(type_)
        r.type = type_
        self.before.append('auto *p%s = &(%s);' % (r.var, place))
        self.after.append('*p%s = (%s) %s;' % (r.var, type_, r.var))
        return '%s (%s, %s%s)' % (role, cls, middle, place)

    def add_xmm(self, role):
        rng = self.rng
        kind = rng.choice(self.scope.vector_kinds())
        cls, explicit = 'xmm_reg', None
        if rng.random() < .25 or self.abi and role != 'in':
            explicit = 'xmm%d' % rng.randrange(16)
            if explicit in self.taken:
                return
            self.taken.add(explicit)
            cls = '"%s"' % explicit
        r = Xmm(self.var(), kind, explicit, known=role[:2] == 'in',
                writable=role != 'in', late='late' in role)
        r.need = role != 'in'
        e = self.scope.vector_expr(kind)
        self.before.append('%s %s = {};' % (MODEL_TYPE[kind], r.var))
        if role == 'in':
            self.before.append('%s = %s;' % (r.var, e))
        else:
            e = self.scope.vector_place(kind)
            self.before.append('auto *p%s = &(%s);' % (r.var, e))
            self.after.append('*p%s = %s;' % (r.var, r.var))
            if role.startswith('in'):
                self.before.append('%s = *p%s;' % (r.var, r.var))
        self.add('%s (%s, %s)' % (role, cls, e), r)

    def add_pointer(self):
        where = self.gpr_class('u64')
        if not where:
            return
        cls, explicit, _, _ = where
        e, size = self.scope.array_of()
        r = Reg(self.var(), explicit, known=64, pointer=size)
        r.need = 0
        self.before.append('char *%s = (char *) (%s);' % (r.var, e))
        self.add('in (%s, %s)' % (cls, e), r)

    # -- the whole -------------------------------------------------------------

    def build(self):
        rng = self.rng
        self.att = rng.random() < .3
        self.abi = rng.random() < .08
        self.uses_abcd = False
        self.explicit_rate = rng.choice((0, 0, .2, .5))
        memory = rng.random() < .4
        stack = 'stack' in self.features and rng.random() < .45
        call = stack and not self.abi and rng.random() < .4
        todo = []
        for _ in range(rng.randrange(0, 4)):
            todo.append(lambda: self.add_gpr('in'))
        outs = ['out', 'lateout', 'inout', 'inlateout', 'inout', 'inout']
        for _ in range(rng.randrange(1, 4)):
            role = rng.choice(outs)
            todo.append(lambda role=role: self.add_gpr(role))
        for _ in range(rng.choice((0, 0, 0, 1, 2))):
            role = rng.choice(outs)
            todo.append(lambda role=role: self.add_gpr(role, discard=True))
        if rng.random() < .25:
            for _ in range(rng.randrange(1, 4)):
                role = rng.choice(['in', 'in'] + outs)
                todo.append(lambda role=role: self.add_xmm(role))
        if memory and self.scope.arrays:
            todo.append(self.add_pointer)
        if rng.random() < .25:
            todo.append(self.add_const)
        self.syms, self.imms = [], []
        if rng.random() < .2:
            todo.append(self.add_sym)
        rng.shuffle(todo)
        if call:
            self.taken.add('rax')
            todo.append(self.add_rax)
        if self.abi:
            self.taken |= {'rdi', 'rsi', 'rax'}
        for t in todo:
            t()
        if self.abi:
            self.add_abi()
        if call:
            self.operands.append(Operand('sym (helper_keep)', named=True,
                                         name='helper_keep'))
        self.order()
        self.write(stack, call)

    def add_const(self):
        i = Imm(self.scope.const_expr(self.rng))
        self.imms.append(i)
        o = self.add('const (%s)' % i.value, i)
        return o

    def add_sym(self):
        name = self.scope.symbol()
        i = Imm(name)
        self.add('sym (%s)' % name, i)
        self.syms.append(i)

    def add_rax(self):
        role = self.rng.choice(('inout', 'inout', 'inlateout'))
        r = Reg(self.var(), 'rax', writable=True, late='late' in role,
                known=64)
        self.before.append('u64 %s = 0;' % r.var)
        t = self.with_place(role, '"rax"', 'u64', r, '')
        self.before.append('%s = *p%s;' % (r.var, r.var))
        r.need = 64
        self.add(t, r)

    def add_abi(self):
        """rdi and rsi in, rax out; then call helper_c."""
        for n in ('rdi', 'rsi'):
            r = Reg(self.var(), n, known=64)
            r.need = 0
            e = self.scope.expr('u64')
            self.before.append('u64 %s = %s;' % (r.var, e))
            self.add('in ("%s", %s)' % (n, e), r)
        role = self.rng.choice(('out', 'lateout'))
        r = self.rax = Reg(self.var(), 'rax', writable=True,
                           late=role == 'lateout')
        r.need = 64
        self.before.append('u64 %s = 0;' % r.var)
        self.add(self.with_place(role, '"rax"', 'u64', r, ''), r)
        self.operands.append(Operand('sym (helper_c)', named=True,
                                     name='helper_c'))

    def order(self):
        """Positional operands first, numbered; others in any order after.
        The model must evaluate in the final order, so lines of the model
        move along."""
        first = [o for o in self.operands if not o.named
                 and not (isinstance(o.reg, (Reg, Xmm)) and o.reg.explicit)]
        rest = [o for o in self.operands if o not in first]
        self.rng.shuffle(rest)
        for n, o in enumerate(first):
            self.set_ref(o, str(n))
        before, after = [], []
        for o in first + rest:
            v = getattr(o.reg, 'var', None)
            if v:
                before += [m for m in self.before if v in m.replace(
                    '*', ' ').replace('=', ' ').split()
                    or m.startswith('auto *p%s ' % v)]
                after += [m for m in self.after if m.startswith('*p%s ' % v)]
        self.before, self.after = before, after
        self.operands = first + rest

    def write(self, stack, call):
        rng = self.rng
        may = set()
        if rng.random() < .85 or self.abi or stack:
            may.add('flags')
        memory = rng.choice(('all', 'all', 'read', 'none'))
        if memory != 'none' or self.abi:
            may.add('load')
        if memory == 'all' or self.abi:
            may.add('store')
        if stack:
            may |= {'stack'}
        if call:
            may |= {'call'}
        may |= self.features & {'labels', 'sections'}
        w = self.w = LabelWriter(rng, self.att, self.regs, may)
        w.imms = self.imms
        w.syms = [(s.ref, s.value) for s in self.syms]
        for _ in range(rng.randrange(1, 6)):
            w.one()
        for i in self.imms + self.syms:
            w.lines.append('/* {%s} */' % i.ref)
        if self.abi:
            self.call_abi(w)
        self.go_late(w)
        for _ in range(rng.randrange(0, 4)):
            w.one()
        if call and 'call' not in w.does and not w.op_call():
            w.lines.append('/* {helper_keep} */')
        self.finish(w)
        self.choose_options(w)

    def call_abi(self, w):
        rdi, rsi = [[r for r in self.regs if r.explicit == n][0]
                    for n in ('rdi', 'rsi')]
        self.mention()
        w.late = True
        w.lines.append('call {helper_c}')
        for r in self.regs:
            if isinstance(r, Xmm) or r.explicit in SAVED_BY_CALLER:
                r.known = 0
        w.does |= {'stack', 'flags', 'load', 'store'}
        w.put(self.rax, 64, 'helper_c (%s, %s)' % (rdi.var, rsi.var), 64)

    def mention(self):
        """Use operands that no instruction has used."""
        for r in self.regs:
            if not r.used and not r.explicit:
                self.w.lines.append('/* {%s} */' % r.ref)

    def go_late(self, w):
        self.mention()
        if w.late:
            return
        late = [r for r in self.regs if r.writable and r.late]
        self.rng.shuffle(late)
        for d in late:
            if isinstance(d, Reg):
                width = 8 if d.byte else 64
                s = w.pick([s for s in w.sources(width) if s is not d])
                if not s:
                    continue
                w.late = True
                w.say(text(self.att, 'mov', width, d, s))
                w.put(d, width, s.var, width)
                return
            s = w.pick(w.xmm_sources(d.kind))
            if s:
                w.late = True
                w.say(vector(self.att, MOVE[d.kind], d, s),
                      '%s = %s;' % (d.var, s.var))
                d.known = True
                return
        w.late = True

    def finish(self, w):
        """Every output must have a value."""
        rng = self.rng
        for r in self.regs:
            if not r.writable or not r.need:
                continue
            if isinstance(r, Xmm):
                if not r.known:
                    s = w.pick(w.xmm_sources(r.kind))
                    if s:
                        w.say(vector(self.att, MOVE[r.kind], r, s),
                              '%s = %s;' % (r.var, s.var))
                    else:
                        w.say(vector(self.att, 'pxor', r, r),
                              '%s = %s {};' % (r.var, MODEL_TYPE[r.kind]))
                    r.known = True
                continue
            if r.known >= r.need:
                continue
            width = 8 if r.byte else max(r.need, rng.choice((16, 32, 64)))
            s = w.pick(w.sources(width)) or Imm(rng.randrange(100))
            w.say(text(self.att, 'mov', width, r, s))
            w.put(r, width, w.value(s), width)

    def choose_options(self, w):
        rng = self.rng
        does, o = w.does, []
        writes = any(r.writable and r.need for r in self.regs)
        if 'load' not in does and 'store' not in does and rng.random() < .7:
            o.append('nomem')
        elif 'store' not in does and rng.random() < .8:
            o.append('readonly')
        if o and writes and rng.random() < .5:
            o.append('pure')
        if 'flags' not in does and rng.random() < .7:
            o.append('preserves_flags')
        if 'stack' not in does and rng.random() < .6:
            o.append('nostack')
        if self.att:
            o.append('att_syntax')
        rng.shuffle(o)
        self.options = o

    def render(self):
        ops = ['let (%s, %s)' % (o.name, o.text) if o.named else o.text
               for o in self.operands]
        if self.abi:
            ops.append('clobber_abi ("C")')
        if self.options:
            ops.append('options (%s)' % ', '.join(self.options))
        lines = ',\n\t'.join('"%s"' % l for l in self.w.lines) or '""'
        asm = 'rsasm (%s%s);' % (lines, ''.join(',\n\t' + o for o in ops))
        model = '\n  '.join(self.before + self.w.model + self.after)
        return ('/* block %d */\n#ifdef MODEL\n{\n  %s\n}\n#else\n%s\n#endif'
                % (self.uid, model, asm))
