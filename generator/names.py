"""The rule that turns names of a description into Python names. Frozen: a name is public interface.

1. A name is split into words at every character that is no letter or digit and
   where a capital follows a small letter (`rfcType` → rfc, type; `CFDIError` →
   CFDI, Error). Accents are dropped; a name with no usable character is `x` and four hex digits of its SHA-256.
2. Methods, arguments, fields and modules are the words in small letters joined with `_`;
   classes are the words with a capital first letter.
3. A leading digit gets `n` (`N` for a class) before it.
4. A Python keyword, or a name that its place reserves, gets `_` after it.
5. Two names that become equal: the one that was already written so keeps
   the name, else the only one for which it was chosen (`x-name`); every other gets `_` and four hex digits of the
   SHA-256 of its wire name.
   So a new name never changes an old one that was spelled in the clean form.
6. A name of more than 80 characters is its first 71, `_`, and eight hex digits of the SHA-256 of the whole.
7. A class whose name ends in `Dict` gets `_` after it: the dictionary form of an input `X` is `XDict`.
8. An inline object is named after the path to it. Where a component has that name already, the object gets `Object` after it.
9. A method's own arguments, pagination and names of the place win over names further out:
   path, then body, query, header and cookie; the later one gets `_body`, `_query`, `_header` or `_cookie` after it.
10. The body of a webhook, where it stands inline, is named after the event, with `Event` after it: `pet.sold` → PetSoldEvent.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping

_OF_A_MODEL = """
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json from_json
    update_forward_refs validate model_computed_fields model_config model_construct model_copy model_dump model_dump_json
    model_extra model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild
    model_validate model_validate_json model_validate_strings raw_json register
"""
_IN_ANNOTATIONS = "bool bytes float int list str tuple"
_OF_A_METHOD = """
    self builtins locals table options timeout max_retries deadline extra_headers extra_query extra_body
    within first_interval longest_interval on_progress
"""
_CLASSES = """
    Any Decimal Literal Mapping Model None NotGiven Sequence True False TypeAlias TypeAliasType TypedDict NotRequired Field
    Union Amount AmountOrText Day Instant Milliseconds Seconds FileInput AmountInput DayInput InstantInput Page AsyncPage
    AsyncPages Callable Engine AsyncEngine Download AsyncDownload Resource AsyncResource Operation
"""

_OF_A_CATALOG = "code name value get of in_force label description note legacy valid_from valid_to date mro"

FIELD_RESERVED = frozenset((_OF_A_MODEL + _IN_ANNOTATIONS).split())
_LONGEST = 80

ARGUMENT_RESERVED = frozenset(_OF_A_METHOD.split())
OPTION_RESERVED = ARGUMENT_RESERVED | {"api_key", "base_url", "strict", "http_client", "require"}
RESOURCE_RESERVED = frozenset(["call", "pages", "with_raw_response", "with_streaming_response"])
CLIENT_RESERVED = frozenset(
    ["base_url", "close", "aclose", "download", "request", "with_options", "options", "call", "pages", "livemode"]
)
CLASS_RESERVED = frozenset(_CLASSES.split())
MODULE_RESERVED = frozenset(["init"])
CATALOG_RESERVED = frozenset(["Any", "Catalog", "DatedCatalog", "False", "None", "True"])
ATTRIBUTE_RESERVED = frozenset([*dir(str), *_OF_A_CATALOG.split()])


def words(name: str) -> list[str]:
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", ascii_name)
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", spaced)
    return re.findall(r"[A-Za-z0-9]+", spaced)


def digest(name: str, length: int = 4) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def snake(name: str, reserved: frozenset[str] = frozenset()) -> str:
    """Name of a method, argument, field or module."""
    result = _bounded("_".join(words(name)).lower()) or f"x{digest(name)}"
    if result[0].isdigit():
        result = f"n{result}"
    return f"{result}_" if keyword.iskeyword(result) or result in reserved else result


def pascal(name: str, reserved: frozenset[str] = CLASS_RESERVED) -> str:
    """Name of a class."""
    result = _bounded("".join(word[0].upper() + word[1:] for word in words(name))) or f"X{digest(name)}"
    if result[0].isdigit():
        result = f"N{result}"
    return f"{result}_" if keyword.iskeyword(result) or result in reserved or result.endswith("Dict") else result


def _bounded(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 9]}_{digest(name, 8)}"


def unique(wire_names: Iterable[str], rule: Mapping[str, str], chosen: Collection[str] = ()) -> dict[str, str]:
    """Python name of each wire name, no two alike. `rule` gives the name before collisions, `chosen` is where a person did."""
    taken: dict[str, list[str]] = {}
    for wire in wire_names:
        taken.setdefault(rule[wire], []).append(wire)
    length = 4
    while True:
        result: dict[str, str] = {}
        for name, wires in taken.items():
            owner = next((wire for kept in (name, name.rstrip("_")) for wire in wires if wire == kept), None)
            said = [wire for wire in wires if wire in chosen]
            owner = said[0] if owner is None and len(said) == 1 else owner
            for wire in wires:
                keeps = len(wires) == 1 or wire == owner
                result[wire] = name if keeps else f"{name.rstrip('_')}_{digest(wire, length)}"
        if len(set(result.values())) == len(result):
            return result
        length *= 2


def constant(name: str) -> str:
    """Name of a module constant."""
    return snake(name).rstrip("_").upper()


def identifier(name: str) -> str:
    """`name` itself, when it is a plain Python identifier; ValueError when not."""
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is not a Python identifier")
    return name
