#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""compile-headers.py BUILD: compiles every header of the project by itself, without precompiled headers.

Sources are compiled together and with precompiled headers, which can hide a missing include in a header. BUILD is a
configured build folder: its rooms.txt lists the headers of each target, and compile_commands.json says how the target
is compiled. What a header includes itself cannot hide anything from it. So headers that include each other are compiled
in one go, and the few that many others include are precompiled for those alone. A header is not compiled again until
it, or one of our headers that it includes, changes.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

build = pathlib.Path(sys.argv[1]).resolve()
known_file = build / "headers-compiled.txt"


def program_headers():
    """The headers of all rooms and programs; not those of tests, which only tests include."""
    tests = pathlib.Path(__file__).resolve().parent.parent
    headers = []
    for line in (build / "rooms.txt").read_text().splitlines():
        _, _, folder, sources, *_ = line.split("|")
        if tests not in pathlib.Path(folder).parents:
            headers += [pathlib.Path(folder) / source for source in sources.split(";") if source.endswith(".h")]
    return headers


def common_flags(headers):
    """The flags for all targets, with everyone's include folders, since header names are unique."""
    kept = [f"-I{folder}" for folder in sorted({header.parent for header in headers})]
    for entry in json.loads((build / "compile_commands.json").read_text()):
        for word in without_files(shlex.split(entry["command"])):
            if word not in kept or word == "-isystem":
                kept.append(word)
    return kept


def without_files(words):
    kept = []
    words = iter(words)
    for word in words:
        if word in ("-include", "-o", "-c"):
            next(words)
        elif word == "-isystem":
            kept.append("-isystem" + next(words))
        elif re.match(r"-D|-isystem|-std|-fPIC", word):
            kept.append(word)
    return kept


class Header:
    def __init__(self, path):
        self.path = path
        self.text = path.read_text()
        self.names = re.findall(r'^#include "([^"]+)"', self.text, re.M)
        self.outer = set(re.findall(r"^#include <([^>]+)>", self.text, re.M))
        self.below = set()  # All our headers that it includes, and itself.

    def read_below(self, by_name):
        if not self.below:
            self.below = {self}
            for name in self.names:
                if name in by_name:
                    self.below |= by_name[name].read_below(by_name)
        return self.below

    def included(self):
        """The names of everything that it includes, directly or through our headers."""
        ours = {header.path.name for header in self.below} - {self.path.name}
        return ours | set().union(*(header.outer for header in self.below))

    def fingerprint(self, flags):
        text = "".join(sorted(header.text for header in self.below)) + " ".join(flags)
        return hashlib.sha256(text.encode()).hexdigest()


def chains(headers):
    """Groups the headers into lists to compile together, in which each header includes the one before it."""
    left = sorted(headers, key=lambda header: -len(header.below))
    while left:
        chain = [left.pop(0)]
        while True:
            lower = next((header for header in left if header in chain[-1].below), None)
            if lower is None:
                break
            left.remove(lower)
            chain.append(lower)
        yield chain[::-1]


# The headers that many others include, largest first.
HUBS = [
    ("QWidget", "explorerstate.h"),
    ("explorerstate.h",),
    ("QWidget", "loadedimage.h"),
    ("loadedimage.h",),
    ("QWidget",),
    ("QAbstractItemModel",),
    ("error.h",),
]


class Compiler:
    def __init__(self, flags, folder):
        self.command = [next(w for w in ("c++", "g++") if shutil.which(w)), *flags]
        self.folder = pathlib.Path(folder)

    def precompile(self, number):
        hub = self.folder / f"hub{number}.h"
        hub.write_text("".join(f"#include {quoted(name)}\n" for name in HUBS[number]))
        subprocess.run([*self.command, "-x", "c++-header", hub, "-o", f"{hub}.gch"], check=False, capture_output=True)

    def compile(self, chain):
        included = chain[0].included()
        hub = next((number for number, names in enumerate(HUBS) if included.issuperset(names)), None)
        before = [] if hub is None else ["-include", self.folder / f"hub{hub}.h"]
        source = "".join(f'#include "{header.path.name}"\n' for header in chain)
        result = subprocess.run(
            [*self.command, *before, "-fsyntax-only", "-x", "c++", "-"], input=source, capture_output=True, text=True)
        names = " and ".join(str(header.path) for header in chain)
        return "" if result.returncode == 0 else f"{names}: do not compile by themselves\n{result.stderr}"


def quoted(name):
    return f'"{name}"' if name.endswith(".h") else f"<{name}>"


def main():
    headers = [Header(path) for path in program_headers()]
    by_name = {header.path.name: header for header in headers}
    for header in headers:
        header.read_below(by_name)
    flags = common_flags([header.path for header in headers])
    known = set(known_file.read_text().split()) if known_file.exists() else set()
    prints = {header: header.fingerprint(flags) for header in headers}
    work = list(chains([header for header in headers if prints[header] not in known]))
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        compiler = Compiler(flags, folder)
        if work:
            list(pool.map(compiler.precompile, range(len(HUBS))))
        problems = list(pool.map(compiler.compile, work))
    failed = {header for chain, problem in zip(work, problems) if problem for header in chain}
    known_file.write_text("\n".join(sorted(prints[header] for header in headers if header not in failed)))
    bad = [problem for problem in problems if problem]
    print("\n".join(bad) if bad else f"{len(headers)} headers compile by themselves ({len(work)} compilations now).")
    return 1 if bad else 0


sys.exit(main())
