#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings translations/slipway_*.ts up to date with the sources, or fills in what was translated.

usage: translations.py update                     finds all texts; new ones are marked unfinished, gone ones are dropped
       translations.py missing LANGUAGE           prints what is not translated yet, as JSON: source -> ""
       translations.py fill LANGUAGE FILE.json    takes translations from JSON: source -> text, or a list for plurals

All texts of one wording stand in one context, so that a translator sees them once; the program looks there whatever class
or function asks. A text that needs two meanings is told apart by its disambiguation comment.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
LUPDATE = "/usr/lib/qt6/bin/lupdate"
PLURALS = {"de": 2, "en": 2}
ONLY_PLURALS = {"en"}
CONTEXT = "slipway"


def key_of(message):
    return message.findtext("source"), message.findtext("comment") or ""


def read(path):
    if not path.exists():
        return {}
    return {key_of(m): m for m in ET.parse(path).getroot().iter("message")}


def found_in_sources():
    with tempfile.TemporaryDirectory() as folder:
        ts = pathlib.Path(folder) / "all.ts"
        subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "src", "ui", "app", "-ts", str(ts)],
                       cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return read(ts)


def write(path, language, messages):
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for key in sorted(messages):
        context.append(messages[key])
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n", encoding="utf-8")


def unfinished(message):
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def fresh(key, is_plural, language):
    message = ET.Element("message")
    if is_plural:
        message.set("numerus", "yes")
    ET.SubElement(message, "source").text = key[0]
    if key[1]:
        ET.SubElement(message, "comment").text = key[1]
    translation = ET.SubElement(message, "translation", type="unfinished")
    if is_plural:
        for _ in range(PLURALS[language]):
            ET.SubElement(translation, "numerusform")
    return message


def update():
    texts = found_in_sources()
    for language in PLURALS:
        path = ROOT / "translations" / f"slipway_{language}.ts"
        old = read(path)
        kept = {}
        for key, found in texts.items():
            is_plural = found.get("numerus") == "yes"
            if language in ONLY_PLURALS and not is_plural:
                continue
            known = old.get(key)
            same_kind = known is not None and (known.get("numerus") == "yes") == is_plural
            kept[key] = known if same_kind else fresh(key, is_plural, language)
        write(path, language, kept)
        print(f"{path.name}: {len(kept)} texts, {sum(map(unfinished, kept.values()))} not translated")


def missing(language):
    messages = read(ROOT / "translations" / f"slipway_{language}.ts")
    print(json.dumps({k[0] + ("\n##" + k[1] if k[1] else ""): "" for k, m in messages.items() if unfinished(m)},
                     ensure_ascii=False, indent=0))


def fill(language, file):
    path = ROOT / "translations" / f"slipway_{language}.ts"
    messages = read(path)
    given = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
    for key, message in messages.items():
        text = given.get(key[0] + ("\n##" + key[1] if key[1] else ""))
        if not text:
            continue
        translation = message.find("translation")
        if message.get("numerus") == "yes":
            forms = text if isinstance(text, list) else [text, text]
            for form, value in zip(translation.findall("numerusform"), forms):
                form.text = value
        else:
            translation.text = text[-1] if isinstance(text, list) else text
        translation.attrib.pop("type", None)
    write(path, language, messages)
    print(f"{path.name}: {sum(map(unfinished, messages.values()))} of {len(messages)} not translated")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["missing", language]:
            missing(language)
        case ["fill", language, file]:
            fill(language, file)
        case _:
            sys.exit(__doc__)
