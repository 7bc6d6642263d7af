"""What need not be formatted again: a file that renders to what it rendered to before, and stands as it was written.

Formatting is the longest step by far, and most changes of a description or template leave most files alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator import format as formatter
from generator.write import Manifest, digest

FORMATTER = "formatter"


def formatter_digest() -> str:
    return digest(Path(formatter.__file__).read_bytes())


def rendered_digests(sources: Mapping[str, str]) -> dict[str, str]:
    return {path: digest(source.encode("utf-8"))[:16] for path, source in sources.items()}


def still_good(folder: Path, sources: Mapping[str, str], previous: Manifest, inputs: Mapping[str, str]) -> dict[str, str]:
    """Contents of the files that can stay as they are, by path."""
    if any(previous.inputs.get(name) != inputs[name] for name in (FORMATTER, "package", "tools")):
        return {}
    rendered = rendered_digests(sources)
    found = {}
    for path, value in previous.files.items():
        if rendered.get(path) != previous.rendered.get(path, ""):
            continue
        file = folder / path
        content = file.read_bytes() if file.is_file() and not file.is_symlink() else b""
        if digest(content) == value:
            found[path] = content.decode("utf-8")
    return found
