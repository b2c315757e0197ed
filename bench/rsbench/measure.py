"""Run compilers in turn and measure each run.

CPU time is user and system time of the process itself, by wait4: unlike
the clock on the wall it is little changed by what else the machine does.
Peak memory is ru_maxrss of the same process; the compiler proper is run
without its driver, so it is cc1plus that is measured.

Surprising: a new process inherits the peak of the one that started it (the
kernel keeps the larger of the images that the process had), so this
program must stay smaller than what it measures.  Sources are written in
pieces for that reason, and `run' gives no figure where it was not so.
"""

import os
import resource
import sys


class Failed(Exception):
    """A command did not succeed; the text says which, and what it said."""


class Sample:
    """One run: CPU seconds, peak memory in MB (None if not known)."""

    def __init__(self, seconds, megabytes):
        self.seconds = seconds
        self.megabytes = megabytes


def own_peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def shown(command):
    """COMMAND as text that a shell would read."""
    import shlex
    return ' '.join(shlex.quote(a) for a in command)


def run(command, directory, out=None):
    """Run COMMAND, a list; give its Sample.

    What it prints goes to OUT (default: a file that is shown if it fails)
    in DIRECTORY.
    """
    log = os.path.join(directory, 'log')
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
               (os.POSIX_SPAWN_OPEN, 2, log, flags, 0o666)]
    if out is None:
        actions.append((os.POSIX_SPAWN_DUP2, 2, 1))
    else:
        actions.append((os.POSIX_SPAWN_OPEN, 1,
                        os.path.join(directory, out), flags, 0o666))
    try:
        pid = os.posix_spawnp(command[0], command, os.environ,
                              file_actions=actions)
    except OSError as e:
        raise Failed('%s: %s' % (command[0], e.strerror))
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        with open(log, errors='replace') as f:
            said = f.read(3000)
        raise Failed('%s\n%s(status %d)' % (shown(command), said,
                                            os.waitstatus_to_exitcode(status)))
    peak = usage.ru_maxrss
    return Sample(usage.ru_utime + usage.ru_stime,
                  peak / 1024 if peak > own_peak() else None)


def interleave(commands, rounds, directory, note=None):
    """Run every command of COMMANDS (name -> list) ROUNDS times.

    Gives name -> [Sample, ...].  In each round every command is run once;
    the order is turned round every time, so that none profits from its
    place.  A round that is not counted comes first: it fills the caches.
    NOTE is called with what is about to be run.
    """
    samples = {name: [] for name in commands}
    names = list(commands)
    for i in range(-1, rounds):
        for name in (names if i % 2 else reversed(names)):
            if note:
                note('%s (%s)' % (name, 'warm-up' if i < 0 else
                                  '%d of %d' % (i + 1, rounds)))
            sample = run(commands[name], directory)
            if i >= 0:
                samples[name].append(sample)
    return samples


def seconds(samples):
    return [s.seconds for s in samples]


def megabytes(samples):
    """Peaks of SAMPLES, or None if one of them is not known."""
    peaks = [s.megabytes for s in samples]
    return None if None in peaks else peaks


def progress(text):
    """What is being run, on the last line of a terminal."""
    if sys.stderr.isatty():
        sys.stderr.write('\r\033[K' + text[:78])
        sys.stderr.flush()
