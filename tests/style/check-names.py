#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""check-names.py FOLDER…: checks that no two sources of a folder use the same name in anonymous namespaces.

Sources are compiled together, and which ones depends on the preset and on what is added. Looks at types, constants
and functions; functions may be overloaded.
"""
import collections
import pathlib
import re
import sys

ANONYMOUS = re.compile(r"^namespace\n\{\n(.*?)^\}\n", re.S | re.M)
TYPE = re.compile(r"^(?:struct|class|enum class|enum) (\w+)[^;]*$")
CONSTANT = re.compile(r"^(?:constexpr|const) [^(=]*?\b(\w+)(?:\[\w*\])?(?: =| \{|\()")
FUNCTION = re.compile(r"^(?:template .*> )?[A-Za-z][\w:<>,&* ]*?[ *&](\w+)\(([^;]*)\)$")


def types_of(parameters):
    """The types without the names of the parameters."""
    return ",".join(re.sub(r"\b\w+$", "", part.split(" = ")[0].strip()).strip() for part in parameters.split(","))


def names(code):
    for body in ANONYMOUS.findall(code):
        for line in body.split("\n"):
            if found := TYPE.match(line) or CONSTANT.match(line):
                yield found.group(1)
            elif found := FUNCTION.match(line):
                yield f"{found.group(1)}({types_of(found.group(2))})"


def main():
    sources = collections.defaultdict(lambda: collections.defaultdict(set))
    for folder in sys.argv[1:]:
        for path in sorted(pathlib.Path(folder).rglob("*.cpp")):
            for name in names(path.read_text(encoding="utf-8")):
                sources[path.parent][name].add(path.name)
    problems = [f"{folder}: {name} in {', '.join(sorted(files))}" for folder, found in sources.items()
                for name, files in found.items() if len(files) > 1]
    if not sources:
        sys.exit("no sources were found")
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


main()
