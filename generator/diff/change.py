"""A change, and the table of all kinds of change: what is said of it, whether it breaks callers, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.text import Text, code_span, comment, markdown

Size = Literal["breaking", "feature", "fix", "hidden"]
SIZES: tuple[Size, ...] = ("breaking", "feature", "fix", "hidden")
"""From the largest to the smallest. A hidden change is one that no caller can see; it is in no changelog."""

Level = Literal["description", "surface"]
Heading = Literal["Added", "Changed", "Deprecated", "Removed", "Fixed"]
HEADINGS: tuple[Heading, ...] = ("Added", "Changed", "Deprecated", "Removed", "Fixed")


@dataclass(frozen=True)
class Kind:
    """`what` is a sentence with `{where}` and, for some, `{aspect}`, `{before}`, `{after}` and `{more}`."""

    size: Size
    heading: Heading
    what: str
    why: str


@dataclass(frozen=True, order=True)
class Change:
    """`where` is what a caller writes (`invoices.cancel`, `models.Invoice`), `aspect` the argument, field or value of it, and
    `was` the name before of what was renamed.
    """

    where: str
    aspect: str
    kind: str
    what: str
    why: str
    size: Size
    heading: Heading
    level: Level
    was: str = ""

    @property
    def breaking(self) -> bool:
        return self.size == "breaking"


def change(
    kind: str,
    where: str,
    aspect: str = "",
    *,
    before: str = "",
    after: str = "",
    more: str = "",
    level: Level = "description",
) -> Change:
    """A change of a kind of the table. What is not a sentence already becomes code in Markdown."""
    said = KINDS[kind]
    words = {"where": where, "aspect": aspect, "before": before, "after": after}
    shown = {name: code_span(Text(value)) for name, value in words.items()}
    was = before if kind.endswith(" renamed") else ""
    return Change(where, aspect, kind, said.what.format(**shown, more=more), said.why, said.size, said.heading, level, was)


def sentence(text: Text) -> str:
    """A text of the description as the rest of a sentence: one line of Markdown, with a full stop."""
    flat = markdown(Text(comment(text)))
    return f" {flat}{'' if flat.endswith(('.', '!', '?')) else '.'}" if flat else ""


_FAILS = "Code that uses it fails."
_UNCHANGED = "What worked before works as before."
_TYPES = "Code that relied on the type before may fail, or no longer passes a type checker."
_READERS = "A reader accepts any value there, so a new one breaks nothing."
_UNSEEN = "The package does it; no call looks different."

KINDS: dict[str, Kind] = {
    # Methods
    "method added": Kind("feature", "Added", "{where} is new.{more}", _UNCHANGED),
    "method removed": Kind("breaking", "Removed", "{where} is gone.", _FAILS),
    "method renamed": Kind("breaking", "Changed", "{before} is now called {where}.", "Calls by the old name fail."),
    "method deprecated": Kind("feature", "Deprecated", "{where} is deprecated.", "It still works; a later version may drop it."),
    "method not deprecated": Kind("fix", "Changed", "{where} is no longer deprecated.", _UNCHANGED),
    "argument added": Kind("feature", "Added", "{where} takes a new optional {aspect}.", "A call without it does what it did."),
    "argument needed": Kind("breaking", "Changed", "{where} needs a new argument, {aspect}.", "Calls without it fail."),
    "argument removed": Kind("breaking", "Removed", "{where} no longer takes {aspect}.", "Calls that give it fail."),
    "argument required": Kind("breaking", "Changed", "{where} now requires {aspect}.", "Calls without it fail."),
    "argument optional": Kind("feature", "Changed", "{where} no longer requires {aspect}.", _UNCHANGED),
    "argument wider": Kind(
        "feature", "Changed", "{where} accepts more as {aspect}: {after}, before {before}.", "What was accepted still is."
    ),
    "argument narrower": Kind(
        "breaking", "Changed", "{where} accepts less as {aspect}: {after}, before {before}.", "A value may no longer be accepted."
    ),
    "argument other": Kind(
        "breaking", "Changed", "{where} takes {after} as {aspect}, before {before}.", "A value may no longer be accepted."
    ),
    "argument by name": Kind(
        "breaking",
        "Changed",
        "{where} takes {aspect} in another way: {after}, before {before}.",
        "Calls written the old way fail.",
    ),
    "argument moved": Kind(
        "breaking",
        "Changed",
        "{where} takes its positional arguments in another order: {after}, before {before}.",
        "A value by position would mean something else.",
    ),
    "argument default": Kind(
        "breaking",
        "Changed",
        "{where} has another default for {aspect}: {after}, before {before}.",
        "A call without it does something else.",
    ),
    "argument renamed": Kind(
        "breaking", "Changed", "{before} of {where} is now called {aspect}.", "Calls that give it by its old name fail."
    ),
    "limit known": Kind(
        "fix",
        "Changed",
        "A limit of {aspect} of {where} is documented: {after}.",
        "The package does not check it; the server may.",
    ),
    "limit unknown": Kind(
        "fix", "Changed", "A limit of {aspect} of {where} is no longer documented: {before}.", "The package did not check it."
    ),
    "limit other": Kind(
        "fix",
        "Changed",
        "Another limit of {aspect} of {where} is documented: {after}, before {before}.",
        "The package does not check it; the server may.",
    ),
    "unit": Kind(
        "fix",
        "Fixed",
        "{aspect} of {where} is {after} on the wire, before {before}.",
        "It is of the type that it was, and read and sent in another way.",
    ),
    "argument deprecated": Kind(
        "feature", "Deprecated", "{aspect} of {where} is deprecated.", "It still works; a later version may drop it."
    ),
    "argument sent": Kind("fix", "Changed", "{where} sends {aspect} as {after}, before {before}.", _UNSEEN),
    "result narrower": Kind(
        "feature", "Changed", "{where} says more exactly what it gives: {after}, before {before}.", "It was that before, too."
    ),
    "result wider": Kind("breaking", "Changed", "{where} may give more than before: {after}, before {before}.", _TYPES),
    "result other": Kind("breaking", "Changed", "{where} gives {after}, before {before}.", _TYPES),
    "result new": Kind("feature", "Added", "{where} gives {after} now.", "Nobody waited for the None that it gave."),
    "request": Kind("fix", "Changed", "{where} is sent as {after}, before {before}.", _UNSEEN),
    "body": Kind("fix", "Changed", "{where} sends its body as {after}, before {before}.", _UNSEEN),
    "error added": Kind(
        "fix", "Changed", "{where} documents a further error, {aspect}.", "Any call could fail before; the class is the same."
    ),
    "error removed": Kind(
        "fix", "Changed", "{where} no longer documents the error {aspect}.", "Code that catches it stays right."
    ),
    "retry more": Kind(
        "feature", "Changed", "{where} is sent again by itself after a failure: {after}, before {before}.", _UNCHANGED
    ),
    "retry less": Kind(
        "fix",
        "Fixed",
        "{where} is no longer sent again by itself as before: {after}, before {before}.",
        "A repeat could have been carried out twice; calls look the same, and a failure shows sooner.",
    ),
    "key added": Kind("feature", "Added", "{where} sends an idempotency key, so that it can be repeated.", _UNCHANGED),
    "key removed": Kind(
        "breaking", "Changed", "{where} no longer sends an idempotency key.", "A repeat may be carried out a second time."
    ),
    "key sent": Kind("fix", "Changed", "{where} sends its idempotency key as {after}, before {before}.", _UNSEEN),
    "pages": Kind("fix", "Changed", "{where} finds its next page in another way.", _UNSEEN),
    "waiting added": Kind("feature", "Added", "{where} says when what it reads is over.", _UNCHANGED),
    "waiting removed": Kind("breaking", "Removed", "{where} no longer says when what it reads is over.", _FAILS),
    "waiting": Kind("fix", "Changed", "{where} sees in another way that what it reads is over.", _UNSEEN),
    "cost": Kind("fix", "Changed", "What {where} costs is said anew:{more}", "Calls look the same."),
    "no key needed": Kind("feature", "Changed", "{where} is called without credentials.", _UNCHANGED),
    "key needed": Kind("breaking", "Changed", "{where} is called with credentials.", "Calls without them fail."),
    # Models
    "model added": Kind("feature", "Added", "{where} is new.", _UNCHANGED),
    "model removed": Kind("breaking", "Removed", "{where} is gone.", _FAILS),
    "field added": Kind("feature", "Added", "{where} has a new {aspect}.", _UNCHANGED),
    "field needed": Kind("breaking", "Changed", "{where} needs a new {aspect}.", "Code that makes one without it fails."),
    "field removed": Kind("breaking", "Removed", "{where} no longer has {aspect}.", _FAILS),
    "field required": Kind("breaking", "Changed", "{where} now requires {aspect}.", "Code that makes one without it fails."),
    "field optional": Kind("feature", "Changed", "{where} no longer requires {aspect}.", _UNCHANGED),
    "field sure": Kind("fix", "Changed", "{where} always has {aspect}.", "Code that expected it to be missing stays right."),
    "field unsure": Kind("breaking", "Changed", "{where} may come without {aspect}.", "Code that relied on it may find None."),
    "field wider": Kind(
        "feature", "Changed", "{where} accepts more as {aspect}: {after}, before {before}.", "What was accepted still is."
    ),
    "field exact": Kind(
        "feature",
        "Changed",
        "{where} says more exactly what {aspect} is: {after}, before {before}.",
        "It was that before, too.",
    ),
    "field type": Kind("breaking", "Changed", "{aspect} of {where} is {after}, before {before}.", _TYPES),
    "field deprecated": Kind("feature", "Deprecated", "{aspect} of {where} is deprecated.", "It is still there."),
    "field sent": Kind("fix", "Changed", "{aspect} of {where} stands for {after} in JSON, before {before}.", _UNSEEN),
    "secret": Kind("fix", "Fixed", "{aspect} of {where} shows in no repr, log or error any more.", "The value itself is there."),
    "not secret": Kind("fix", "Changed", "{aspect} of {where} shows where it was hidden.", "The value itself is as before."),
    "value added": Kind("feature", "Added", "{where} knows a new value, {aspect}.", _READERS),
    "value refused": Kind("breaking", "Removed", "{where} no longer takes {aspect}.", "Code that sends it is refused."),
    "value unknown": Kind("fix", "Removed", "{where} no longer lists {aspect}.", _READERS),
    "list opened": Kind("feature", "Changed", "{where} takes any text beside the values that it lists.", _UNCHANGED),
    "list opened to readers": Kind("fix", "Changed", "{where} may hold values that it does not list.", _READERS),
    "list closed": Kind("breaking", "Changed", "{where} takes no text beside the values that it lists.", _TYPES),
    "list closed to readers": Kind("fix", "Changed", "{where} holds only the values that it lists.", _UNCHANGED),
    "type wider": Kind("feature", "Changed", "{where} accepts more: {after}, before {before}.", "What was accepted still is."),
    "type exact": Kind("feature", "Changed", "{where} is more exactly {after}, before {before}.", "It was that before, too."),
    "type changed": Kind("breaking", "Changed", "{where} is {after}, before {before}.", _TYPES),
    # Catalogues, events, the client
    "catalog added": Kind("feature", "Added", "{where} is new.", _UNCHANGED),
    "catalog removed": Kind("breaking", "Removed", "{where} is gone.", _FAILS),
    "code added": Kind("feature", "Added", "{where} has a new member, {aspect}.", _UNCHANGED),
    "code removed": Kind("breaking", "Removed", "{where} no longer has {aspect}.", _FAILS),
    "code changed": Kind("breaking", "Changed", "{aspect} of {where} is {after}, before {before}.", "It sends another code."),
    "code facts": Kind("fix", "Fixed", "What {where} says of {aspect} is corrected.", "The member and its code are the same."),
    "attribute added": Kind("feature", "Added", "Members of {where} have a new {aspect}.", _UNCHANGED),
    "attribute removed": Kind("breaking", "Removed", "Members of {where} no longer have {aspect}.", _FAILS),
    "attribute type": Kind("breaking", "Changed", "{aspect} of members of {where} is {after}, before {before}.", _TYPES),
    "event added": Kind("feature", "Added", "{where} knows a new event, {aspect}.", "It came as an unknown event before."),
    "event removed": Kind("breaking", "Removed", "{where} no longer knows the event {aspect}.", "It comes as an unknown event."),
    "event type": Kind("breaking", "Changed", "The event {aspect} of {where} is {after}, before {before}.", _TYPES),
    "signature added": Kind("feature", "Added", "{where} checks signatures.", _UNCHANGED),
    "signature changed": Kind("breaking", "Changed", "{where} checks signatures in another way.", "Deliveries may be refused."),
    "option added": Kind("feature", "Added", "{where} takes a new optional {aspect}.", _UNCHANGED),
    "option removed": Kind("breaking", "Removed", "{where} no longer takes {aspect}.", "Calls that give it fail."),
    "server": Kind("fix", "Changed", "{where} calls {after}, before {before}.", "A client with a base URL of its own keeps it."),
    "credentials": Kind(
        "breaking",
        "Changed",
        "{where} sends its key as {after}, before {before}.",
        "A server that expects the old form refuses it.",
    ),
    "key mode": Kind("fix", "Changed", "{where} tells live keys from test keys in another way.", "Calls look the same."),
    "error class": Kind(
        "breaking",
        "Changed",
        "The error code {aspect} raises {after}, before {before}.",
        "Code that catches the old class misses it.",
    ),
    "error rules": Kind("fix", "Changed", "{where} reads the bodies of failures in another way.", "The classes are the same."),
    # What no caller sees
    "evidence": Kind("hidden", "Changed", "The evidence of {where} is another.", "No caller sees it."),
    "words": Kind("hidden", "Changed", "The description of {where} is worded anew.", "No caller sees it but a reader."),
    # What only the package shows
    "name added": Kind("feature", "Added", "{where} is new.", _UNCHANGED),
    "name removed": Kind("breaking", "Removed", "{where} is gone.", _FAILS),
    "name changed kind": Kind("breaking", "Changed", "{where} is {after}, before {before}.", _TYPES),
    "base removed": Kind(
        "breaking", "Changed", "{where} is no longer {before}.", "Code that catches or checks for that class misses it."
    ),
}
