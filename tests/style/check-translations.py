#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""check-translations.py FOLDER LUPDATE SOURCES…: checks the .ts files in FOLDER, each against the texts in SOURCES.

Each has every text of the sources, translated, with the same placeholders, tags and line breaks, with a letter for the
keyboard where the text has one, and as many plural forms as its language needs.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?\d+|%L?n|</?[a-z]+[^>]*>")
MNEMONIC = re.compile(r"&(?=\w)")
# Of the languages that need no plurals.
FORMS = {"ja": 1, "zh_CN": 1}


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name") or "", message


def key(context, message):
    return context, message.findtext("source"), message.findtext("comment") or ""


def problems_of(source, text, language, is_plural):
    """What is wrong with one form of a translation."""
    if not text.strip():
        yield "is not translated"
        return
    # A form for one of something need not have the number.
    ignored = {"%n", "%Ln"} if is_plural else set()
    if set(PLACEHOLDER.findall(source)) - ignored != set(PLACEHOLDER.findall(text)) - ignored:
        yield "has other placeholders"
    if MNEMONIC.search(source) and "&&" not in source and not MNEMONIC.search(text):
        yield "has no letter for the keyboard"
    if source.count("\n") != text.count("\n"):
        yield "has other line breaks"
    # Chinese and Japanese signs need no spaces between.
    if language not in FORMS and ((source[:1] == " ") != (text[:1] == " ") or (source[-1:] == " ") != (text[-1:] == " ")):
        yield "has other spaces at its ends"


def check(path, texts):
    language = path.stem.partition("_")[2]
    found = {}
    for context, message in messages(path):
        found[key(context, message)] = message
        source, translation = message.findtext("source"), message.find("translation")
        if not context:
            yield f"{source!r} has no context: tr() must be called by the name of its class"
        elif not context.startswith("stratoscope::"):
            # lupdate misreads a first function after constants that follow the struct with the words.
            yield f"{source!r} is not looked up as one of {context}: constants go before that struct"
        if translation.get("type"):
            yield f"{source!r} is {translation.get('type')}"
            continue
        is_plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.findall("numerusform")] if is_plural else [translation.text or ""]
        if is_plural and len(forms) != FORMS.get(language, 2):
            yield f"{source!r} has {len(forms)} forms"
        for form in forms:
            for problem in problems_of(source, form, language, is_plural):
                yield f"{source!r} {problem}: {form!r}"
    for wanted, is_plural in texts.items():
        if wanted not in found and (is_plural or language != "en"):
            yield f"{wanted[1]!r} of {wanted[0]} is missing"


def texts_of(lupdate, sources):
    """The texts in the sources, and whether each has plural forms."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "texts_de.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", *sources, "-ts", path], check=True,
                       stderr=subprocess.DEVNULL)
        return {key(context, message): message.get("numerus") == "yes" for context, message in messages(path)}


def main():
    folder, lupdate, *sources = sys.argv[1:]
    if not shutil.which(lupdate):
        print(f"SKIPPED: {lupdate} is not there")
        return 0
    texts = texts_of(lupdate, sources)
    paths = sorted(pathlib.Path(folder).glob("*.ts"))
    problems = [f"{path.name}: {problem}" for path in paths for problem in check(path, texts)]
    if len(texts) < 1000 or len(paths) < 2:
        problems.append(f"only {len(texts)} texts and {len(paths)} languages were found")
    print("\n".join(problems[:200]) if problems else f"{len(texts)} texts are there in {len(paths)} languages.")
    if problems:
        print(f"{len(problems)} problems. Texts that are new: cmake --build build/release --target update_translations")
    return 1 if problems else 0


sys.exit(main())
