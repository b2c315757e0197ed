/* rsasm: restricted inline assembly for C++, in the style of Rust's asm!.

   Copyright (C) 2026 The rsasm authors.  This file is part of rsasm.

   rsasm is free software; you can redistribute it and/or modify it under
   the terms of the GNU General Public License as published by the Free
   Software Foundation; either version 3, or (at your option) any later
   version.

   rsasm is distributed in the hope that it will be useful, but WITHOUT ANY
   WARRANTY; without even the implied warranty of MERCHANTABILITY or FITNESS
   FOR A PARTICULAR PURPOSE.  See the GNU General Public License for more
   details.

   As a special exception, you may use the macros of this file in programs
   of any licence: what they expand to is not covered by the GPL.  */

/* rsasm ("template"..., operand...);

   A statement: assembly with checked operands.  See the manual (info
   rsasm) for the language.  Needs the plugin: -fplugin=rsasm.

   The macros pass to the builtin, in this order: 0, for these macros; the
   list after the first argument, after macro expansion (a string); the
   argument list as written (a string); the first template string; and for
   each further item the values in it.  A template string is its own value;
   any other item ends in RSASM_MARK, so that packs can be counted.  */

#ifndef RSASM_H
#define RSASM_H
#pragma GCC system_header

#define RSASM_MARK U'\xFDD0'

/* What each kind of item passes.  The encoding prefix tells a template
   string (u8"...") from an operand (a macro of these) without claiming
   the operand's own name.  */
#define u8in(cls, ...) __VA_ARGS__ __VA_OPT__ (,) RSASM_MARK
#define u8out(cls, ...) __VA_ARGS__ __VA_OPT__ (,) RSASM_MARK
#define u8lateout(cls, ...) __VA_ARGS__ __VA_OPT__ (,) RSASM_MARK
#define u8inout(cls, x, ...) x __VA_OPT__ (,) __VA_ARGS__, RSASM_MARK
#define u8inlateout(cls, x, ...) x __VA_OPT__ (,) __VA_ARGS__, RSASM_MARK
#define u8const(...) __VA_ARGS__ __VA_OPT__ (,) RSASM_MARK
#define u8sym(...) __VA_ARGS__ __VA_OPT__ (,) RSASM_MARK
#define u8let(name, ...) __VA_OPT__ (u8##__VA_ARGS__)
#define u8when(cond, ...) cond __VA_OPT__ (, u8##__VA_ARGS__)
#define u8line(...) __VA_ARGS__ __VA_OPT__ (,) RSASM_MARK
#define u8clobber_abi(...) RSASM_MARK
#define u8options(...) RSASM_MARK
#define u8allow(...) RSASM_MARK

/* The same in reserved spelling, for programs that have macros of those
   names.  */
#define u8__in__ u8in
#define u8__out__ u8out
#define u8__lateout__ u8lateout
#define u8__inout__ u8inout
#define u8__inlateout__ u8inlateout
#define u8__const__ u8const
#define u8__sym__ u8sym
#define u8__let__ u8let
#define u8__when__ u8when
#define u8__line__ u8line
#define u8__clobber_abi__ u8clobber_abi
#define u8__options__ u8options
#define u8__allow__ u8allow

#ifdef __cplusplus
namespace rsasm
{
  /* The place of an output that is not wanted: using rsasm::_;  */
  struct discard { };
  constexpr discard _ { };
}
#endif

#ifdef __RSASM_TOKENS__
/* The plugin splits the list itself: see plugin/gcc/token-reader.cc.  */
# define rsasm(...) \
  __builtin_rsasm (__has_builtin __rsasm_block__ (__VA_ARGS__))
#else
# include <rsasm/expand.h>
# define rsasm(...) RSASM_CALL (#__VA_ARGS__, __VA_ARGS__)
#endif

#ifdef __RSASM__
# define RSASM_CALL(written, first, ...) \
  __builtin_rsasm (0, #__VA_ARGS__, written, \
		   first RSASM_ITEMS (__VA_ARGS__))
/* Attributes: GNU asm inside is held to the rules of rsasm; a rule is off
   inside.  Nothing without the plugin.  */
# define RSASM_CHECKED __attribute__ ((__rsasm__))
# define RSASM_ALLOW(rule) __attribute__ ((__rsasm_allow__ (rule)))
#else
# define RSASM_CHECKED
# define RSASM_ALLOW(rule)
# if defined __GNUC__ && !defined __clang__
/* Plain GCC: a clear error at the place of use.  */
#  ifdef __cplusplus
#   define RSASM_CALL(written, first, ...) \
  static_assert (sizeof (written) == 0, \
		 "rsasm needs its plugin: load the plugin: -fplugin=rsasm")
#  else
#   define RSASM_CALL(written, first, ...) \
  _Static_assert (sizeof (written) == 0, \
		  "rsasm needs its plugin: load the plugin: -fplugin=rsasm")
#  endif
# else
/* Other compilers, editors and analysers parse the operands; generating
   code fails, as assembly must never vanish silently.  */
#  ifdef __cplusplus
extern "C" void rsasm_needs_gcc_and_the_plugin (...)
#  else
extern void rsasm_needs_gcc_and_the_plugin (const char *, ...)
#  endif
#  if defined __has_attribute
#   if __has_attribute (error)
  __attribute__ ((error ("rsasm needs its plugin: load the plugin: "
			 "-fplugin=rsasm (g++ only)")))
#   endif
#  endif
  ;
#  define RSASM_CALL(written, first, ...) \
  rsasm_needs_gcc_and_the_plugin (written, #__VA_ARGS__, \
				  first RSASM_ITEMS (__VA_ARGS__))
# endif
#endif

#endif
