"""Step 1, files → document: follow every local `$ref`, make one document, remember every line.

References to other files become components of the one document (named after the last token of the reference),
path items and catalogues are put in place. Nothing is fetched, and nothing outside the folder of the root file is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from generator import names
from generator.grammar import GRAMMAR, SECTION
from generator.problems import Location, Problems
from generator.read import Tree, escape, read

Target = tuple[str, str]  # file name relative to the root folder, JSON pointer


@dataclass(frozen=True)
class Document:
    """A whole description in one piece. `locations` maps a JSON pointer of `value` to where it was written."""

    value: dict[str, Any]
    locations: dict[str, Location]
    files: tuple[Path, ...]

    def at(self, pointer: str) -> Location:
        while pointer and pointer not in self.locations:
            pointer = pointer.rpartition("/")[0]
        return self.locations.get(pointer, Location("description"))


def load(root: Path, shown: str | None = None) -> Document:
    """Read `root` and all that it refers to. Raises `DescriptionError` with every problem found.

    `shown` is how problems name the root file; other files are named relative to it.
    """
    problems = Problems()
    label = shown or root.as_posix()
    if not root.is_file():
        problems.add(Location(label), "no such file", expected="the root file of an OpenAPI description")
        problems.raise_if_any()
    loader = _Loader(root, label, problems)
    value = loader.document()
    problems.raise_if_any()
    return Document(value, loader.locations, tuple(loader.paths[name] for name in sorted(loader.trees)))


def split_pointer(pointer: str) -> list[str]:
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


class _Loader:
    def __init__(self, root: Path, label: str, problems: Problems) -> None:
        self.root_folder = root.resolve().parent
        self.root_name = root.name
        self.label = PurePosixPath(label)
        self.problems = problems
        self.trees: dict[str, Tree] = {}
        self.paths: dict[str, Path] = {}
        self.locations: dict[str, Location] = {}
        self.identifiers: dict[str, Target] = {}
        self.anchors: list[tuple[Target, str]] = []
        self.component_of: dict[Target, tuple[str, str]] = {}
        self.target_of: dict[tuple[str, str], Target] = {}
        self.queue: list[tuple[Target, str, str]] = []
        self.placed: set[Target] = set()

    def tree(self, name: str) -> Tree:
        if name not in self.trees:
            path = self.root_folder / name
            shown = self.label.name if name == self.root_name else name
            self.paths[name] = path
            self.trees[name] = read(path, (self.label.parent / shown).as_posix(), self.problems)
            self._index(self.trees[name].value, (name, ""))
        return self.trees[name]

    def _index(self, value: Any, target: Target) -> None:
        """Note the schemas that give themselves an address (`$id`) or a name (`$anchor`)."""
        if isinstance(value, dict):
            if isinstance(value.get("$id"), str):
                self.identifiers.setdefault(value["$id"].rstrip("#"), target)
            if isinstance(value.get("$anchor"), str):
                self.anchors.append((target, value["$anchor"]))
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, item in pairs:
            if isinstance(item, (dict, list)):
                self._index(item, (target[0], f"{target[1]}/{escape(str(key))}"))

    def document(self) -> dict[str, Any]:
        root = self.tree(self.root_name)
        if root.value is None:
            return {}
        if not isinstance(root.value, dict):
            self.problems.add(root.location(""), "not a mapping", type(root.value).__name__, "an OpenAPI document")
            return {}
        self._name_root_components(root.value)
        value: dict[str, Any] = self._copy("document", root.value, (self.root_name, ""), "", ())
        components = value.setdefault("components", {})
        components = components if isinstance(components, dict) else {}
        while self.queue:
            target, section, name = self.queue.pop(0)
            kind = GRAMMAR["components"][section][1]
            node = self._at(target)
            if not isinstance(components.setdefault(section, {}), dict):
                continue
            components[section][name] = self._copy(kind, node, target, f"/components/{section}/{escape(name)}", ())
        if value["components"] == {}:
            del value["components"]
        self._check_loops(components)
        self._check_paths()
        return value

    def _check_paths(self) -> None:
        """A path item that was written into a file beside the others is missed by nobody if nothing refers to it."""
        for name, tree in self.trees.items():
            for key in tree.value if isinstance(tree.value, dict) and name != self.root_name else ():
                pointer = f"/{escape(str(key))}"
                if str(key).startswith("/") and (name, pointer) not in self.placed:
                    expected = f"a $ref to {name}#{pointer} below `paths` of {self.root_name}"
                    self.problems.add(tree.location(pointer), "a path that nothing refers to", str(key), expected)

    def _check_loops(self, components: dict[str, Any]) -> None:
        """Components that are nothing but a reference to the next, in a ring."""
        for section, entries in components.items():
            for name in entries if isinstance(entries, dict) else ():
                seen: list[str] = []
                here = f"#/components/{section}/{escape(name)}"
                while (following := self._only_reference(components, here)) and here not in seen:
                    seen.append(here)
                    here = following
                if seen and here == seen[0]:
                    place = self.locations.get(f"/components/{section}/{escape(name)}", Location(self.label.as_posix()))
                    self.problems.add(place, "a $ref that only leads back to itself", here, "a $ref to an object")

    def _only_reference(self, components: dict[str, Any], reference: str) -> str | None:
        """The reference that a component is, if it is nothing else."""
        section, _, name = reference.removeprefix("#/components/").partition("/")
        entries = components.get(section)
        node = entries.get(name.replace("~1", "/").replace("~0", "~")) if isinstance(entries, dict) else None
        following = node["$ref"] if isinstance(node, dict) and set(node) == {"$ref"} else None
        return following if isinstance(following, str) else None

    def _name_root_components(self, root: dict[str, Any]) -> None:
        """Components of the root keep their names, also where they only point into another file."""
        components = root.get("components")
        for section in GRAMMAR["components"]:
            entries = components.get(section) if isinstance(components, dict) else None
            for name, entry in entries.items() if isinstance(entries, dict) else ():
                here: Target = (self.root_name, f"/components/{section}/{escape(name)}")
                self._claim(here, section, name)
                if isinstance(entry, dict) and set(entry) == {"$ref"} and isinstance(entry["$ref"], str):
                    file = urlsplit(entry["$ref"]).path
                    there = self._resolve(entry["$ref"], here, report=False) if file else None
                    if there and there not in self.component_of:
                        self.component_of[there] = (section, name)

    def _claim(self, target: Target, section: str, name: str) -> None:
        self.component_of[target] = (section, name)
        self.target_of[section, name] = target

    def _copy(self, kind: str, node: Any, source: Target, pointer: str, chain: tuple[Target, ...]) -> Any:
        """`node` with its references rewritten; `pointer` is where it goes, `source` where it came from."""
        file, source_pointer = source
        self.locations.setdefault(pointer, self.trees[file].location(source_pointer))
        if not isinstance(node, dict):
            return self._plain(node, source, pointer)
        reference = node.get("$ref")
        if isinstance(reference, str) and kind != "example":
            return self._reference(kind, node, reference, source, pointer, chain)
        if "$ref" in node and kind in SECTION:
            place = self.trees[file].location(f"{source_pointer}/$ref")
            hint = "a quoted reference: an unquoted # begins a YAML comment" if reference is None else "a reference"
            self.problems.add(place, "a $ref that is no text", repr(reference), hint)
        if kind == "schema":
            node = {key: value for key, value in node.items() if key not in ("$id", "$anchor")}
            node = self._with_local_mapping(node, source)
        fields = GRAMMAR[kind]
        result: dict[str, Any] = {}
        for key, value in node.items():
            below: Target = (file, f"{source_pointer}/{escape(key)}")
            step = f"{pointer}/{escape(key)}"
            if key in fields:
                result[key] = self._field(*fields[key], value, below, step)
            elif kind == "callback":
                result[key] = self._copy("path item", value, below, step, ())
            else:
                result[key] = self._plain(value, below, step)
        return result

    def _with_local_mapping(self, node: dict[str, Any], source: Target) -> dict[str, Any]:
        """A discriminator names schemas by reference, without the word `$ref`; these lead into the one document too."""
        discriminator = node.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if not isinstance(discriminator, dict) or not isinstance(mapping, dict):
            return node
        found = {}
        for key, value in mapping.items():
            is_reference = isinstance(value, str) and ("#" in value or "/" in value or value.endswith((".yaml", ".yml", ".json")))
            target = self._resolve(value, source, report=False) if is_reference else None
            if target is None:
                found[key] = value
                continue
            section, name = self._component("schema", target, value, source)
            found[key] = f"#/components/{section}/{escape(name)}"
        return {**node, "discriminator": {**discriminator, "mapping": found}}

    def _field(self, shape: str, kind: str, value: Any, source: Target, pointer: str) -> Any:
        self.locations.setdefault(pointer, self.trees[source[0]].location(source[1]))
        if shape == "one" or not isinstance(value, (dict, list)):
            return self._copy(kind, value, source, pointer, ())
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        copies = {
            key: self._copy(kind, item, (source[0], f"{source[1]}/{escape(str(key))}"), f"{pointer}/{escape(str(key))}", ())
            for key, item in pairs
        }
        return copies if isinstance(value, dict) else list(copies.values())

    def _plain(self, value: Any, source: Target, pointer: str) -> Any:
        self.locations.setdefault(pointer, self.trees[source[0]].location(source[1]))
        if isinstance(value, dict):
            return {
                k: self._plain(v, (source[0], f"{source[1]}/{escape(k)}"), f"{pointer}/{escape(k)}") for k, v in value.items()
            }
        if isinstance(value, list):
            return [self._plain(v, (source[0], f"{source[1]}/{i}"), f"{pointer}/{i}") for i, v in enumerate(value)]
        return value

    def _reference(
        self, kind: str, node: dict[str, Any], reference: str, source: Target, pointer: str, chain: tuple[Target, ...]
    ) -> Any:
        target = self._resolve(reference, source)
        if target is None:
            return {}
        if target in chain:
            place = self.trees[source[0]].location(source[1])
            self.problems.add(place, "a $ref that only leads back to itself", reference, "a $ref to an object")
            return {}
        if kind == "path item":
            self.placed.add(target)
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        root_alias = pointer == f"/components/{'/'.join(self.component_of.get(target, ('', '')))}"
        if kind in ("path item", "catalog") or root_alias:
            self.locations[pointer] = self.trees[target[0]].location(target[1])
            copied = self._copy(kind, self._at(target), target, pointer, (*chain, target))
            return {**copied, **siblings} if isinstance(copied, dict) else copied
        section, name = self._component(kind, target, reference, source)
        result: dict[str, Any] = {"$ref": f"#/components/{section}/{escape(name)}"}
        for key, value in siblings.items():
            below: Target = (source[0], f"{source[1]}/{escape(key)}")
            step = f"{pointer}/{escape(key)}"
            if key in GRAMMAR[kind]:
                result[key] = self._field(*GRAMMAR[kind][key], value, below, step)
            else:
                result[key] = self._plain(value, below, step)
        return result

    def _component(self, kind: str, target: Target, reference: str, source: Target) -> tuple[str, str]:
        section = SECTION[kind]
        known = self.component_of.get(target)
        if known and known[0] == section:
            return known
        name = self._component_name(target)
        other = self.target_of.get((section, name))
        if other is not None and other != target:
            self.problems.add(
                self.trees[source[0]].location(source[1]),
                f"two different {kind}s would both be named {name}",
                f"{reference} and {self.trees[other[0]].location(other[1])}",
                "different last names",
            )
        self._claim(target, section, name)
        self.queue.append((target, section, name))
        return section, name

    def _component_name(self, target: Target) -> str:
        """The last token of the reference; for one that reaches inside an object, all tokens that are names."""
        file, pointer = target
        tokens = split_pointer(pointer)
        if not tokens:
            return names.pascal(PurePosixPath(file).stem)
        inner = [token for token in tokens if token in ("properties", "items", "allOf", "anyOf", "oneOf", "content", "paths")]
        if inner:
            structure = {"components", "schemas", "properties", "content", "schema", "paths"}
            return names.pascal(" ".join(token for token in tokens if token not in structure))
        return re.sub(r"[^A-Za-z0-9._-]", "_", tokens[-1]) or "_"

    def _at(self, target: Target) -> Any:
        value = self.tree(target[0]).value
        for token in split_pointer(target[1]):
            value = value[int(token)] if isinstance(value, list) else value[token]
        return value

    def _resolve(self, reference: str, source: Target, report: bool = True) -> Target | None:
        """The file and pointer that `reference` means where it stands in `source`; None and a problem if it means none."""

        def refuse(what: str, expected: str) -> Target | None:
            if report:
                tree = self.trees[source[0]]
                place = tree.locations.get(f"{source[1]}/$ref") or tree.location(source[1])
                self.problems.add(place, what, f"$ref: {reference}", expected)
            return None

        address, _, fragment = reference.partition("#")
        file, start = source[0], ""
        if address in self.identifiers:
            file, start = self.identifiers[address]
        elif address:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or parts.path.startswith("/"):
                return refuse("a $ref that leaves the description", "a relative file, or # and a JSON pointer")
            try:
                path = ((self.root_folder / file).parent / unquote(parts.path)).resolve()
                is_file = path.is_file()
            except (OSError, ValueError) as error:
                return refuse(f"a $ref to a file that cannot be opened ({type(error).__name__})", "a file of the description")
            if not path.is_relative_to(self.root_folder):
                return refuse("a $ref that leaves the description's folder", f"a file below the folder of {self.root_name}")
            if not is_file:
                return refuse("a $ref to a file that is not there", "a file of the description")
            file = path.relative_to(self.root_folder).as_posix()
            self.tree(file)
        pointer = unquote(fragment)
        if pointer and not pointer.startswith("/"):
            for (anchor_file, anchor_pointer), anchor in self.anchors:
                if anchor == pointer and anchor_file == file and anchor_pointer.startswith(start):
                    return anchor_file, anchor_pointer
            return refuse("a $ref to an anchor that is not there", "# and a JSON pointer, such as #/components/schemas/Pet")
        pointer = start + pointer
        value = self.tree(file).value
        if value is None:
            return None  # the file could not be read, which is a problem of its own already
        for token in split_pointer(pointer):
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and token.isdigit() and int(token) < len(value):
                value = value[int(token)]
            else:
                keys = sorted(value) if isinstance(value, dict) else []
                near = get_close_matches(token, keys, 3) or keys[:8]
                return refuse(f"a $ref to nothing: {token} is not in {file}", " or ".join(near) or "a pointer to what is there")
        return file, pointer
