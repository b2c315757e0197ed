// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// { dg-options "-fsyntax-only -fdiagnostics-format=json" }
// { dg-raw-messages }
// Programs that read messages get places, rules and replacements.
// { dg-final { scan-messages {"message": "'\{n\}' names a register of 64 bits, but its value has 32 bits \[asm\.template-modifiers\.smaller-value\]"} } }
// { dg-final { scan-messages {"message": "use '\{n:e\}' to print the register as 'eax'"} } }
// { dg-final { scan-messages {"string": "\{n:e\}"} } }
// { dg-final { scan-messages {"start": \{[^{}]*"line": 18, [^{}]*"column": 19\}} } }
// { dg-final { scan-messages {"next": \{[^{}]*"line": 18, [^{}]*"column": 22\}} } }
// { dg-final { scan-messages {"message": "unknown operand keyword 'inn' \[rsasm\.syntax\.keyword\]"} } }
// { dg-final { scan-messages {"caret": \{[^{}]*"line": 19, [^{}]*"column": 17\}} } }
// { dg-final { scan-messages-times {"kind": "error"} 1 } }
// { dg-final { scan-messages-times {"kind": "warning"} 1 } }
#include "rsasm-test.h"
void f (int n, long x)
{
  rsasm ("mov {}, {n}", out (reg, x), in (reg, n));
  rsasm ("nop", inn (reg, n));
}
