// { dg-rule "rsasm.symbols.bare" }
// { dg-do assemble }
// { dg-require-rsasm-target x86_64 }
// { dg-options "-O1 -fno-pie -mno-red-zone" }
// Blocks as people write them: no false alarm, and they assemble.
#include "scan-test.h"

extern "C" { extern word_t v; void f (void); }

void
block_1 (word_t x)
{
  rsasm ("mov {tmp}, {x}",
	 "shl {tmp}, 1",
	 "shl {x}, 2",
	 "add {x}, {tmp}",
	 inout (reg, x), let (tmp, out (reg)));
}

void
block_2 (word_t p)
{
  rsasm ("lock cmpxchg16b xmmword ptr [{p}]",
	 in (reg, p));
}

void
block_3 (word_t n, unsigned char ok, word_t p)
{
  rsasm ("lock cmpxchg [{p}], {n}",
	 "sete {ok}",
	 in (reg, p), in (reg, n), out (reg_byte, ok));
}

void
block_4 (word_t l)
{
  rsasm ("2:",
	 "mov eax, 1",
	 "xchg eax, dword ptr [{l}]",
	 "test eax, eax",
	 "jz 4f",
	 "3: pause",
	 "cmp dword ptr [{l}], 0",
	 "jne 3b",
	 "jmp 2b",
	 "4:",
	 in (reg, l));
}

void
block_5 ()
{
  rsasm ("rep movsb");
}

void
block_6 ()
{
  rsasm ("cld",
	 "rep movsq");
}

void
block_7 (unsigned char r)
{
  rsasm ("repe cmpsb",
	 "setne {r}",
	 out (reg_byte, r));
}

void
block_8 ()
{
  rsasm ("repne scasb");
}

void
block_9 ()
{
  rsasm ("rep stosd");
}

void
block_10 ()
{
  rsasm ("movs byte ptr es:[rdi], byte ptr [rsi]");
}

void
block_11 ()
{
  rsasm ("lodsb",
	 "stosb",
	 "scasw",
	 "cmpsd");
}

void
block_12 (word_t r)
{
  rsasm ("mov {r}, qword ptr fs:[0x28]",
	 out (reg, r));
}

void
block_13 (word_t r)
{
  rsasm ("mov {r}, fs:0x28",
	 out (reg, r));
}

void
block_14 (word_t o, word_t r)
{
  rsasm ("mov {r:e}, dword ptr gs:[{o}]",
	 out (reg, r), in (reg, o));
}

void
block_15 (word_t r)
{
  rsasm ("xor {r}, fs:0x30",
	 inout (reg, r));
}

void
block_16 ()
{
  rsasm ("fld st(1)",
	 "fmulp st(1), st",
	 "fxch st(2)",
	 "fstp st(0)");
}

void
block_17 (word_t p)
{
  rsasm ("fld qword ptr [{p}]",
	 "fsin",
	 "fstp qword ptr [{p}]",
	 "fldcw word ptr [{p}]",
	 in (reg, p));
}

void
block_18 (word_t p)
{
  rsasm ("fld tbyte ptr [{p}]",
	 "fbstp tbyte ptr [{p}]",
	 in (reg, p));
}

void
block_19 ()
{
  rsasm ("vaddps zmm0 {{k1}} {{z}}, zmm1, zmm2, {{rn-sae}}");
}

void
block_20 (word_t p)
{
  rsasm ("vaddps zmm0{{k1}}{{z}}, zmm1, dword ptr [{p}]{{1to16}}",
	 in (reg, p));
}

void
block_21 (word_t p)
{
  rsasm ("vmovdqu8 zmm16 {{k2}}, zmmword ptr [{p} + 64*2]",
	 in (reg, p));
}

void
block_22 ()
{
  rsasm ("vcmpps k1, zmm0, zmm1, {{sae}}, 3");
}

void
block_23 (word_t r)
{
  rsasm ("kmovq {r}, k3",
	 "kortestq k1, k2",
	 "vpmovm2b zmm0, k1",
	 out (reg, r));
}

void
block_24 ()
{
  rsasm ("{{vex}} vpdpbusd ymm0, ymm1, ymm2");
}

void
block_25 ()
{
  rsasm ("{{vex3}} vaddps xmm0, xmm1, xmm2",
	 "{{evex}} vaddps xmm0, xmm1, xmm2",
	 "{{disp32}} mov eax, [rax+4]",
	 "{{load}} mov eax, ecx");
}

