# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # common.sh, sourced before, sets repo
#
# Which tests skipped themselves, and whether they may here (tests/allowed-skips.txt).

# What this run is, in the words of the list.
skip_environment() { if ((EUID == 0)); then echo root; else echo user; fi; }

# The skips in a log of ctest's, one a line: "TestName::function() reason".
skips_in() {
    grep -aE '^SKIP( +):|^SKIPPED:' "$1" | sed -E 's/^SKIP +: //' | sort -u
}

# Prints the skips of a log that are not allowed here.
unexpected_skips() {
    local log=$1 environment allowed
    environment=$(skip_environment)
    mapfile -t allowed < <(awk -v e="$environment" '$1 == e { print $2 }' "$repo/tests/allowed-skips.txt")
    skips_in "$log" | while IFS= read -r line; do
        [[ " ${allowed[*]} " == *" ${line%%(*} "* ]] || printf '%s\n' "$line"
    done
}
