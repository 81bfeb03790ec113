# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Sets up everything needed before CMake runs, and runs CMake.

# shellcheck source=tools/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=tools/lib/packages.sh
. "$repo/tools/lib/packages.sh"
# shellcheck source=tools/lib/karchive.sh
. "$repo/tools/lib/karchive.sh"
# shellcheck source=tools/lib/sarif.sh
. "$repo/tools/lib/sarif.sh"
# shellcheck source=tools/lib/cyclonedx.sh
. "$repo/tools/lib/cyclonedx.sh"
# shellcheck source=tools/lib/skips.sh
. "$repo/tools/lib/skips.sh"

# Uses the distribution's KArchive if it has one for Qt 6, otherwise ours.
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
    # Debian 13 has it, 12 does not: colours for more languages than our own rules know.
    if ! is_installed libkf6syntaxhighlighting-dev && has_candidate libkf6syntaxhighlighting-dev; then
        needed+=(libkf6syntaxhighlighting-dev)
    fi
    require_packages "${needed[@]}"
    want_packages "${packages_run_optional[@]}"
    [[ -z $build_it ]] || provide_karchive
}

set_up_tests() {
    want_sarif_schema
    want_cyclonedx_schemas
    have_apt || return 0
    want_packages "${packages_test[@]}"
}

# build_preset CONFIGURE_PRESET [BUILD_PRESET]. Always passes STRATOSCOPE_WERROR, so that a build tree does not keep an
# earlier setting.
build_preset() {
    local preset=$1 targets=${2:-$1}
    if command -v ccache >/dev/null; then
        export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
        # ccache needs this to cache compilations with precompiled headers.
        export CCACHE_SLOPPINESS=pch_defines,time_macros
    fi
    mkdir -p "$repo/build"
    (
        cd "$repo" || exit
        # tools/run and tools/test may run at the same time: two builds in one tree would conflict,
        # so the second one waits.
        exec 9>"build/lock-$preset"
        flock 9
        configure_preset "$preset"
        say "building ($targets)"
        cmake --build --preset "$targets" --parallel "$(nproc)" >&2
    )
}

# Only if CMake would not do so during the build anyway, since it takes seconds each time.
configure_preset() {
    local preset=$1 wanted="$1 ${STRATOSCOPE_WERROR:-OFF} ${CMAKE_CXX_COMPILER_LAUNCHER:-none}"
    local stamp=build/configured-$preset log=build/configure-$preset.log
    [[ -f build/$preset/build.ninja && -f $stamp && $(<"$stamp") == "$wanted" ]] && return 0
    say "configuring ($preset)"
    : >"$log"
    logged "$log" cmake --preset "$preset" "-DSTRATOSCOPE_WERROR=${STRATOSCOPE_WERROR:-OFF}"
    printf '%s\n' "$wanted" >"$stamp"
}
