/* What every generated program needs.  With MODEL defined blocks are plain
   C++, without the plugin.  */
#pragma once
#ifndef MODEL
#include <rsasm.h>
#endif
#include <cstdarg>
#include <cstdio>
#include <cstring>
#if __cplusplus >= 202002L && defined __cpp_impl_coroutine
#include <coroutine>
#endif

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned u32;
typedef unsigned long u64;
typedef signed char i8;
typedef short i16;
typedef int i32;
typedef long i64;
typedef u32 vec __attribute__ ((vector_size (16)));
enum en : u32 { en_zero };

#define ALWAYS __attribute__ ((always_inline)) inline
#define NOINLINE __attribute__ ((noinline))

extern "C" u64 helper_c (u64, u64);	/* an ordinary function  */
extern "C" u64 helper_keep (void);	/* rax to rax, keeps the rest  */
extern "C" void helper_never (void);
extern "C" void helper_throw (u64);

static ALWAYS u64 keep_model (u64 x) { return x * 3 + 7; }
static ALWAYS u64 wr8 (u64 d, u64 v) { return (d & ~0xffUL) | (v & 0xff); }
static ALWAYS u64 wr16 (u64 d, u64 v)
{ return (d & ~0xffffUL) | (v & 0xffff); }
static ALWAYS u64 wr32 (u64, u64 v) { return (u32) v; }
static ALWAYS u64 wr64 (u64, u64 v) { return v; }
static ALWAYS u64 rol (u64 v, int n, int w)
{
  u64 m = w == 64 ? ~0UL : (1UL << w) - 1;
  v &= m;
  return n == 0 ? v : ((v << n) | (v >> (w - n))) & m;
}
static ALWAYS i64 sx (u64 v, int w) { return (i64) (v << (64 - w)) >> (64 - w); }
static ALWAYS u64 zx (u64 v, int w) { return v << (64 - w) >> (64 - w); }
template<class T> static ALWAYS u64
mld (const void *p, long o)
{ T t; memcpy (&t, (const char *) p + o, sizeof t); return t; }
template<class T> static ALWAYS void
mst (void *p, long o, u64 v)
{ T t = (T) v; memcpy ((char *) p + o, &t, sizeof t); }
template<class T> static ALWAYS u64
bits (T t) { u64 r = 0; memcpy (&r, &t, sizeof t); return r; }
template<class T> static ALWAYS T
unbits (u64 r) { T t; memcpy (&t, &r, sizeof t); return t; }
static ALWAYS u64 mix (u64 h, u64 v)
{ return ((h ^ v) * 0x9e3779b97f4a7c15UL) ^ (h >> 29); }
static ALWAYS u64 fold (vec v)
{ return mix (mix (v[0], v[1]), mix (v[2], v[3])); }
/* Keeps floating-point values small, so that no result is rounded to
   infinity.  */
template<class T> static ALWAYS T
norm (T t) { return (T) (i32) (bits (t) >> (sizeof (T) * 4) & 0xffff); }

struct shape { u64 x; u32 y; u16 z; u8 c; i32 i; double d; };
struct base
{
  virtual u64 run (u64, u64) = 0;
  virtual ~base () {}
};

extern u64 g0, g1;
extern u64 garr[8];
extern thread_local u64 t0;

/* Adds what it was given when it dies.  */
struct raii
{
  u64 &to, v;
  ~raii () { to = mix (to, v); }
};

#if __cplusplus >= 202002L && defined __cpp_impl_coroutine
struct gen
{
  struct promise_type
  {
    u64 value = 0;
    gen get_return_object ()
    { return { std::coroutine_handle<promise_type>::from_promise (*this) }; }
    std::suspend_always initial_suspend () { return {}; }
    std::suspend_always final_suspend () noexcept { return {}; }
    std::suspend_always yield_value (u64 v) { value = v; return {}; }
    void return_void () {}
    void unhandled_exception () { throw; }
  };
  std::coroutine_handle<promise_type> h;
  u64 sum ()
  {
    u64 r = 0;
    for (h.resume (); !h.done (); h.resume ())
      r = mix (r, h.promise ().value);
    h.destroy ();
    return r;
  }
};
#endif
