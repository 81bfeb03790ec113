#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""Compares the version in CMakeLists.txt with those in files that have it, too: check-versions.py REPOSITORY"""

import pathlib
import re
import sys

PLACES = {
    "resources/packaging/debian/changelog": r"\Astratoscope \(([^)]*)\)",
    "resources/desktop/org.stratoscope.Stratoscope.metainfo.xml": r'<release version="([^"]*)"',
    "resources/packaging/ci/action.yml": r"stratoscope-cli:([\w.]+)",
    "resources/packaging/ci/gitlab.yml": r"stratoscope-cli:([\w.]+)",
}

repository = pathlib.Path(sys.argv[1])
cmake = (repository / "CMakeLists.txt").read_text(encoding="utf-8")
version = re.search(r"^project\(Stratoscope VERSION (\S+)", cmake, re.MULTILINE).group(1)
failed = False
for place, pattern in PLACES.items():
    found = re.search(pattern, (repository / place).read_text(encoding="utf-8"))
    if not found or found.group(1) != version:
        print(f"{place}: {found.group(1) if found else 'no version'}, but CMakeLists.txt has {version}")
        failed = True
sys.exit(failed)
