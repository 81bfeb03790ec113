# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# What failed, in a few lines: what a test prints on its way may be thousands, and whoever keeps a log may cut it.

most_failure_lines=80

# failures_in TESTING_DIRECTORY: for each test that failed, the checks that did not hold and what sanitizers said.
failures_in() {
    local failed=$1/LastTestsFailed.log log=$1/LastTest.log
    [[ -f $failed && -f $log ]] || return 0
    awk -v most="$most_failure_lines" '
        FNR == NR { sub(/^[0-9]+:/, ""); isFailed[$0] = 1; next }
        /^[0-9]+\/[0-9]+ Testing: / { name = $3; next }
        !(name in isFailed) || printed >= most { next }
        /^FAIL!|^ +(Loc|Actual|Expected) |^ +Loc: |ERROR: [A-Za-z]*Sanitizer|^SUMMARY: |: runtime error: |^ +#[0-9] .* \/|timed out|^Test timeout/ {
            print "  " name ": " substr($0, 1, 300)
            ++printed
        }' "$failed" "$log"
}

# failed_tests TESTING_DIRECTORY: their names, in one line.
failed_tests() { cut -d : -f 2 "$1/LastTestsFailed.log" | paste -s -d ' '; }
