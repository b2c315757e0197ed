/* What the tests share: checks, and one instruction templates that are the
   same for every target.

   Everything works on word_t, the unsigned integer that fills a general
   register, so that a bare placeholder is right.  */

#ifndef RSASM_TEST_H
#define RSASM_TEST_H

#include <rsasm.h>
#include <stdint.h>

typedef unsigned long word_t;

#define CHECK(...)							\
  do									\
    {									\
      if (!(__VA_ARGS__))						\
	{								\
	  __builtin_printf ("%s:%d: %s\n", __FILE__, __LINE__,		\
			    #__VA_ARGS__);				\
	  __builtin_exit (1);						\
	}								\
    }									\
  while (0)

#define NOINLINE __attribute__ ((noinline, noclone))

/* The optimiser cannot tell what comes out of this.  */
template <class T> NOINLINE T
opaque (T x)
{
  __asm__ volatile ("" : : : "memory");
  return x;
}

#define MOV(d, s) "mov " d ", " s
#if defined __x86_64__ || defined __i386__
# define TEST_X86 1
# define ADD(d, s) "add " d ", " s
# define SUB(d, s) "sub " d ", " s
# define XOR(d, s) "xor " d ", " s
# define NEG(d) "neg " d
# define LOAD(d, a) "mov " d ", [" a "]"
# define STORE(a, s) "mov [" a "], " s
# define LOAD32(d, a) "mov " d ", dword ptr [" a "]"
# define STORE32(a, s) "mov dword ptr [" a "], " s
# define CALL(f) "call " f
# define TRAP "ud2"
# define W32 "e"		/* modifier of a 32-bit name  */
# define VREG xmm_reg
# define FADD32(d, s) "addss " d ", " s
# define FADD64(d, s) "addsd " d ", " s
# define VADD32X4(d, s) "paddd " d ", " s
# ifdef __x86_64__
#  define REG0 "rax"
#  define REG1 "rcx"
#  define REG2 "rdx"
#  define REG3 "r8"
#  define SP "rsp"
# else
#  define REG0 "eax"
#  define REG1 "ecx"
#  define REG2 "edx"
#  define REG3 "edi"
#  define SP "esp"
# endif
#elif defined __aarch64__
# define ADD(d, s) "add " d ", " d ", " s
# define SUB(d, s) "sub " d ", " d ", " s
# define XOR(d, s) "eor " d ", " d ", " s
# define NEG(d) "neg " d ", " d
# define LOAD(d, a) "ldr " d ", [" a "]"
# define STORE(a, s) "str " s ", [" a "]"
# define LOAD32(d, a) "ldr " d ", [" a "]"
# define STORE32(a, s) "str " s ", [" a "]"
# define CALL(f) "bl " f
# define TRAP "udf #0"
# define W32 "w"
# define VREG vreg
# define FADD32(d, s) "fadd " d ", " d ", " s
# define FADD64(d, s) "fadd " d ", " d ", " s
# define VADD32X4(d, s) "add " d ".4s, " d ".4s, " s ".4s"
# define REG0 "x0"
# define REG1 "x1"
# define REG2 "x2"
# define REG3 "x9"
# define SP "sp"
#else
# error "no templates for this target"
#endif

#endif
