/* Unit test of the lower stage: many operands, and few registers.

   A case is a number of symbols and of inputs in "reg", further operands,
   and what comes out: outputs, clobbers, the number of inputs.  On x86-64
   the registers of class reg are ax cx dx si di, which have letters, r8 to
   r11, which have none, and bx r12 to r15.  */

#include "lower-case.h"

namespace {

struct limit_case
{
  const char *name;
  const char *target;
  unsigned symbols;
  unsigned inputs;
  const char *list;		/* further operands, then the options  */
  const char *expected;
  const char *further = "";	/* placeholders of further operands  */
};

#define PROMISES "options(nomem, nostack, preserves_flags)"
#define LATE_X86							  \
  "lateout(\"rax\", _), lateout(\"r8\", _), lateout(\"r9\", _), "	  \
  "lateout(\"r10\", _), lateout(\"r11\", _), lateout(\"rcx\", _), "	  \
  "lateout(\"rdx\", _), lateout(\"rsi\", _), lateout(\"rdi\", _), "	  \
  PROMISES
/* All registers of class reg but x19 to x28.  */
#define LATE_A64							  \
  "lateout(\"x0\", _), lateout(\"x1\", _), lateout(\"x2\", _), "	  \
  "lateout(\"x3\", _), lateout(\"x4\", _), lateout(\"x5\", _), "	  \
  "lateout(\"x6\", _), lateout(\"x7\", _), lateout(\"x8\", _), "	  \
  "lateout(\"x9\", _), lateout(\"x10\", _), lateout(\"x11\", _), "	  \
  "lateout(\"x12\", _), lateout(\"x13\", _), lateout(\"x14\", _), "	  \
  "lateout(\"x15\", _), lateout(\"x16\", _), lateout(\"x17\", _), "	  \
  "lateout(\"x18\", _), lateout(\"x30\", _), " PROMISES

#define AT_MOST								  \
  " in one statement [rsasm.operands.limit] @ statement\n"		  \
  "note: an inout counts twice; pass a pointer to an array instead of "	  \
  "many values, or split the block\n"

const limit_case cases[] = {
  { "as many as GCC takes", "x86_64", 30, 0, PROMISES,
    "inputs: 30\n" },
  { "one more than GCC takes", "x86_64", 31, 0, PROMISES,
    "error: 31 operands, but GCC takes at most 30" AT_MOST },
  { "as many with the stack pointer", "x86_64", 29, 0,
    "options(nomem, preserves_flags)",
    "inputs: 29\n" },
  { "one more with the stack pointer", "x86_64", 30, 0, "options(nomem)",
    "error: 30 operands, but GCC takes at most 29" AT_MOST },
  { "one more with the byte that is read", "x86_64", 30, 0,
    "options(nostack, readonly)",
    "error: 30 operands, but GCC takes at most 29" AT_MOST },
  { "as many with both", "x86_64", 28, 0,
    "options(readonly, preserves_flags)",
    "inputs: 28\n" },
  { "one more with both", "x86_64", 29, 0, "options(readonly)",
    "error: 29 operands, but GCC takes at most 28" AT_MOST },
  { "an inout is two", "x86_64", 29, 0, "inout(reg, y), " PROMISES,
    "error: 31 operands, but GCC takes at most 30" AT_MOST, " {29}" },
  { "an inout of two places is two", "x86_64", 29, 0,
    "inout(reg, y, z), " PROMISES,
    "error: 31 operands, but GCC takes at most 30" AT_MOST, " {29}" },
  { "an inout is no more than two", "x86_64", 28, 0,
    "inout(reg, y), " PROMISES,
    "=>+&r 28\ninputs: 28\n", " {28}" },
  { "shared clobbers of explicit inputs count", "x86_64", 28, 0,
    "in(\"rdi\", y), in(\"rsi\", z), lateout(\"rdi\", _), " PROMISES,
    "error: 31 operands, but GCC takes at most 30" AT_MOST },
  { "clobbers do not count", "x86_64", 28, 1,
    "out(\"rax\", _), out(\"r8\", _), out(\"xmm3\", _), " PROMISES,
    "clobber ax\nclobber r8\nclobber xmm3\ninputs: 29\n" },
  { "far more than GCC takes", "x86_64", 38, 2,
    "lateout(\"rcx\", _), " PROMISES,
    "error: 40 operands, but GCC takes at most 30" AT_MOST },

  { "shared clobbers up to the limit", "x86_64", 26, 2,
    "lateout(\"rax\", _), lateout(\"rcx\", _), " PROMISES,
    "=>=a type 26\n=>=c type 27\ninputs: 28\n" },
  { "shared clobbers end at the limit", "x86_64", 27, 2,
    "lateout(\"rax\", _), lateout(\"rcx\", _), " PROMISES,
    "=>=a type 27\nclobber cx\ninputs: 29\n" },
  { "the stack pointer counts for them", "x86_64", 26, 2,
    "lateout(\"rax\", _), lateout(\"rcx\", _), "
    "options(nomem, preserves_flags)",
    "=>=a type 26\nclobber cx\ninputs: 28\n" },
  { "the byte that is read counts for them", "x86_64", 26, 2,
    "lateout(\"rax\", _), lateout(\"rcx\", _), "
    "options(readonly, nostack, preserves_flags)",
    "=>=a type 26\nclobber cx\ninputs: 28\n" },
  { "an inout counts twice for them", "x86_64", 25, 2,
    "inout(reg, y), lateout(\"rax\", _), lateout(\"rcx\", _), " PROMISES,
    "=>+&r 27\n=>=a type 25\nclobber cx\ninputs: 27\n", " {27}" },
  { "tied inputs count for them", "x86_64", 25, 2,
    "inout(reg, y, z), lateout(\"rax\", _), lateout(\"rcx\", _), " PROMISES,
    "=>=&r 28\n=>=a type 25\nclobber cx\ninputs: 28\n", " {27}" },
  { "thread-local symbols do not count for them", "x86_64", 26, 2,
    "sym(tls_v), lateout(\"rax\", _), lateout(\"rcx\", _), " PROMISES,
    "=>=a type 26\n=>=c type 27\ninputs: 28\n", " {28}" },

  { "registers enough beside the clobbers", "x86_64", 0, 10, LATE_X86,
    "=>=a type 0\n=>=c type 1\n=>=d type 2\n=>=S type 3\n=>=D type 4\n"
    "clobber r8\nclobber r9\nclobber r10\nclobber r11\ninputs: 10\n" },
  { "one register too few beside the clobbers", "x86_64", 0, 11, LATE_X86,
    "=>=a type 0\n=>=c type 1\n=>=d type 2\n=>=S type 3\n=>=D type 4\n"
    "=>=r type 10 in r8\n"
    "clobber r9\nclobber r10\nclobber r11\ninputs: 11\n" },
  { "three registers too few beside the clobbers", "x86_64", 0, 13,
    LATE_X86,
    "=>=a type 0\n=>=c type 1\n=>=d type 2\n=>=S type 3\n=>=D type 4\n"
    "=>=r type 10 in r8\n=>=r type 11 in r9\n=>=r type 12 in r10\n"
    "clobber r11\ninputs: 13\n" },
  { "class outputs take registers too", "x86_64", 0, 10,
    "out(reg, y), " LATE_X86,
    "=>=&r 10\n"
    "=>=a type 0\n=>=c type 1\n=>=d type 2\n=>=S type 3\n=>=D type 4\n"
    "=>=r type 9 in r8\n"
    "clobber r9\nclobber r10\nclobber r11\ninputs: 10\n", " {10}" },
  { "classes of the same registers take them too", "x86_64", 0, 10,
    "out(reg_byte, c_y), " LATE_X86,
    "=>=&q 10\n"
    "=>=a type 0\n=>=c type 1\n=>=d type 2\n=>=S type 3\n=>=D type 4\n"
    "=>=r type 9 in r8\n"
    "clobber r9\nclobber r10\nclobber r11\ninputs: 10\n", " {10}" },
  { "classes of other registers do not", "x86_64", 0, 10,
    "out(xmm_reg, v_y), " LATE_X86,
    "=>=&x 10\n"
    "=>=a type 0\n=>=c type 1\n=>=d type 2\n=>=S type 3\n=>=D type 4\n"
    "clobber r8\nclobber r9\nclobber r10\nclobber r11\ninputs: 10\n", " {10}" },
  { "explicit operands take registers too", "x86_64", 0, 10,
    "out(\"rbx\", y), " LATE_X86,
    "=>=&b 10\n"
    "=>=a type 0\n=>=c type 1\n=>=d type 2\n=>=S type 3\n=>=D type 4\n"
    "=>=r type 9 in r8\n"
    "clobber r9\nclobber r10\nclobber r11\ninputs: 10\n" },
  { "early clobbers are never shared", "x86_64", 0, 8,
    "out(\"rax\", _), out(\"r8\", _), lateout(\"rcx\", _), out(\"r12\", _), "
    PROMISES,
    "=>=c type 0\nclobber ax\nclobber r8\nclobber r12\ninputs: 8\n" },
  { "no clobbers, nothing to share", "x86_64", 0, 15, PROMISES,
    "inputs: 15\n" },
  { "registers enough on AArch64", "aarch64", 0, 10, LATE_A64,
    "clobber x0\nclobber x1\nclobber x2\nclobber x3\nclobber x4\n"
    "clobber x5\nclobber x6\nclobber x7\nclobber x8\nclobber x9\n"
    "clobber x10\nclobber x11\nclobber x12\nclobber x13\nclobber x14\n"
    "clobber x15\nclobber x16\nclobber x17\nclobber x18\nclobber x30\n"
    "inputs: 10\n" },
  { "two registers too few on AArch64", "aarch64", 0, 12, LATE_A64,
    "=>=r type 10 in x0\n=>=r type 11 in x1\n"
    "clobber x2\nclobber x3\nclobber x4\n"
    "clobber x5\nclobber x6\nclobber x7\nclobber x8\nclobber x9\n"
    "clobber x10\nclobber x11\nclobber x12\nclobber x13\nclobber x14\n"
    "clobber x15\nclobber x16\nclobber x17\nclobber x18\nclobber x30\n"
    "inputs: 12\n" },
};

std::string
show_result (const lower_case::block &k)
{
  if (k.diags.has_errors ())
    return unit::show (k.diags, k.text, k.lines);
  std::string out;
  for (const rsasm::lowered_operand &o : k.lowered.outputs)
    {
      out += "=>" + o.constraint;
      if (o.value >= 0)
	out += " " + std::to_string (o.value);
      if (o.type_of_value >= 0)
	out += " type " + std::to_string (o.type_of_value);
      if (!o.hard_register.empty ())
	out += " in " + o.hard_register;
      out += "\n";
    }
  for (const std::string &c : k.lowered.clobbers)
    out += "clobber " + c + "\n";
  return out + "inputs: " + std::to_string (k.lowered.inputs.size ()) + "\n";
}

void
run (const limit_case &c)
{
  std::string list, line = "/*";
  for (unsigned i = 0; i < c.symbols; i++)
    {
      line += " {" + std::to_string (i) + "}";
      list += "sym(f), ";
    }
  for (unsigned i = 0; i < c.inputs; i++)
    {
      line += " {" + std::to_string (c.symbols + i) + "}";
      list += "in(reg, x" + std::to_string (i) + "), ";
    }
  line += c.further;
  lower_case::block k (*lower_case::find_target (c.target),
		       lower_case::all_features, { line + " */" },
		       list + c.list);
  unit::check_equal (c.name, show_result (k), c.expected);
}

} // anonymous namespace

int
main ()
{
  for (const limit_case &c : cases)
    run (c);
  return unit::result ();
}
