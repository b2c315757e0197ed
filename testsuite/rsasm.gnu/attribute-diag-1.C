// { dg-rule "rsasm.flow.leave" "rsasm.gnu.goto" }
// { dg-require-rsasm-target x86 }
// Where [[rsasm]] holds.
#include "rsasm-test.h"

[[rsasm]] void a () { asm ("ret"); } // { dg-error "23: the block is left by a return" rsasm.flow.leave }
[[gnu::rsasm]] void b () { asm ("ret"); } // { dg-error "28: the block is left by a return" rsasm.flow.leave }
__attribute__ ((rsasm)) void c () { asm ("ret"); } // { dg-error "37: the block is left by a return" rsasm.flow.leave }
__attribute__ ((__rsasm__)) void c2 () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }
RSASM_CHECKED void c3 () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }

/* By an earlier declaration.  */
[[rsasm]] void d ();
void d () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }

/* Classes: members, also defined outside, nested and local ones.  */
struct [[rsasm]] s
{
  s () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }
  ~s () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }
  static void f () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }
  void g ();
  struct inner
  {
    void h () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }
  };
};
void s::g () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }

template<class T>
struct [[rsasm]] ts
{
  T f (T x) { asm ("ret"); return x; } // { dg-error "the block is left by a return" rsasm.flow.leave }
};
int use_ts () { return ts<int> ().f (1) + ts<char> ().f (2); }

template<class T> [[rsasm]] T
tf (T x)
{
  asm ("ret"); // { dg-error "3: the block is left by a return" rsasm.flow.leave }
  return x;
}
int use_tf () { return tf (1) + tf ('2'); }

/* Lambdas: their own attribute, that of the variable, and of the function
   around them.  */
auto l1 = [] (int x) [[rsasm]] { asm ("ret"); return x; }; // { dg-error "the block is left by a return" rsasm.flow.leave }
auto l2 = [] (int x) __attribute__ ((rsasm)) { asm ("ret"); return x; }; // { dg-error "the block is left by a return" rsasm.flow.leave }
[[rsasm]] auto l3 = [] (int x) { asm ("ret"); return x; }; // { dg-error "the block is left by a return" rsasm.flow.leave }
[[rsasm]] int
around (int x)
{
  struct local
  {
    static void f () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }
  };
  local::f ();
  return [] (int y) { asm ("ret"); return y; } (x); // { dg-error "the block is left by a return" rsasm.flow.leave }
}

/* Not here.  */
void free_ () { asm ("ret"); }
auto l4 = [] (int x) { asm ("ret"); return x; };
struct t { void f () { asm ("ret"); } };

/* Rules that are off.  */
[[rsasm]] [[rsasm::allow ("rsasm.flow.leave")]] void e () { asm ("ret"); }
[[rsasm]] RSASM_ALLOW ("rsasm.flow.leave") void
e2 ()
{
  [] { asm ("ret"); } ();
}
struct [[rsasm, rsasm::allow ("rsasm.flow.leave")]] u { void f () { asm ("ret"); } };

/* Not for anything else.  */
[[rsasm]] typedef int i; // { dg-warning "attribute 'rsasm' is for functions, lambdas, classes and their declarations" }

int
local_variable (int x)
{
  [[rsasm]] auto l = [] (int y) { asm ("ret"); return y; }; // { dg-warning "attribute 'rsasm' on a local variable does nothing: for a lambda put it after the parameters" }
  return l (x);
}

[[rsasm]] int
jumps (int x)
{
  asm goto ("" : : : : out); // { dg-error "3: 'asm goto' is not allowed in an '..rsasm..' function" rsasm.gnu.goto }
  return x;
 out:
  return 0;
}
