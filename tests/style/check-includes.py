#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""check-includes.py ROOMS QT…: looks for includes that are missing.

Sources are compiled together and with precompiled headers, so the compiler does not miss an include that another source
or those headers have. This reads each file by itself: every class of Qt, name of the standard library and type of ours
that it mentions must be declared by something that it includes, directly or not. ROOMS is build/…/rooms.txt, written by
CMake; QT are the folders with Qt's headers.
"""
import functools
import pathlib
import re
import subprocess
import sys

rooms_file, *qt_names = sys.argv[1:]
QT = [pathlib.Path(name) for name in qt_names]
TYPE = re.compile(r"^(?:template <.*>\n)?(?:class|struct|enum class|enum|union|using) (\w+)\b(?! *;)", re.M)
FORWARD = re.compile(r"^ *(?:friend )?(?:class|struct|enum class) (?:Q_\w+_EXPORT )?(\w+)(?: : [\w:]+)?;", re.M)


def compiler_folders():
    """Where the compiler looks for headers of the standard library."""
    told = subprocess.run(["c++", "-v", "-E", "-x", "c++", "/dev/null"], capture_output=True, text=True).stderr
    listed = told.split("#include <...> search starts here:")[-1].split("End of search list.")[0]
    return [pathlib.Path(line.strip()) for line in listed.splitlines() if line.strip()]


SYSTEM = compiler_folders()


@functools.cache
def text_of(path):
    return path.read_text(errors="replace")


@functools.cache
def code_of(path):
    """Without comments, strings and include lines."""
    text = re.sub(r'R"(\w*)\(.*?\)\1"', '""', text_of(path), flags=re.S)
    text = re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', " ", text, flags=re.S)
    return re.sub(r"^ *#.*$", "", text, flags=re.M)


def outer_file(name, of=None):
    """The file that <name> stands for; `of` is the file that includes it."""
    folders = [of.parent] if of else []
    for folder in [*folders, *QT, *(module.parent for module in QT), *SYSTEM]:
        if (folder / name).is_file():
            return (folder / name).resolve()
    return None


@functools.cache
def outer_includes(path):
    names = re.findall(r'^[ \t]*#[ \t]*include(?:_next)?[ \t]*[<"]([^>"]+)[>"]', text_of(path), re.M)
    return [found for name in names if (found := outer_file(name, path)) and found != path]


@functools.cache
def outer_closure(path):
    """All files that an outer header may read."""
    seen, left = set(), [path]
    while left:
        file = left.pop()
        if file not in seen:
            seen.add(file)
            left += outer_includes(file)
    return frozenset(seen)


@functools.cache
def words_declared(path):
    """The names that a header of the standard library may declare."""
    text = text_of(path)
    kinds = r"\b(?:class|struct|using|enum|union|concept|namespace)\s+(?:_GLIBCXX\w+ )?(\w+)"
    return frozenset(re.findall(kinds, text)) | frozenset(re.findall(r"\b(\w+)\s*[(;=<{,]", text))


class Project:
    def __init__(self, files):
        self.files = {file.name: file for file in files if file.suffix == ".h"}
        self.homes = {}
        for file in self.files.values():
            for name in TYPE.findall(code_of(file)):
                self.homes.setdefault(name, set()).add(file)

    @functools.cache
    def ours(self, file):
        """Our headers that `file` includes, directly or not, and itself."""
        seen, left = set(), [file]
        while left:
            at = left.pop()
            if at not in seen:
                seen.add(at)
                names = re.findall(r'^#include "([^"]+)"', text_of(at), re.M)
                left += [self.files[name] for name in names if name in self.files]
        return frozenset(seen)

    @functools.cache
    def outer(self, file):
        names = {name for ours in self.ours(file) for name in re.findall(r"^#include <([^>]+)>", text_of(ours), re.M)}
        return frozenset().union(*(outer_closure(found) for name in names if (found := outer_file(name))))

    @functools.cache
    def standard_names(self, file):
        headers = [path for path in self.outer(file) if "c++" in path.parts]
        return frozenset().union(*(words_declared(path) for path in headers))


@functools.cache
def forward_declared(path):
    return frozenset(FORWARD.findall(text_of(path)))


@functools.cache
def nested_names(path):
    """Types within other types, enumerators, constants and parameters of templates."""
    code = code_of(path)
    names = re.findall(r"\b(?:class|struct|enum class|enum|using|typename) (\w+)", code)
    names += re.findall(r"^[ \w:]*\b(?:const|constexpr)\b[\w:<> ]*? (\w+) =", code, re.M)
    for body in re.findall(r"\benum\b[^{;]*\{([^}]*)\}", code):
        names += re.findall(r"\b[A-Z]\w*", body)
    return frozenset(names)


def is_only_named(name, code, files):
    """True if `code` only has pointers and references to a class that some file declares without defining it."""
    return not re.search(rf"\b{name}\b(?!\s*[*&])", code) and any(name in forward_declared(file) for file in files)


@functools.cache
def qt_home(name):
    """The file that declares a class of Qt: <QString> only includes it."""
    for folder in QT:
        if (folder / name).is_file():
            return outer_includes((folder / name).resolve())[0]
    return None


def missing(project, file):
    code = code_of(file)
    forward = set(FORWARD.findall(code))
    for name in sorted(set(re.findall(r"(?<!:)\b(Q[A-Z]\w+)\b", code)) - forward):
        home = qt_home(name)
        if home and home not in project.outer(file) and not is_only_named(name, code, project.outer(file)):
            yield f"<{name}>"
    for name in sorted(set(re.findall(r"\bstd::(\w+)", code))):
        if name not in project.standard_names(file):
            yield f"what has std::{name}"
    local = set().union(*(nested_names(ours) for ours in project.ours(file)))
    for name in sorted(set(re.findall(r"(?<![:.>])\b([A-Z]\w+)\b", code)) - forward - local):
        if homes := project.homes.get(name):
            yield " or ".join(sorted(f'"{home.name}" (has {name})' for home in homes))


def main():
    files = []
    for line in pathlib.Path(rooms_file).read_text().splitlines():
        _, _, folder, sources, *_ = line.split("|")
        files += [pathlib.Path(folder) / s for s in sources.split(";") if s.endswith((".h", ".cpp")) and "/" not in s]
    project = Project(files)
    problems = [f"{file}: should include {name}" for file in files for name in missing(project, file)]
    print("\n".join(problems) or f"{len(files)} files include what they mention.")
    return 1 if problems else 0


sys.exit(main())
