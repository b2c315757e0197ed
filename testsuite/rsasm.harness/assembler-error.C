// { dg-rule "rsasm.harness" }
// { dg-do assemble }
// A message of the assembler fails, even where an error is expected.
void f () { __asm__ ("no_such_instruction"); } // { dg-error "no such instruction" }
// { dg-expect fail "test for errors, line 4" }
// { dg-expect fail "excess errors" }
// { dg-expect fail "exit status" }
