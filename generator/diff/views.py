"""A diff for people, for programs, and as an entry of a changelog."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diff.change import HEADINGS, SIZES
from generator.diff.compare import Diff


def diff_data(diff: Diff) -> dict[str, object]:
    return {
        "old": diff.old,
        "new": diff.new,
        "packages": diff.packages,
        "bump": {"size": diff.size, "from": diff.version, "to": diff.next_version},
        "changes": [
            {
                "what": change.what,
                "where": change.where,
                "aspect": change.aspect,
                "was": change.was,
                "kind": change.kind,
                "breaking": change.breaking,
                "size": change.size,
                "why": change.why,
                "level": change.level,
            }
            for change in diff.changes
        ],
    }


def diff_lines(diff: Diff) -> Iterator[str]:
    for change in diff.changes:
        yield f"{change.size:<9} {change.what}"
        if change.size != "hidden":
            yield f"{'':<9} {change.why} ({change.level})"
    if diff.changes:
        yield ""
    yield summary(diff)


def summary(diff: Diff) -> str:
    """How many changes of each size, and the version that follows."""
    if not diff.changes:
        return "no differences"
    count = Counter(change.size for change in diff.changes)
    counted = ", ".join(f"{count[size]} {size}" for size in SIZES if count[size])
    made = "the packages as they were kept" if diff.packages == "shipped" else "packages made from both for this comparison"
    follows = f"; {diff.version} -> {diff.next_version}" if diff.next_version else ""
    return f"{counted} ({made}){follows}"


def changelog_entry(diff: Diff) -> str:
    """Markdown under the headings that changelogs keep. What no caller sees is not in it."""
    blocks = []
    for heading in HEADINGS:
        told = [change for change in diff.changes if change.heading == heading and change.size != "hidden"]
        if told:
            rows = [f"- {'**Breaking:** ' if change.breaking else ''}{change.what}" for change in told]
            blocks.append(f"### {heading}\n\n" + "\n".join(dict.fromkeys(rows)) + "\n")
    return "\n".join(blocks)
