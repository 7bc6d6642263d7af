"""Step 4, document → API: every operation as frozen values with Python names, or a problem that says why not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from generator import names
from generator.api import (
    Api,
    Body,
    Content,
    Media,
    Needs,
    Operation,
    Pagination,
    Parameter,
    Resource,
    Response,
    Span,
    Wait,
    Webhook,
    Webhooks,
)
from generator.catalogs import make_catalogs
from generator.credentials import is_authenticated, make_auth, make_signature
from generator.encoding import part_types
from generator.examples import ExampleChecker
from generator.extensions import extension
from generator.load import Document
from generator.models import facts, is_secret, limits, most_bytes
from generator.normalise import operation_name
from generator.problems import Problems
from generator.read import escape
from generator.rules import make_check, make_error_rules, names_in, pointer_tokens, properties
from generator.text import Text, reveal
from generator.validate import operations, resolve, webhooks

# OpenAPI: a header parameter with one of these names is ignored, other fields describe it.
_IGNORED_HEADERS = ("accept", "content-type", "authorization")


def make_api(document: Document) -> Api:
    """Raises `DescriptionError` when an operation cannot be called: none is left out."""
    builder = _Builder(document)
    api = builder.api()
    builder.problems.raise_if_any()
    described = sum(1 for _ in operations(document.value))
    if len(api.operations) != described:
        raise AssertionError(f"{described} operations were described and {len(api.operations)} made")
    return api


def _reserved(parameter: dict[str, Any]) -> frozenset[str]:
    """Names that a parameter cannot have as an argument: an option of the client stands beside the client's own."""
    option = extension("parameter", parameter, "x-client-option", False)
    return names.OPTION_RESERVED if option else names.ARGUMENT_RESERVED


def _text(value: Any) -> Text:
    return Text(value) if isinstance(value, str) else Text("")


