// { dg-rule "rsasm.harness" }
// A correct test passes: message, column, rule, underlined text, note.
#pragma GCC warning "careful [rsasm.harness]" // { dg-warning "careful" rsasm.harness }
int f () { return zz; } // { dg-error "19: 'zz' was not declared" }
// { dg-caret "zz" }
int g (int);
int g (int, int); // { dg-note "candidate expects 2" }
// { dg-note "candidate expects 1" "" .-2 }
int h () { return g (); } // { dg-error "no matching function" }
// { dg-note "candidate: 'int g.int.'" "" 6 }
// { dg-note "candidate: 'int g.int, int.'" "" 7 }
