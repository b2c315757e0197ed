/* { dg-rule "rsasm.flow.leave" } */
/* { dg-require-rsasm-target x86 } */
/* { dg-options "-std=gnu2x" } */

__attribute__ ((rsasm)) void
f (void)
{
  asm ("ret"); /* { dg-error "3: the block is left by a return" rsasm.flow.leave } */
}

[[gnu::rsasm]] void
g (void)
{
  asm ("ret"); /* { dg-error "3: the block is left by a return" rsasm.flow.leave } */
}
