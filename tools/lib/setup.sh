# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Everything that has to be there before CMake runs, and CMake's run itself.

# shellcheck source=tools/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=tools/lib/packages.sh
. "$repo/tools/lib/packages.sh"
# shellcheck source=tools/lib/karchive.sh
. "$repo/tools/lib/karchive.sh"
# shellcheck source=tools/lib/sarif.sh
. "$repo/tools/lib/sarif.sh"
# shellcheck source=tools/lib/skips.sh
. "$repo/tools/lib/skips.sh"

# The distribution's KArchive where it has one for Qt 6, ours where it has not.
set_up_build() {
    if ! have_apt; then
        warn "no apt here: install what CMake asks for with this distribution's package manager"
        return 0
    fi
    local needed=("${packages_build[@]}" "${packages_run[@]}") build_it=
    if ! is_installed libkf6archive-dev && ! have_karchive; then
        ! can_be_root || refresh_lists
        if has_candidate libkf6archive-dev; then
            needed+=(libkf6archive-dev)
        else
            needed+=("${packages_karchive[@]}")
            build_it=1
        fi
    fi
    require_packages "${needed[@]}"
    want_packages "${packages_run_optional[@]}"
    [[ -z $build_it ]] || provide_karchive
}

set_up_tests() {
    want_sarif_schema
    have_apt || return 0
    want_packages "${packages_test[@]}"
}

# build_preset CONFIGURE_PRESET [BUILD_PRESET]. STRATOSCOPE_WERROR is always given, so that a build tree that once was used
# with warnings as errors does not stay so.
build_preset() {
    local preset=$1 targets=${2:-$1}
    if command -v ccache >/dev/null; then
        export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
        # What ccache has to be told to cache what is compiled with precompiled headers.
        export CCACHE_SLOPPINESS=pch_defines,time_macros
    fi
    mkdir -p "$repo/build"
    (
        cd "$repo" || exit
        # tools/run beside tools/test: two builds in one tree would trip over each other, so the second one waits.
        exec 9>"build/lock-$preset"
        flock 9
        configure_preset "$preset"
        say "building ($targets)"
        cmake --build --preset "$targets" --parallel "$(nproc)" >&2
    )
}

# Only where CMake would not do it by itself during the build: that takes seconds, each time.
configure_preset() {
    local preset=$1 wanted="$1 ${STRATOSCOPE_WERROR:-OFF} ${CMAKE_CXX_COMPILER_LAUNCHER:-none}"
    local stamp=build/configured-$preset log=build/configure-$preset.log
    [[ -f build/$preset/build.ninja && -f $stamp && $(<"$stamp") == "$wanted" ]] && return 0
    say "configuring ($preset)"
    : >"$log"
    logged "$log" cmake --preset "$preset" "-DSTRATOSCOPE_WERROR=${STRATOSCOPE_WERROR:-OFF}"
    printf '%s\n' "$wanted" >"$stamp"
}
