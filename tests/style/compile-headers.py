#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""compile-headers.py BUILD: compiles every header of the project by itself, without precompiled headers.

Sources are compiled together and with precompiled headers, which can hide a missing include in a header. BUILD is a
configured build folder: its rooms.txt lists the headers of each target, and compile_commands.json says how the target
is compiled. What a header includes itself cannot hide anything from it. So headers that include each other are compiled
in one go, and headers of Qt and the standard library are precompiled for those that include all of them. A header is not
compiled again until it, or one of our headers that it includes, changes.
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
        self.outer = frozenset(re.findall(r"^#include <([^>]+)>", self.text, re.M))
        self.below = set()  # All our headers that it includes, and itself.

    def read_below(self, by_name):
        if not self.below:
            self.below = {self}
            for name in self.names:
                if name in by_name:
                    self.below |= by_name[name].read_below(by_name)
        return self.below

    def all_outer(self):
        """The headers of others that it includes, directly or through ours."""
        return frozenset().union(*(header.outer for header in self.below))

    def fingerprint(self, flags):
        text = "".join(sorted(header.text for header in self.below)) + " ".join(flags)
        return hashlib.sha256(text.encode()).hexdigest()


class Compiler:
    def __init__(self, flags, folder):
        self.command = [next(w for w in ("c++", "g++") if shutil.which(w)), *flags]
        self.folder = pathlib.Path(folder)

    def run(self, source, *words):
        return subprocess.run([*self.command, *words, "-x", "c++", "-"], input=source, capture_output=True, text=True)

    def files(self, name):
        """All files that an outer header reads."""
        rule = self.run(f"#include <{name}>\n", "-M").stdout
        return frozenset(rule.replace("\\\n", " ").split()[1:]) - {"-"}

    def precompile(self, hub):
        source = self.folder / hub.name
        source.write_text("".join(f"#include <{name}>\n" for name in sorted(hub.outer)))
        subprocess.run([*self.command, "-x", "c++-header", source, "-o", f"{source}.gch"], check=False)

    def compile(self, chain, hub):
        before = ["-include", self.folder / hub.name] if hub else []
        result = self.run("".join(f'#include "{header.path.name}"\n' for header in chain), *before, "-fsyntax-only")
        names = " and ".join(str(header.path) for header in chain)
        return "" if result.returncode == 0 else f"{names}: do not compile by themselves\n{result.stderr}"


class Hub:
    """Outer headers that are precompiled together, for all headers that include every one of their files anyway."""

    def __init__(self, outer, files):
        self.outer = outer
        self.files = files
        self.cost = sum(os.path.getsize(file) for file in files)
        self.name = hashlib.sha256(" ".join(sorted(outer)).encode()).hexdigest() + ".h"


class Plan:
    """Chooses the hubs that save most: bytes that need not be parsed stand for time."""

    def __init__(self, wanted, files):
        """`wanted`: the outer headers of each compilation; `files`: what each outer header reads."""
        reads = {outer: frozenset().union(*(files[name] for name in outer)) for outer in wanted}
        self.wanted = [reads[outer] for outer in wanted]
        self.best = [None] * len(wanted)
        candidates = [Hub(outer, read) for outer, read in reads.items()]
        candidates += [Hub(frozenset([name]), read) for name, read in files.items()]
        self.hubs = []
        while candidates:
            hub = max(candidates, key=self.gain)
            if self.gain(hub) <= 0:
                break
            self.hubs.append(hub)
            self.best = [hub if self.helps(hub, number) else best for number, best in enumerate(self.best)]

    def helps(self, hub, number):
        best = self.best[number]
        return hub.files <= self.wanted[number] and (best is None or best.cost < hub.cost)

    def gain(self, hub):
        # Precompiling costs about half as much again as parsing.
        saved = -1.5 * hub.cost
        for number, best in enumerate(self.best):
            if self.helps(hub, number):
                saved += hub.cost - (best.cost if best else 0)
        return saved


def chains(hub_of):
    """Groups headers into lists to compile together: each includes the one before it, and all have the same hub."""
    left = sorted(hub_of, key=lambda header: -len(header.below))
    while left:
        chain = [left.pop(0)]
        while True:
            top = chain[-1]
            lower = next((header for header in left if header in top.below and hub_of[header] is hub_of[top]), None)
            if lower is None:
                break
            left.remove(lower)
            chain.append(lower)
        yield chain[::-1]


def compile_all(headers, flags):
    """Pairs of the headers that were compiled together and what is wrong with them, which may be empty."""
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        compiler = Compiler(flags, folder)
        wanted = [header.all_outer() for header in headers]
        names = sorted(frozenset().union(*wanted))
        plan = Plan(wanted, dict(zip(names, pool.map(compiler.files, names))))
        list(pool.map(compiler.precompile, plan.hubs))
        hub_of = dict(zip(headers, plan.best))
        work = list(chains(hub_of))
        return list(zip(work, pool.map(lambda chain: compiler.compile(chain, hub_of[chain[0]]), work)))


def main():
    headers = [Header(path) for path in program_headers()]
    by_name = {header.path.name: header for header in headers}
    for header in headers:
        header.read_below(by_name)
    flags = common_flags([header.path for header in headers])
    known = set(known_file.read_text().split()) if known_file.exists() else set()
    prints = {header: header.fingerprint(flags) for header in headers}
    done = compile_all([header for header in headers if prints[header] not in known], flags)
    problems = [problem for _, problem in done if problem]
    failed = {header for chain, problem in done if problem for header in chain}
    known_file.write_text("\n".join(sorted(prints[header] for header in headers if header not in failed)))
    print("\n".join(problems) or f"{len(headers)} headers compile by themselves ({len(done)} compilations now).")
    return 1 if problems else 0


sys.exit(main())
