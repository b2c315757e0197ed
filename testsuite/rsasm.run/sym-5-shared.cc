// The library of sym-5.C: symbols of each visibility, by sym, under -fPIC.
#include "rsasm-test.h"

word_t shared_variable = 5;
word_t shared_function (word_t x) { return x + 100; }

static word_t internal = 6;
__attribute__ ((visibility ("hidden"))) word_t hidden = 7;
static word_t add (word_t x) { return x + 200; }
thread_local word_t tls = 1;
static thread_local word_t static_tls = 2;

word_t
in_library (word_t x)
{
  word_t r;
  rsasm ("call {}@PLT", sym (shared_function), in ("rdi", x),
	 lateout ("rax", r), clobber_abi ("C"));
  rsasm ("call {}", sym (add), in ("rdi", r), lateout ("rax", r),
	 clobber_abi ("C"));
  word_t a, b, c;
  rsasm ("mov {a}, [rip + {shared_variable}@GOTPCREL]", "mov {a}, [{a}]",
	 out (reg, a), sym (shared_variable));
  rsasm ("mov {b}, [rip + {internal}]", out (reg, b), sym (internal));
  rsasm ("mov {c}, [rip + {hidden}]", out (reg, c), sym (hidden));
  word_t t, u;
  rsasm ("mov {t}, [rip + {tls}@GOTTPOFF]", "mov {t}, fs:[{t}]",
	 out (reg, t), sym (tls));
  rsasm ("mov {u}, [rip + {static_tls}@GOTTPOFF]", "mov {u}, fs:[{u}]",
	 out (reg, u), sym (static_tls));
  CHECK (t == 1 && u == 2);
  return r + a + b + c;
}
