# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # repo is set by common.sh, sourced before
#
# Root directories of Debian releases, made by mmdebstrap from the mirror that this machine uses.

packages=$repo/build/packages

our_release() {
    # shellcheck source=/dev/null
    (. /etc/os-release && printf '%s' "${VERSION_ID:-}")
}

release_or_ours() {
    local release=${1:-$(our_release)}
    suite_of "$release" >/dev/null
    printf '%s' "$release"
}

suite_of() {
    case $1 in
        12) printf bookworm ;;
        13) printf trixie ;;
        *) die "packages are for Debian 12 and 13, not \"$1\"" ;;
    esac
}

# make_root RELEASE DIRECTORY: a minimal system. What mmdebstrap gave is kept for the next time.
make_root() {
    local suite archive mirror log=$packages/roots.log
    suite=$(suite_of "$1")
    archive=$packages/roots/$suite.tar
    ((EUID == 0)) || die "root directories of other systems need root"
    mkdir -p "$packages/roots" "$2"
    if [[ ! -f $archive ]]; then
        require_packages mmdebstrap debian-archive-keyring
        mirror=$(debian_mirror)
        [[ -n $mirror ]] || die "found no Debian mirror in apt's configuration: run apt-get update"
        say "making a root of Debian $1"
        logged "$log" mmdebstrap --quiet --format=tar --variant=minbase "$suite" "$archive.part" "$mirror"
        mv "$archive.part" "$archive"
    fi
    tar --extract --file "$archive" --directory "$2"
    # Names are looked up as on this machine.
    cp /etc/hosts /etc/resolv.conf "$2/etc/"
}

# in_root DIRECTORY COMMAND…: runs a command there, with /proc and devices that are gone afterwards.
in_root() {
    local root=$1
    shift
    # shellcheck disable=SC2016 # the inner shell expands these
    unshare --mount --pid --fork bash -c '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            ${DEB_BUILD_OPTIONS:+DEB_BUILD_OPTIONS="$DEB_BUILD_OPTIONS"} \
            chroot "$root" "$@"' _ "$root" "$@"
}