void
block_26 (word_t p)
{
  rsasm ("vgatherdps ymm0, dword ptr [{p} + ymm1*4], ymm2",
	 in (reg, p));
}

void
block_27 (word_t p)
{
  rsasm ("vpgatherdd zmm0 {{k1}}, dword ptr [{p} + zmm1*4]",
	 in (reg, p));
}

void
block_28 ()
{
  rsasm ("aesenc xmm0, xmm1",
	 "aeskeygenassist xmm2, xmm0, 0x10",
	 "pclmulqdq xmm1, xmm2, 0x11");
}

void
block_29 ()
{
  rsasm ("sha256rnds2 xmm1, xmm2, xmm0",
	 "sha256msg1 xmm3, xmm4");
}

void
block_30 (word_t a, word_t b, word_t h, word_t l)
{
  rsasm ("mulx {h}, {l}, {a}",
	 "adcx {l}, {b}",
	 "adox {h}, {b}",
	 out (reg, h), out (reg, l), in (reg, a), in (reg, b));
}

void
block_31 ()
{
  rsasm ("cpuid",
	 "xgetbv",
	 "rdtsc",
	 "rdtscp",
	 "lfence",
	 "mfence",
	 "sfence");
}

void
block_32 ()
{
  rsasm ("syscall");
}

void
block_33 ()
{
  rsasm ("int 0x80",
	 "int3",
	 "int 3");
}

void
block_34 (word_t r)
{
  rsasm ("mov {r}, cr0",
	 "mov cr3, {r}",
	 "mov {r}, dr7",
	 "mov {r:x}, ds",
	 "mov ss, {r:x}",
	 out (reg, r));
}

void
block_35 (word_t p)
{
  rsasm ("lgdt [{p}]",
	 "lidt [{p}]",
	 "sgdt [{p}]",
	 "invlpg [{p}]",
	 in (reg, p));
}

void
block_36 (word_t f)
{
  rsasm ("pushfq",
	 "pop {f}",
	 "push {f}",
	 "popfq",
	 out (reg, f));
}

void
block_37 ()
{
  rsasm ("call {f}",
	 sym (f));
}

void
block_38 ()
{
  rsasm ("call {f}@PLT",
	 sym (f));
}

void
block_39 (word_t f)
{
  rsasm ("call {f}",
	 in (reg, f));
}

void
block_40 (word_t f)
{
  rsasm ("call qword ptr [{f}]",
	 in (reg, f));
}

void
block_41 ()
{
  rsasm ("call qword ptr {f}@GOTPCREL[rip]",
	 sym (f));
}

void
block_42 ()
{
  rsasm ("call [rip + {f}@GOTPCREL]",
	 sym (f));
}

void
block_43 (word_t r)
{
  rsasm ("mov {r}, offset {v}",
	 out (reg, r), sym (v));
}

void
block_44 (word_t r)
{
  rsasm ("mov {r}, OFFSET FLAT:{v}",
	 out (reg, r), sym (v));
}

void
block_45 (word_t r)
{
  rsasm ("mov {r:e}, dword ptr {v}[rip]",
	 "mov {r:e}, dword ptr [rip + {v}]",
	 "lea {r}, [{v}+rip+4]",
	 out (reg, r), sym (v));
}

void
block_46 (word_t r)
{
  rsasm ("mov {r}, qword ptr fs:{v}@TPOFF",
	 "mov {r}, fs:[{v}@tpoff]",
	 out (reg, r), sym (v));
}

void
block_47 (word_t r)
{
  rsasm ("lea {r}, [rip + 2f]",
	 "jmp 3f",
	 "2: .ascii \"Hello; World! # // /* {{ jmp foo\"",
	 "3:",
	 out (reg, r));
}

void
block_48 (word_t x)
{
  rsasm ("cmp {x}, 0 # is it zero?",
	 "je 2f // yes; jump out",
	 "nop /* multi",
	 "line jmp foo",
	 "*/",
	 "2:",
	 in (reg, x));
}

void
block_49 ()
{
  rsasm ("mov al, 'a'",
	 "cmp al, ';'",
	 "cmp al, '#'",
	 "mov al, '\"'",
	 "mov al, '\\n'");
}

