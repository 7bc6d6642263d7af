"""The package itself compared, by griffe, which reads source and runs none of it.

Objects go by what a caller writes: `invoices.cancel` is found by following the client's properties from class to class. What
griffe calls a breakage is taken over; what it does not look at is added: what is new, the types of arguments, fields and
results, and arguments that are gone where other keywords are still accepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import griffe
from griffe import BreakageKind, ParameterKind

from generator.config import ConfigError
from generator.diff.annotations import Aliases, as_called, forms, relation
from generator.diff.change import Change, change
from generator.diff.schemas import Uses

KIND_OF = {
    BreakageKind.PARAMETER_MOVED: "argument moved",
    BreakageKind.PARAMETER_REMOVED: "argument removed",
    BreakageKind.PARAMETER_CHANGED_KIND: "argument by name",
    BreakageKind.PARAMETER_CHANGED_DEFAULT: "argument default",
    BreakageKind.PARAMETER_CHANGED_REQUIRED: "argument required",
    BreakageKind.PARAMETER_ADDED_REQUIRED: "argument needed",
    BreakageKind.RETURN_CHANGED_TYPE: "result other",
    BreakageKind.OBJECT_REMOVED: "name removed",
    BreakageKind.OBJECT_CHANGED_KIND: "name changed kind",
    BreakageKind.ATTRIBUTE_CHANGED_TYPE: "field type",
    BreakageKind.CLASS_REMOVED_BASE: "base removed",
}
# Namespaces whose names a caller imports, beside the top level.
NAMESPACES = ("models", "params", "catalogs", "webhooks", "testing", "lib")
_RESOURCES = ("resources", "async_resources")


@dataclass(frozen=True)
class Surface:
    """What a caller can reach, by what he writes. `addresses` leads from griffe's path to that."""

    objects: dict[str, griffe.Object]
    addresses: dict[str, str]
    aliases: dict[str, str]


def read_surface(source: Path, package: str) -> Surface:
    """The surface of a package in a source folder. Nothing of it is imported."""
    try:
        module = griffe.load(package, search_paths=[source], allow_inspection=False, try_relative_path=False, store_source=False)
    except (griffe.GriffeError, ImportError, SyntaxError, RecursionError) as error:
        raise ConfigError(f"the package {package} cannot be read: {type(error).__name__}: {error}") from error
    assert isinstance(module, griffe.Module)
    objects: dict[str, griffe.Object] = {}
    addresses: dict[str, str] = {}
    for address, found in _reached(module):
        objects.setdefault(address, found)
        addresses.setdefault(found.path, address)
    named = [found for found in objects.values() if isinstance(found, griffe.Attribute) and str(found.annotation) == "TypeAlias"]
    return Surface(objects, addresses, {found.name: str(found.value) for found in named})


def _reached(package: griffe.Module) -> Iterator[tuple[str, griffe.Object]]:
    resources = {cls.name: cls for name in _RESOURCES for cls in _classes(package, name)}
    for name in package.exports or ():
        found = _target(package, str(name))
        if isinstance(found, griffe.Class):
            yield from _of_class(found.name, found)
            prefix = f"{found.name}." if found.name.startswith("Async") else ""
            yield from _below(prefix, found, resources)
        elif found is not None and not found.is_module:
            yield str(name), found
    for namespace in NAMESPACES:
        module = package.members.get(namespace)
        for name in module.members if isinstance(module, griffe.Module) else ():
            found = _target(module, name) if isinstance(module, griffe.Module) and not name.startswith("_") else None
            if isinstance(found, griffe.Class):
                yield from _of_class(f"{namespace}.{name}", found)
            elif found is not None and not found.is_module:
                yield f"{namespace}.{name}", found


def _classes(package: griffe.Module, name: str) -> Iterator[griffe.Class]:
    folder = package.members.get(name)
    for module in folder.members.values() if isinstance(folder, griffe.Module) else ():
        if isinstance(module, griffe.Module):
            yield from (member for member in module.members.values() if isinstance(member, griffe.Class))


