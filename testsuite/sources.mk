# Programs of the test suite: each is one .cc file.
# Written by build-aux/update-sources.

unit_programs = \
  testsuite/rsasm.unit/bind-diag-test \
  testsuite/rsasm.unit/bind-test \
  testsuite/rsasm.unit/check-block-test \
  testsuite/rsasm.unit/check-test \
  testsuite/rsasm.unit/check-values-test \
  testsuite/rsasm.unit/diag-test \
  testsuite/rsasm.unit/directives-test \
  testsuite/rsasm.unit/lower-clobbers-test \
  testsuite/rsasm.unit/lower-limits-test \
  testsuite/rsasm.unit/lower-operands-test \
  testsuite/rsasm.unit/lower-template-test \
  testsuite/rsasm.unit/lower-text-test \
  testsuite/rsasm.unit/outline-test \
  testsuite/rsasm.unit/parse-limits-test \
  testsuite/rsasm.unit/parse-list-diag-test \
  testsuite/rsasm.unit/parse-list-habits-test \
  testsuite/rsasm.unit/parse-list-test \
  testsuite/rsasm.unit/parse-template-test \
  testsuite/rsasm.unit/scan-diag-test \
  testsuite/rsasm.unit/scan-directives-test \
  testsuite/rsasm.unit/scan-flow-more-test \
  testsuite/rsasm.unit/scan-flow-test \
  testsuite/rsasm.unit/scan-gnu-test \
  testsuite/rsasm.unit/scan-labels-test \
  testsuite/rsasm.unit/scan-sections-test \
  testsuite/rsasm.unit/scan-test \
  testsuite/rsasm.unit/target-test \
  testsuite/rsasm.unit/target-xml-test \
  testsuite/rsasm.unit/text-test

fuzz_programs = \
  testsuite/fuzz/fuzz-check \
  testsuite/fuzz/fuzz-lower \
  testsuite/fuzz/fuzz-parse \
  testsuite/fuzz/fuzz-scan

test_headers = \
  testsuite/rsasm.unit/check-block.h \
  testsuite/rsasm.unit/check-expect.h \
  testsuite/rsasm.unit/lower-case.h \
  testsuite/rsasm.unit/parse-cases.h \
  testsuite/rsasm.unit/scan-cases.h \
  testsuite/rsasm.unit/unit.h
