#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps, of GitHub's published OpenAPI description, the paths that Slipway asks, and of those what validates.

usage: reduce.py IN OUT [--version YYYY-MM-DD] [--base /api/v3]

Prose, examples and extensions are dropped; types, enumerations, required fields and status codes stay as published.
--version applies the description's own breaking changes up to that version of the API; --base puts the path of the
description's server before every path, because Prism matches paths only."""
import argparse
import json
import re

REPOSITORY = r"/repos/\{owner\}/\{repo\}"
KEPT = re.compile("^(" + "|".join([
    "/meta", "/user", "/rate_limit", REPOSITORY,
    REPOSITORY + r"/actions/(artifacts|jobs|runs|workflows)(/.*)?",
    REPOSITORY + r"/(branches|branches/\{branch\}|tags|dispatches|contents/\{path\}|deployments|releases|environments)",
    REPOSITORY + r"/deployments/\{deployment_id\}(/statuses)?",
    REPOSITORY + r"/releases/tags/\{tag\}",
    REPOSITORY + r"/commits/\{ref\}/check-runs",
    REPOSITORY + r"/check-runs/\{check_run_id\}/annotations",
]) + ")$")
PROSE = {"description", "summary", "externalDocs", "example", "examples", "tags", "operationId"}
NAMED = {"properties", "patternProperties", "responses", "paths", "schemas", "parameters", "headers", "requestBodies"}
LITERAL = {"enum", "required", "default", "const"}


def patch_list(operation, patches):
    """Applies an RFC 6902 list of `remove`, `add` and `replace`."""
    for patch in patches:
        *way, last = [part.replace("~1", "/").replace("~0", "~") for part in patch["path"].split("/")[1:]]
        node = operation
        for part in way:
            node = node[int(part)] if isinstance(node, list) else node[part]
        if patch["op"] == "remove":
            node.pop(int(last) if isinstance(node, list) else last)
        else:
            node[last] = patch["value"]


def patch_merge(target, patch):
    """Applies an RFC 7396 merge patch."""
    for key, value in patch.items():
        if value is None:
            target.pop(key, None)
        elif isinstance(value, dict) and isinstance(target.get(key), dict) and "$ref" not in value:
            patch_merge(target[key], value)
        else:
            target[key] = value


def apply_version(paths, version):
    for entry in paths.values():
        for operation in entry.values():
            changes = operation.get("x-github-breaking-changes") or [] if isinstance(operation, dict) else []
            for change in changes:
                if change["version"] <= version:
                    apply = patch_merge if isinstance(change["patch"], dict) else patch_list
                    apply(operation, change["patch"])


def lean(node, named=False):
    """named: the keys of this object are names (of properties, of schemas), never keywords."""
    if isinstance(node, list):
        return [lean(entry) for entry in node]
    if not isinstance(node, dict):
        return node
    kept = {}
    for key, value in node.items():
        if named:
            kept[key] = lean(value)
        elif key not in PROSE and not key.startswith("x-"):
            kept[key] = value if key in LITERAL else lean(value, key in NAMED)
    return kept


def references(node):
    return re.findall(r'"#/components/([^/"]+)/([^"]+)"', json.dumps(node))


def used_components(document):
    used, left = {}, references(document["paths"])
    while left:
        kind, name = left.pop()
        if name not in used.setdefault(kind, {}):
            used[kind][name] = document["components"][kind][name]
            left += references(used[kind][name])
    return used


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("source")
    arguments.add_argument("target")
    arguments.add_argument("--version")
    arguments.add_argument("--base", default="")
    options = arguments.parse_args()
    with open(options.source, encoding="utf-8") as file:
        document = json.load(file)
    paths = {path: entry for path, entry in document["paths"].items() if KEPT.match(path)}
    if options.version:
        apply_version(paths, options.version)
    info = document["info"]
    document = lean({"openapi": document["openapi"], "paths": paths, "components": document["components"]})
    document["info"] = {key: info[key] for key in ("version", "title", "license")}
    for entry in document["paths"].values():
        for operation in entry.values():
            for answer in (operation.get("responses", {}) if isinstance(operation, dict) else {}).values():
                answer.setdefault("description", "")
    document["components"] = used_components(document)
    for answer in document["components"].get("responses", {}).values():
        answer.setdefault("description", "")
    document["paths"] = {options.base + path: entry for path, entry in document["paths"].items()}
    with open(options.target, "w", encoding="utf-8") as file:
        json.dump(document, file, separators=(",", ":"), sort_keys=True)
        file.write("\n")
    print(len(document["paths"]), "paths")


if __name__ == "__main__":
    main()
