# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2034 # the variables set here are for the scripts that source this file
#
# Shared by all scripts in tools/: paths, messages, and becoming root.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# The same folder as in cmake/StratoscopeDependencies.cmake.
deps_cache=${XDG_CACHE_HOME:-$HOME/.cache}/stratoscope/deps

# Messages go to stderr, so that stdout has only the output of a program started by tools/run.
say() { printf '==> %s\n' "$*" >&2; }
warn() { printf 'warning: %s\n' "$*" >&2; }
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# True if packages can be installed without a password prompt.
can_be_root() {
    ((EUID == 0)) || { command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; }
}

# sudo drops the environment, so pass the variables that apt needs explicitly.
as_root() {
    if ((EUID == 0)); then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Runs a command with its output in a log, which is shown only if the command fails.
logged() {
    local log=$1
    shift
    if ! "$@" >>"$log" 2>&1; then
        tail -n 40 "$log" >&2
        die "failed: $* (full log: $log)"
    fi
}