def _below(prefix: str, cls: griffe.Class, resources: dict[str, griffe.Class]) -> Iterator[tuple[str, griffe.Object]]:
    """Methods and resources that the properties of a client, or of a resource, lead to."""
    for name, member in cls.members.items():
        if not isinstance(member, griffe.Attribute):
            continue
        kind = resources.get(str(member.annotation))
        if kind is None or not kind.name.endswith("Resource"):
            continue
        yield f"{prefix}{name}", member
        for inner in kind.members.values():
            if isinstance(inner, griffe.Function) and not inner.name.startswith("_"):
                yield f"{prefix}{name}.{inner.name}", inner
        yield from _below(f"{prefix}{name}.", kind, resources)


def _of_class(address: str, cls: griffe.Class) -> Iterator[tuple[str, griffe.Object]]:
    yield address, cls
    for name, member in cls.all_members.items():
        found = _resolved(member) if isinstance(member, griffe.Alias) else member
        # An inherited member is an alias: fields are those of this class, methods and properties are told where they stand.
        told_here = found is member or (isinstance(found, griffe.Attribute) and "property" not in found.labels)
        if found is not None and told_here and (name == "__init__" or not name.startswith("_")):
            yield f"{address}.{name}", found


def _target(module: griffe.Module, name: str) -> griffe.Object | None:
    """The object of this package that a name of a module stands for; None for what is imported from elsewhere."""
    member = module.members.get(name)
    found = _resolved(member) if isinstance(member, griffe.Alias) else member
    return found if found is not None and found.path.startswith(f"{module.package.path}.") else None


def _resolved(alias: griffe.Alias) -> griffe.Object | None:
    try:
        found = alias.final_target
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None
    return found if isinstance(found, griffe.Object) else None


# Comparing


def compare_surfaces(old: Surface, new: Surface, uses: Uses, unused: frozenset[str]) -> tuple[Change, ...]:
    """Changes that callers of either client can meet. One that both clients have is told once."""
    found: dict[tuple[str, str, str], Change] = {}
    for one in (*_breakages(old, new), *_names(old, new), *_rest(old, new, uses)):
        found.setdefault((one.where, one.aspect, one.kind), one)
    return tuple(
        one
        for one in found.values()
        if not _of_unused(one.where, unused) and not _has_twin(one, found) and not _implied(one, found)
    )


def _has_twin(one: Change, found: Iterable[tuple[str, str, str]]) -> bool:
    prefix, _, method = one.where.partition(".")
    others = (method, one.where.removeprefix("Async")) if prefix.startswith("Async") else ()
    return any((other, one.aspect, one.kind) in found for other in others if other)


def _implied(one: Change, found: Iterable[tuple[str, str, str]]) -> bool:
    """Whether what holds this name came or went as a whole."""
    parents = [one.where.rsplit(".", count)[0] for count in range(1, one.where.count(".") + 1)]
    parents += [one.where] if one.aspect else []
    return any((parent, "", kind) in found for parent in parents for kind in ("name added", "name removed"))


def _of_unused(where: str, unused: frozenset[str]) -> bool:
    space, _, name = where.partition(".")
    return space in ("models", "params") and model_of(name.partition(".")[0]) in unused


def model_of(name: str) -> str:
    """The model that a class is, or that it is the dictionary form of."""
    return name.removesuffix("Dict")


def _breakages(old: Surface, new: Surface) -> Iterator[Change]:
    named = [(before, new.objects.get(address)) for address, before in old.objects.items()]
    for before, after in (*named, *_resource_classes(old, new)):
        if isinstance(before, griffe.Class) and isinstance(after, griffe.Class):
            for breakage in griffe.find_breaking_changes(before, after):
                yield from _breakage(breakage, new.addresses.get(breakage.obj.path) or old.addresses.get(breakage.obj.path))


def _resource_classes(old: Surface, new: Surface) -> Iterator[tuple[griffe.Class, griffe.Class]]:
    """The classes that hold reachable methods and have no address themselves, once each."""
    seen: set[str] = set(old.addresses)
    for address, before in old.objects.items():
        after = new.objects.get(address)
        holder, other = before.parent, after.parent if after else None
        if isinstance(holder, griffe.Class) and isinstance(other, griffe.Class) and holder.path not in seen:
            seen.add(holder.path)
            yield holder, other


