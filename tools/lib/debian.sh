# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # variables are set by the scripts sourced before
#
# Builds the packages that resources/packaging/debian describes. A build works on a copy of the sources, so that it leaves
# nothing behind here, and the same way in this system as in a root of another release.

project_version() { sed -n 's/^project(Stratoscope VERSION \([0-9.]*\).*/\1/p' "$repo/CMakeLists.txt"; }

# copy_sources DIRECTORY: what git knows or would add, with debian/ where Debian's tools look for it.
copy_sources() {
    mkdir -p "$1"
    (cd "$repo" && git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do [[ ! -e $file ]] || printf '%s\0' "$file"; done |
        tar --create --no-recursion --null --files-from -) | tar --extract --directory "$1"
    cp -a "$1/resources/packaging/debian" "$1/debian"
}

# build_packages_here: builds in this tree, into the directory above it. The version ends in the release, so that a system
# that is upgraded gets the packages of the new one.
build_packages_here() {
    local release version log=$repo/../package.log
    [[ -d $repo/debian ]] || die "there is no debian/ here; without --here, tools/package makes a copy that has it"
    release=$(our_release)
    version=$(sed -n "1s/.*(\(.*\)).*/\1/p" "$repo/debian/changelog")
    [[ $version == "$(project_version)" ]] || die "debian/changelog says $version, CMakeLists.txt $(project_version)"
    sed -i "1s/($version) unstable/($version~deb$release) $(suite_of "$release")/" "$repo/debian/changelog"
    set_up_build
    require_packages debhelper dpkg-dev
    if ! is_installed libkf6archive-dev; then
        STRATOSCOPE_PREFIX=$(karchive_prefix)
        export STRATOSCOPE_PREFIX
    fi
    # Without ccache, which leaves a mark in what debuggers read.
    say "building packages for Debian $release"
    : >"$log"
    (cd "$repo" && logged "$log" dpkg-buildpackage --no-sign)
}

# build_packages RELEASE RESULT [PLACE]: PLACE is where they are built, which must not show in them.
build_packages() {
    local release=$1 result=$2 work name
    name=stratoscope-$(project_version)
    rm -rf "$result"
    mkdir -p "$result"
    work=$(mktemp -d "$packages/${3:-work}.XXXXXX")
    if [[ $release == "$(our_release)" ]]; then
        copy_sources "$work/$name"
        "$work/$name/tools/package" --here
        find "$work" -maxdepth 1 -type f -exec mv -t "$result" {} +
    else
        make_root "$release" "$work"
        copy_sources "$work/${3:-build}/$name"
        in_root "$work" "/${3:-build}/$name/tools/package" --here
        find "$work/${3:-build}" -maxdepth 1 -type f -exec mv -t "$result" {} +
    fi
    rm -rf "$work"
    say "packages are in $result"
}

# check_packages RELEASE: two builds in different directories give the same bytes, and lintian has nothing to say.
check_packages() {
    local release=$1 first=$packages/$1 second=$packages/$1-again file failed=
    build_packages "$release" "$first" work
    build_packages "$release" "$second" another-place
    for file in "$first"/*.deb "$first"/*.tar.*; do
        cmp "$file" "$second/${file##*/}" || failed=1
    done
    [[ -z $failed ]] || die "two builds differ: compare $first with $second (diffoscope tells how)"
    rm -rf "$second"
    say "both builds gave the same bytes"
    run_lintian "$first"
}

run_lintian() {
    require_packages lintian
    lintian --no-cfg --fail-on error,warning --suppress-tags bad-distribution-in-changes-file "$1"/*.changes ||
        die "lintian found faults"
    say "lintian found no error and no warning"
}