void
block_50 (word_t p, word_t r)
{
  rsasm ("1: mov {r}, [{p}]",
	 "2:",
	 ".pushsection .fixup, \"ax\"",
	 "3: mov {r}, -14",
	 "jmp 2b",
	 ".popsection",
	 ".pushsection __ex_table, \"a\"",
	 ".long 1b - ., 3b - .",
	 ".popsection",
	 out (reg, r), in (reg, p));
}

void
block_51 ()
{
  rsasm ("771: .byte 0x66, 0x90",
	 "772: .skip -(((6651f-6641f)-(772b-771b)) > 0) * ((6651f-6641f)-(772b-771b)),0x90",
	 "773:",
	 ".pushsection .altinstructions,\"a\"",
	 ".long 771b - ., 6641f - .",
	 ".byte {n}, 773b-771b, 6651f-6641f",
	 ".popsection",
	 ".pushsection .altinstr_replacement, \"ax\"",
	 "6641: nop",
	 "6651:",
	 ".popsection",
	 let (n, const (7)));
}

void
block_52 ()
{
  rsasm ("movl $1, %eax",
	 "movq %rax, (%rdi,%rcx,8)",
	 "addl $0x10, 4(%rsp)",
	 "leaq 8(%rip), %rdx",
	 options (att_syntax));
}

void
block_53 ()
{
  rsasm ("movq %fs:0x28, %rax",
	 "movl %gs:(%rdi), %ecx",
	 "movq %cr0, %rax",
	 options (att_syntax));
}

void
block_54 ()
{
  rsasm ("vaddps {{rn-sae}}, %zmm1, %zmm2, %zmm0{{%k1}}{{z}}",
	 "vaddps (%rax){{1to16}}, %zmm1, %zmm2",
	 options (att_syntax));
}

void
block_55 (word_t p)
{
  rsasm ("call *%rax",
	 "call *8(%rax)",
	 "call *{p}",
	 "call {f}@PLT",
	 in (reg, p), sym (f), options (att_syntax));
}

void
block_56 ()
{
  rsasm ("movl {v}(%rip), %eax",
	 "movq ${v}, %rax",
	 "leaq {v}+4(%rip), %rbx",
	 sym (v), options (att_syntax));
}

void
block_57 ()
{
  rsasm ("fld %st(1)",
	 "fxch %st",
	 "fstp %st(0)",
	 options (att_syntax));
}

void
block_58 ()
{
  rsasm ("1: lock; incl (%rcx)",
	 "lock xaddl %eax, (%rdi)",
	 "jnz 1b",
	 "jmp 1f",
	 "1:",
	 options (att_syntax), options (raw));
}

void
block_59 ()
{
  rsasm ("movb $'a', %al",
	 "movb $'#, %al",
	 "cmpb $';', %al",
	 options (att_syntax));
}

void
block_60 ()
{
  rsasm ("jne,pt 1f",
	 "je,pn 1f",
	 "1:", options (att_syntax));
}

void
block_61 ()
{
  rsasm ("jmp short 1f",
	 "jmp near ptr 1f",
	 "1:");
}

void
block_62 ()
{
  rsasm ("xbegin 2f",
	 "xabort 0xff",
	 "xend",
	 "2:");
}

void
block_63 (word_t p)
{
  rsasm ("xacquire lock inc dword ptr [{p}]",
	 "xrelease mov dword ptr [{p}], 0",
	 in (reg, p));
}

void
block_64 ()
{
  rsasm ("endbr64",
	 "notrack call rax",
	 "bnd call {f}",
	 sym (f));
}

void
block_65 ()
{
  rsasm ("nop",
	 "or eax, 0b11",
	 "1: mov eax, 1b",
	 "mov rax, offset 1b");
}

void
block_66 (word_t x)
{
  rsasm ("0: dec {x}",
	 "jnz 0b",
	 "jmp 1f",
	 "1: cmp {x}, 0",
	 inout (reg, x));
}

void
block_67 ()
{
  rsasm (".Lloop{n}: nop",
	 let (n, const (3)));
}

void
block_68 ()
{
  rsasm ("loop: dec rcx",
	 "jnz loop",
	 "loop1: loop loop",
	 ".Lfoo: jrcxz .Lfoo",
	 "jmp loop1");
}

