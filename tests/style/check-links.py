#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""check-links.py ROOMS QT…: compares what each target includes with what it links.

ROOMS is build/…/rooms.txt, written by CMake: one line per target, "kind|name|folder|sources|LINKS|PRIVATE_LINKS". LINKS
must list exactly what the headers of a room include, and PRIVATE_LINKS exactly what only its .cpp files include; a
program has a single list. QT are the folders with Qt's headers (…/QtCore, …/QtGui and so on).
"""
import pathlib
import re
import sys

# Headers of other libraries than Qt, by the target that provides them.
LIBRARIES = [
    (r"archive(_entry)?\.h", "PkgConfig::libarchive"),
    (r"zstd(_errors)?\.h", "PkgConfig::libzstd"),
    (r"(isa-l/)?(isa-l|igzip_lib|crc)\.h|isa-l/.*", "PkgConfig::libisal"),
    (r"zlib\.h", "PkgConfig::zlib"),
    (r"sqlite3\.h", "PkgConfig::sqlite3"),
    (r"gcrypt\.h", "PkgConfig::libgcrypt"),
    (r"openssl/.*", "PkgConfig::libcrypto"),
    (r"xxhash\.h", "PkgConfig::libxxhash"),
    (r"dtl/.*", "dtl::dtl"),
    (r"pcre2\.h", "PkgConfig::libpcre2"),
    (r"nghttp2/.*", "PkgConfig::libnghttp2"),
    (r"fuse_lowlevel\.h", "PkgConfig::fuse3"),
    (r"tl/expected\.hpp", "tl::expected"),
    (r"KSyntaxHighlighting/.*", "KF6::SyntaxHighlighting"),
    (r"K(Tar|Zip|7Zip|Archive\w*|Compression\w*|Filter\w*)", "KF6::Archive"),
]
# Every target has these.
ALWAYS = {"Qt6::Core", "stratoscope-options"}


class Target:
    def __init__(self, line):
        self.kind, self.name, folder, sources, public, private = line.split("|")
        self.folder = pathlib.Path(folder)
        self.sources = [self.folder / source for source in sources.split(";") if source.endswith((".h", ".cpp"))]
        self.public = {link for link in public.split(";") if link}
        self.private = {link for link in private.split(";") if link}


def includes(source):
    text = source.read_text(errors="replace")
    return re.findall(r'^#include (["<])([^">]+)[">]', text, re.M)


class Includes:
    """Knows which target provides a header."""

    def __init__(self, targets, qt_folders):
        self.ours = {source.name: target for target in targets for source in target.sources if source.suffix == ".h"}
        self.qt = [pathlib.Path(folder) for folder in qt_folders]

    def target_of(self, quote, header):
        if quote == '"':
            return self.ours[header].name if header in self.ours else None
        for folder in self.qt:
            if (folder / header).exists():
                return "Qt6::" + folder.name.removeprefix("Qt")
        for pattern, target in LIBRARIES:
            if re.fullmatch(pattern, header):
                return target
        return None

    def used(self, sources):
        links = {self.target_of(*include) for source in sources for include in includes(source)}
        return {link for link in links if link} - ALWAYS


def wrong(kind, target, used, linked):
    for name in sorted(used - linked):
        yield f"{target.name}: uses {name}, which is not in its {kind}"
    for name in sorted(linked - used):
        yield f"{target.name}: has {name} in its {kind}, but nothing there includes it"


def check(target, headers):
    in_all = headers.used(target.sources) - {target.name}
    if target.kind == "program":
        yield from wrong("LINKS", target, in_all, target.private)
        return
    in_headers = headers.used(s for s in target.sources if s.suffix == ".h") - {target.name}
    yield from wrong("LINKS", target, in_headers, target.public)
    yield from wrong("PRIVATE_LINKS", target, in_all - in_headers, target.private)


def main():
    rooms, *qt_folders = sys.argv[1:]
    targets = [Target(line) for line in pathlib.Path(rooms).read_text().splitlines() if line]
    headers = Includes(targets, qt_folders)
    problems = [problem for target in targets for problem in check(target, headers)]
    print("\n".join(problems) if problems else f"{len(targets)} targets link what they include, and nothing else.")
    return 1 if problems else 0


sys.exit(main())
