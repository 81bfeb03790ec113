#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""Compares the packages in debian/control with whatever else lists them: check-packages.py REPOSITORY"""

import pathlib
import re
import sys

packaging = pathlib.Path(sys.argv[1]) / "resources/packaging"


def read(place):
    return (packaging / place).read_text(encoding="utf-8")


packages = set(re.findall(r"^Package: (\S+)$", read("debian/control"), re.MULTILINE))
collected = re.search(r"--listfiles ([^|]*) \|", read("appimage/list-files"))
lists = {
    "debian/rules": set(re.findall(r"DESTDIR=\$\(CURDIR\)/debian/(\S+) cmake --install", read("debian/rules"))),
    "README.md": set(re.findall(r"^\| `(stratoscope\S*)` \|", read("README.md"), re.MULTILINE)),
    "appimage/list-files": set(collected.group(1).split()) if collected else set(),
}
failed = False
for place, listed in lists.items():
    for name in sorted(packages ^ listed):
        where = (place, "debian/control") if name in listed else ("debian/control", place)
        print(f"{name} is in {where[0]}, but not in {where[1]}")
        failed = True
sys.exit(failed)
