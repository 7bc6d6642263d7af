"""What stands at the cursor: the docstrings of methods and models, put together from the description."""

from __future__ import annotations

from generator.api import Catalog, Operation, Parameter, Signature, Wait
from generator.models import Schema
from generator.showing import response_error
from generator.signatures import Method
from generator.text import Text, comment, reveal


def method_docstring(method: Method, is_async: bool) -> Text:
    operation = method.operation
    blocks = [_sentence(reveal(operation.summary) or reveal(operation.identifier))]
    if operation.description and operation.description != operation.summary:
        blocks.append(reveal(operation.description).strip())
    if operation.deprecated:
        blocks.append("Deprecated by the API.")
    if method.arguments:
        rows = []
        for argument in method.arguments:
            old = " Deprecated." if argument.deprecated else ""
            said = comment(argument.description)
            shared = argument.parameter is not None and argument.parameter.client_option
            said = _first_sentence(said) if shared and said else said
            if said or old:
                rows.append(f"    {argument.name}: {said}{old}")
        if rows:
            blocks.append("\n".join(["Args:", *rows]))
    returns = _returns(method, is_async)
    if returns:
        blocks.append(f"Returns:\n    {returns}")
    raises = _raises(operation)
    if raises:
        blocks.append(f"Raises: {raises}.")
    if operation.billing:
        blocks.append(f"Cost: {comment(operation.billing)}")
    if operation.evidence:
        blocks.append(_source(operation.sources, operation.evidence))
    return Text("\n\n".join(block for block in blocks if block.strip()))


_PACE = """\
    within: seconds for the whole wait, with one last look at their end. None waits as long as it takes.
    first_interval: seconds between the first look and the second. Each interval is half as long again, up to a fifth shorter by \
chance, and never shorter than the API asks for, up to a day.
    longest_interval: seconds that an interval grows to.
    on_progress: called with what each look brings, the last one too. What it raises ends the wait.
    options: see `CallOptions`. They are for each look, as are all other arguments."""


def wait_docstring(method: Method, states: Wait) -> Text:
    name = method.operation.name
    given = [f"    {argument.name}: {comment(argument.description)}" for argument in method.arguments if argument.positional]
    done, failed = (" or ".join(f"`{comment(state)}`" for state in found) for found in (states.done, states.failed))
    blocks = [
        f"Wait until `{name}` shows that it is over: {done}.",
        f"Looks at once, and then less and less often, each time with `{name}`. A state that is not known is not final. A look "
        "that fails for a reason that passes (no answer, 5xx, too many requests) is followed by another, unless it is the first.",
        "Nothing is lost when the wait ends early: wait again with the same arguments, from any program, and it goes on.",
        "\n".join(["Args:", *given, _PACE]),
        "Returns:\n    What the last look brought.",
        f"Raises: WaitFailedError (it ended as {failed}), WaitTimeoutError, and all that `{name}` raises.",
    ]
    return Text("\n\n".join(blocks))


def schema_docstring(schema: Schema) -> Text:
    blocks = [comment(schema.description) and reveal(schema.description).strip() or f"{schema.name}."]
    if schema.meanings:
        rows = [f"- `{comment(value)}`: {comment(meaning)}" for value, meaning in schema.meanings]
        blocks.append("\n".join(["Known values:", "", *rows]))
    elif schema.catalog:
        blocks.append(f"What each value means: `catalogs.{schema.catalog}`.")
    if schema.evidence:
        blocks.append(_source(schema.sources, schema.evidence))
    return Text("\n\n".join(blocks))


def signature_docstring(signature: Signature) -> Text:
    """What `verify` does, and how sure it is that the API signs so."""
    names = [comment(name) for name in (signature.id_header, signature.timestamp_header, signature.signature_header)]
    blocks = [
        "Return if the delivery is genuine and fresh, raise `WebhookError` if not.",
        "The signature is an HMAC-SHA256 of the id, the time and the body, as Standard Webhooks defines it; it comes in the "
        f"headers {names[0]}, {names[1]} and {names[2]}. Comparisons take the same time whatever they find.",
        "Args:\n"
        "    body: the raw bytes, as they were received. The signature is of these bytes: JSON that was decoded and written "
        "again has other spaces, another order or other digits, and fails.\n"
        "    headers: the headers of the request. Their case does not matter.\n"
        "    secret: the secret of the webhook, base64, with or without `whsec_` before it.\n"
        "    tolerance: how far the time of the delivery may be from now, before or after; seconds or a timedelta. It bounds "
        "how long somebody can repeat a delivery that was overheard.",
        "Raises: WebhookError, and ConfigurationError for a secret that is no secret.",
    ]
    if signature.open_questions:
        blocks.append("\n".join(["Not known:", "", *(f"- {comment(question)}" for question in signature.open_questions)]))
    if signature.evidence:
        blocks.append(_source(signature.sources, signature.evidence))
    return Text("\n\n".join(blocks))


def missing_type(places: tuple[tuple[str, ...], ...]) -> Text:
    """What is wrong with a body that has its name at none of these places."""
    shown = " or ".join("/" + "/".join(place) for place in places)
    return Text(f"the body names no event: there is no text at {shown}")


def catalog_docstring(catalog: Catalog) -> Text:
    blocks = [reveal(catalog.description).strip()]
    if catalog.evidence:
        blocks.append(_source(catalog.sources, catalog.evidence))
    return Text("\n\n".join(blocks))


def option_line(option: Parameter) -> Text:
    """What an option of the client is: the first sentence, for the rest stands at the methods and in the reference."""
    return Text(f"{_first_sentence(comment(option.description))} For every call that takes it; a call's own argument wins.")


def _first_sentence(text: str) -> str:
    return f"{text.split('; ')[0].split('. ')[0].rstrip('.')}."


def _source(sources: tuple[Text, ...], evidence: Text) -> str:
    label = comment(evidence)
    named = ", ".join(comment(source) for source in sources)
    if label == "inferred":
        return f"Inferred, not documented; from: {named}." if named else "Inferred, not documented."
    return f"Source: {named} ({label})." if named else f"Source: {label}."


def _sentence(text: str) -> str:
    flat = " ".join(text.split())
    return flat if not flat or flat[-1] in ".!?:…" else f"{flat}."


def _returns(method: Method, is_async: bool) -> str:
    if method.result.kind == "pages":
        way = "await it for the first page, or iterate" if is_async else "iterate over it"
        return (
            f"The first page; {way} for the items of all pages."
            if not is_async
            else f"The list; {way} over it for the items of all pages."
        )
    if method.result.kind == "download":
        return "The file, not read yet: use save(path), iter_bytes() or read()."
    described = next((comment(response.description) for response in method.operation.successes if response.description), "")
    return _sentence(described) if method.result.kind == "value" else ""


def _raises(operation: Operation) -> str:
    """Classes and statuses on one line; the reference says what each means."""
    return ", ".join(f"{response_error(one)} ({one.status.replace('X', 'x')})" for one in operation.errors)
