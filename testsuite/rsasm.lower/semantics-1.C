// { dg-rule "asm.options.supported-options.pure" "asm.options.supported-options.readonly" "asm.options.supported-options.nomem" }
// { dg-torture "-O1" "-O2" "-O3" }
// What the optimiser may do with the blocks of each option, and what not.
// { dg-final { scan-block-not {dead} } }
// { dg-final { scan-block-times {live-unused} 1 } }
// { dg-final { scan-block-times {kept-store} 2 } }
// { dg-final { scan-block-times {kept-call} 2 } }
// { dg-final { scan-block-times {one-of-two} 1 } }
// { dg-final { scan-block-times {nomem-over-store} 1 } }
// { dg-final { scan-block-times {volatile-twice} 2 } }
#include "rsasm-test.h"

word_t global;
short other;
void function ();

/* Pure and unused: gone, whatever it reads.  */
void
dead (word_t a)
{
  word_t r;
  rsasm ("/* dead 1 {} {} */", out (reg, r), in (reg, a),
	 options (pure, nomem));
  rsasm ("/* dead 2 {} {} */", out (reg, r), in (reg, a),
	 options (pure, readonly));
  for (int i = 0; i < 10; i++)
    rsasm ("/* dead 3 {} {} */", out (reg, r), in (reg, a),
	   options (pure, readonly, nostack));
}

/* Not pure: stays, though nothing uses it.  */
void
live (word_t a)
{
  word_t r;
  rsasm ("/* live-unused {} {} */", out (reg, r), in (reg, a),
	 options (nomem, nostack, preserves_flags));
}

/* Memory changes between two blocks that read it.  */
word_t
store_between (word_t a)
{
  word_t r, s;
  rsasm ("/* kept-store {} {} */", out (reg, r), in (reg, a),
	 options (pure, readonly, nostack));
  other = 1;
  rsasm ("/* kept-store {} {} */", out (reg, s), in (reg, a),
	 options (pure, readonly, nostack));
  return r + s;
}

word_t
call_between (word_t a)
{
  word_t r, s;
  rsasm ("/* kept-call {} {} */", out (reg, r), in (reg, a),
	 options (pure, readonly, nostack));
  function ();
  rsasm ("/* kept-call {} {} */", out (reg, s), in (reg, a),
	 options (pure, readonly, nostack));
  return r + s;
}

/* It does not: one is enough.  */
word_t
merged (word_t a)
{
  word_t r, s;
  rsasm ("/* one-of-two {} {} */", out (reg, r), in (reg, a),
	 options (pure, readonly, nostack));
  rsasm ("/* one-of-two {} {} */", out (reg, s), in (reg, a),
	 options (pure, readonly, nostack));
  return r + s;
}

/* Memory is none of its business.  */
word_t
nomem_over_store (word_t a)
{
  word_t r, s;
  rsasm ("/* nomem-over-store {} {} */", out (reg, r), in (reg, a),
	 options (pure, nomem, nostack));
  global = r;
  rsasm ("/* nomem-over-store {} {} */", out (reg, s), in (reg, a),
	 options (pure, nomem, nostack));
  return r + s;
}

word_t
twice (word_t a)
{
  word_t r, s;
  rsasm ("/* volatile-twice {} {} */", out (reg, r), in (reg, a),
	 options (nomem, nostack));
  rsasm ("/* volatile-twice {} {} */", out (reg, s), in (reg, a),
	 options (nomem, nostack));
  return r + s;
}
