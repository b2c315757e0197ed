dnl What `make check' and the manual need, and where things are installed.

# RSASM_TEST_TOOLS
# ----------------
# Sets RSASM_RUNTEST (DejaGnu), RSASM_SIM (the command that runs programs of the
# target; empty if they run here, "no" if they cannot be run), XMLLINT,
# PYTHON3, MAKEINFO (":" if it is not there).
AC_DEFUN([RSASM_TEST_TOOLS],
[AC_ARG_WITH([dejagnu],
  [AS_HELP_STRING([--without-dejagnu],
    [do without DejaGnu: `make check' runs the other tests only])],
  [], [with_dejagnu=yes])
AS_IF([test "$with_dejagnu" != no],
  [AC_PATH_PROG([RSASM_RUNTEST], [runtest])
   AS_IF([test -z "$RSASM_RUNTEST"],
     [RSASM_MISSING([DejaGnu, which runs the tests, is missing (or say --without-dejagnu)],
		    [dejagnu])])])
AC_PATH_PROG([XMLLINT], [xmllint])
AC_SUBST([RSASM_RUNTEST])
dnl For `make bench'; who runs it without python3 is told then.
AC_PATH_PROG([PYTHON3], [python3])

AC_ARG_WITH([simulator],
  [AS_HELP_STRING([--with-simulator=COMMAND],
    [run programs of the target by COMMAND @<:@for cross compilers:
     qemu-ARCH -L /usr/TARGET@:>@; no: do not run them])],
  [], [with_simulator=])
AC_MSG_CHECKING([how to run programs for $RSASM_TARGET])
AS_CASE([$with_simulator],
  [no], [RSASM_SIM=no],
  [''|yes],
    [AS_IF([test $rsasm_cross = no], [RSASM_SIM=],
       [AS_CASE([$RSASM_TARGET],
	  [i?86-*],        [rsasm_qemu=qemu-i386],
	  [arm*],          [rsasm_qemu=qemu-arm],
	  [powerpc64le-*], [rsasm_qemu=qemu-ppc64le],
	  [rsasm_qemu=qemu-`AS_ECHO(["$RSASM_TARGET"]) | sed 's/-.*//'`])
	RSASM_SIM=no
	for rsasm_prog in $rsasm_qemu $rsasm_qemu-static; do
	  AS_IF([test "$RSASM_SIM" = no && $rsasm_prog --version >/dev/null 2>&1],
	    [RSASM_SIM=$rsasm_prog
	     AS_IF([test -d "/usr/$RSASM_TARGET/lib"],
	       [RSASM_SIM="$RSASM_SIM -L /usr/$RSASM_TARGET"])])
	done])],
  [RSASM_SIM=$with_simulator])
AC_MSG_RESULT([${RSASM_SIM:-directly}])
AS_IF([test "$RSASM_SIM" = no && test "$with_simulator" != no],
  [AC_MSG_NOTICE([tests that run programs will be unsupported (Debian: qemu-user)])])
AC_SUBST([RSASM_SIM])

AC_CHECK_PROG([HAVE_MAKEINFO], [makeinfo], [yes], [no])
dnl Without it the manual is not built; automake's "missing" would stop.
AS_IF([test "$HAVE_MAKEINFO" = no], [MAKEINFO=:])
])

# RSASM_INSTALL_DIRS
# ------------------
# Sets RSASM_PLUGINDIR, where rsasm.so goes; RSASM_PC, the name of the
# pkg-config module; RSASM_CFLAGS_INCLUDE, the flag that finds <rsasm.h>.
AC_DEFUN([RSASM_INSTALL_DIRS],
[AC_ARG_WITH([gcc-plugin-dir],
  [AS_HELP_STRING([--with-gcc-plugin-dir@<:@=DIR@:>@],
    [install rsasm.so in the compiler's own plugin directory (or DIR), whatever
     the prefix, so that -fplugin=rsasm finds it @<:@LIBDIR/rsasm/gcc-MAJOR@:>@])],
  [], [with_gcc_plugin_dir=no])
rsasm_suffix=$RSASM_GCC_MAJOR
AS_IF([test $rsasm_cross = yes],
  [rsasm_suffix=$RSASM_GCC_MAJOR-$RSASM_TARGET])
AS_CASE([$with_gcc_plugin_dir],
  [no],  [RSASM_PLUGINDIR="\${libdir}/rsasm/gcc-$rsasm_suffix"],
  [yes], [RSASM_PLUGINDIR=$GCC_PLUGIN_DIR],
  [RSASM_PLUGINDIR=$with_gcc_plugin_dir])
RSASM_PC=rsasm-gcc-$rsasm_suffix

dnl With -isystem /usr/include, libstdc++'s #include_next misses the C
dnl library's headers; the directory is searched anyway.
rsasm_includedir=`test "$prefix" = NONE && prefix=$ac_default_prefix
  eval "echo $includedir"`
AS_CASE([$rsasm_includedir],
  [/usr/include], [RSASM_CFLAGS_INCLUDE=],
  [RSASM_CFLAGS_INCLUDE='-isystem ${includedir}'])
dnl @abs_top_srcdir@ may hold "..", which messages would show.
RSASM_SRCDIR=`cd "$srcdir" && pwd`
AC_SUBST([RSASM_SRCDIR])
AC_SUBST([RSASM_PLUGINDIR])
AC_SUBST([RSASM_PC])
AC_SUBST([RSASM_CFLAGS_INCLUDE])
])
