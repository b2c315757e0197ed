// { dg-rule "asm.scope.asm" }
// { dg-do run }
// { dg-require-support openmp }
// { dg-torture "-O0 -fopenmp" "-O2 -fopenmp" }
// Blocks in outlined regions.
#include "rsasm-test.h"

int
main ()
{
  word_t sum = 0;
#pragma omp parallel for reduction (+:sum) num_threads (2)
  for (int i = 0; i < 100; i++)
    {
      word_t t, n = i;
      rsasm (MOV ("{t}", "{n}"), out (reg, t), in (reg, n));
      rsasm (ADD (REG3, REG1), inout (REG3, sum), in (REG1, t));
    }
  CHECK (sum == 4950);
}
