# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2034 # the lists are for the scripts that source this file
#
# Distribution packages: what needs them, and how to install them.
# "a|b" is one package with different names in different releases; the first one known to apt is used.

packages_build=(
    build-essential cmake ninja-build "pkgconf|pkg-config" ccache
    qt6-base-dev "qt6-svg-dev|libqt6svg6-dev" qt6-tools-dev qt6-l10n-tools
    libarchive-dev libisal-dev libzstd-dev zlib1g-dev libsqlite3-dev libgcrypt20-dev libssl-dev libxxhash-dev libpcre2-dev libnghttp2-dev libexpected-dev libdtl-dev libfuse3-dev
)

# For building KArchive from source (karchive.sh).
packages_karchive=(libbz2-dev liblzma-dev xz-utils)

# Needed for the window to open on a bare machine: the X11 plugin comes with Qt, but no package brings a font.
# Debian 12 has the plugin for SVG with the library.
packages_run=(fonts-dejavu-core "qt6-svg-plugins|libqt6svg6")
packages_run_optional=(qt6-wayland qt6-translations-l10n)

# The tests build images with real engines, drive the window, and check what is installed on a desktop. A test whose
# tool is missing skips itself and says so.
packages_test=(
    docker-registry apache2-utils openssl # a registry with passwords and TLS
    nginx # another server of HTTP/2
    skopeo umoci buildah podman runc crun fuse-overlayfs mmdebstrap docker.io containerd
    "docker-cli|docker.io" # which Debian 12 has with the daemon
    zstd jq attr libcap2-bin busybox-static libarchive-tools xz-utils bzip2 zip unzip
    xvfb xauth imagemagick desktop-file-utils appstream
    dbus-daemon shared-mime-info libglib2.0-bin python3-gi # what a desktop makes of the program
    fuse3 e2fsprogs # disks that vanish
    chromium cmark-gfm python3-jsonschema # for displaying and checking reports
    golang-go # for its archive/tar, with which engines read layers
    golang-github-coreos-bbolt-dev # for databases of containerd's kind, made by bbolt itself
    at-spi2-core gir1.2-atspi-2.0 # for what screen readers see of the window
    rpm db-util # for databases of packages, and what rpm says of them
    mandoc fish # for reading manual pages, and completing in a second shell
    python3 mold # for checking the sources, and for linking the tests faster
    isal # for comparing the program with igzip in benchmarks
)

# For tools/fuzz: libFuzzer comes with clang's runtime library.
packages_fuzz=(clang libclang-rt-dev)

have_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# All installed packages, queried only once: a query per package would take seconds.
declare -A installed_packages=()
read_installed() {
    local name status
    installed_packages=()
    # A multi-arch library is listed once for each architecture.
    while read -r name status; do
        [[ $status != installed ]] || installed_packages[$name]=1
    done < <(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' 2>/dev/null)
}

is_installed() {
    ((${#installed_packages[@]})) || read_installed
    [[ -n ${installed_packages[$1]:-} ]]
}

has_candidate() { [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[0-9]* ]]; }

# Prints those of the given packages that have no installed alternative. Where apt knows the first one, only that counts:
# Debian 13 has what is second in packages_run, too, but with less in it.
missing_packages() {
    local package name names
    for package in "$@"; do
        IFS='|' read -ra names <<<"$package"
        if is_installed "${names[0]}"; then
            continue
        fi
        for name in "${names[@]:1}"; do
            if is_installed "$name" && ! has_candidate "${names[0]}"; then
                continue 2
            fi
        done
        printf '%s\n' "$package"
    done
}

# Prints the name of a package in this release: the first alternative that apt could install, or nothing.
known_name() {
    local name names
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if has_candidate "$name"; then
            printf '%s' "$name"
            return
        fi
    done
}

# Once per run. An unreachable source, such as a third party's, is not fatal: what matters is whether the packages can
# be installed afterwards, which is checked next.
lists_are_fresh=
refresh_lists() {
    [[ -z $lists_are_fresh ]] || return 0
    lists_are_fresh=1
    say "updating the package lists"
    as_root apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 update >&2 ||
        warn "apt could not update all its package lists; continuing with what it has"
}

apt_install() {
    as_root apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
        --no-install-recommends install "$@" >&2
    local result=$?
    read_installed
    return $result
}

# Turns the given packages into names known to apt, in the array `names`; unknown ones go to `unknown`.
resolve_packages() {
    local package name
    names=() unknown=()
    for package in "$@"; do
        name=$(known_name "$package")
        if [[ -n $name ]]; then names+=("$name"); else unknown+=("$package"); fi
    done
}

require_packages() {
    local missing names unknown
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ! can_be_root; then
        resolve_packages "${missing[@]}"
        die "packages are missing, and installing them needs root or sudo. As root, run 'apt-get update' and" \
            "'apt-get install --no-install-recommends PACKAGES'. Missing (a|b: the one that this release has):" \
            "${names[*]} ${unknown[*]}"
    fi
    refresh_lists
    resolve_packages "${missing[@]}"
    ((${#unknown[@]} == 0)) || die "apt knows no package ${unknown[*]} (Debian 12 and 13 have them in 'main')"
    say "installing ${names[*]}"
    apt_install "${names[@]}" || die "could not install: ${names[*]}"
}

# Optional packages: a problem with one of them is just a warning, and the others still get installed.
want_packages() {
    local missing names unknown name
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ! can_be_root; then
        warn "not installed, and installing needs root or sudo: ${missing[*]}"
        return 0
    fi
    refresh_lists
    resolve_packages "${missing[@]}"
    ((${#unknown[@]} == 0)) || warn "not available here: ${unknown[*]}"
    ((${#names[@]})) || return 0
    say "installing ${names[*]}"
    apt_install "${names[@]}" && return 0
    for name in "${names[@]}"; do
        apt_install "$name" || warn "could not install $name"
    done
}
