// { dg-rule "rsasm.operands.limit" }
// Many operands: constants count for nothing, explicit registers for little.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} "
	 "{} {} {} {} {} {} {} {} {} {} {} {} {} {} */",
	 const (1), const (2), const (3), const (4), const (5), const (6),
	 const (7), const (8), const (9), const (10), const (11), const (12),
	 const (13), const (14), const (15), const (16), const (17),
	 const (18), const (19), const (20), const (21), const (22),
	 const (23), const (24), const (25), const (26), const (27),
	 const (28), const (29), const (30), const (31), const (32),
	 const (33), const (34), const (35), in (reg, a));
}
