"""The `x-` extensions that the generator understands, each with the JSON Schema of its value.

The prose is in the description's own EXTENSIONS.md; this table is what is checked. Another tool may use one of
these names for something else: a value that does not fit is reported by `validate` and then left aside.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

_POINTER = {"type": "string", "pattern": "^(/[^/]*)*$"}
_POINTERS = {"type": "array", "items": _POINTER}
_NAME = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_TRUE_FALSE = {"type": "boolean"}
_SENTENCE = {"type": "string", "minLength": 1}
_STATES = {"type": "array", "items": _SENTENCE, "minItems": 1, "uniqueItems": True}
_SECONDS = {"type": "integer", "minimum": 1}

_HEADER = {"type": "string", "pattern": "^[A-Za-z0-9-]+$"}

SIGNATURE_SCHEMES = ("standard-webhooks",)
_NEEDS = {
    "type": "object",
    "properties": {
        "when": {"type": "object", "additionalProperties": {"type": ["string", "boolean", "integer"]}, "minProperties": 1},
        "needs": {"type": "array", "items": _SENTENCE, "minItems": 1},
        "why": _SENTENCE,
    },
    "required": ["when", "needs", "why"],
    "additionalProperties": False,
}
_SPAN = {
    "type": "object",
    "properties": {"from": _SENTENCE, "to": _SENTENCE, "days": {"type": "integer", "minimum": 1}, "why": _SENTENCE},
    "required": ["from", "to", "days", "why"],
    "additionalProperties": False,
}

RETRY_CLASSES = ("safe", "idempotent", "key", "never")
EVIDENCE = ("seed", "page", "vendor-client", "inferred")
ATTRIBUTE_TYPES = ("string", "boolean", "integer", "date", "codes")
MEANINGS = (
    "bad_request",
    "authentication",
    "payment_required",
    "permission",
    "not_found",
    "conflict",
    "validation",
    "rate_limit",
    "server",
    "upstream",
)

_EVIDENCE = {"enum": list(EVIDENCE)}
_SOURCES = {"type": "array", "items": _SENTENCE, "minItems": 1}
# These become identifiers as they are: `$` would let a line break follow.
_CLASS_NAME = {"type": "string", "pattern": r"^[A-Z][A-Za-z0-9]*\Z"}
_MEMBER_NAME = {"type": "string", "pattern": r"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\Z"}
_ATTRIBUTE_NAME = {"type": "string", "pattern": r"^[a-z][a-z0-9_]*\Z"}
_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}

_ATTRIBUTE = {
    "type": "object",
    "properties": {
        "type": {"enum": list(ATTRIBUTE_TYPES)},
        "catalog": _CLASS_NAME,
        "description": _SENTENCE,
    },
    "required": ["type", "description"],
    "additionalProperties": False,
}
# Keys of an entry beyond these are the attributes that its catalogue declares: `generator.catalogs` checks them.
_ENTRY = {
    "type": "object",
    "properties": {
        "code": _SENTENCE,
        "name": _MEMBER_NAME,
        "label": _SENTENCE,
        "description": _SENTENCE,
        "note": _SENTENCE,
        "legacy": _TRUE_FALSE,
        "valid_from": _DAY,
        "valid_to": _DAY,
    },
    "required": ["code", "name", "label", "description"],
}
_CATALOG = {
    "type": "object",
    "properties": {
        "description": _SENTENCE,
        "attributes": {"type": "object", "propertyNames": _ATTRIBUTE_NAME, "additionalProperties": _ATTRIBUTE},
        "entries": {"type": "array", "items": _ENTRY, "minItems": 1},
        "x-evidence": {"enum": [*EVIDENCE, "official"]},
        "x-sources": _SOURCES,
    },
    "required": ["description", "entries"],
    "additionalProperties": False,
}

EXTENSIONS: dict[str, dict[str, dict[str, Any]]] = {
    "document": {
        "x-strict": _TRUE_FALSE,
        "x-catalogs": {"type": "object", "propertyNames": _CLASS_NAME, "additionalProperties": _CATALOG},
        "x-quick-start": {"type": "array", "items": _SENTENCE},
        "x-webhooks": {
            "type": "object",
            "properties": {"type": {**_POINTERS, "minItems": 1}, "object": _POINTER},
            "required": ["type"],
            "additionalProperties": False,
        },
        "x-webhook-signature": {
            "type": "object",
            "properties": {
                "scheme": {"enum": list(SIGNATURE_SCHEMES)},
                "headers": {
                    "type": "object",
                    "properties": dict.fromkeys(("id", "timestamp", "signature"), _HEADER),
                    "additionalProperties": False,
                },
                "evidence": _EVIDENCE,
                "sources": _SOURCES,
                "open-questions": {"type": "array", "items": _SENTENCE},
            },
            "required": ["scheme"],
            "additionalProperties": False,
        },
        "x-errors": {
            "type": "object",
            "properties": {
                "message": _POINTERS,
                "code": _POINTERS,
                "details": _POINTERS,
                "reference": _POINTERS,
                "code-pattern": {"type": "string", "format": "regex"},
                "failure": {
                    "type": "object",
                    "properties": {"pointer": _POINTER, "equals": {}},
                    "required": ["pointer", "equals"],
                    "additionalProperties": False,
                },
                "codes": {"type": "object", "additionalProperties": {"enum": list(MEANINGS)}},
            },
            "additionalProperties": False,
        },
    },
    "operation": {
        "x-resource": {"type": "string", "pattern": r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$"},
        "x-method": _NAME,
        "x-retry": {"enum": list(RETRY_CLASSES)},
        "x-idempotency-key": {
            "type": "object",
            "properties": {"in": {"enum": ["body", "header", "query"]}, "name": _SENTENCE},
            "required": ["in", "name"],
            "additionalProperties": False,
        },
        "x-billing": _SENTENCE,
        "x-pagination": {
            "type": "object",
            "properties": {
                "request": _SENTENCE,
                "cursor": _POINTER,
                "more": _POINTER,
                "items": _POINTER,
                "total": _POINTER,
                "size": _POINTER,
                "page": _SENTENCE,
            },
            "if": {"required": ["page"]},
            "then": {"required": ["items"], "dependentRequired": {"request": ["cursor"], "cursor": ["request"]}},
            "else": {"required": ["request", "cursor", "items"]},
            "dependentRequired": {"size": ["page", "total"]},
            "additionalProperties": False,
        },
        "x-wait": {
            "type": "object",
            "properties": {
                "status": _POINTER,
                "done": _STATES,
                "failed": _STATES,
                "reason": _POINTER,
                "interval": _SECONDS,
                "timeout": _SECONDS,
            },
            "required": ["status", "done", "failed"],
            "additionalProperties": False,
        },
        "x-checks": {"type": "array", "items": {"oneOf": [_NEEDS, _SPAN]}, "minItems": 1},
        "x-evidence": _EVIDENCE,
        "x-sources": _SOURCES,
        "x-open-questions": {"type": "array", "items": _SENTENCE},
    },
    "security scheme": {
        "x-key-mode": {
            "type": "object",
            "properties": {
                "claim": _SENTENCE,
                "prefixes": {
                    "type": "object",
                    "propertyNames": {"minLength": 1},
                    "additionalProperties": {"enum": ["live", "test"]},
                    "minProperties": 1,
                },
            },
            "additionalProperties": False,
            "minProperties": 1,
        },
    },
    "response": {"x-unwrap": _POINTER},
    "media type": {"x-base64": _POINTER},
    "parameter": {"x-name": _NAME, "x-client-option": _TRUE_FALSE, "x-style": {"enum": ["dotted"]}},
    "schema": {
        "x-name": _NAME,
        "x-unit": {"enum": ["seconds", "milliseconds"]},
        "x-secret": _TRUE_FALSE,
        "x-max-bytes": {"type": "integer", "minimum": 1},
        "x-enum-descriptions": {"type": "object", "additionalProperties": {"type": "string"}},
        "x-catalog": _CLASS_NAME,
        "x-evidence": _EVIDENCE,
        "x-sources": _SOURCES,
    },
}


@cache
def validator(kind: str, name: str) -> Draft202012Validator:
    return Draft202012Validator(EXTENSIONS[kind][name])


def extension(kind: str, node: dict[str, Any], name: str, default: Any = None) -> Any:
    """The value of an extension where it is there and of the right form."""
    if name not in node or not validator(kind, name).is_valid(node[name]):
        return default
    return node[name]