class _Builder:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.root = document.value
        self.problems = Problems()
        self.warnings = self.problems if document.value.get("x-strict") is True else Problems()
        self.checker = ExampleChecker(document.value)
        self.asked: dict[str, Any] = {}
        self.catalogs = make_catalogs(document.value)

    def api(self) -> Api:
        info = self.root.get("info") or {}
        built = [self._operation(*found) for found in operations(self.root)]
        resources = self._resources(self._distinct(built))
        options: dict[str, Parameter] = {}
        for operation in built:
            for parameter in operation.parameters:
                if parameter.client_option:
                    options.setdefault(parameter.name, parameter)
        return Api(
            title=_text(info.get("title")),
            version=_text(info.get("version")),
            summary=_text(info.get("summary")),
            description=_text(info.get("description")),
            license=_text((info.get("license") or {}).get("identifier") or (info.get("license") or {}).get("name")),
            server=self._server(),
            auth=make_auth(self.root),
            resources=resources,
            errors=make_error_rules(self.root),
            options=tuple(options[name] for name in sorted(options)),
            quick_start=tuple(Text(name) for name in extension("document", self.root, "x-quick-start", [])),
            webhooks=self._webhooks(),
            catalogs=self.catalogs,
            asked=self.asked,
            warnings=tuple(sorted(set(self.warnings.errors))),
        )

    def _distinct(self, built: list[Operation]) -> list[Operation]:
        """Two operations of one resource whose names clean to the same: the rule of `names.unique`."""
        by_resource: dict[tuple[str, ...], list[Operation]] = {}
        for operation in built:
            by_resource.setdefault(operation.resource, []).append(operation)
        result = []
        for group in by_resource.values():
            ids = {reveal(operation.identifier): operation for operation in group}
            unique = names.unique(ids, {key: operation.name for key, operation in ids.items()})
            for key, operation in ids.items():
                if unique[key] != operation.name and extension("operation", self._at(operation.pointer), "x-method"):
                    place = self.document.at(f"{operation.pointer}/x-method")
                    what = f"two methods of {'.'.join(operation.resource)} with one name"
                    self.problems.add(place, what, operation.name, "another x-method")
                result.append(replace(operation, name=unique[key]))
        dotted = {".".join((*operation.resource, operation.name)): operation for operation in result}
        keys = names.unique(dotted, {name: names.snake(name) for name in dotted})
        return [replace(operation, key=keys[name]) for name, operation in dotted.items()]

    def _at(self, pointer: str) -> Any:
        value: Any = self.root
        for token in pointer_tokens(pointer):
            value = value[token]
        return value

    def _resources(self, built: list[Operation]) -> tuple[Resource, ...]:
        described = {tag.get("name"): tag.get("description") for tag in self.root.get("tags") or [] if isinstance(tag, dict)}
        by_path: dict[tuple[str, ...], list[Operation]] = {}
        for operation in built:
            for length in range(1, len(operation.resource) + 1):
                by_path.setdefault(operation.resource[:length], [])
            by_path[operation.resource].append(operation)
        schemas = {names.pascal(name) for name in (self.root.get("components") or {}).get("schemas") or {}}
        dotted = [".".join(path) for path in by_path]
        # The reference has a page `catalogs` then, beside those of the resources.
        reserved = names.MODULE_RESERVED | ({"catalogs"} if self.catalogs else frozenset())
        modules = names.unique(dotted, {name: names.snake(name, reserved) for name in dotted})
        resources = []
        for path in sorted(by_path):
            class_name = f"{names.pascal(' '.join(path))}Resource"
            class_name += "_" if {class_name, f"Async{class_name}"} & schemas else ""
            children = tuple(sorted(other[-1] for other in by_path if other[:-1] == path))
            clash = sorted({operation.name for operation in by_path[path]} & set(children))
            for name in clash:
                place = next(operation.pointer for operation in by_path[path] if operation.name == name)
                self.problems.add(
                    self.document.at(place), "a method with the name of a resource", ".".join([*path, name]), "another x-method"
                )
            tags = {names.snake(str(tag)): text for tag, text in described.items()}
            resources.append(
                Resource(
                    path,
                    modules[".".join(path)],
                    class_name,
                    _text(tags.get(names.snake("_".join(path)))),
                    tuple(by_path[path]),
                    children,
                )
            )
        return tuple(resources)

    def _operation(self, pointer: str, method: str, path: str, node: dict[str, Any]) -> Operation:
        item = self.root["paths"][path]
        name = operation_name(node, method, path)
        chosen = extension("operation", node, "x-resource")
        tags = [tag for tag in node.get("tags") or [] if isinstance(tag, str) and names.words(tag)]
        fixed = [step for step in path.split("/") if step and "{" not in step and names.words(step)]
        resource = chosen.split(".") if chosen else [(tags or fixed or ["default"])[0]]
        resource = [names.snake(step, names.CLIENT_RESERVED | names.RESOURCE_RESERVED) for step in resource]
        python = names.snake(extension("operation", node, "x-method") or name, names.RESOURCE_RESERVED)
        parameters = self._parameters(pointer, path, item, node)
        body = self._body(pointer, node)
        idempotency = extension("operation", node, "x-idempotency-key")
        responses = self._responses(pointer, node)
        return Operation(
            identifier=Text(name),
            key="",
            name=python,
            method=method.upper(),
            path=Text(path),
            pointer=pointer,
            resource=tuple(resource),
            summary=_text(node.get("summary")),
            description=_text(node.get("description")),
            parameters=parameters,
            body=body,
            responses=responses,
            retry=self._retry(method, node),
            idempotency=(idempotency["in"], Text(idempotency["name"])) if idempotency else None,
            billing=_text(extension("operation", node, "x-billing")),
            pagination=self._pagination(pointer, node, parameters, responses),
            wait=self._wait(pointer, node, responses),
            checks=self._checks(pointer, node, parameters, body),
            evidence=_text(extension("operation", node, "x-evidence")),
            sources=tuple(Text(source) for source in extension("operation", node, "x-sources", [])),
            open_questions=tuple(Text(question) for question in extension("operation", node, "x-open-questions", [])),
            deprecated=node.get("deprecated") is True,
            authenticated=is_authenticated(self.root, node, parameters),
        )

    def _retry(self, method: str, node: dict[str, Any]) -> str:
        said = extension("operation", node, "x-retry")
        read = method in ("get", "head") and self.root.get("x-strict") is not True
        return said or ("safe" if read else "never")

    def _parameters(self, pointer: str, path: str, item: dict[str, Any], node: dict[str, Any]) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], tuple[str, dict[str, Any]]] = {}
        item_pointer = pointer.rpartition("/")[0]
        for owner_pointer, owner in ((item_pointer, item), (pointer, node)):
            for index, raw in enumerate(owner.get("parameters") or []):
                parameter = resolve(self.root, raw)
                if not isinstance(parameter, dict) or not isinstance(parameter.get("name"), str):
                    continue
                here = self._home(raw, f"{owner_pointer}/parameters/{index}")
                found[str(parameter.get("in")), parameter["name"]] = (here, parameter)
        order = {name: index for index, name in enumerate(re.findall(r"{([^{}]*)}", path))}
        kept = [
            (where, name, here, parameter)
            for (where, name), (here, parameter) in found.items()
            if where in ("path", "query", "header", "cookie") and not (where == "header" and name.lower() in _IGNORED_HEADERS)
        ]
        places = ("path", "query", "header", "cookie")
        kept.sort(key=lambda entry: (places.index(entry[0]), order.get(entry[1], 0) if entry[0] == "path" else 0))
        result: list[Parameter] = []
        for where in places:
            group = {name: (here, parameter) for place, name, here, parameter in kept if place == where}
            rule = {
                name: names.snake(extension("parameter", parameter, "x-name") or name, _reserved(parameter))
                for name, (_, parameter) in group.items()
            }
            chosen = {name for name, (_, parameter) in group.items() if extension("parameter", parameter, "x-name")}
            python_names = names.unique(group, rule, chosen)
            for name, (here, parameter) in group.items():
                clash = any(other.name == python_names[name] for other in result)
                python = f"{python_names[name].rstrip('_')}_{where}" if clash else python_names[name]
                result.append(self._parameter(python, where, here, parameter))
        return tuple(result)

    def _parameter(self, python: str, where: str, here: str, parameter: dict[str, Any]) -> Parameter:
        schema, schema_pointer, style = parameter.get("schema"), f"{here}/schema", parameter.get("style")
        content = parameter.get("content")
        if isinstance(content, dict) and content:
            media = next(iter(content))
            schema, schema_pointer, style = content[media].get("schema"), f"{here}/content/{escape(media)}/schema", "json"
        schema = schema if isinstance(schema, (dict, bool)) else {}
        self.asked[schema_pointer] = schema
        known = resolve(self.root, schema) if isinstance(schema, dict) else {}
        style = extension("parameter", parameter, "x-style") or style or ("simple" if where in ("path", "header") else "form")
        unit = None
        if isinstance(known, dict) and known.get("format") == "unixtime":
            unit = extension("schema", known, "x-unit") or "seconds"
        described = [_text(parameter.get("description")), *map(Text, facts(known if isinstance(known, dict) else {}))]
        examples = parameter.get("examples")
        first = resolve(self.root, next(iter(examples.values()))) if isinstance(examples, dict) and examples else {}
        example = parameter.get("example", first.get("value") if isinstance(first, dict) else None)
        return Parameter(
            name=python,
            wire=Text(parameter["name"]),
            where=where,  # type: ignore[arg-type]  # one of the four: checked by the caller
            pointer=schema_pointer,
            required=parameter.get("required") is True or where == "path",
            description=Text(" ".join(reveal(part).strip() for part in described if part)),
            style=str(style),
            explode=parameter.get("explode") is True if "explode" in parameter else style in ("form", "deepObject"),
            unit=unit,
            client_option=bool(extension("parameter", parameter, "x-client-option", False)),
            example=example if example is not None and self._fits(parameter, here, "example", example) else None,
            deprecated=parameter.get("deprecated") is True,
            secret=isinstance(known, dict) and is_secret(known),
            limits=limits(known) if isinstance(known, dict) else (),
        )

    def _body(self, pointer: str, node: dict[str, Any]) -> Body | None:
        raw = node.get("requestBody")
        body = resolve(self.root, raw)
        if not isinstance(body, dict) or not isinstance(body.get("content"), dict) or not body["content"]:
            return None
        here = self._home(raw, f"{pointer}/requestBody")
        preference = ("json", "multipart", "form", "binary", "text")
        media_type = min(body["content"], key=lambda media: preference.index(content_of(media, body["content"][media])))
        media = body["content"][media_type]
        media = media if isinstance(media, dict) else {}
        said = media.get("schema")
        schema: dict[str, Any] = said if isinstance(said, dict) else {}
        schema_pointer = f"{here}/content/{escape(media_type)}/schema"
        self.asked[schema_pointer] = schema
        content = content_of(media_type, media)
        if (
            content in ("form", "multipart")
            and not isinstance(schema.get("$ref"), str)
            and schema.get("type") not in ("object", None)
        ):
            place = self.document.at(schema_pointer)
            self.problems.add(
                place, f"a {media_type} body that is no object", str(schema.get("type")), "type: object with properties"
            )
        return Body(
            content=content,
            media_type=Text(media_type),
            pointer=schema_pointer,
            component=self._component(schema),
            required=body.get("required") is True,
            examples=tuple(value for _, value in self._examples(media, schema_pointer.rpartition("/")[0])),
            description=_text(body.get("description")),
            part_types=part_types(media),
            max_bytes=most_bytes(schema),
        )

    def _home(self, node: Any, pointer: str) -> str:
        """Where the object stands that `node`, found at `pointer`, is or refers to."""
        while isinstance(node, dict) and isinstance(node.get("$ref"), str) and pointer != node["$ref"].removeprefix("#"):
            pointer = node["$ref"].removeprefix("#")
            node = self._at_any(pointer)
        return pointer

    def _component(self, schema: dict[str, Any]) -> str | None:
        """The component that the schema is, when it is one by reference."""
        name = None
        while isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
            name = pointer_tokens(schema["$ref"].removeprefix("#"))[-1]
            following = self.root["components"]["schemas"].get(name)
            if following is schema:
                break
            schema = following
        return name

    def _examples(self, media: dict[str, Any], media_pointer: str) -> tuple[tuple[Text, Any], ...]:
        """The examples of a media type, else that of its schema: those that fit the schema."""
        found: list[tuple[str, str, Any]] = []
        if "example" in media:
            found.append(("example", "example", media["example"]))
        for name, raw in media["examples"].items() if isinstance(media.get("examples"), dict) else ():
            entry = resolve(self.root, raw)
            if isinstance(entry, dict) and "value" in entry:
                found.append((name, f"examples/{escape(name)}/value", entry["value"]))
        known = resolve(self.root, media.get("schema"))
        if not found and isinstance(known, dict) and "example" in known:
            found.append(("example", "schema/example", known["example"]))
        return tuple((Text(name), value) for name, step, value in found if self._fits(media, media_pointer, step, value))

    def _fits(self, owner: dict[str, Any], owner_pointer: str, step: str, value: Any) -> bool:
        if not isinstance(owner.get("schema"), dict):
            return True
        misfit = self.checker.misfit(f"{owner_pointer}/schema", value)
        if misfit:
            place = self.document.at(f"{owner_pointer}/{step}")
            self.warnings.add(
                place, "an example that does not fit its schema", misfit, "an example that fits; this one is not used"
            )
        return not misfit

    def _responses(self, pointer: str, node: dict[str, Any]) -> tuple[Response, ...]:
        result = []
        for status, raw in sorted((node.get("responses") or {}).items()):
            response = resolve(self.root, raw)
            if status.startswith("x-") or not isinstance(response, dict):
                continue
            here = self._home(raw, f"{pointer}/responses/{escape(status)}")
            media = []
            for media_type, entry in (response.get("content") or {}).items():
                entry = entry if isinstance(entry, dict) else {}
                schema = entry.get("schema")
                schema_pointer = f"{here}/content/{escape(media_type)}/schema" if isinstance(schema, dict) else None
                if schema_pointer:
                    self.asked[schema_pointer] = schema
                encoded = extension("media type", entry, "x-base64")
                media.append(
                    Media(
                        content=content_of(media_type, entry),
                        media_type=Text(media_type),
                        pointer=schema_pointer,
                        base64=pointer_tokens(encoded) if encoded else (),
                        examples=self._examples(entry, f"{here}/content/{escape(media_type)}"),
                    )
                )
            unwrap = extension("response", response, "x-unwrap") or ""
            json_media = next((entry for entry in media if entry.content == "json" and not entry.base64), None)
            target = json_media.pointer if json_media else None
            if unwrap and target:
                target = self._follow(target, unwrap, f"{here}/x-unwrap", "x-unwrap")
            result.append(
                Response(
                    status, _text(response.get("description")), tuple(media), pointer_tokens(unwrap) if unwrap else (), target
                )
            )
        return tuple(result)

    def _follow(self, schema_pointer: str, pointer: str, where: str, what: str) -> str | None:
        """The pointer of the schema that describes the part of an answer at `pointer`."""
        here = schema_pointer
        for token in pointer_tokens(pointer):
            here, schema = self._resolved(here)
            properties = schema.get("properties") or {}
            if token not in properties:
                self.problems.add(
                    self.document.at(where),
                    f"{what} leads nowhere",
                    pointer,
                    f"one of {', '.join(sorted(properties)) or 'the properties of an object'}",
                )
                return None
            here = f"{here}/properties/{escape(token)}"
        self.asked[here] = self._at_any(here)
        return here

    def _resolved(self, pointer: str) -> tuple[str, dict[str, Any]]:
        schema = self._at_any(pointer)
        while isinstance(schema, dict):
            if isinstance(schema.get("$ref"), str):
                pointer = schema["$ref"].removeprefix("#")
            elif isinstance(schema.get("anyOf"), list) and "properties" not in schema:
                index = next((i for i, v in enumerate(schema["anyOf"]) if isinstance(v, dict) and v.get("type") != "null"), 0)
                pointer = f"{pointer}/anyOf/{index}"
            else:
                break
            schema = self._at_any(pointer)
        return pointer, schema if isinstance(schema, dict) else {}

    def _at_any(self, pointer: str) -> Any:
        value: Any = self.root
        for token in pointer_tokens(pointer):
            value = value[int(token)] if isinstance(value, list) else value[token]
        return value

    def _pagination(
        self, pointer: str, node: dict[str, Any], parameters: Iterable[Parameter], responses: Iterable[Response]
    ) -> Pagination | None:
        rule = extension("operation", node, "x-pagination")
        if not rule:
            return None
        where = f"{pointer}/x-pagination"
        query = {reveal(parameter.wire): parameter.name for parameter in parameters if parameter.where == "query"}
        media = next((m for r in responses if r.success for m in r.media if m.content == "json" and m.pointer), None)
        if media is None or media.pointer is None:
            self.problems.add(
                self.document.at(where), "x-pagination without a JSON answer", expected="a 2xx response with a schema"
            )
            return None
        for key in ("cursor", "more", "total", "size"):
            if key in rule:
                self._follow(media.pointer, rule[key], f"{where}/{key}", f"x-pagination {key}")
        items = self._follow(media.pointer, rule["items"], f"{where}/items", "x-pagination items")
        if items is None:
            return None
        list_pointer, schema = self._resolved(items)
        if not isinstance(schema.get("items"), dict):
            self.problems.add(self.document.at(f"{where}/items"), "x-pagination items is no list", rule["items"], "an array")
            return None
        self.asked[f"{list_pointer}/items"] = schema["items"]
        tokens = {key: pointer_tokens(rule.get(key, "")) for key in ("cursor", "more", "items", "total", "size")}
        return Pagination(
            request=Text(rule.get("request", "")),
            page=query.get(rule.get("page", ""), ""),
            **tokens,
            item_pointer=f"{list_pointer}/items",
        )

    def _wait(self, pointer: str, node: dict[str, Any], responses: Iterable[Response]) -> Wait | None:
        rule = extension("operation", node, "x-wait")
        if not rule:
            return None
        where = f"{pointer}/x-wait"
        if extension("operation", node, "x-retry") != "safe":
            found = str(node.get("x-retry", "no x-retry"))
            self.problems.add(
                self.document.at(where), "x-wait on an operation that may not be repeated", found, "x-retry: safe, for a read"
            )
        result = next((response.result_pointer for response in responses if response.success and response.result_pointer), None)
        if result is None:
            self.problems.add(self.document.at(where), "x-wait without a JSON answer", expected="a 2xx response with a schema")
            return None
        status = self._follow(result, rule["status"], f"{where}/status", "x-wait status")
        if "reason" in rule:
            self._follow(result, rule["reason"], f"{where}/reason", "x-wait reason")
        known = self._resolved(status)[1].get("enum") if status else None
        for key in ("done", "failed"):
            for index, state in enumerate(rule[key]):
                place = self.document.at(f"{where}/{key}/{index}")
                if known and state not in known:
                    expected = f"one of {', '.join(map(str, known))}"
                    self.problems.add(place, f"x-wait {key} names a state that is not there", state, expected)
                if key == "failed" and state in rule["done"]:
                    self.problems.add(place, "x-wait has one state both done and failed", state, "one of the two")
        return Wait(
            status=pointer_tokens(rule["status"]),
            done=tuple(Text(state) for state in rule["done"]),
            failed=tuple(Text(state) for state in rule["failed"]),
            reason=pointer_tokens(rule.get("reason", "")),
            interval=rule.get("interval"),
            timeout=rule.get("timeout"),
        )

    def _checks(
        self, pointer: str, node: dict[str, Any], parameters: Iterable[Parameter], body: Body | None
    ) -> tuple[Needs | Span, ...]:
        """A rule about something that the operation does not send is a problem."""
        sent = {reveal(parameter.wire) for parameter in parameters}
        if body is not None:
            sent |= set(properties(self.root, self.asked[body.pointer]))
        rules = extension("operation", node, "x-checks", [])
        for index, said in enumerate(rules):
            for name in names_in(said):
                if name not in sent:
                    place = self.document.at(f"{pointer}/x-checks/{index}")
                    self.problems.add(place, "x-checks about something that is not sent", name, "a parameter or a body field")
        return tuple(make_check(said) for said in rules)

    def _server(self) -> Text:
        servers = self.root.get("servers") or []
        first = servers[0] if servers and isinstance(servers[0], dict) else {}
        url = str(first.get("url") or "")
        for name, variable in (first.get("variables") or {}).items():
            url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
        return Text(url.rstrip("/") if re.match(r"https?://[^{}\s]+$", url) else "")

    def _webhooks(self) -> Webhooks:
        said = extension("document", self.root, "x-webhooks", {})
        types = tuple(pointer_tokens(pointer) for pointer in said.get("type", ["/type"]))
        found = (self._webhook(pointer, name, node, types[0]) for pointer, name, node in webhooks(self.root))
        events = tuple(event for event in found if event is not None)
        return Webhooks(events, types, pointer_tokens(said.get("object", "")), make_signature(self.root))

    def _webhook(self, pointer: str, name: str, node: dict[str, Any], place_of_type: tuple[str, ...]) -> Webhook | None:
        body = self._body(pointer, node)
        if body is None or body.content != "json":
            self.warnings.add(self.document.at(pointer), "a webhook without a JSON body", name, "a requestBody with a schema")
            return None
        media_pointer = body.pointer.rpartition("/")[0]
        wanted = f"/{'/'.join(place_of_type)}"
        if not self._has_property(self._at_any(body.pointer), place_of_type[0], ()):
            expected = f"the property {wanted}, or another x-webhooks type"
            self.warnings.add(self.document.at(body.pointer), "a webhook whose body does not say its type", name, expected)
        examples = tuple(example for example in body.examples if at(example, place_of_type) == name)
        for example in body.examples:
            if (said := at(example, place_of_type)) is not None and said != name:
                place = self.document.at(f"{media_pointer}/example")
                self.warnings.add(place, f"an example of the webhook {name} with another type", str(said), f"{name} at {wanted}")
        return Webhook(
            name=Text(name),
            pointer=body.pointer,
            summary=_text(node.get("summary")),
            description=_text(node.get("description")),
            examples=examples,
            evidence=_text(extension("operation", node, "x-evidence")),
            sources=tuple(Text(source) for source in extension("operation", node, "x-sources", [])),
            open_questions=tuple(Text(question) for question in extension("operation", node, "x-open-questions", [])),
            deprecated=node.get("deprecated") is True,
        )

    def _has_property(self, schema: Any, name: str, inside: tuple[int, ...]) -> bool:
        schema = resolve(self.root, schema)
        if not isinstance(schema, dict) or id(schema) in inside:
            return False
        variants = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key) or []]
        own = name in (schema.get("properties") or {})
        return own or any(self._has_property(part, name, (*inside, id(schema))) for part in variants)


def at(value: Any, tokens: Iterable[str]) -> Any:
    """What stands in a JSON value at a pointer, None where nothing does."""
    for token in tokens:
        value = value.get(token) if isinstance(value, dict) else None
    return value


def content_of(media_type: str, media: Any) -> Content:
    """What kind of body a media type is."""
    kind = media_type.split(";")[0].strip().lower()
    if kind in ("application/json", "*/*", "application/*") or kind.endswith("+json"):
        return "json"
    if kind == "multipart/form-data":
        return "multipart"
    if kind == "application/x-www-form-urlencoded":
        return "form"
    schema = media.get("schema") if isinstance(media, dict) else None
    binary = isinstance(schema, dict) and schema.get("format") == "binary"
    textual = kind.startswith("text/") or kind.endswith(("xml", "yaml", "csv", "javascript"))
    return "text" if textual and not binary else "binary"
