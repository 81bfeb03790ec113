# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # repo is set by common.sh, sourced before
#
# The JSON schemas of CycloneDX 1.5, for validating bills of materials in tests: an npm package of the same project has them.

cyclonedx_package=@cyclonedx/cyclonedx-library@6.13.0
cyclonedx_sums=(
    '8bae002c25e723db7ee1f26afde680ae1a2b1a8f6b4b4b0fd65dc3becb090aae  jsf-0.82.SNAPSHOT.schema.json'
    'c41917196639055e9f9670811bac23ef777732144f3ff5a2f39686f61580dbe6  spdx.SNAPSHOT.schema.json'
    '3ef35aa21345e71d20e934c47d8af0b9f43194171a3d6f8e0e34133bf2f1590e  bom-1.5.SNAPSHOT.schema.json'
)

# Optional: without them, one test skips itself.
want_cyclonedx_schemas() {
    local folder=$repo/build/cyclonedx-schema work tarball
    [[ ! -f $folder/bom-1.5.SNAPSHOT.schema.json ]] || return 0
    if ! command -v npm >/dev/null; then
        warn "npm is not installed, so bills of materials are not validated against CycloneDX's schema"
        return 0
    fi
    mkdir -p "${folder%/*}"
    work=$(mktemp -d "$folder.XXXXXX")
    if tarball=$(cd "$work" && npm pack --silent "$cyclonedx_package" 2>/dev/null | tail -n 1) &&
        tar -xzf "$work/$tarball" -C "$work" --strip-components=3 package/res/schema 2>/dev/null &&
        (cd "$work" && printf '%s\n' "${cyclonedx_sums[@]}" | sha256sum --check --status -); then
        mkdir -p "$folder"
        # The one that is looked for comes last.
        mv "$work"/{jsf-0.82,spdx,bom-1.5}.SNAPSHOT.schema.json "$folder"
    else
        warn "npm could not download the schemas of CycloneDX, so bills of materials are not validated against them"
    fi
    rm -rf "$work"
}