def _breakage(breakage: griffe.Breakage, address: str | None) -> Iterator[Change]:
    # What is gone is told by its name, see `_names`.
    if address is None or breakage.kind not in KIND_OF or breakage.kind is BreakageKind.OBJECT_REMOVED:
        return
    parameter = breakage.old_value or breakage.new_value
    aspect = parameter.name if isinstance(parameter, griffe.Parameter) else ""
    before, after = _values(breakage)
    yield change(KIND_OF[breakage.kind], _called(address), aspect, before=before, after=after, level="surface")


def _values(breakage: griffe.Breakage) -> tuple[str, str]:
    old, new = breakage.old_value, breakage.new_value
    if breakage.kind is BreakageKind.CLASS_REMOVED_BASE:
        return ", ".join(str(base) for base in old if base not in new), ""
    if breakage.kind is BreakageKind.PARAMETER_CHANGED_DEFAULT:
        return str(old.default), str(new.default)
    if breakage.kind is BreakageKind.PARAMETER_CHANGED_KIND:
        return old.kind.value, new.kind.value
    if isinstance(old, griffe.Parameter) or isinstance(new, griffe.Parameter):
        return getattr(old, "name", ""), getattr(new, "name", "")
    return str(getattr(old, "value", old)), str(getattr(new, "value", new))


def _called(address: str) -> str:
    return address.removesuffix(".__init__")


def _names(old: Surface, new: Surface) -> Iterator[Change]:
    """What is there on one side only. A field is told with its class."""
    for address in sorted({*old.objects} ^ {*new.objects}):
        added = address in new.objects
        objects = (new if added else old).objects
        holder, _, name = address.rpartition(".")
        field = objects[address]
        if isinstance(field, griffe.Attribute) and isinstance(objects.get(holder), griffe.Class):
            needed = added and _needed(address, field)
            yield change("field needed" if needed else "field added" if added else "field removed", holder, name, level="surface")
        else:
            yield change("name added" if added else "name removed", _called(address), level="surface")


def _needed(address: str, field: griffe.Attribute) -> bool:
    return address.startswith("params.") and not str(field.annotation).startswith("NotRequired")


def _rest(old: Surface, new: Surface, uses: Uses) -> Iterator[Change]:
    """What griffe does not judge: the types, and arguments that `**options` seems to swallow."""
    known = (old.aliases, new.aliases)
    for address in sorted({*old.objects} & {*new.objects}):
        before, after = old.objects[address], new.objects[address]
        if isinstance(before, griffe.Function) and isinstance(after, griffe.Function):
            yield from _function(_called(address), before, after, known)
        elif isinstance(before, griffe.Attribute) and isinstance(after, griffe.Attribute):
            yield from _attribute(address, before, after, uses, known)


Both = tuple[Aliases, Aliases]


def _function(address: str, old: griffe.Function, new: griffe.Function, aliases: Both) -> Iterator[Change]:
    before, after = ({one.name: one for one in function.parameters} for function in (old, new))
    for name, parameter in after.items():
        if name not in before:
            # A required one is a breakage, and told there.
            if not parameter.required:
                yield change("argument added", address, name, level="surface")
            continue
        if before[name].required and not parameter.required:
            yield change("argument optional", address, name, level="surface")
        how = relation(_given(before[name]), _given(parameter), aliases)
        if how != "same" and parameter.kind is not ParameterKind.var_keyword:
            texts = {"before": _given(before[name]), "after": _given(parameter)}
            yield change(f"argument {how}", address, name, level="surface", **texts)
    yield from (change("argument removed", address, name, level="surface") for name in before if name not in after)
    texts = {"before": _text(old.returns), "after": _text(new.returns)}
    how = relation(texts["before"], texts["after"], aliases)
    if how != "same" and old.name != "__init__":
        kind = "new" if texts["before"] == "None" else "other" if texts["after"] == "None" else how
        yield change(f"result {kind}", address, level="surface", **texts)


def _given(parameter: griffe.Parameter) -> str:
    """The type of an argument without the mark for one that is left out."""
    return _text(parameter.annotation).replace(" | NotGiven", "")


def _text(annotation: object) -> str:
    """A type as a reader wants it: a module that is only there to tell `list` from a method of that name is left out."""
    return as_called(str(annotation or "Any").replace("builtins.", ""))


