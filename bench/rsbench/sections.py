"""What is measured: one function a section.

Each takes a Bench, writes its units into the scratch directory, runs the
compilers in turn and adds rows.  The bounds are those that rsasm promises.
"""

import os

from . import measure, sources, tools

MACRO_BLOCKS = 10000
MACRO_SECONDS = 0.3         # over GNU asm
MACRO_MB = 40
TIME = 1.10                 # of GNU asm, from BOUND_FROM blocks on
MEMORY = 1.10
GROWTH = 1.05               # of GNU asm's own growth
BOUND_FROM = 10000
FEW = 1000                  # blocks that are compiled fast
LOAD = 1.02                 # of a unit of ordinary size without rsasm


class Bench:
    """What the sections share."""

    def __init__(self, tool, options, directory, report):
        self.tool = tool
        self.options = options
        self.directory = directory
        self.report = report

    def measured(self, commands, rounds):
        return measure.interleave(commands, rounds, self.directory,
                                  measure.progress)

    def has_blocks(self, name):
        """Whether there are blocks for this CPU; says so if not."""
        if self.tool.cpu in sources.CPUS:
            return True
        self.report.skip(name, 'no blocks are written for ' + self.tool.cpu)
        return False

    def unit(self, form, count, flags, shape='distinct'):
        """The command that compiles a unit of COUNT blocks."""
        name = '%s-%s-%d.cc' % (shape, form, count)
        path = sources.write(self.directory, name, self.tool.cpu, form,
                             count, shape)
        if form == 'rsasm':
            flags = self.tool.rsasm_flags() + flags
        return self.tool.compiler(flags, path)


def macro(bench):
    """What the header's macros and the plugin's checks cost, without code
    generation."""
    n = bench.options.macro_blocks
    bench.report.begin('macro', '%s blocks of 3 lines and 5 items, '
                       '-fsyntax-only: what they take more than the shortest '
                       'GNU asm' % f'{n:,}')
    if not bench.has_blocks('macro layer'):
        return
    flags = ['-fsyntax-only']
    s = bench.measured({'rsasm': bench.unit('rsasm', n, flags),
                        'GNU asm': bench.unit('bare', n, flags)},
                       bench.options.rounds)
    bench.report.add_samples('%s blocks' % f'{n:,}', s['rsasm'], s['GNU asm'],
                             MACRO_SECONDS, MACRO_MB, 'difference')


def scaling(bench):
    """Time and memory by the number of blocks, and how they grow.

    Units that are compiled fast are run more often, for the machine is a
    larger part of what is measured there.
    """
    report, sizes = bench.report, bench.options.sizes
    report.begin('scaling', 'Growth with the number of blocks, -O2 -S: '
                 'ratio to GNU asm with the same operands')
    if not bench.has_blocks('scaling'):
        return
    few = [n for n in sizes if n and n <= FEW][-1:] or sizes[-1:]
    cases = [('distinct', n) for n in sizes]
    cases += [(shape, n) for shape in ('identical', 'templates') for n in few]
    samples = {}
    for is_small in True, False:
        commands = {}
        for shape, n in cases:
            if (n <= FEW) == is_small:
                for form in 'rsasm', 'gnu':
                    commands['%s %s %d' % (form, shape, n)] = bench.unit(
                        form, n, ['-O2', '-S'], shape)
        samples.update(bench.measured(
            commands, bench.options.rounds * (3 if is_small else 1)))

    def get(form, shape, n):
        return samples['%s %s %d' % (form, shape, n)]

    for shape, n in cases:
        bounded = shape == 'distinct' and n >= BOUND_FROM
        what = {'distinct': 'blocks', 'identical': 'equal blocks',
                'templates': 'in templates'}[shape]
        report.add_samples('%s %s' % (f'{n:,}', what),
                           get('rsasm', shape, n), get('gnu', shape, n),
                           TIME if bounded else None,
                           MEMORY if bounded else None)
    many = [n for n in sizes if n > FEW]
    growth(report, many or [n for n in sizes if n], get)


