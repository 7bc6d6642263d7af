"""The words of the coverage report, and what each of them means: `--help` and the page print them from here."""

from __future__ import annotations

NO_EVIDENCE = "none"

MEANINGS: dict[str, dict[str, str]] = {
    "evidence": {
        "seed": "a complete reference page",
        "page": "part of the documentation",
        "vendor-client": "what the vendor's own programs send and read",
        "inferred": "a conclusion from siblings",
        NO_EVIDENCE: "the description names none",
    },
    "request": {
        "none": "the call takes no argument",
        "described": "a body has its fields named, and every other argument has a type",
        "open": "an argument or the whole body is a value of any form, or an object without named fields",
    },
    "response": {
        "typed": "the type of what a success returns is described; for a list, that of its items",
        "file": "a success is a file",
        "open": "a success returns a value of any form, or an object without named fields",
        "nothing": "no success has a content",
    },
    "errors": {"a number": "how many statuses from 400 to 599, or ranges of them, have a response; `default` is not counted"},
    "retry": {
        "safe": "only reads, so it may be sent again",
        "idempotent": "a repeat gives the same result",
        "key": "sent again only with its idempotency key",
        "never": "never sent again by itself",
    },
}
