"""Are functions the same, instruction by instruction?

Reads the files of testsuite/rsasm.identity: each holds functions with rsasm
blocks and, under #ifdef GNU, with the GNU asm that a user would have
written.  Both forms are compiled to object code and disassembled; a
function is the same if its bytes and relocations are.

Surprising: -ffunction-sections is added, so that every function begins at
address 0 and one that differs does not shift those behind it.
"""

import glob
import os
import re
import subprocess

from . import directives, measure

SECTION = re.compile(r'^Disassembly of section (\S+):$')
PARTS = re.compile(r'^\.text\.(unlikely|startup|exit|hot)\.')
LEVELS = ['-O0', '-O1', '-O2', '-O3', '-Os']


def functions(lines):
    """The functions in LINES of objdump -dr: name -> list of lines.

    The name is that of the section; a cold part belongs to its function.
    """
    found, body = {}, None
    for line in lines:
        line = line.rstrip()
        section = SECTION.match(line)
        if section:
            name = PARTS.sub('.text.', section.group(1))
            body = found.setdefault(name, [])
            body.append('part')
        elif body is not None and line and not line.endswith('>:'):
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
    with subprocess.Popen([tool.objdump, '-dr', out],
                          stdout=subprocess.PIPE,
                          universal_newlines=True) as p:
        found = functions(p.stdout)
    if p.returncode:
        raise measure.Failed('%s -dr failed' % tool.objdump)
    return found


def identity(bench):
    """A row for each level: functions that are the same, of all."""
    report, tool = bench.report, bench.tool
    report.begin('identity', 'Functions with the same code as with GNU asm, '
                 'of all')
    where = bench.options.identity_dir
    files = sorted(glob.glob(os.path.join(where, '*.C')))
    if not files:
        report.skip('code identity', 'there are no files in ' + where)
        return
    if not tool.objdump:
        report.skip('code identity', 'there is no objdump for '
                    + tool.target)
        return
    counts = {level: [0, 0] for level in bench.options.levels}
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
            differences += [{'file': base, 'level': level, 'function': name}
                            for name in different]
    report.details['differences'] = differences
    report.details['identity files'] = len(files)
    for level, (same, total) in counts.items():
        if total:
            report.add_count('functions at ' + level, same, total)
        else:
            report.skip('functions at ' + level, 'no file is for it')
    for d in differences[:20]:
        report.say('  differs: %(file)s %(level)s %(function)s' % d)
    if len(differences) > 20:
        report.say('  ... and %d more' % (len(differences) - 20))
    if failures:
        raise measure.Failed('\n'.join(failures))