void
block_69 ()
{
  rsasm ("call 2f",
	 "jmp 3f",
	 "2: ret",
	 "3:");
}

void
block_70 (word_t r)
{
  rsasm ("lea {r}, [rip + 2f]",
	 "jmp {r}",
	 "2:",
	 out (reg, r));
}

void
block_71 ()
{
  rsasm (".set n, 5",
	 "mov eax, n",
	 ".equ m, n + 1",
	 "k = m * 2",
	 ".long k");
}

void
block_72 ()
{
  rsasm (".cfi_adjust_cfa_offset 8",
	 "push rax",
	 "pop rax",
	 ".cfi_adjust_cfa_offset -8",
	 ".cfi_remember_state",
	 ".cfi_def_cfa rsp, 8",
	 ".cfi_escape 0x0f, 0x03",
	 ".cfi_restore_state");
}

void
block_73 ()
{
  rsasm (".code32",
	 "mov eax, [eax]",
	 ".code64");
}

void
block_74 ()
{
  rsasm ("nop; nop;nop ;; nop");
}

void
block_75 (word_t p, word_t r)
{
  rsasm ("\tmov\t{r},\t[{p}+rcx*8+16]\t# comment",
	 out (reg, r), in (reg, p));
}

void
block_76 (word_t o, word_t p, word_t r)
{
  rsasm ("mov {r}, [{p} + {o}*8 - {n}]",
	 out (reg, r), in (reg, p), in (reg, o), let (n, const (16)));
}

void
block_77 (word_t r)
{
  rsasm ("movzx {r:e}, byte ptr [rax]",
	 "movsxd {r}, dword ptr [rax]",
	 "movabs {r}, 0x123456789abcdef0",
	 out (reg, r));
}

void
block_78 ()
{
  rsasm ("mov eax, dword ptr [rsp - 4 * (2 + 3)]",
	 "mov eax, [rbx + rsi * 4 + (1 shl 3)]",
	 "mov eax, 1 or 2",
	 "mov eax, not 5");
}

void
block_79 (word_t r)
{
  rsasm ("imul {r}, {r}, -{n}",
	 "add {r}, 0xff",
	 "sub {r}, 0x7f",
	 inout (reg, r), let (n, const (3)));
}

void
block_80 (word_t a, word_t b)
{
  rsasm ("shld {a}, {b}, cl",
	 "sar {a}, cl",
	 "rorx {a}, {b}, 3",
	 inout (reg, a), in (reg, b));
}

void
block_81 ()
{
  rsasm ("movhlps xmm0, xmm1",
	 "shufps xmm0, xmm1, 0b00011011",
	 "pshufd xmm0, xmm1, 0x1b");
}

void
block_82 (word_t p)
{
  rsasm ("prefetcht0 [{p}]",
	 "prefetchnta byte ptr [{p}+64]",
	 "clflush [{p}]",
	 "clflushopt byte ptr [{p}]",
	 in (reg, p));
}

void
block_83 ()
{
  rsasm ("monitor",
	 "mwait",
	 "hlt",
	 "cli",
	 "sti",
	 "wbinvd",
	 "rdmsr",
	 "wrmsr",
	 "swapgs");
}

void
block_84 ()
{
  rsasm ("in al, dx",
	 "out dx, al",
	 "in eax, 0x60",
	 "outsb",
	 "rep insw");
}

void
block_85 ()
{
  rsasm ("tilezero tmm0",
	 "tileloadd tmm1, [rax+rcx*1]",
	 "tdpbssd tmm0, tmm1, tmm2");
}

void
block_86 (word_t p)
{
  rsasm ("movq mm0, mm1",
	 "paddb mm0, qword ptr [{p}]",
	 "emms",
	 in (reg, p));
}

void
block_87 (word_t p)
{
  rsasm ("bndmov bnd0, [{p}]",
	 "bndcl bnd1, rax",
	 in (reg, p));
}

void
block_88 (word_t r)
{
  rsasm ("mov {r}, qword ptr [table + rip]",
	 "jmp 2f",
	 ".balign 8",
	 "table: .quad 1, 2, 3",
	 "2:",
	 out (reg, r));
}

void
block_89 ()
{
  rsasm ("mov eax, table[rip]",
	 "jmp 1f",
	 "table: .long 7",
	 "1:");
}

