# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2034 # what is set here is read by the scripts that source this file
#
# What every script of tools/ shares: where things are, how to speak, how to become root.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# cmake/StratoscopeDependencies.cmake looks in the same place.
deps_cache=${XDG_CACHE_HOME:-$HOME/.cache}/stratoscope/deps

# Messages go to stderr: what a program started by tools/run prints stays alone on stdout.
say() { printf '==> %s\n' "$*" >&2; }
warn() { printf 'warning: %s\n' "$*" >&2; }
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# True if packages can be installed without asking anybody for a password.
can_be_root() {
    ((EUID == 0)) || { command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; }
}

# sudo drops the environment, so the variables that apt needs are named again on the other side.
as_root() {
    if ((EUID == 0)); then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Runs a command with its output in a log, which is shown only when the command fails.
logged() {
    local log=$1
    shift
    if ! "$@" >>"$log" 2>&1; then
        tail -n 40 "$log" >&2
        die "failed: $* (the whole log: $log)"
    fi
}
