"""x86-64 instructions as text, in either syntax.

A value that an instruction may name is a Reg, an Imm or a Mem.  text ()
prints an instruction for operands in Intel order, destination first.
"""

SIZES = {8: 'byte', 16: 'word', 32: 'dword', 64: 'qword', 128: 'xmmword'}
SUFFIX = {8: 'b', 16: 'w', 32: 'l', 64: 'q'}
MODIFIER = {8: ':l', 16: ':x', 32: ':e', 64: ''}


def _names():
    table = {}
    for c in 'abcd':
        table['r%sx' % c] = {64: 'r%sx' % c, 32: 'e%sx' % c, 16: c + 'x',
                             8: c + 'l'}
    for c in ('si', 'di'):
        table['r' + c] = {64: 'r' + c, 32: 'e' + c, 16: c, 8: c + 'l'}
    for n in range(8, 16):
        r = 'r%d' % n
        table[r] = {64: r, 32: r + 'd', 16: r + 'w', 8: r + 'b'}
    return table


NAMES = _names()
ABCD = ('rax', 'rbx', 'rcx', 'rdx')
SAVED_BY_CALLER = ('rax', 'rcx', 'rdx', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11')


class Reg:
    """A register of the block.

    known: how many of its low bits the model knows.  A pointer's value is
    never mixed into results.  var is its name in the model."""

    def __init__(self, var, explicit=None, ref=None, byte=False, known=0,
                 writable=False, late=False, pointer=None, abcd=False):
        self.var, self.explicit, self.ref = var, explicit, ref
        self.byte, self.known = byte, known
        self.writable, self.late, self.pointer = writable, late, pointer
        self.abcd = abcd
        self.used = False

    def name(self, width, att):
        self.used = True
        if self.explicit:
            return ('%' if att else '') + NAMES[self.explicit][width]
        if self.byte:
            assert width == 8
            return '{%s}' % self.ref
        return '{%s%s}' % (self.ref, MODIFIER[width])

    def high(self):
        self.used = True
        return '{%s:h}' % self.ref


class Xmm:
    """A vector register; kind is what it holds: f32 f64 u32 u64 v4."""

    def __init__(self, var, kind, explicit=None, ref=None, known=False,
                 writable=False, late=False):
        self.var, self.kind, self.explicit, self.ref = var, kind, explicit, ref
        self.known, self.writable, self.late = known, writable, late
        self.used = False

    def name(self, width, att):
        self.used = True
        if self.explicit:
            return ('%' if att else '') + self.explicit
        return '{%s}' % self.ref


class Imm:
    """A number, or a const operand REF whose model is the expression VALUE."""

    def __init__(self, value, ref=None):
        self.value, self.ref = value, ref

    def name(self, width, att):
        s = '{%s}' % self.ref if self.ref is not None else str(self.value)
        return '$' + s if att else s


class Mem:
    """[BASE + DISP], [BASE + INDEX * SCALE + DISP] or [rip + SYM + DISP]."""

    def __init__(self, base=None, disp=0, index=None, scale=1, sym=None,
                 plain=None):
        self.base, self.disp, self.index = base, disp, index
        self.scale, self.sym, self.plain = scale, sym, plain

    def name(self, width, att, sized=True):
        if att:
            if self.sym:
                return '%s%s(%%rip)' % (self.sym, '+%d' % self.disp
                                        if self.disp else '')
            regs = self.plain and '%' + self.plain or self.base.name(64, att)
            if self.index:
                regs += ',%s,%d' % (self.index.name(64, att), self.scale)
            return '%s(%s)' % (self.disp or '', regs)
        if self.sym:
            s = 'rip + %s' % self.sym
        else:
            s = self.plain or self.base.name(64, att)
            if self.index:
                s += ' + %s*%d' % (self.index.name(64, att), self.scale)
        if self.disp:
            s += ' %s %d' % ('+' if self.disp > 0 else '-', abs(self.disp))
        size = SIZES[width] + ' ptr ' if sized else ''
        return '%s[%s]' % (size, s)


def text(att, op, width, *operands):
    """OP with OPERANDS, all of WIDTH bits."""
    names = [o.name(width, att) for o in operands]
    if att:
        if not op.startswith(('set', 'cmov')):
            op += SUFFIX[width]
        names.reverse()
    return (op + ' ' + ', '.join(names)).strip()


def vector(att, op, *operands):
    """OP with Xmm, Imm or (operand, width) OPERANDS; no suffix."""
    names = []
    for o in operands:
        o, width = o if isinstance(o, tuple) else (o, 128)
        names.append(o.name(width, att))
    if att:
        names.reverse()
    return op + ' ' + ', '.join(names)


def extend(att, signed, to, d, from_, s):
    """movzx or movsx."""
    if att:
        op = ('movs' if signed else 'movz') + SUFFIX[from_] + SUFFIX[to]
        return '%s %s, %s' % (op, s.name(from_, att), d.name(to, att))
    op = 'movsxd' if from_ == 32 else 'movsx' if signed else 'movzx'
    return '%s %s, %s' % (op, d.name(to, att), s.name(from_, att))


def lea(att, width, d, mem):
    if att:
        return 'lea%s %s, %s' % (SUFFIX[width], mem.name(64, att),
                                 d.name(width, att))
    return 'lea %s, %s' % (d.name(width, att), mem.name(64, att, False))
