# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects of GitHub's published description: what a test does not care about is filled in as the description demands."""
import json
import pathlib

FIXTURES = pathlib.Path(__file__).parent.parent / "fixtures" / "github"
TEXTS = {"uri": "https://github.example/x", "date-time": "2026-03-02T08:00:00Z", "email": "octo@example.com"}


class Schemas:
    """The schemas of one mode: cloud-2022, cloud-2026 or ghes."""

    def __init__(self, mode):
        with open(FIXTURES / f"{mode}.json", encoding="utf-8") as file:
            self.known = json.load(file)["components"]["schemas"]

    def filled(self, name, /, **values):
        """An object of schema `name` with these values, and every other required property with some allowed value."""
        return {**self.value({**self.known[name], "nullable": False}), **values}

    def value(self, schema):
        schema = self.resolved(schema)
        if schema.get("nullable"):
            return None
        if "enum" in schema:
            return schema["enum"][0]
        for choice in ("oneOf", "anyOf"):
            if choice in schema:
                return self.value(schema[choice][0])
        if "allOf" in schema:
            return {key: found for part in schema["allOf"] for key, found in self.value(part).items()}
        kind = schema.get("type", "object")
        if kind == "object":
            known = schema.get("properties", {})
            return {key: self.value(known[key]) if key in known else "x" for key in schema.get("required", [])}
        if kind == "array":
            return [self.value(schema["items"])] * schema.get("minItems", 0)
        if kind in ("integer", "number"):
            return schema.get("minimum", 1)
        return False if kind == "boolean" else TEXTS.get(schema.get("format"), "x")

    def resolved(self, schema):
        while "$ref" in schema:
            schema = self.known[schema["$ref"].rsplit("/", 1)[1]]
        return schema