def _attribute(address: str, old: griffe.Attribute, new: griffe.Attribute, uses: Uses, aliases: Both) -> Iterator[Change]:
    holder, _, name = address.rpartition(".")
    space, _, owner = holder.partition(".")
    if str(old.annotation) == "TypeAlias" and str(new.annotation) == "TypeAlias":
        yield from _alias(address, as_called(str(old.value)), as_called(str(new.value)), name, uses)
        return
    before, after = _text(old.annotation), _text(new.annotation)
    sent = space == "params" or model_of(owner) in uses.sent
    read = space != "params" and (model_of(owner) in uses.read or model_of(owner) not in uses.sent)
    if space == "params":
        required = [not text.startswith("NotRequired") for text in (before, after)]
        if required[0] != required[1]:
            yield change("field required" if required[1] else "field optional", holder, name, level="surface")
    how = relation(before, after, aliases)
    if how == "same" or not holder:
        return
    kind = {"wider": "field type" if read else "field wider", "narrower": "field type" if sent else "field exact"}
    yield change(kind.get(how, "field type"), holder, name, before=before, after=after, level="surface")


def _alias(address: str, old: str, new: str, name: str, uses: Uses) -> Iterator[Change]:
    if forms(old) == forms(new):
        return
    literals = [{form for form in forms(text) if form[0] == "literal"} for text in (old, new)]
    rest = [forms(text) - known for text, known in zip((old, new), literals, strict=True)]
    sent, read = name in uses.sent, name in uses.read
    if not sent:
        # What is read is open, whatever is listed.
        rest = [one - {("name", "str"), ("name", "int")} for one in rest]
    if all(literals) and rest[0] == rest[1]:
        refused = bool(literals[0] - literals[1]) and sent and not rest[1]
        kind = "type changed" if refused else "type wider" if literals[1] - literals[0] else "type exact"
    else:
        how = relation(old, new)
        kind = {"wider": "" if read else "type wider", "narrower": "" if sent else "type exact"}.get(how) or "type changed"
        kind = "type exact" if how == "same" else kind
    yield change(kind, address, before=old, after=new, level="surface")


def uncovered(surface: Iterable[Change], description: Iterable[Change]) -> tuple[Change, ...]:
    """Changes of the package that no change of the description accounts for. One that breaks is only accounted for by a break."""
    known = [replace(one, where=_plain(one.where)) for one in description if one.size != "hidden"]
    return tuple(one for one in surface if not any(_accounts_for(other, one) for other in known))


def _accounts_for(cause: Change, effect: Change) -> bool:
    if effect.breaking and not cause.breaking:
        return False
    where = _plain(effect.where)
    if cause.kind == "method renamed" and where == cause.was:
        return True
    if cause.kind.startswith("event ") and where == "webhooks.Event":
        return True
    if cause.kind.startswith("option ") and where.startswith(f"{cause.where}."):
        return effect.aspect == cause.aspect
    if where == cause.where or _waits_for(where, cause.where):
        return _same_matter(cause, effect)
    # A resource comes and goes with its methods.
    places = (cause.where, cause.was)
    return (
        effect.kind in ("name added", "name removed")
        and cause.kind.startswith("method ")
        and any(place.startswith(f"{where}.") for place in places)
    )


def _waits_for(where: str, other: str) -> bool:
    """Whether a method waits by calling the other one: it takes what that takes."""
    (resource, _, method), (others, _, _) = where.rpartition("."), other.rpartition(".")
    return resource == others and method.startswith("wait")


_CAUSES = {"name": ("method", "model", "catalog"), "type": ("type", "value", "list")}


def _same_matter(cause: Change, effect: Change) -> bool:
    """Whether both speak of the same argument, field or value, or of the whole in the same respect."""
    if effect.aspect and cause.aspect:
        return effect.aspect in (cause.aspect, cause.was)
    families = _CAUSES.get(effect.kind.split()[0], (effect.kind.split()[0],))
    whole = cause.kind in ("model added", "model removed", "catalog added", "catalog removed", "type changed")
    return whole or cause.kind.split()[0] in families


def _plain(where: str) -> str:
    """The dictionary form of a model is that model, and the asynchronous client has the methods of the other."""
    space, _, name = where.partition(".")
    if space == "params":
        return f"models.{model_of(name)}"
    return name if space.startswith("Async") and name else where
