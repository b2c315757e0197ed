"""What was measured: rows, the table on standard output, the document.

A row compares two lists of samples taken in pairs, or two counts.  The
JSON document has all that the table has, and every sample.
"""

import json
import os
import platform

from . import stats

HEADS = ('', 'rsasm', 'other', 'median', 'of best', 'min..max',
         '95% of median', 'bound', '')
COUNT_HEADS = ('', 'same', 'of', 'share', '', '', '', 'bound', '')
WIDTHS = (32, 10, 10, 8, 8, 16, 16, 6, 0)


def number(x, unit):
    """X for a column of ten characters."""
    if unit == 'ms':
        return '%.2f ms' % x
    if unit == 's':
        return '%.3f s' % x
    if unit == 'MB':
        return '%.1f MB' % x
    if unit == 'count':
        return '%d' % x
    return '%.2f' % x


def compared(x, row):
    if row['comparison']['kind'] == 'ratio':
        return '%.3f' % x
    return ('%+.3f' if row['unit'] == 's' else
            '%+.2f' if row['unit'] == 'ms' else '%+.1f') % x


def between(low, high, row):
    return '%s..%s' % (compared(low, row), compared(high, row))


class Report:
    def __init__(self, quiet=False):
        self.rows = []
        self.skipped = []
        self.details = {}
        self.quiet = quiet
        self.section = None

    def say(self, text):
        if not self.quiet:
            print(text, flush=True)

    def begin(self, section, title, heads=HEADS):
        """Begin a section; the rows that follow are of it."""
        self.section = section
        self.say('\n' + title)
        self.line(heads)

    def line(self, cells):
        text = cells[0].ljust(WIDTHS[0])
        for cell, width in zip(cells[1:-1], WIDTHS[1:-1]):
            text += ' ' + cell.rjust(width)
        self.say((text + '  ' + cells[-1]).rstrip())

    def add(self, name, unit, ours, theirs, kind='ratio', bound=None):
        """Compare paired lists of samples.  UNIT is s, ms, MB, or "" for
        numbers that are ratios themselves; a difference is in UNIT, and so
        is its bound."""
        comparison = stats.compare(kind, ours, theirs)
        judged, certain = stats.verdict(comparison, bound)
        row = {'section': self.section, 'name': name, 'unit': unit,
               'rsasm': stats.summary(ours), 'other': stats.summary(theirs),
               'comparison': comparison, 'bound': bound,
               'verdict': judged, 'certain': certain}
        self.rows.append(row)
        c = comparison
        self.line((name, number(row['rsasm']['median'], unit),
                   number(row['other']['median'], unit),
                   compared(c['median'], row), compared(c['best'], row),
                   between(c['min'], c['max'], row),
                   between(c['low'], c['high'], row)
                   if c['coverage'] >= 0.95 else '',
                   '' if bound is None else '%g' % bound
                   if kind == 'ratio' else '%+g' % bound,
                   '' if judged == '-' else judged + ('' if certain else '?')))

    def add_samples(self, name, ours, theirs, time_bound=None,
                    memory_bound=None, kind='ratio', unit='s'):
        """A row of seconds and one of memory for two lists of Sample."""
        scale = 1000 if unit == 'ms' else 1
        self.add(name + ', time', unit,
                 [scale * s.seconds for s in ours],
                 [scale * s.seconds for s in theirs], kind, time_bound)
        a = [s.megabytes for s in ours]
        b = [s.megabytes for s in theirs]
        if None in a + b:
            self.skip(name + ', memory',
                      'the benchmark itself was larger than the compiler')
        else:
            self.add(name + ', memory', 'MB', a, b, kind, memory_bound)

    def add_count(self, name, good, total, known=0):
        """So many of so many; KNOWN is how many of the others are declared
        to be so.  Any further ones are over the bound."""
        judged = 'ok' if good + known == total else 'over'
        self.rows.append({'section': self.section, 'name': name,
                          'unit': 'count', 'good': good, 'total': total,
                          'known': known, 'bound': total, 'verdict': judged,
                          'certain': True})
        self.line((name, str(good), str(total), '%.3f' % (good / total),
                   '', '', '', 'all',
                   judged + (', %d known' % known if known else '')))

    def skip(self, name, reason):
        self.skipped.append({'section': self.section, 'name': name,
                             'reason': reason})
        self.say('%s not measured: %s' % (name.ljust(WIDTHS[0]), reason))

    def over(self):
        return [r for r in self.rows if r['verdict'] == 'over']

    def document(self, about):
        return dict({'format': 1}, **about, rows=self.rows,
                    skipped=self.skipped, details=self.details,
                    over=len(self.over()))


def write(path, document):
    text = json.dumps(document, indent=1, allow_nan=False) + '\n'
    if path == '-':
        print(text, end='')
        return
    with open(path + '.tmp', 'w') as f:
        f.write(text)
    os.replace(path + '.tmp', path)


def machine():
    """What the figures depend on, of this machine."""
    name = ''
    try:
        with open('/proc/cpuinfo') as f:
            for line in f:
                if line.startswith(('model name', 'Model')):
                    name = line.split(':', 1)[1].strip()
                    break
    except OSError:
        pass
    return {'cpu': name or platform.processor() or platform.machine(),
            'processors': os.cpu_count(), 'load': os.getloadavg()[0],
            'system': platform.system() + ' ' + platform.release()}
