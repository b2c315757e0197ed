// { dg-rule "rsasm.harness" }
// A message that carries another rule, or none, fails.
#pragma GCC error "careful [rsasm.harness]" // { dg-error "careful" rsasm.other }
// { dg-expect fail "test for errors, line 3" }
// { dg-expect fail "excess errors" }
