# Programs of the test suite: each is one .cc file.
# Written by build-aux/update-sources.

unit_programs = \
  testsuite/rsasm.unit/bind-diag-test \
  testsuite/rsasm.unit/bind-test \
  testsuite/rsasm.unit/check-block-test \
  testsuite/rsasm.unit/check-test \
  testsuite/rsasm.unit/check-values-test \
  testsuite/rsasm.unit/diag-test \
  testsuite/rsasm.unit/outline-test \
  testsuite/rsasm.unit/parse-limits-test \
  testsuite/rsasm.unit/parse-list-diag-test \
  testsuite/rsasm.unit/parse-list-habits-test \
  testsuite/rsasm.unit/parse-list-test \
  testsuite/rsasm.unit/parse-template-test \
  testsuite/rsasm.unit/target-test \
  testsuite/rsasm.unit/target-xml-test \
  testsuite/rsasm.unit/text-test

fuzz_programs = \
  testsuite/fuzz/fuzz-check \
  testsuite/fuzz/fuzz-parse

test_headers = \
  testsuite/rsasm.unit/check-block.h \
  testsuite/rsasm.unit/check-expect.h \
  testsuite/rsasm.unit/parse-cases.h \
  testsuite/rsasm.unit/unit.h
