"""Random functions: a body of statements in one of many shapes.

Every statement has a number, so that the reducer can leave it out.
"""

from block import Block
from scope import Scope

KINDS = ['plain', 'plain', 'static', 'inline', 'always', 'always', 'noinline',
         'template_int', 'template_type', 'lambda', 'member', 'constructor',
         'virtual', 'recursive', 'variadic', 'extern', 'noexcept', 'coroutine',
         'cold']


class Statement:
    """TEXT with one "%s" for each list of CHILDREN."""

    def __init__(self, uid, text, children=(), is_block=False):
        self.uid, self.text, self.children = uid, text, children
        self.is_block = is_block

    def render(self, dropped):
        if self.uid in dropped:
            return ''
        return self.text % tuple('\n'.join(s.render(dropped) for s in c)
                                 for c in self.children)

    def walk(self):
        yield self
        for c in self.children:
            for s in c:
                yield from s.walk()


class Function:
    def __init__(self, rng, number, kind, callees, ids, symbols, features,
                 unit):
        self.rng, self.number, self.kind, self.unit = rng, number, kind, unit
        self.ids, self.features = ids, features
        self.name = 'fn%d' % number
        # A coroutine's frame is on the heap: no alloca, no alignment.
        self.scope = Scope(rng, number, symbols, kind != 'coroutine')
        self.scope.template_int = kind == 'template_int'
        leaf = rng.random() < .25
        self.scope.callees = [] if leaf else callees
        self.blocks = 0
        self.loops = 0
        self.body = self.statements(rng.randrange(2, 8), 0)
        if kind == 'recursive':
            self.body.append(self.new(
                'if (depth) v0 ^= %s (v1, v0, depth - 1);' % self.name))
            self.scope.cost *= 3
        if kind == 'variadic':
            self.body.insert(0, self.new(
                'va_list ap; va_start (ap, b); v1 += va_arg (ap, u64);'
                ' w0 += va_arg (ap, int); v0 += bits (va_arg (ap, double));'
                ' va_end (ap);'))
        if kind == 'coroutine':
            for _ in range(2):
                self.body.insert(rng.randrange(len(self.body) + 1),
                                 self.new('co_yield %s;' % self.scope.leaf()))
        self.cost = self.scope.cost

    def new(self, text, children=(), is_block=False):
        self.ids[0] += 1
        return Statement(self.ids[0], text.replace('%', '%%') if not children
                         else text, children, is_block)

    # -- statements ------------------------------------------------------------

    def statements(self, n, depth):
        return [s for _ in range(n) for s in (self.statement(depth),) if s]

    def block(self):
        self.blocks += 1
        self.scope.cost += self.scope.weight
        uid = self.ids[0] + 1
        b = Block(self.rng, self.scope, uid, self.features)
        return self.new(b.render() + '\n' + self.scope.normalise(),
                        is_block=True)

    def statement(self, depth):
        rng, scope = self.rng, self.scope
        roll = rng.random()
        if roll < .55 or depth > 2:
            return self.block()
        if roll < .62:
            return self.new('%s %s= %s;' % (scope.place('u64'),
                                            rng.choice('+-^*'),
                                            scope.leaf()))
        if roll < .74:
            call = scope.call()
            return call and self.new('%s ^= %s;' % (scope.place('u64'), call))
        inner = lambda: self.statements(rng.randrange(1, 3), depth + 1)
        if roll < .79:
            return self.new('if (%s & %d) {\n%%s\n} else {\n%%s\n}'
                            % (scope.leaf(), rng.choice((1, 2, 12))),
                            (inner(), inner()))
        if roll < .85:
            return self.loop(inner)
        if roll < .88:
            return self.new('switch (%s & 7) {\ncase 0: case 5:\n%%s\nbreak;\n'
                            'case 1:\n%%s\n/* falls through */\ncase 2: v1++;'
                            '\n%%s\nbreak;\ndefault: ;\n%%s\n}' % scope.leaf(),
                            (inner(), inner(), inner(), inner()))
        if roll < .93 and self.kind not in ('noexcept', 'coroutine'):
            return self.guarded(inner)
        if roll < .96:
            return self.new('[&] () %s {\n%%s\n} ();'
                            % rng.choice(('', '__attribute__ ((noinline))',
                                          'mutable')), (inner(),))
        if roll < .98:
            return self.new('{ raii guard = { v0, %s };\n%%s\n}'
                            % scope.leaf(), (inner(),))
        return self.new('if (g0 == 0x123456789) {\n%%s\n%s\n}'
                        % self.never(), (inner(),))

    def never(self):
        """A block that does not come back; nobody gets there."""
        s = self.rng.choice((
            '"ud2", options (noreturn)',
            '"call {}", "ud2", sym (helper_never), options (noreturn)',
            '"mov {0}, {0}", "ud2", in (reg, v0), options (noreturn, nomem, '
            'nostack)'))
        return ('#ifdef MODEL\n__builtin_trap ();\n#else\nrsasm (%s);\n#endif'
                % s)

    def loop(self, inner):
        n = self.rng.choice((1, 2, 3, 4, 4, 8))
        i = 'j%d' % self.loops
        self.loops += 1
        unroll = self.rng.choice(('', '', '#pragma GCC unroll %d\n'
                                  % self.rng.choice((2, 4, 8))))
        head = '%sfor (u64 %s = 0; %s < %s; %s++) {\n%%s\nv1 += %s;\n}' % (
            unroll, i, i, self.rng.choice((str(n), '(a & %d)' % (n - 1 or 1))),
            i, i)
        self.scope.weight *= n
        children = (inner(),)
        self.scope.weight //= n
        return self.new(head, children)

    def guarded(self, inner):
        throw = self.rng.choice(('throw (int) (%s & 15);',
                                 'helper_throw (%s);')) % self.scope.leaf()
        return self.new('try {\n%%s\nif (%s & 1) %s\n%%s\n} catch (int e) {\n'
                        'v0 += e;\n%%s\n}' % (self.scope.leaf(), throw),
                        (inner(), inner(), inner()))

    # -- text ------------------------------------------------------------------

    def result(self):
        h = 'a'
        for e in self.scope.hash:
            h = 'mix (%s, %s)' % (h, e)
        return h

    def definition(self, dropped):
        k, n = self.kind, self.name
        body = '\n'.join(s.render(dropped) for s in self.body)
        decls = '\n'.join(self.scope.declarations)
        word = {'constructor': 'r =', 'coroutine': 'co_yield'}.get(k, 'return')
        inside = '{\n%s\n%s\n%s %s;\n}' % (decls, body, word, self.result())
        args = '(u64 a, u64 b)'
        heads = {
            'plain': 'static u64 ' + n, 'static': 'static u64 ' + n,
            'extern': 'u64 ' + n, 'inline': 'static inline u64 ' + n,
            'always': 'static ALWAYS u64 ' + n,
            'noinline': 'static NOINLINE u64 ' + n,
            'cold': '__attribute__ ((cold)) static u64 ' + n,
            'template_int': 'template<int N> static u64 ' + n,
            'template_type': 'template<class T> static u64 ' + n}
        if k == 'template_type':
            inside = inside.replace(decls, decls + '\nT own = (T) a; v0 += own;', 1)
        if k in heads:
            return '%s %s\n%s\n' % (heads[k], args, inside)
        if k == 'noexcept':
            return 'static u64 %s %s noexcept\n%s\n' % (n, args, inside)
        if k == 'lambda':
            return 'static const auto %s = [] %s -> u64\n%s;\n' % (n, args,
                                                                  inside)
        if k == 'recursive':
            return 'static u64 %s (u64 a, u64 b, int depth = 2)\n%s\n' \
                % (n, inside)
        if k == 'variadic':
            return 'static u64 %s (u64 a, u64 b, ...)\n%s\n' % (n, inside)
        if k == 'member':
            return ('struct S%s { u64 own; u64 run %s\n%s };\n'
                    % (n, args, inside.replace('{', '{\nown += a;', 1)))
        if k == 'virtual':
            return ('struct S%s : base { u64 run %s override\n%s };\n'
                    % (n, args, inside))
        if k == 'constructor':
            return ('struct S%s { u64 r; S%s %s\n%s };\n'
                    % (n, n, args, inside))
        assert k == 'coroutine'
        return 'static gen %s %s\n%s\n' % (
            n, args, inside)

    def call(self, rng, x, y):
        k, n = self.kind, self.name
        if k == 'template_int':
            return '%s<%d> (%s, %s)' % (n, rng.randrange(1, 5), x, y)
        if k == 'template_type':
            return '%s<%s> (%s, %s)' % (n, rng.choice(('u64', 'u16', 'i32')),
                                        x, y)
        if k == 'variadic':
            return '%s (%s, %s, (u64) %s, %d, 1.5)' % (n, x, y, x,
                                                       rng.randrange(99))
        if k == 'member':
            return 'S%s { %s }.run (%s, %s)' % (n, x, x, y)
        if k == 'constructor':
            return 'S%s (%s, %s).r' % (n, x, y)
        if k == 'virtual':
            return rng.choice(('S%s ().run (%s, %s)',
                               'run_opaque<S%s> (%s, %s)')) % (n, x, y)
        if k == 'coroutine':
            return '%s (%s, %s).sum ()' % (n, x, y)
        return '%s (%s, %s)' % (n, x, y)
