#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""check-tooltips.py FOLDER…: checks that all tool tips go through toolTipText().

Qt interprets a tool tip that looks like HTML, and loads what it refers to. So each of these must be toolTipText(…),
empty, or a literal of ours, tr("…") without arguments:
    setToolTip(…), setTabToolTip(…, …), the text of QToolTip::showText(…, …),
    the value returned in "case Qt::ToolTipRole:" and after "if (role == Qt::ToolTipRole …)".
"""
import pathlib
import re
import sys

LITERAL = r'(?:\w+::)*tr\(\s*(?:"(?:[^"\\]|\\.)*"\s*)+(?:,\s*(?:"(?:[^"\\]|\\.)*"\s*)+)?\)'
FINE = re.compile(rf"({LITERAL}|QString\(\)|QVariant\(\)|\{{\}}|)", re.S)
QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|//[^\n]*|/\*.*?\*/', re.S)


def masked(code):
    """The code with x for each character in quotes and comments, so that brackets can be counted."""
    return QUOTED.sub(lambda match: re.sub(r"[^\n]", "x", match.group()), code)


def end_of(mask, at, ends):
    """The first of ends at or after at that is not inside a bracket opened after at, or the end."""
    depth = 0
    while at < len(mask):
        if depth == 0 and mask[at] in ends:
            return at
        depth += (mask[at] in "([{") - (mask[at] in ")]}")
        at += 1
    return at


def split(code, mask, separators):
    parts, at = [], 0
    while at <= len(mask):
        end = end_of(mask, at, separators)
        parts.append((code[at:end].strip(), code[end:end + 1]))
        at = end + 1
    return parts


def values(code):
    """The possible values of an expression: b and c for a ? b : c."""
    mask = masked(code).replace("::", "xx")
    return [value for value, separator in split(code, mask, "?:") if separator != "?"]


def is_escaped(code):
    start = "toolTipText("
    return code.startswith(start) and end_of(masked(code), len(start), ")") == len(code) - 1


def is_fine(code):
    return all(is_escaped(value) or FINE.fullmatch(value) for value in values(code))


def arguments(code, mask, at):
    end = end_of(mask, at, ")")
    return [argument for argument, _ in split(code[at:end], mask[at:end], ",")]


def returned(code, mask, start, end):
    for match in re.compile(r"\breturn\b").finditer(mask, start, end):
        yield match.start(), code[match.end():end_of(mask, match.end(), ";")].strip()


def tips(code):
    """Each expression that becomes a tool tip, with its position."""
    mask = masked(code)
    for name, place in ((r"\bsetToolTip\(", 0), (r"\bsetTabToolTip\(", 1), (r"\bQToolTip::showText\(", 1)):
        for match in re.finditer(name, mask):
            found = arguments(code, mask, match.end())
            yield match.start(), found[place] if place < len(found) else ""
    for match in re.finditer(r"\bcase Qt::ToolTipRole:", mask):
        end = re.compile(r"\b(case\b|default:)|\Z").search(mask, match.end()).start()
        yield from returned(code, mask, match.end(), end)
    for match in re.finditer(r"\bif \([^;{]*role == Qt::ToolTipRole", mask):
        body = end_of(mask, end_of(mask, match.start() + 4, ")") + 1, ";}")
        yield from returned(code, mask, match.end(), body)


def main():
    problems, count = [], 0
    for folder in sys.argv[1:]:
        for source in sorted(pathlib.Path(folder).rglob("*")):
            if source.suffix not in (".cpp", ".h"):
                continue
            code = source.read_text()
            for at, tip in tips(code):
                count += 1
                if not is_fine(tip):
                    line = code.count("\n", 0, at) + 1
                    problems.append(f"{source}:{line}: a tool tip that does not go through toolTipText(): {tip}")
    if count == 0:
        problems.append("no tool tip was found; does this script still know how they are set?")
    print("\n".join(problems) if problems else f"{count} tool tips are safe.")
    return 1 if problems else 0


sys.exit(main())
