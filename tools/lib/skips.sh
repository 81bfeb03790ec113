# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # repo is set by common.sh, sourced before
#
# Which tests skipped themselves, and whether that is allowed here (tests/allowed-skips.txt).

# The name of this environment in that list.
skip_environment() { if ((EUID == 0)); then echo root; else echo user; fi; }

# The skips in a ctest log, one per line: "TestName::function() reason".
skips_in() {
    grep -aE '^SKIP( +):|^SKIPPED:' "$1" | sed -E 's/^SKIP +: //' | sort -u
}

# Prints the skips in a log that are not allowed here.
unexpected_skips() {
    local log=$1 environment allowed
    environment=$(skip_environment)
    mapfile -t allowed < <(awk -v e="$environment" '$1 == e { print $2 }' "$repo/tests/allowed-skips.txt")
    skips_in "$log" | while IFS= read -r line; do
        [[ " ${allowed[*]} " == *" ${line%%(*} "* ]] || printf '%s\n' "$line"
    done
}
