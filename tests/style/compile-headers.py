#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""compile-headers.py BUILD: compiles every header of the project by itself, without precompiled headers.

Sources are compiled together and with precompiled headers, which would hide that a header misses an include. BUILD is a
configured build folder: rooms.txt in it names the headers of each target, compile_commands.json how the target is compiled.
What was compiled once is not compiled again until it or a header of ours that it includes changes.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

build = pathlib.Path(sys.argv[1]).resolve()
known_file = build / "headers-compiled.txt"


def target_headers():
    """The headers of each target by its name."""
    headers = {}
    for line in (build / "rooms.txt").read_text().splitlines():
        _, name, folder, sources, *_ = line.split("|")
        headers[name] = [pathlib.Path(folder) / source for source in sources.split(";") if source.endswith(".h")]
    return headers


def target_flags():
    """How each target is compiled, without its precompiled header and its files."""
    flags = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        words = shlex.split(entry["command"])
        name = re.search(r"CMakeFiles/(.+?)\.dir/", words[words.index("-o") + 1]).group(1)
        if name not in flags and "++" in pathlib.Path(next(w for w in words if "ccache" not in w)).name:
            flags[name] = without_files(words)
    return flags


def without_files(words):
    kept = []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in ("-include", "-o", "-c"):
            skip = True
        elif "ccache" not in word and word != "-Winvalid-pch" and not re.match(r"-O\d?$|-g\d?$|-fsanitize", word):
            kept.append(word)
    return kept


def text_of(header, by_name, seen):
    """The header and all of ours that it includes, for its fingerprint."""
    if header in seen:
        return ""
    seen.add(header)
    text = header.read_text()
    names = re.findall(r'^#include "([^"]+)"', text, re.M)
    return text + "".join(text_of(by_name[name], by_name, seen) for name in names if name in by_name)


def compile_alone(header, flags):
    # As if somebody included it first of all.
    command = [*flags, "-fsyntax-only", "-x", "c++", "-"]
    source = f'#include "{header.name}"\n'
    result = subprocess.run(command, input=source, capture_output=True, text=True, cwd=header.parent)
    return "" if result.returncode == 0 else f"{header}: does not compile by itself\n{result.stderr}"


def main():
    by_target = target_headers()
    by_name = {header.name: header for headers in by_target.values() for header in headers}
    known = set(known_file.read_text().split()) if known_file.exists() else set()
    work = {}
    good = set()
    for name, flags in target_flags().items():
        for header in by_target.get(name, []):
            text = text_of(header, by_name, set()) + " ".join(flags)
            fingerprint = hashlib.sha256(text.encode()).hexdigest()
            if fingerprint in known:
                good.add(fingerprint)
            else:
                work[fingerprint] = (header, flags)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = dict(zip(work, pool.map(lambda job: compile_alone(*job), work.values())))
    good.update(fingerprint for fingerprint, problem in problems.items() if not problem)
    known_file.write_text("\n".join(sorted(good)))
    bad = [problem for problem in problems.values() if problem]
    print("\n".join(bad) if bad else f"{len(by_name)} headers compile by themselves ({len(work)} compiled now).")
    return 1 if bad else 0


sys.exit(main())
