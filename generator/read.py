"""YAML and JSON read so that text stays text, and every value knows its line.

YAML 1.1 turns `NO` into false, `2024-01-01` into a date and `012` into ten. Here only the
JSON types exist (the YAML 1.2 core schema), keys are always strings, a key that stands
twice is a problem, and no tag can make an object.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from generator.problems import Location, Problems

# Beyond these it is an alias bomb, not a description.
MOST_VALUES = 1_500_000
# So many may come out of the smallest text; of a larger one, ten for each character.
_FEW_VALUES = 100_000
MOST_DEPTH = 200
_COLLECTIONS = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]  # the base is chosen at run time: libyaml where it was built
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


for _tag, _pattern, _first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", "~nN\0"),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("float", r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$", "-0123456789"),
]:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), [*_first.replace("\0", ""), ""])


class Tree:
    """One parsed file: plain values, and the location of each by its JSON pointer."""

    def __init__(self, name: str, value: Any, locations: dict[str, Location]) -> None:
        self.name = name
        self.value = value
        self.locations = locations

    def location(self, pointer: str) -> Location:
        while pointer and pointer not in self.locations:
            pointer = pointer.rpartition("/")[0]
        return self.locations.get(pointer, Location(self.name))


def escape(token: str) -> str:
    """A key as a token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def read(path: Path, name: str, problems: Problems) -> Tree:
    """Parse one file. What cannot be parsed becomes a problem, and a tree whose value is None."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        problems.add(Location(name, line), "not UTF-8", f"byte 0x{error.object[error.start]:02x}", "a file in UTF-8")
        return Tree(name, None, {})
    return read_text(text, name, problems, is_json=path.suffix == ".json")


def read_text(text: str, name: str, problems: Problems, *, is_json: bool = False) -> Tree:
    """Parse text that is already at hand, as `read` does."""
    if is_json:
        # A tab is white space in JSON and an error in YAML; inside a JSON string it cannot stand as itself.
        text = _mend_json(text.replace("\t", " "))
    try:
        if _too_deep(text):
            problems.add(Location(name), "nested too deep to read", expected=f"at most {MOST_DEPTH} levels")
            return Tree(name, None, {})
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        if "nesting depth" in (error.problem or ""):
            # A libyaml with a limit of its own, which it meets while it looks ahead.
            problems.add(Location(name), "nested too deep to read", expected=f"at most {MOST_DEPTH} levels")
            return Tree(name, None, {})
        mark = error.problem_mark or error.context_mark
        place = Location(name, mark.line + 1, mark.column + 1) if mark else Location(name)
        problems.add(place, f"bad YAML: {error.problem or error}", expected="YAML or JSON that parses")
        return Tree(name, None, {})
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        problems.add(Location(name, line), "bad YAML", f"character {error.character!r}", "printable text")
        return Tree(name, None, {})
    if node is None:
        problems.add(Location(name), "empty file", expected="a mapping")
        return Tree(name, None, {})
    builder = _Builder(name, problems, min(MOST_VALUES, _FEW_VALUES + 10 * len(text)))
    return Tree(name, builder.build(node, "", 0), builder.locations)


def _too_deep(text: str) -> bool:
    """Counted before anything is composed: libyaml composes by recursion, and deep enough input ends the process."""
    depth = 0
    loader = _Loader(text)
    try:
        while loader.check_event():
            event = loader.get_event()
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MOST_DEPTH:
                return True
        return False
    finally:
        loader.dispose()


def _mend_json(text: str) -> str:
    """JSON writes a character beyond U+FFFF as two escapes, which YAML does not know; half of one becomes U+FFFD."""

    def mended(found: re.Match[str]) -> str:
        high, low = found["high"], found["low"]
        return found["before"] + (chr(0x10000 + ((int(high, 16) & 0x3FF) << 10) + (int(low, 16) & 0x3FF)) if low else "\\uFFFD")

    half = r"(?<!\\)(?P<before>(?:\\\\)*)\\u(?P<high>[dD][89abAB][0-9a-fA-F]{2})(?:\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2}))?"
    alone = r"(?<!\\)(?P<before>(?:\\\\)*)\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    return re.sub(alone, r"\g<before>\\uFFFD", re.sub(half, mended, text))


class _Builder:
    def __init__(self, name: str, problems: Problems, most: int) -> None:
        self.name = name
        self.problems = problems
        self._most = most
        self.locations: dict[str, Location] = {}
        self._open: set[int] = set()
        self._count = 0
        self._reported_size = False

    def at(self, node: yaml.Node) -> Location:
        return Location(self.name, node.start_mark.line + 1, node.start_mark.column + 1)

    def build(self, node: yaml.Node, pointer: str, depth: int) -> Any:
        self._count += 1
        if self._count > self._most or depth > MOST_DEPTH or id(node) in self._open:
            if not self._reported_size:
                self._reported_size = True
                limits = f"at most {self._most} values, {MOST_DEPTH} levels, and no alias inside its own anchor"
                self.problems.add(self.at(node), "aliases or nesting without end", expected=limits)
            return None
        self.locations.setdefault(pointer, self.at(node))
        self._open.add(id(node))
        try:
            if isinstance(node, yaml.CollectionNode) and node.tag not in _COLLECTIONS:
                self.problems.add(self.at(node), "a value of a kind that is not JSON", node.tag, "a plain list or mapping")
                return None
            if isinstance(node, yaml.MappingNode):
                return self._mapping(node, pointer, depth)
            if isinstance(node, yaml.SequenceNode):
                return [self.build(item, f"{pointer}/{index}", depth + 1) for index, item in enumerate(node.value)]
            return self._scalar(node.tag, node.value, self.at(node))
        finally:
            self._open.discard(id(node))

    def _mapping(self, node: yaml.MappingNode, pointer: str, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.add(self.at(key_node), "a key that is no text", expected="a plain or quoted key")
                continue
            key: str = key_node.value
            if key == "<<" and not key_node.style and isinstance(value_node, (yaml.MappingNode, yaml.SequenceNode)):
                sources = value_node.value if isinstance(value_node, yaml.SequenceNode) else [value_node]
                for source in sources:
                    inherited = self.build(source, pointer, depth + 1)
                    if isinstance(inherited, dict):
                        merged = {**inherited, **merged}
                continue
            if key in result:
                self.problems.add(self.at(key_node), "the same key twice", key, "each key once in a mapping")
                continue
            child = f"{pointer}/{escape(key)}"
            # The line of the key is where a person looks, and for a block value the value starts a line later.
            self.locations[child] = self.at(key_node)
            result[key] = self.build(value_node, child, depth + 1)
        return {**merged, **result}

    def _scalar(self, full_tag: str, text: str, place: Location) -> Any:
        tag = full_tag.removeprefix("tag:yaml.org,2002:")
        if tag == "str":
            return text
        try:
            if tag == "null":
                return None
            if tag == "bool":
                return {"true": True, "false": False}[text.lower()]
            if tag == "int":
                return int(text)
            if tag == "float":
                return float(text)
        except (ValueError, KeyError):
            pass
        self.problems.add(place, "a value of a kind that is not JSON", f"{full_tag} {text}", "text, number, boolean, null")
        return None
