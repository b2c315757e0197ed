// { dg-rule "rsasm.harness" }
// Scans look at the assembly, and at asm statements alone.
// { dg-final { scan-assembler "needle1" } }
// { dg-final { scan-assembler-not "needle1" } }
// { dg-final { scan-assembler "needle2" } }
// { dg-final { scan-assembler-times "needle(1)" 1 } }
// { dg-final { scan-block "needle1" } }
// { dg-final { scan-block-not "f1needle" } }
// { dg-final { scan-block "f1needle" } }
// { dg-final { scan-assembler "f1needle" } }
// { dg-expect fail "scan-assembler-not needle1" }
// { dg-expect fail "scan-assembler needle2" }
// { dg-expect fail "scan-block f1needle" }
void f1needle () { __asm__ ("/* needle1 */"); }