void
block_90 (word_t r)
{
  rsasm (".pushsection .rodata.str1.1, \"aMS\", @progbits, 1",
	 "2: .asciz \"x\"",
	 ".popsection",
	 "lea {r}, 2b[rip]",
	 out (reg, r));
}

void
block_91 ()
{
  rsasm (".pushsection .discard.x, \"aw\", @nobits",
	 ".zero 8",
	 ".popsection");
}

void
block_92 ()
{
  rsasm (".pushsection .foo, \"awG\", @progbits, grp, comdat",
	 ".quad {v}",
	 ".popsection",
	 sym (v));
}

void
block_93 ()
{
  rsasm (".pushsection .foo, \"ao\", @progbits, .text",
	 ".quad 0",
	 ".popsection");
}

void
block_94 ()
{
  rsasm (".p2align 4,,10",
	 ".align 16",
	 ".balign 8, 0x90",
	 ".nops 5");
}

void
block_95 ()
{
  rsasm (".byte 0xf0, 0x90",
	 ".2byte 1",
	 ".octa 0x1234567890",
	 ".float 1.5, 1e-5",
	 ".double 0r3.14",
	 ".uleb128 300",
	 ".sleb128 -5",
	 ".string \"a\", \"b\"");
}

void
block_96 ()
{
  rsasm ("ud2");
}

void
block_97 (word_t p, word_t r)
{
  rsasm ("wrfsbase {r}",
	 "rdgsbase {r}",
	 "rdpkru",
	 "xsave [{p}]",
	 "xrstor64 [{p}]",
	 "fxsave [{p}]",
	 in (reg, p), inout (reg, r));
}

void
block_98 (word_t a, word_t b)
{
  rsasm ("cmovne {a}, {b}",
	 "setne al",
	 "bt {a}, 5",
	 "btc {a}, {b}",
	 "popcnt {a}, {b}",
	 "lzcnt {a}, {b}",
	 "tzcnt {a}, {b}",
	 inout (reg, a), in (reg, b));
}

void
block_99 ()
{
  rsasm ("enter 16, 0",
	 "leave");
}

void
block_100 ()
{
  rsasm ("push 5",
	 "push qword ptr [rax]",
	 "pop qword ptr [rax]",
	 "pushw 3");
}

void
block_101 (word_t a)
{
  rsasm ("pinsrq xmm0, {a}, 1",
	 "pextrd eax, xmm0, 2",
	 "movd xmm0, eax",
	 "cvtsi2sd xmm0, {a}",
	 "vpermilps ymm0, ymm1, 0x1b",
	 "vpternlogd zmm0, zmm1, zmm2, 0x96",
	 in (reg, a));
}

void
block_102 (word_t p)
{
  rsasm ("vmovaps ymm0, ymmword ptr [{p}]",
	 "movups xmmword ptr [{p}], xmm3",
	 "movlps qword ptr [{p}], xmm0",
	 "movntdqa xmm0, oword ptr [{p}]",
	 in (reg, p));
}

void
block_103 ()
{
  rsasm ("vfmadd231ps zmm0{{k1}}, zmm1, zmm2, {{ru-sae}}",
	 "vcvttps2udq zmm0, zmm1, {{sae}}",
	 "vrndscaleps zmm0{{k7}}{{z}}, zmm3, 3");
}

void
block_104 (word_t p)
{
  rsasm ("vcompressps zmmword ptr [{p}]{{k1}}, zmm0",
	 "vpscatterdd [{p}+zmm1*4]{{k1}}, zmm2",
	 in (reg, p));
}

void
block_105 ()
{
  rsasm ("mov eax, dword ptr cs:[rax]",
	 "mov eax, ss:[esp]",
	 "cs nop word ptr [rax+rax*1+0x200]",
	 "data16 lea rdi, [rax]",
	 "rex.w nop",
	 "addr32 nop");
}

void
block_106 ()
{
  rsasm ("mov rax, qword ptr [rax + riz]",
	 "lea eax, [eax+eiz*1]");
}

void
block_107 ()
{
  rsasm ("jmp {f}",
	 sym (f), options (noreturn));
}

void
block_108 ()
{
  rsasm ("iretq",
	 options (noreturn));
}

void
block_109 (word_t e, word_t s)
{
  rsasm ("mov rsp, {s}",
	 "jmp {e}",
	 in (reg, s), in (reg, e), options (noreturn));
}
