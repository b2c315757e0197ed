"""The variables that a block of a function can use."""

TYPES = ['u64'] * 6 + ['u32'] * 4 + ['i64', 'i32', 'i32', 'u16', 'i16', 'u8',
                                     'u8', 'i8', 'en']


class Scope:
    def __init__(self, rng, uid, symbols, has_frame=True):
        self.has_frame = has_frame
        self.rng, self.uid = rng, uid
        self.symbols = symbols
        self.places = {t: [] for t in set(TYPES)}
        self.vectors = {'f64': [], 'f32': [], 'v4': [], 'u64': [], 'u32': []}
        self.arrays = []                # (expression, bytes)
        self.declarations = []
        self.hash = []                  # expressions that feed the result
        self.callees = []               # Function
        self.cost = 1                   # blocks run per call of the function
        self.weight = 1                 # how often this place is run
        self.template_int = False
        self.declare()

    # -- declarations --------------------------------------------------------

    def local(self, type_, name, init):
        self.declarations.append('%s %s = %s;' % (type_, name, init))
        self.places[type_].append(name)
        self.hash.append('(u64) ' + name)

    def declare(self):
        rng, chance = self.rng, self.rng.random
        rich = chance() < .7
        self.local('u64', 'v0', 'a')
        self.local('u64', 'v1', 'b')
        for n in range(2, rng.randrange(2, 7 if rich else 4)):
            self.local('u64', 'v%d' % n, 'a * %d + b' % rng.randrange(1, 99))
        self.local('u32', 'w0', '(u32) (a >> %d)' % rng.randrange(32))
        if rich:
            self.local('u32', 'w1', '(u32) (b + 5)')
            self.local('i64', 'l0', '(i64) (a - b)')
            self.local('i32', 'i0', '(i32) (b >> 3)')
            self.local('u16', 'h0', '(u16) (a >> 7)')
            self.local('i16', 'k0', '(i16) (b >> 9)')
        for type_, name in (('u8', 'c0'), ('i8', 'b0'), ('en', 'e0')):
            if chance() < .4:
                self.local(type_, name, '(%s) a' % type_)
        if chance() < .5:
            self.declarations.append(
                'u64 A[4] = { a, b, a + b, %d };' % rng.getrandbits(20))
            self.array('A', 4)
            self.places['u64'] += ['A[%d]' % rng.randrange(4), 'A[v0 & 3]']
        if self.has_frame and chance() < .25:
            n = rng.choice((32, 64))
            self.declarations.append(
                'alignas (%d) u64 AL[8] = { a, b, 3 };' % n)
            self.array('AL', 8)
            self.places['u64'].append('AL[w0 & 7]')
            # A misaligned frame would show.
            self.hash.append('((u64) AL & %d)' % (n - 1))
        if self.has_frame and chance() < .15:
            self.declarations += [
                'u64 *L = (u64 *) __builtin_alloca (32 + (a & 15) * 8);',
                'for (int n = 0; n < 4; n++) L[n] = a + n;']
            self.array('L', 4)
            self.places['u64'].append('L[2]')
        if chance() < .3:
            self.declarations.append(
                'shape S = { a, (u32) b, 3, 4, -5, 0 };')
            self.hash += ['S.x', 'S.y', 'S.z', 'S.c', '(u64) S.i']
            for t, f in (('u64', 'x'), ('u32', 'y'), ('u16', 'z'),
                         ('u8', 'c'), ('i32', 'i')):
                self.places[t].append('S.' + f)
        if chance() < .25:
            self.declarations.append('u64 *P = &v1;')
            self.places['u64'].append('*P')
        if chance() < .2:
            self.declarations.append('u32 &R = w0;')
            self.places['u32'].append('R')
        if chance() < .15:
            self.places['u64'] += ['g0', 'g1', 'garr[v1 & 7]']
            self.arrays.append(('garr', 64))
        if chance() < .08:
            self.places['u64'].append('t0')
        if chance() < .4:
            for k, t in (('f64', 'double'), ('f32', 'float')):
                for n in range(rng.randrange(0, 3)):
                    name = 'fd'[k == 'f64'] + str(n)
                    self.declarations.append('%s %s = (%s) (i32) (a & 0x%x);'
                                             % (t, name, t,
                                                rng.getrandbits(16)))
                    self.vectors[k].append(name)
                    self.hash.append('bits (%s)' % name)
        if chance() < .3:
            self.declarations.append(
                'vec q0 = { (u32) a, (u32) b, 7, 8 }, q1 = q0 ^ (u32) b;')
            self.vectors['v4'] += ['q0', 'q1']
            self.hash += ['fold (q0)', 'fold (q1)']
        self.vectors['u64'] = self.places['u64'][:2]
        self.vectors['u32'] = self.places['u32'][:2]

    def array(self, name, n):
        self.arrays.append((name, 8 * n))
        self.arrays.append(('&%s[1]' % name, 8 * n - 8))
        self.hash += ['%s[%d]' % (name, i) for i in range(n)]

    # -- choosing --------------------------------------------------------------

    def type(self):
        while True:
            t = self.rng.choice(TYPES)
            if self.places[t] or self.rng.random() < .3:
                return t

    def place(self, type_):
        """An lvalue.  Each is written at most once by a block's own
        statement, so a type without variables takes a new one."""
        if not self.places[type_]:
            name = 'n%d%s' % (self.uid, type_)
            self.local(type_, name, '(%s) %d' % (type_,
                                                 self.rng.randrange(99)))
        return self.rng.choice(self.places[type_])

    def leaf(self):
        return self.rng.choice(self.places['u64'] + self.places['u32'])

    def expr(self, type_):
        rng = self.rng
        p = self.place(type_)
        roll = rng.random()
        if roll < .5:
            return p
        if roll < .6:
            return '(%s) (%s + %d)' % (type_, p, rng.randrange(1, 999))
        if roll < .75:
            return '(%s) (%s ^ %s)' % (type_, self.leaf(), self.leaf())
        if roll < .8:
            return '(%s) %d' % (type_, rng.getrandbits(31))
        if roll < .85 and self.template_int:
            return '(%s) (N * %d)' % (type_, rng.randrange(1, 9))
        if roll < .88 and type_ in ('u64', 'u32') and p[0] in 'vw':
            return rng.choice(('%s++', '--%s', '(%s += 3)')) % p
        if roll < .93:
            return '(%s) %s' % (type_, self.leaf())
        call = self.call()
        return '(%s) %s' % (type_, call) if call else p

    def call(self):
        """A call of another function, if that does not cost too much."""
        rng = self.rng
        fits = [f for f in self.callees
                if self.cost + self.weight * f.cost < 400]
        if not fits:
            return None
        f = rng.choice(fits)
        self.cost += self.weight * f.cost
        return f.call(rng, self.leaf(), self.leaf())

    def const_expr(self, rng):
        n = rng.randrange(100)
        if self.template_int and rng.random() < .6:
            return rng.choice(('N', 'N + %d' % n, 'N * 2'))
        return rng.choice((str(n), '%d * 2' % (n // 4), '(u8) %d' % n,
                           'sizeof (shape)', "'%c'" % chr(97 + n % 26)))

    def symbol(self):
        return self.rng.choice(self.symbols)

    def vector_kinds(self):
        return [k for k in self.vectors if self.vectors[k]]

    def vector_place(self, kind):
        return self.rng.choice(self.vectors[kind])

    def vector_expr(self, kind):
        p = self.vector_place(kind)
        if kind in ('f64', 'f32') and self.rng.random() < .3:
            t = {'f64': 'double', 'f32': 'float'}[kind]
            return '(%s) (i32) (%s & 0xfff)' % (t, self.leaf())
        return p

    def normalise(self):
        """After a block: floating-point values are small again."""
        return ' '.join('%s = norm (%s);' % (v, v) for k in ('f64', 'f32')
                        for v in self.vectors[k])

    def array_of(self):
        return self.rng.choice(self.arrays)
