// { dg-do compile }
// { dg-torture "" }
// { dg-additional-options "-fplugin-arg-rsasm-without=no_such" }
// The name of a technique must be one of the list.
// { dg-error "unknown technique 'no_such' in a plugin argument; the techniques are stack_operand, not_leaf, " "" 0 }
// { dg-prune-output "initialize plugin" }
int x;
