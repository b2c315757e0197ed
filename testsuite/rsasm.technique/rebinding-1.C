// { dg-require-support openmp }
// { dg-torture "-O0 -fopenmp" "-O2 -fopenmp" }
// { dg-without rebinding "-O0 -fopenmp" run "sum" { target x86_64 aarch64 } }
// Register variables keep their register in outlined regions.
#include "rsasm-test.h"

int
main ()
{
  word_t sum = 0;
#pragma omp parallel for reduction (+:sum) num_threads (2)
  for (int i = 0; i < 100; i++)
    {
      word_t n = i;
      rsasm (ADD (REG3, REG1), inout (REG3, sum), in (REG1, n));
    }
  CHECK (sum == 4950);
}
