"""Catalogues: lists of codes with what is known of each, from `x-catalogs` of the root.

Their form is checked with that of all extensions. Here are the rules that a form cannot say: no code twice, every attribute
declared and of its type, every code that is referred to there.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from generator import names
from generator.api import Catalog, CatalogAttribute, CatalogEntry
from generator.extensions import extension
from generator.grammar import walk
from generator.load import Document
from generator.problems import Location, Problems
from generator.text import Text

Said = dict[str, Any]

_USUAL = ("code", "name", "label", "description", "note", "legacy", "valid_from", "valid_to")
_EXPECTED = {
    "string": "text",
    "boolean": "true or false",
    "integer": "a whole number",
    "date": "a day, YYYY-MM-DD",
    "codes": "a list of codes, each a text",
}


def said_catalogs(root: dict[str, Any]) -> dict[str, Said]:
    """The catalogues of a document as they were written; none where their form is wrong."""
    found: dict[str, Said] = extension("document", root, "x-catalogs", {})
    return found


def codes(catalog: Said) -> list[str]:
    return [entry["code"] for entry in catalog["entries"]]


def make_catalogs(root: dict[str, Any]) -> tuple[Catalog, ...]:
    """The catalogues of a document that `check_catalogs` found nothing wrong with, in their order."""
    return tuple(_catalog(name, catalog) for name, catalog in said_catalogs(root).items())


def _catalog(name: str, said: Said) -> Catalog:
    declared = said.get("attributes", {})
    attributes = tuple(
        CatalogAttribute(key, one["type"], one.get("catalog", ""), Text(one["description"])) for key, one in declared.items()
    )
    entries = tuple(
        CatalogEntry(
            name=entry["name"],
            code=Text(entry["code"]),
            label=Text(entry["label"]),
            description=Text(entry["description"]),
            note=Text(entry.get("note", "")),
            legacy=entry.get("legacy", False),
            valid_from=_day(entry.get("valid_from")),
            valid_to=_day(entry.get("valid_to")),
            values=tuple(_value(attribute, entry[attribute.name]) for attribute in attributes),
        )
        for entry in said["entries"]
    )
    return Catalog(
        name=name,
        module=names.snake(name, names.MODULE_RESERVED),
        description=Text(said["description"]),
        evidence=Text(said.get("x-evidence", "")),
        sources=tuple(Text(source) for source in said.get("x-sources", [])),
        attributes=attributes,
        entries=entries,
    )


def _value(attribute: CatalogAttribute, said: Any) -> Any:
    if attribute.type == "codes":
        return tuple(Text(code) for code in said)
    if attribute.type == "date":
        return date.fromisoformat(said)
    return Text(said) if isinstance(said, str) else said


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def check_catalogs(document: Document, problems: Problems) -> None:
    """Add every problem of the catalogues, and of the schemas that take their values from one."""
    catalogs = said_catalogs(document.value)
    if "x-catalogs" in document.value and not catalogs:
        return  # of a wrong form, which is a problem of its own already
    modules: dict[str, str] = {}
    for name, catalog in catalogs.items():
        here = f"/x-catalogs/{name}"
        if name in names.CATALOG_RESERVED:
            problems.add(document.at(here), "a catalogue with a name that is taken", name, "another name")
        module = names.snake(name, names.MODULE_RESERVED)
        if module in modules:
            problems.add(
                document.at(here), "two catalogues for one module", f"{name} and {modules[module]}", "names further apart"
            )
        modules.setdefault(module, name)
        _check_attributes(document, problems, catalogs, name)
        _check_entries(document, problems, catalog, here)
    for name in _in_a_ring(catalogs):
        place = document.at(f"/x-catalogs/{name}/attributes")
        problems.add(place, "catalogues that refer to each other in a ring", name, "attributes that lead to no catalogue twice")
    _check_schemas(document, problems, catalogs)


def _check_attributes(document: Document, problems: Problems, catalogs: Mapping[str, Said], name: str) -> None:
    for key, attribute in catalogs[name].get("attributes", {}).items():
        here = f"/x-catalogs/{name}/attributes/{key}"
        if key in names.ATTRIBUTE_RESERVED or keyword.iskeyword(key):
            problems.add(document.at(here), "an attribute with a name that every code has already", key, "another name")
        other = attribute.get("catalog")
        if (attribute["type"] == "codes") != (other is not None):
            expected = "catalog beside type: codes" if other is None else "type: codes beside catalog"
            problems.add(document.at(here), f"an attribute of type {attribute['type']}", f"catalog: {other}", expected)
            continue
        if other is None:
            continue
        if other not in catalogs or other == name:
            expected = f"one of {', '.join(sorted(set(catalogs) - {name}))}"
            problems.add(document.at(f"{here}/catalog"), "an attribute with codes of no other catalogue", other, expected)
            continue
        known = set(codes(catalogs[other]))
        for index, entry in enumerate(catalogs[name]["entries"]):
            said = entry.get(key)
            for step, code in enumerate(said) if isinstance(said, list) else ():
                if code not in known:
                    place = document.at(f"/x-catalogs/{name}/entries/{index}/{key}/{step}")
                    problems.add(place, f"a code that {other} does not have", repr(code), f"a code of {other}, in quotes")


def _check_entries(document: Document, problems: Problems, catalog: Said, here: str) -> None:
    declared = catalog.get("attributes", {})
    seen: dict[tuple[str, str], Location] = {}
    for index, entry in enumerate(catalog["entries"]):
        pointer = f"{here}/entries/{index}"
        for key in ("code", "name"):
            place = document.at(f"{pointer}/{key}")
            if (key, entry[key]) in seen:
                problems.add(place, f"the same {key} twice", f"{entry[key]}, also at {seen[key, entry[key]]}", f"another {key}")
            seen.setdefault((key, entry[key]), place)
        for key in sorted(set(entry) - set(_USUAL) - set(declared)):
            expected = f"one of {', '.join(sorted(declared))}" if declared else "attributes that declare it"
            problems.add(document.at(f"{pointer}/{key}"), "an attribute that the catalogue does not declare", key, expected)
        for key in sorted(set(declared) - set(entry)):
            problems.add(document.at(pointer), f"no {key} for the code {entry['code']}", expected="every declared attribute")
        for key in sorted(set(declared) & set(entry)):
            if not _fits(declared[key]["type"], entry[key]):
                place = document.at(f"{pointer}/{key}")
                problems.add(place, f"a wrong {key} of a code", repr(entry[key]), _EXPECTED[declared[key]["type"]])
        _check_days(document, problems, entry, pointer)


def _fits(kind: str, value: Any) -> bool:
    if kind == "codes":
        return isinstance(value, list) and all(isinstance(code, str) for code in value)
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "boolean":
        return isinstance(value, bool)
    return isinstance(value, str) and (kind != "date" or _is_day(value))


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _check_days(document: Document, problems: Problems, entry: Said, pointer: str) -> None:
    given = [key for key in ("valid_from", "valid_to") if key in entry]
    for key in given:
        if not _is_day(entry[key]):
            problems.add(document.at(f"{pointer}/{key}"), f"a wrong {key} of a code", entry[key], _EXPECTED["date"])
    if len(given) == 2 and entry["valid_to"] < entry["valid_from"]:
        place = document.at(f"{pointer}/valid_to")
        problems.add(place, "a code that ends before it begins", entry["valid_to"], f"{entry['valid_from']} or later")


def _in_a_ring(catalogs: Mapping[str, Said]) -> Iterator[str]:
    """Catalogues whose attributes lead back to them by way of others: their modules could not import each other."""

    def following(name: str) -> set[str]:
        attributes = catalogs[name].get("attributes", {}).values()
        return {one["catalog"] for one in attributes if one.get("catalog") in catalogs} - {name}

    for start in sorted(catalogs):
        reached: set[str] = set()
        waiting = following(start)
        while waiting:
            name = waiting.pop()
            reached.add(name)
            waiting |= following(name) - reached
        if start in reached:
            yield start


def _check_schemas(document: Document, problems: Problems, catalogs: Mapping[str, Said]) -> None:
    """`x-catalog` stands at a named schema of type string, and an `enum` beside it has the codes of the catalogue."""
    for pointer, kind, schema in walk("document", document.value):
        name = extension("schema", schema, "x-catalog") if kind == "schema" else None
        if name is None:
            continue
        place = document.at(f"{pointer}/x-catalog")
        if name not in catalogs:
            problems.add(place, "x-catalog names no catalogue", name, f"one of {', '.join(sorted(catalogs)) or 'x-catalogs'}")
        elif not pointer.startswith("/components/schemas/") or pointer.count("/") != 3:
            problems.add(place, "x-catalog inside another schema", name, "a $ref to a named schema that has it")
        elif schema.get("type") != "string":
            problems.add(place, "x-catalog at a schema of another type", repr(schema.get("type")), "type: string")
        elif "enum" in schema and schema["enum"] != codes(catalogs[name]):
            expected = f"{', '.join(codes(catalogs[name]))}, as in {name}"
            problems.add(document.at(f"{pointer}/enum"), "an enum that is not the catalogue's", str(schema["enum"]), expected)
