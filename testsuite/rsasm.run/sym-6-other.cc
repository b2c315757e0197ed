// The other unit of sym-6.C.
typedef unsigned long word_t;
word_t other_variable = 3;
word_t other (word_t x) { return x; }
extern "C" word_t other_c (void) { return 42; }
