# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # variables are set by the scripts sourced before
#
# Makes the directory that an AppImage is packed from, of the packages and what they load, and runs it in a bare root of the
# newer release. Packing it takes a tool that Debian does not have.

appimage=$repo/resources/packaging/appimage
appimage_id=org.stratoscope.Stratoscope

# What every desktop has, and a bare root has not.
desktop_packages=(fonts-dejavu-core libegl1 libfontconfig1 libgl1 libharfbuzz0b libopengl0 libwayland-client0 libx11-xcb1)

make_appdir() {
    local release=$1 appdir=$packages/$1/AppDir root debs log=$packages/appdir.log
    find_debs "$release"
    require_packages patchelf
    : >"$log"
    root=$(mktemp -d "$packages/appdir.XXXXXX")
    make_root "$release" "$root"
    mkdir "$root/packages"
    cp "${debs[@]}" "$appimage"/{list-files,on-every-desktop} "$root/packages"
    say "collecting what goes into the AppImage"
    logged "$log" in_root "$root" apt-get -q update
    logged "$log" in_root "$root" bash -c \
        'apt-get -q -y --no-install-recommends install /packages/*.deb qt6-qpa-plugins qt6-translations-l10n qt6-wayland'
    rm -rf "$appdir"
    mkdir -p "$appdir"
    in_root "$root" /packages/list-files /packages/on-every-desktop >"$log.files"
    tar --create --dereference --directory "$root" --files-from <(sed 's/^\///' "$log.files") |
        tar --extract --directory "$appdir"
    rm -rf "$root"
    finish_appdir "$appdir"
    find_their_libraries "$appdir"
    try_appdir "$appdir"
}

# What desktops and the programs themselves look for. An AppImage is not started by the session bus.
finish_appdir() {
    cp "$appimage/AppRun" "$1/"
    cp "$appimage/qt.conf" "$1/usr/bin/"
    sed -i -E '/^(DBusActivatable|TryExec)=/d' "$1/usr/share/applications/$appimage_id.desktop"
    cp "$1/usr/share/applications/$appimage_id.desktop" "$1/"
    cp "$1/usr/share/icons/hicolor/256x256/apps/$appimage_id.png" "$1/"
    ln -s "$appimage_id.png" "$1/.DirIcon"
}

# Each file looks for libraries beside itself: a variable for that would be handed on to the engines that the program starts.
# Some libraries have a directory of their own for what they alone load.
find_their_libraries() {
    local libraries=$1/usr/lib/x86_64-linux-gnu directories directory file path
    mapfile -t directories < <(find "$libraries" -mindepth 2 -maxdepth 2 -name 'lib*.so*' -printf '%h\n' | sort -u)
    find "$1/usr/bin" "$libraries" -type f ! -name '*.conf' -print0 | while IFS= read -r -d '' file; do
        path=
        for directory in "$libraries" "${directories[@]}"; do
            path+="\$ORIGIN/$(realpath --relative-to "${file%/*}" "$directory"):"
        done
        patchelf --set-rpath "${path%:}" "$file"
    done
}

try_appdir() {
    local appdir=$1 root log=$packages/appdir.log picture=/window.png
    root=$(mktemp -d "$packages/appdir.XXXXXX")
    make_root 13 "$root"
    cp -a "$appdir" "$root/AppDir"
    logged "$log" in_root "$root" apt-get -q update
    logged "$log" in_root "$root" apt-get -q -y --no-install-recommends install "${desktop_packages[@]}"
    say "running it in a bare root of Debian 13"
    in_root "$root" env ARGV0=stratoscope-cli /AppDir/AppRun --version
    in_root "$root" env ARGV0=stratoscope-cli /AppDir/AppRun report /AppDir/usr/share/stratoscope/demo/demo.tar >/dev/null
    logged "$log" in_root "$root" env QT_QPA_PLATFORM=offscreen /AppDir/AppRun \
        /AppDir/usr/share/stratoscope/demo/demo.tar --snapshot "$picture"
    cp "$root$picture" "${appdir%/*}/appdir.png"
    rm -rf "$root"
    say "$appdir takes $(du -s --bytes "$appdir" | cut -f1) bytes; pack it by 'appimagetool $appdir'"
}
