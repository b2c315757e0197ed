#pragma GCC system_header
#define LEAVES asm ("ret")
inline void in_header () { asm ("ret"); }
