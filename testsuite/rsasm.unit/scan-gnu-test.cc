/* Unit test of the scan stage: GNU asm statements, and registers that a
   template saves.  */

#include "scan/gnu.h"

#include "scan-cases.h"

namespace {

struct gnu_case
{
  const char *name;
  const char *tmpl;
  std::vector<rsasm::gnu_operand> operands;
  std::vector<std::string> clobbers;
  unsigned dialect;
  bool is_basic;
  /* The diagnostics, then the template if it is rewritten.  */
  const char *expected;
};

rsasm::gnu_operand
operand (const char *constraint, const char *constant = "",
	 bool is_symbol = false, const char *reg = "")
{
  rsasm::gnu_operand o;
  o.constraint = constraint;
  o.constant = constant;
  o.is_symbol = is_symbol;
  o.hard_register = reg;
  return o;
}

const gnu_case cases[] = {
  { "labels", "1: dec %0; jnz 1b; again%=: jmp again%=", { operand ("+r") },
    {}, 0, false,
    ".Lrsasm%=_1.0: dec %0; jnz .Lrsasm%=_1.0; .Lrsasm%=.1: jmp "
    ".Lrsasm%=.1\n" },
  { "both alternatives", "a: {jz a|je a}; {mov $1, %0|mov %0, 1}; jmp a",
    { operand ("=r") }, {}, 0, false,
    ".Lrsasm%=_a: {jz .Lrsasm%=_a|je .Lrsasm%=_a}; {mov $1, %0|mov %0, 1}; "
    "jmp .Lrsasm%=_a\n" },
  { "the alternative in force is judged", "{nop|jmp out}", {}, {}, 0, false,
    "" },
  { "the other one is not", "{nop|jmp out}", {}, {}, 1, false,
    "error: label 'out' is not defined in this block "
    "[rsasm.labels.undefined] @ 'out'\n"
    "note: a block can jump only to labels that it defines @ statement\n" },
  { "basic asm", "a: mov $5, %al # {}|%\n jmp a", {}, { "eax" }, 0, true,
    ".Lrsasm%=_a: mov $5, %%al # %{%}%|%%\n jmp .Lrsasm%=_a\n" },
  { "a constant in a name", "l%c0: jmp l%c0", { operand ("i", "7") }, {}, 0,
    false, ".Lrsasm%=_l7: jmp .Lrsasm%=_l7\n" },
  { "symbols", "call %p0; jmp %p0", { operand ("X", "", true) }, {}, 0, false,
    "error: the block jumps to a symbol [rsasm.flow.jump] @ '%p0'\n"
    "note: call it; if the block never comes back, say so with "
    "'__builtin_unreachable()' after it @ statement\n" },
  { "declared registers", "mul %%rcx; mov %%edx, %%r8d; mov %%xmm3, %1",
    { operand ("+A"), operand ("=m"), operand ("r", "", false, "r8") },
    { "rcx", "%xmm3" }, 0, false, "" },
  { "undeclared registers", "mul %%rcx; mov %%cl, %%r8b", { operand ("+a") },
    {}, 0, false,
    "error: register 'rcx' is named in the template, but not declared "
    "[rsasm.gnu.undeclared-register] @ 'rcx'\n"
    "note: declare it: as a clobber, '\"rcx\"', or bind an operand to it "
    "@ statement\n"
    "error: register 'r8b' is named in the template, but not declared "
    "[rsasm.gnu.undeclared-register] @ 'r8b'\n"
    "note: declare it: as a clobber, '\"r8b\"', or bind an operand to it "
    "@ statement\n" },
  { "pushed and popped", "push %%rbx; xor %%ebx, %%ebx; pop %%rbx", {}, {}, 0,
    false, "" },
  { "exchanged twice", "xchg %%rbx, %0; cpuid; xchg %%rbx, %0",
    { operand ("+S") }, { "eax", "ecx", "edx" }, 0, false, "" },
  { "exchanged once", "xchg %%rbx, %0", { operand ("+S") }, {}, 0, false,
    "error: register 'rbx' is named in the template, but not declared "
    "[rsasm.gnu.undeclared-register] @ 'rbx'\n"
    "note: declare it: as a clobber, '\"rbx\"', or bind an operand to it "
    "@ statement\n" },
  { "copied and back", "mov %%rbx, %0; mov $1, %%ebx; mov %0, %%rbx",
    { operand ("=&S") }, {}, 0, false, "" },
  { "copied and back in Intel syntax",
    "mov %0, rbx; mov ebx, 1; mov rbx, %0", { operand ("=&S") }, {}, 1, false,
    "" },
  { "memory after a push", "push %1; mov %0, %1; pop %1",
    { operand ("m"), operand ("+r") }, {}, 0, false,
    "error: memory operand after a push: its address may be relative to the "
    "stack pointer, which has moved [rsasm.gnu.memory-after-push] @ "
    "'mov %0, %1'\n"
    "note: use a register operand, or do not push @ statement\n" },
  { "memory before and after", "mov %0, %1; push %1; pop %1; mov %1, %0",
    { operand ("+m"), operand ("r") }, {}, 0, false, "" },
};

std::string
run (const gnu_case &c)
{
  rsasm::gnu_asm a;
  a.templ = c.tmpl;
  a.operands = c.operands;
  a.clobbers = c.clobbers;
  a.is_basic = c.is_basic;
  rsasm::scan_context context { unit::scan_target ("x86"),
				unit::scan_directives };
  rsasm::diag_list diags;
  const rsasm::gnu_result r
    = rsasm::scan_gnu_asm (a, context, c.dialect, diags);
  std::string out = unit::show (diags, "", { a.templ });
  std::size_t at;
  while ((at = out.find ("@ 0:")) != std::string::npos)
    out.erase (at + 2, 2);
  if (r.is_rewritten && !diags.has_errors ())
    out += r.templ + "\n";
  return out;
}

} // anonymous namespace

int
main ()
{
  for (const gnu_case &c : cases)
    unit::check_equal (c.name, run (c), c.expected);
  return unit::result ();
}
