"""The compilers that are compared.

Reads what the driver says of itself (-###, -dumpmachine); gives command
lines of the compiler proper, so that no driver is measured with it.
"""

import os
import re
import shlex
import shutil
import subprocess


class Toolchain:
    """A GCC, and rsasm for it."""

    def __init__(self, gxx, plugin, include):
        self.gxx = gxx
        self.plugin = os.path.abspath(plugin)
        self.include = os.path.abspath(include)
        self.target = ask([gxx, '-dumpmachine'])
        self.version = ask([gxx, '-dumpfullversion'])
        self.cpu = cpu_of(self.target)
        objdump = ask([gxx, '-print-prog-name=objdump'])
        self.objdump = objdump if shutil.which(objdump) else None

    def load_flags(self):
        """What loads the plugin, and nothing else."""
        return ['-fplugin=' + self.plugin]

    def rsasm_flags(self):
        return self.load_flags() + ['-isystem', self.include]

    def compiler(self, flags, source):
        """The command of cc1plus that compiles SOURCE with FLAGS (one of
        which is -S or -fsyntax-only); its output is thrown away."""
        asked = subprocess.run(
            [self.gxx, '-###'] + flags + ['-o', os.devnull, source],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env=dict(os.environ, LC_ALL='C'), universal_newlines=True)
        for line in asked.stdout.splitlines():
            if re.match(r' "?\S*cc1plus[". ]', line):
                return shlex.split(line)
        raise ValueError('%s -### shows no cc1plus: %s'
                         % (self.gxx, asked.stdout.strip()[:500]))


def ask(command):
    """What COMMAND prints; OSError or CalledProcessError if it cannot."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE,
                          universal_newlines=True).stdout.strip()


def cpu_of(target):
    cpu = target.split('-')[0]
    return 'i386' if re.match(r'i[3-7]86$', cpu) else cpu


def first_line(command):
    """The first line that COMMAND prints, or None if it does not run."""
    try:
        return ask(command).splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return None


def find(names):
    """The first of NAMES that is a program that says its version; None if
    there is none.  (A rustup proxy without a toolchain does not.)"""
    for name in names:
        path = shutil.which(name)
        if path and first_line([path, '--version']):
            return path
    return None
