"""Leave statements out of a failing program as long as it fails."""

import os


def fails(runner, program, folder, variant, dropped):
    runner.write(program, folder, dropped)
    wanted, _ = runner.model(program, folder)
    if wanted is None:
        return None
    why = runner.check(program, folder, variant, wanted)
    return why


def reduce_program(runner, program, folder, variant):
    folder = folder + '-small'
    dropped = set()
    first = fails(runner, program, folder, variant, dropped)
    if not first:
        print('does not fail again')
        return
    kind = first.split(':')[0]
    todo = [s.uid for s in program.statements()]
    size = max(1, len(todo) // 2)
    while size:
        i = 0
        while i < len(todo):
            trial = dropped | set(todo[i:i + size])
            why = fails(runner, program, folder, variant, trial)
            if why and why.split(':')[0] == kind:
                dropped = trial
                del todo[i:i + size]
            else:
                i += size
        size //= 2
    why = fails(runner, program, folder, variant, dropped)
    print('reduced to %d statements: %s\n  in %s'
          % (len(todo), why, os.path.abspath(folder)))
