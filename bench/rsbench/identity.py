"""Are functions the same, instruction by instruction?

Reads the files of testsuite/rsasm.identity: each holds functions with rsasm
blocks and, under #ifdef GNU, with the GNU asm that a user would have
written.  Both forms are compiled to object code, the second without the
plugin, and disassembled; a function is the same if its bytes and
relocations are.  What a file itself declares to differ (dg-identity-except)
is counted as different but is not over the bound.

Surprising: -ffunction-sections is added, so that every function begins at
address 0 and one that differs does not shift those behind it.
"""

import glob
import os
import re
import subprocess

from . import directives, measure
from .report import COUNT_HEADS

SECTION = re.compile(r'^Disassembly of section ')
SYMBOL = re.compile(r'^[0-9a-f]+ <(.*)>:$')
LEVELS = ['-O0', '-O1', '-O2', '-O3', '-Os']


def functions(lines):
    """The functions in LINES of objdump -dr: name -> list of lines.

    A cold part has a name of its own; the second symbol of one name, which
    local ones may be, is "NAME #2".
    """
    found, body = {}, None
    for line in lines:
        line = line.rstrip()
        symbol = SYMBOL.match(line)
        if symbol:
            name, n = symbol.group(1), 2
            while name in found:
                name, n = '%s #%d' % (symbol.group(1), n), n + 1
            body = found[name] = []
        elif SECTION.match(line):
            body = None
        elif body is not None and line:
            body.append(' '.join(line.split()))
    return found


def differing(ours, theirs):
    """The names of the functions that are not the same in both."""
    return sorted(name for name in ours.keys() | theirs.keys()
                  if ours.get(name) != theirs.get(name))


def disassembled(tool, flags, source, directory):
    """The functions of SOURCE compiled with FLAGS; measure.Failed if that
    does not work."""
    out = os.path.join(directory, 'identity.o')
    measure.run([tool.gxx] + flags + ['-w', '-ffunction-sections', '-c',
                                      source, '-o', out], directory)
    with subprocess.Popen([tool.objdump, '-dr', '-C', out],
                          stdout=subprocess.PIPE,
                          universal_newlines=True) as p:
        found = functions(p.stdout)
    if p.returncode:
        raise measure.Failed('%s -dr -C failed' % tool.objdump)
    return found


def identity(bench):
    """A row for each level: functions that are the same, of all."""
    report, tool = bench.report, bench.tool
    report.begin('identity', 'Functions whose code is the same as with GNU '
                 'asm', COUNT_HEADS)
    where = bench.options.identity_dir
    files = sorted(glob.glob(os.path.join(where, '*.C')))
    if not files:
        report.skip('code identity', 'there are no files in ' + where)
        return
    if not tool.objdump:
        report.skip('code identity', 'there is no objdump for '
                    + tool.target)
        return
    counts = {level: [0, 0, 0] for level in bench.options.levels}
    differences, failures = [], []
    for file in files:
        base = os.path.basename(file)
        with open(file, encoding='utf-8') as f:
            shape = directives.read(f.read(), tool.cpu, tool.version)
        if shape.skip:
            report.details.setdefault('identity skipped', []).append(
                {'file': base, 'reason': shape.skip})
            continue
        for level, count in counts.items():
            if shape.levels and level not in shape.levels:
                continue
            measure.progress('%s %s' % (base, level))
            flags = shape.options + [level]
            try:
                ours = disassembled(tool, tool.rsasm_flags() + flags, file,
                                    bench.directory)
                theirs = disassembled(
                    tool, ['-isystem', tool.include, '-DGNU'] + flags, file,
                    bench.directory)
            except measure.Failed as e:
                failures.append('%s %s: %s' % (base, level, e))
                continue
            different = differing(ours, theirs)
            total = len(ours.keys() | theirs.keys())
            count[0] += total - len(different)
            count[1] += total
            for name in different:
                why = shape.exception(name, level)
                count[2] += why is not None
                differences.append({'file': base, 'level': level,
                                    'function': name, 'known': why})
    report.details['differences'] = differences
    report.details['identity files'] = len(files)
    for level, (same, total, known) in counts.items():
        if total:
            report.add_count('functions at ' + level, same, total, known)
        else:
            report.skip('functions at ' + level, 'no file is for it')
    # Those that nobody expects come first.
    for d in sorted(differences, key=lambda d: d['known'] is not None)[:20]:
        report.say('  differs: %s %s %s%s' % (
            d['file'], d['level'], d['function'],
            ' (known: %s)' % d['known'] if d['known'] else ''))
    if len(differences) > 20:
        report.say('  ... and %d more' % (len(differences) - 20))
    if failures:
        raise measure.Failed('\n'.join(failures))