def growth(report, sizes, get):
    """How many times more the largest unit takes than the one before it."""
    if len(sizes) < 2:
        report.skip('growth', 'it needs two sizes above %d' % FEW)
        return
    low, high = sizes[-2:]
    name = 'growth from %s to %s' % (f'{low:,}', f'{high:,}')
    bounded = low >= BOUND_FROM

    def grown(form, of):
        a = of(get(form, 'distinct', low))
        b = of(get(form, 'distinct', high))
        return a and b and [y / x for x, y in zip(a, b)]

    for what, of in (('time', measure.seconds),
                     ('memory', measure.megabytes)):
        ours, theirs = grown('rsasm', of), grown('gnu', of)
        if ours and theirs:
            report.add('%s, %s' % (name, what), '', ours, theirs, 'ratio',
                       GROWTH if bounded else None)


def load(bench):
    """What the plugin costs units that do not use it."""
    report, tool = bench.report, bench.tool
    report.begin('load', 'Units without rsasm, compiled with the plugin: '
                 'ratio to without it (the empty unit: difference)')
    empty = sources.write_text(bench.directory, 'empty.cc', sources.EMPTY)
    heavy = sources.write_text(bench.directory, 'heavy.cc', sources.HEAVY)
    with_plugin = tool.load_flags()

    def pair(flags, path):
        return {'with': tool.compiler(with_plugin + flags, path),
                'without': tool.compiler(flags, path)}

    s = bench.measured(pair(['-fsyntax-only'], empty),
                       bench.options.empty_pairs)
    report.add_samples('empty unit', s['with'], s['without'],
                       kind='difference', unit='ms')
    cases = [('heavy headers', ['-fsyntax-only'], bench.options.pairs)]
    if not bench.options.quick:
        cases.append(('heavy headers, -O2 -S', ['-O2', '-S'],
                      max(2, bench.options.pairs // 3)))
    for name, flags, pairs in cases:
        s = bench.measured(pair(flags, heavy), pairs)
        report.add_samples(name, s['with'], s['without'], LOAD)


def others(bench):
    """Rust's asm! and clang's GNU asm on the same blocks."""
    report, n = bench.report, bench.options.other_blocks
    report.begin('others', "%s blocks, -O2 -S: ratio to Rust's asm! and to "
                 "clang's GNU asm" % f'{n:,}')
    if not bench.has_blocks('other compilers'):
        return
    commands = {}
    rustc = tools.find(['rustc'])
    if not rustc:
        report.skip('rustc', 'rustc is not installed')
    elif rust_host(rustc) != bench.tool.cpu:
        report.skip('rustc', 'this rustc compiles for another target')
    else:
        path = sources.write(bench.directory, 'blocks.rs', bench.tool.cpu,
                             'rust', n)
        commands['rustc'] = [
            rustc, '--edition', '2021', '--crate-type', 'lib', '--emit',
            'asm', '-C', 'opt-level=2', '-C', 'codegen-units=1', '-o',
            os.path.join(bench.directory, 'blocks.s'), path]
    clang = tools.find(['clang++'])
    if not clang:
        report.skip('clang++', 'clang++ is not installed')
    elif tools.cpu_of(tools.ask([clang, '-dumpmachine'])) != bench.tool.cpu:
        report.skip('clang++', 'this clang++ compiles for another target')
    else:
        path = sources.write(bench.directory, 'clang.cc', bench.tool.cpu,
                             'bare', n)
        commands['clang++'] = [clang, '-O2', '-S', '-o', os.devnull, path]
    for name in list(commands):
        report.details[name] = tools.first_line([commands[name][0],
                                                 '--version'])
        # Old ones lack parts of the language: that is no failure of ours.
        try:
            measure.run(commands[name], bench.directory)
        except measure.Failed as e:
            said = [s for s in str(e).splitlines() if 'error' in s]
            report.skip(name, '%s does not take the blocks: %s'
                        % (report.details[name], (said or ['?'])[0].strip()))
            del commands[name]
    if not commands:
        return
    commands['rsasm'] = bench.unit('rsasm', n, ['-O2', '-S'])
    samples = bench.measured(commands, bench.options.rounds)
    for name in commands:
        if name != 'rsasm':
            report.add_samples(name, samples['rsasm'], samples[name])


def rust_host(rustc):
    """The CPU that RUSTC compiles for, or None."""
    said = tools.ask([rustc, '-vV'])
    for line in said.splitlines():
        if line.startswith('host: '):
            return tools.cpu_of(line[6:])
    return None
