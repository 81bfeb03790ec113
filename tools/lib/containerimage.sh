# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # variables are set by the scripts sourced before
#
# Makes the container image of the command line with buildah, and runs it. The base is made by mmdebstrap, so that no
# registry is needed.

most_image_bytes=60000000
image_name=localhost/stratoscope-cli

# A store of its own, so that no engine's images are touched.
image_store=(--root "$packages/containers/root" --runroot "$packages/containers/run" --storage-driver vfs)

# What debian:13-slim leaves out, too: documentation and translations.
make_slim_root() {
    local root=$2
    make_root "$1" "$root"
    cat >"$root/etc/dpkg/dpkg.cfg.d/slim" <<'END'
path-exclude /usr/share/doc/*
path-include /usr/share/doc/*/copyright
path-exclude /usr/share/man/*
path-exclude /usr/share/locale/*
path-exclude /usr/share/info/*
END
    find "$root/usr/share/doc" ! -type d ! -name copyright -delete
    rm -rf "$root"/usr/share/{man,locale,info}/* "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/* "$root"/var/log/*
}

make_base_image() {
    local root=$packages/containers/base container
    make_slim_root "$1" "$root"
    container=$(buildah "${image_store[@]}" from scratch)
    buildah "${image_store[@]}" add --quiet "$container" "$root" / >/dev/null
    buildah "${image_store[@]}" commit --quiet --rm "$container" localhost/base >/dev/null
    rm -rf "$root"
}

make_container_image() {
    local release=$1 debs archive=$packages/$1/stratoscope-cli.oci.tar log=$packages/image.log
    find_debs "$release"
    ((EUID == 0)) || die "making the image needs root"
    require_packages buildah podman runc
    : >"$log"
    rm -rf "$packages/containers"
    mkdir -p "$packages/containers"
    say "making the base"
    make_base_image "$release"
    say "building the image"
    logged "$log" buildah "${image_store[@]}" build --isolation chroot --network host --build-arg BASE=localhost/base \
        --timestamp "$(git -C "$repo" log -1 --format=%ct)" --tag "$image_name" \
        --file "$repo/resources/packaging/container/Containerfile" "$packages/$release"
    rm -f "$archive"
    logged "$log" buildah "${image_store[@]}" push --quiet --compression-format gzip --format oci "$image_name" \
        "oci-archive:$archive:$image_name"
    try_container_image "$archive"
    rm -rf "$packages/containers"
}

# Layers are what is transferred, and they are compressed; so the archive is as large as a download.
try_container_image() {
    local archive=$1 bytes
    bytes=$(stat --format %s "$archive")
    say "the image takes $bytes bytes with its layers in gzip: $archive"
    ((bytes < most_image_bytes)) || die "that is more than $most_image_bytes bytes"
    say "running it"
    # What is said of runtimes and limits is for where this itself runs in a container.
    podman "${image_store[@]}" --runtime runc --cgroup-manager cgroupfs run --rm --network none \
        --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --volume "$packages:/work:ro" "$image_name" \
        report "/work/${archive#"$packages/"}" --quiet
}
