"""The directives of a test file that say how it is compiled.

Reads what testsuite/lib/rsasm-parse.exp describes, as far as it matters
here: options, targets, GCC releases, levels, and what is declared to
differ.  The rest is for the test suite, which runs the same files.
"""

import re
import shlex

DIRECTIVE = re.compile(r'\{\s+(dg-[-a-z0-9]+)\b(.*)\s\}')
SELECTOR = re.compile(r'\{\s*target\s+([^}]*)\}')
FAMILIES = {'x86': ('x86_64', 'i386'), 'i686': ('i386',)}


class Shape:
    """How FILE is compiled: `options', the `levels' it is limited to (or
    none), or `skip', the reason why it is not for this compiler."""

    def __init__(self):
        self.options = []
        self.levels = []
        self.skip = None
        self.exceptions = []        # (function, levels, why)

    def exception(self, function, level):
        """Why FUNCTION, as objdump -C names it, may differ at LEVEL; None
        if it must not."""
        for name, levels, why in self.exceptions:
            if level in levels and re.search(r'\b%s\b' % name, function):
                return why
        return None


def selected(words, cpu):
    """Whether the target selector WORDS covers CPU."""
    for word in words:
        negated = word.startswith('!')
        name = word.lstrip('!').split('-')[0]
        if (cpu in FAMILIES.get(name, (name,)) or name == '*') != negated:
            return True
    return False


def words_of(text):
    """(quoted or bare words, words of the selector or None) of TEXT."""
    selector = SELECTOR.search(text)
    if selector:
        text = text[:selector.start()] + text[selector.end():]
    text = re.sub(r'\{([^{}]*)\}', lambda m: shlex.quote(m.group(1)), text)
    return shlex.split(text), selector and selector.group(1).split()


def read(text, cpu, gcc_version):
    """The Shape that TEXT asks for."""
    shape = Shape()
    own, added = [], []
    for line in text.splitlines():
        found = DIRECTIVE.search(line)
        if not found:
            continue
        name = found.group(1)
        if name not in ('dg-do', 'dg-options', 'dg-additional-options',
                        'dg-require-rsasm-target', 'dg-require-gcc',
                        'dg-skip-if', 'dg-torture', 'dg-identity',
                        'dg-identity-except'):
            continue
        words, selector = words_of(found.group(2))
        here = selector is None or selected(selector, cpu)
        if name == 'dg-options' and here:
            own = shlex.split(words[0])
        elif name == 'dg-additional-options' and here:
            added += shlex.split(words[0])
        elif name == 'dg-do' and not here:
            shape.skip = 'not for ' + cpu
        elif name == 'dg-require-rsasm-target' and not selected(words, cpu):
            shape.skip = 'not for ' + cpu
        elif name == 'dg-require-gcc':
            if not release_fits(words, gcc_version):
                shape.skip = 'needs GCC ' + ' '.join(words)
        elif name == 'dg-skip-if' and selector and here and len(words) == 1:
            shape.skip = words[0]
        elif name == 'dg-torture':
            shape.levels = words
        elif name == 'dg-identity':
            shape.levels = words[0].split()
        elif name == 'dg-identity-except':
            shape.exceptions.append((words[0], words[1].split(), words[2]))
    shape.options = own + added
    if not any(o.startswith('-std=') for o in shape.options):
        shape.options.insert(0, '-std=gnu++17')
    return shape


def release_fits(words, gcc_version):
    """Whether GCC_VERSION ("12.2.0") is as WORDS (">= 12") ask."""
    op, number = ' '.join(words).split()
    major, n = int(gcc_version.split('.')[0]), int(number)
    return {'>=': major >= n, '<=': major <= n, '<': major < n,
            '>': major > n, '==': major == n}[op]
