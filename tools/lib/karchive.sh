# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # deps_cache is set by common.sh, sourced before
#
# KArchive for Qt 6 if the distribution has only the Qt 5 version (Debian 12): built from the source packages of the
# Debian release that has it, against the system's Qt, into a private prefix in the user's cache.
# Static, so that an installed stratoscope needs no library from a cache folder.

karchive_version=6.13.0
karchive_suite=trixie
karchive_recipe=1 # increment when the recipe below changes, so that prefixes from older recipes are not reused

# Upstream's checksums; apt also checks the archive's signature.
karchive_sources=(
    "kf6-extra-cmake-modules 7006017c00c817ff4c056995146d271791d1487a398d39ea6cac1cd59a8bf402"
    "kf6-karchive 3c9b5dcf3abdfe2761e2153d70d9d667f1ff0fd2f6c80addba7549da954fcc90"
)

# The install prefix, specific to one version of Qt; cmake/StratoscopeDependencies.cmake forms the same name.
karchive_prefix() {
    local qt
    qt=$(dpkg-query --show --showformat '${source:Upstream-Version}' qt6-base-dev)
    printf '%s/karchive-%s-qt%s-%s-r%s' \
        "$deps_cache" "$karchive_version" "${qt%%+*}" "$(uname -m)" "$karchive_recipe"
}

# The Debian mirror that this machine uses, however it is configured: ask apt for its parsed configuration, and take the
# origin from the signed Release file, so that third-party sources are ignored.
# STRATOSCOPE_DEBIAN_MIRROR overrides it, for distributions derived from Debian. Arguments go to apt-get.
debian_mirror() {
    if [[ -n ${STRATOSCOPE_DEBIAN_MIRROR:-} ]]; then
        printf '%s' "$STRATOSCOPE_DEBIAN_MIRROR"
        return
    fi
    # shellcheck disable=SC2016 # apt fills these in
    apt-get "$@" indextargets --format '$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)' |
        awk -F'|' '$1 == "Debian" && $2 == "Debian" && $3 == "main" && !uri { uri = $4 } END { printf "%s", uri }'
}

# A prefix without the file `complete` comes from an interrupted build.
have_karchive() { is_installed qt6-base-dev && [[ -f $(karchive_prefix)/complete ]]; }

# Downloads the source tarballs into a folder. The package lists are private: the machine's apt does not see the other
# release, and none of this needs root.
download_karchive() {
    local work=$1 mirror
    mkdir -p "$work"/apt/{lists,cache}/partial "$work/src"
    local private=(
        -o "Dir::State::Lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache" -o Acquire::Retries=3
        # The work folder is private to this user, so apt's own download user could not write to it.
        -o APT::Sandbox::User=root
    )
    mirror=$(debian_mirror)
    if [[ -z $mirror ]]; then
        # apt has no lists (container images ship without them), and this user may not be allowed
        # to fetch them system-wide.
        apt-get -q "${private[@]}" update >>"$work/log" 2>&1 || true
        mirror=$(debian_mirror "${private[@]}")
    fi
    [[ -n $mirror ]] || die "found no Debian mirror in apt's configuration." \
        "Set STRATOSCOPE_DEBIAN_MIRROR to the address of one."

    printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' \
        "$mirror" "$karchive_suite" >"$work/apt/sources.list"
    local apt=(
        apt-get -q "${private[@]}"
        -o "Dir::Etc::SourceList=$work/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
    )
    logged "$work/log" "${apt[@]}" -o APT::Update::Error-Mode=any update

    local entry name sum tarball
    for entry in "${karchive_sources[@]}"; do
        read -r name sum <<<"$entry"
        # The tarball alone is enough, and some mirrors lack the small .dsc next to it.
        (cd "$work/src" && logged "$work/log" "${apt[@]}" source --download-only --tar-only "$name")
        tarball=$(find "$work/src" -name "${name}_${karchive_version}.orig.tar.*" ! -name '*.asc')
        [[ -f $tarball ]] || die "the mirror's $karchive_suite has no $name $karchive_version"
        sha256sum --check --status - <<<"$sum  $tarball" || die "$tarball has the wrong SHA-256"
        mkdir -p "$work/$name"
        tar --extract --file "$tarball" --directory "$work/$name" --strip-components 1
    done
}

# 6.13 requires a newer Qt than it needs, and relies on a transitive include that older Qt headers do not have.
patch_karchive() {
    sed -i 's/set(REQUIRED_QT_VERSION 6\.[0-9]\+\.[0-9]\+)/set(REQUIRED_QT_VERSION 6.4.2)/' "$1/CMakeLists.txt"
    sed -i '0,/^#include </s//#include <QStringConverter>\n&/' "$1/src/k7zip.cpp"
    if ! grep -q 'REQUIRED_QT_VERSION 6.4.2' "$1/CMakeLists.txt" || ! grep -q QStringConverter "$1/src/k7zip.cpp"; then
        die "KArchive's sources are not as expected: the patch did not apply"
    fi
}

build_karchive() {
    local prefix=$1 work=$2 log=$2/log
    logged "$log" cmake -S "$work/kf6-extra-cmake-modules" -B "$work/ecm-build" -G Ninja -DBUILD_TESTING=OFF \
        -DBUILD_HTML_DOCS=OFF -DBUILD_MAN_DOCS=OFF "-DCMAKE_INSTALL_PREFIX=$work/ecm"
    logged "$log" cmake --install "$work/ecm-build"

    patch_karchive "$work/kf6-karchive"
    logged "$log" cmake -S "$work/kf6-karchive" -B "$work/karchive-build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
        "-DECM_DIR=$work/ecm/share/ECM/cmake" -DKF_SKIP_PO_PROCESSING=ON -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=OFF \
        "-DCMAKE_INSTALL_PREFIX=$prefix" -DKDE_INSTALL_LIBDIR=lib
    logged "$log" cmake --build "$work/karchive-build"
    rm -rf "$prefix"
    logged "$log" cmake --install "$work/karchive-build"
}

# Does nothing if the prefix already exists. Two clones building it at once wait for each other.
provide_karchive() {
    local prefix work lock
    ! have_karchive || return 0
    prefix=$(karchive_prefix)
    mkdir -p "$deps_cache"
    exec {lock}>"$deps_cache/lock"
    flock "$lock"
    if ! have_karchive; then
        say "building KArchive $karchive_version, which this distribution does not package for Qt 6 (about a minute, once)"
        work=$(mktemp -d "${TMPDIR:-/tmp}/stratoscope-karchive.XXXXXX")
        download_karchive "$work"
        build_karchive "$prefix" "$work"
        rm -rf "$work"
        touch "$prefix/complete"
    fi
    exec {lock}>&-
}
