# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # variables are set by the scripts sourced before
#
# Installs the packages in a new root of a release, as whoever downloads them would, and runs what is in them.

most_install_seconds=60
# 10 MB: dpkg counts in kB of 1024 bytes.
most_command_line_kb=9765

# Sets `debs` to the packages of a release, which must have been built.
find_debs() {
    debs=("$packages/$1"/stratoscope*_*.deb)
    local deb kept=()
    for deb in "${debs[@]}"; do
        [[ $deb == *-dbgsym_* ]] || kept+=("$deb")
    done
    debs=("${kept[@]}")
    [[ -f ${debs[0]:-} ]] || die "there are no packages for Debian $1 yet: tools/package $1"
}

# installed_sizes ROOT: what the packages that are installed there take in kB, by name.
installed_sizes() {
    # shellcheck disable=SC2016 # dpkg-query fills these in
    in_root "$1" dpkg-query --show --showformat '${Package} ${Installed-Size}\n'
}

# Says what installing the command line alone takes, without Qt Core and what that needs itself.
measure_command_line() {
    local release=$1 root=$2 core added sum
    core=libqt6core6
    [[ $release == 12 ]] || core=libqt6core6t64
    logged "$packages/clean-root.log" in_root "$root" apt-get -q -y --no-install-recommends install "$core"
    installed_sizes "$root" >"$packages/sizes-before"
    logged "$packages/clean-root.log" in_root "$root" bash -c \
        'apt-get -q -y --no-install-recommends install /packages/stratoscope-cli_*.deb'
    installed_sizes "$root" >"$packages/sizes-after"
    say "the command line takes, beside $core and what that needs:"
    added=$(comm -13 <(sort "$packages/sizes-before") <(sort "$packages/sizes-after"))
    awk '{ printf "  %-24s %6d kB\n", $1, $2 }' <<<"$added" >&2
    sum=$(awk '{ sum += $2 } END { print sum }' <<<"$added")
    say "together $sum kB"
    ((sum < most_command_line_kb)) || die "that is more than $most_command_line_kb kB"
    rm "$packages"/sizes-{before,after}
    try_without_modules "$root"
}

# Alone, the command line reads files, and says what registries need.
try_without_modules() {
    local root=$1 answer status=0
    logged "$packages/clean-root.log" in_root "$root" sh -c \
        'printf "FROM scratch\nFILE /etc/motd 1K\n" >/small.stack && stratoscope-cli stack build /small.stack -o /small.tar &&
            stratoscope-cli report /small.tar'
    answer=$(in_root "$root" stratoscope-cli report registry://localhost:9/shop 2>&1) || status=$?
    [[ $status == 3 && $answer == *stratoscope-registry* ]] ||
        die "without the modules, the command line ended with $status, and said: $answer"
}

# With what is recommended, as on a desktop. How long it takes depends on what else runs here, and so does not fail.
measure_install() {
    local root=$1 log=$2 wall user system
    read -r wall user system < <(
        TIMEFORMAT='%0R %0U %0S'
        { time logged "$log" in_root "$root" bash -c 'apt install -q -y /packages/*.deb'; } 2>&1 | tail -n 1
    )
    say "apt install took $wall s, $((user + system)) s of them computing"
    ((wall < most_install_seconds)) || warn "that is more than $most_install_seconds s; is this machine busy?"
}

try_clean_root() {
    local release=$1 root debs log=$packages/clean-root.log
    find_debs "$release"
    : >"$log"
    root=$(mktemp -d "$packages/clean.XXXXXX")
    make_root "$release" "$root"
    mkdir "$root/packages"
    cp "${debs[@]}" "$root/packages"
    logged "$log" in_root "$root" apt-get -q update
    measure_command_line "$release" "$root"
    logged "$log" in_root "$root" apt-get -q -y --autoremove purge stratoscope-cli
    measure_install "$root" "$log"
    say "running the programs"
    in_root "$root" stratoscope-cli --version
    in_root "$root" sh -c 'stratoscope-cli report /usr/share/stratoscope/demo/demo.tar | head -n 12'
    logged "$log" in_root "$root" env QT_QPA_PLATFORM=offscreen stratoscope /usr/share/stratoscope/demo/demo.tar \
        --snapshot /packages/window.png
    cp "$root/packages/window.png" "$packages/$release/"
    in_root "$root" sh -c 'man -w stratoscope stratoscope-cli 2>/dev/null || test -f /usr/share/man/man1/stratoscope-cli.1.gz'
    run_autopkgtest "$release" "$root"
    rm -rf "$root"
    say "the packages install and run on Debian $release"
}

# In the same root, which has the packages already: apt has nothing to install but what the tests need.
run_autopkgtest() {
    local release=$1 root=$2 sources=$packages/$1/sources results=$packages/$1/autopkgtest result=0
    require_packages autopkgtest dpkg-dev
    rm -rf "$sources" "$results"
    # Unpacked here, or the root would have to get a compiler for it.
    logged "$packages/clean-root.log" dpkg-source --extract "$packages/$release"/*.dsc "$sources"
    # shellcheck disable=SC2016 # the inner shell expands these
    unshare --mount bash -c 'mount -t proc proc "$1/proc"; mount --rbind /dev "$1/dev"; shift; exec "$@"' _ "$root" \
        autopkgtest --quiet --no-built-binaries --output-dir "$results" "${debs[@]}" "$sources/" -- chroot "$root" ||
        result=$?
    rm -rf "$sources"
    ((result == 0)) || die "autopkgtest failed with $result: see $results"
    say "autopkgtest passed"
}
