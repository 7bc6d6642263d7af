"""What proves who somebody is: the key of a client, which operations take it, and how deliveries of webhooks are signed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from generator.api import Auth, KeyMode, Parameter, Signature
from generator.extensions import extension
from generator.text import Text, reveal
from generator.validate import resolve


def make_auth(root: dict[str, Any]) -> Auth | None:
    schemes = (root.get("components") or {}).get("securitySchemes") or {}
    first = [name for need in root.get("security") or [] if isinstance(need, dict) for name in need]
    for name in [*first, *schemes]:
        scheme = resolve(root, schemes.get(name))
        auth = _auth_of(scheme) if isinstance(scheme, dict) else None
        if auth is not None:
            return replace(auth, mode=_key_mode(scheme))
    return None


def _auth_of(scheme: dict[str, Any]) -> Auth | None:
    kind = scheme.get("type")
    if kind == "http":
        basic = str(scheme.get("scheme", "")).lower() == "basic"
        return Auth("header", Text("Authorization"), "Basic " if basic else "Bearer ")
    if kind == "apiKey" and isinstance(scheme.get("name"), str):
        return Auth(str(scheme.get("in")), Text(scheme["name"]), "")
    return Auth("header", Text("Authorization"), "Bearer ") if kind in ("oauth2", "openIdConnect") else None


def _key_mode(scheme: dict[str, Any]) -> KeyMode | None:
    said = extension("security scheme", scheme, "x-key-mode")
    if not said:
        return None
    ordered = sorted(said.get("prefixes", {}).items(), key=lambda pair: (-len(pair[0]), pair[0]))
    return KeyMode(Text(said.get("claim", "")), tuple((Text(prefix), mode == "live") for prefix, mode in ordered))


def is_authenticated(root: dict[str, Any], node: dict[str, Any], parameters: Iterable[Parameter]) -> bool:
    """Whether the client's key goes with the call: not where the operation asks for none, or takes another as an argument."""
    needs = node.get("security")
    if not isinstance(needs, list):
        return True
    schemes = (root.get("components") or {}).get("securitySchemes") or {}
    arguments = {(parameter.where, reveal(parameter.wire).lower()) for parameter in parameters}
    auth = make_auth(root)
    own = (auth.place, reveal(auth.name).lower()) if auth else None

    def is_argument(name: str) -> bool:
        scheme = resolve(root, schemes.get(name)) or {}
        place = (scheme.get("in"), str(scheme.get("name")).lower())
        return scheme.get("type") == "apiKey" and place in arguments and place != own

    return not all(is_argument(name) for need in needs if isinstance(need, dict) for name in need)


def make_signature(root: dict[str, Any]) -> Signature | None:
    said = extension("document", root, "x-webhook-signature")
    if not said:
        return None
    headers = said.get("headers", {})
    return Signature(
        scheme=said["scheme"],
        id_header=Text(headers.get("id", "webhook-id")),
        timestamp_header=Text(headers.get("timestamp", "webhook-timestamp")),
        signature_header=Text(headers.get("signature", "webhook-signature")),
        evidence=Text(said.get("evidence", "")),
        sources=tuple(Text(source) for source in said.get("sources", [])),
        open_questions=tuple(Text(question) for question in said.get("open-questions", [])),
    )
