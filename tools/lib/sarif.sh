# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # repo is set by common.sh, sourced before
#
# The JSON schema of SARIF, for validating reports in tests: it is not in any Debian package, but in an npm package.

sarif_package=@microsoft/jest-sarif@1.0.0-beta.0
sarif_member=package/lib/schemas/sarif-2.1.0-rtm.5.json
sarif_sum=2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8

# Optional: without it, one test skips itself.
want_sarif_schema() {
    local schema=$repo/build/sarif-schema/sarif-2.1.0.json work tarball
    [[ ! -f $schema ]] || return 0
    if ! command -v npm >/dev/null; then
        warn "npm is not installed, so SARIF reports are not validated against the schema"
        return 0
    fi
    mkdir -p "${schema%/*}"
    work=$(mktemp -d "${schema%/*}/work.XXXXXX")
    if tarball=$(cd "$work" && npm pack --silent "$sarif_package" 2>/dev/null | tail -n 1) &&
        tar -xzOf "$work/$tarball" "$sarif_member" >"$work/schema" 2>/dev/null &&
        sha256sum --check --status - <<<"$sarif_sum  $work/schema"; then
        mv "$work/schema" "$schema"
    else
        warn "npm could not download the SARIF schema, so reports are not validated against it"
    fi
    rm -rf "$work"
}
