"""Statistics of paired samples.

Two programs are run in turn, so that run I of one and run I of the other
met the same machine.  Their ratio is therefore taken pair by pair, and the
median of those ratios is what is reported: an interruption spoils one pair,
not the result.  All here is free of assumptions on the distribution.
"""

import math


def median(values):
    """The median; VALUES must not be empty."""
    s = sorted(values)
    half = len(s) // 2
    return s[half] if len(s) % 2 else (s[half - 1] + s[half]) / 2


def quantile(values, q):
    """The Q-quantile, interpolated between the neighbours."""
    s = sorted(values)
    at = q * (len(s) - 1)
    low = int(math.floor(at))
    high = min(low + 1, len(s) - 1)
    return s[low] + (s[high] - s[low]) * (at - low)


def summary(values):
    """What the JSON document says of a list of numbers."""
    return {'n': len(values), 'median': median(values),
            'min': min(values), 'max': max(values),
            'q1': quantile(values, 0.25), 'q3': quantile(values, 0.75),
            'samples': list(values)}


def median_interval(values, level=0.95):
    """(LOW, HIGH, COVERAGE) of the median, by order statistics.

    The K-th smallest and K-th largest of N values hold the median between
    them with probability 1 - 2 P (B < K), B binomial (N, 1/2).  K is the
    largest that reaches LEVEL; with fewer than six values none does, and
    the interval is min..max with the coverage that it has.
    """
    s = sorted(values)
    n = len(s)
    k, tail = 1, 0.5 ** n               # tail = P (B < k)
    while k < n // 2:
        more = tail + math.comb(n, k) * 0.5 ** n
        if 1 - 2 * more < level:
            break
        k, tail = k + 1, more
    return s[k - 1], s[n - k], max(0.0, 1 - 2 * tail)


def paired(kind, ours, theirs):
    """Pair by pair: a 'ratio' of, or a 'difference' between, two lists."""
    if len(ours) != len(theirs) or not ours:
        raise ValueError('pairs of unequal or no samples')
    if kind == 'ratio':
        return [a / b for a, b in zip(ours, theirs)]
    return [a - b for a, b in zip(ours, theirs)]


def compare(kind, ours, theirs):
    """Median, spread and confidence of what `paired' gives, and `best',
    what the least of each list gives: a busy machine only ever adds to
    CPU time, so where median and best are far apart it was too busy."""
    values = paired(kind, ours, theirs)
    low, high, coverage = median_interval(values)
    return {'kind': kind, 'median': median(values),
            'best': paired(kind, [min(ours)], [min(theirs)])[0],
            'min': min(values), 'max': max(values),
            'low': low, 'high': high, 'coverage': coverage,
            'pairs': len(values)}


def verdict(comparison, bound):
    """'ok' or 'over' by the median, or '-' without a bound; and whether
    the interval agrees, that is, lies on one side of the bound."""
    if bound is None:
        return '-', True
    over = comparison['median'] > bound
    certain = (comparison['low'] > bound if over
               else comparison['high'] <= bound)
    return ('over' if over else 'ok'), certain
