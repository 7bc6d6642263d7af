"""Which form a page has, told by its structure. A form that is not known is refused; nothing is guessed."""

from __future__ import annotations

import re

from generator.docs.embedded import index_entries, looks_openapi, markdown_title, read_index, read_markdown, read_openapi
from generator.docs.pages import Page, PagesError, Source
from generator.docs.rendered import looks_rendered, read_prose, read_rendered
from generator.problems import Location, Problem

_KNOWN = (
    "the text of a rendered page with its navigation, Markdown with an OpenAPI document in a fenced block, an index of links "
    "(llms.txt), or an OpenAPI 3 document"
)


def read_page(source: Source, *, is_known: bool = False) -> Page:
    """`is_known`: the record says which page the file is of, so prose needs no form by which to know it. Raises `PagesError`."""
    if looks_openapi(source.text):
        return read_openapi(source)
    if re.match(r"\s*(?:<!--[^>]*-->\s*)?<(?:!doctype|html|head|body|\?xml)\b", source.text, re.IGNORECASE):
        raise _unknown(source, "HTML; save the text of the page, or its Markdown")
    if looks_rendered(source.text):
        page = read_rendered(source)
        if page.title:
            return page
        raise _unknown(source, "a navigation, and no title behind it")
    markdown = read_markdown(source)
    if markdown:
        return markdown
    # Before an index is thought of: a guide has lists of links too.
    if is_known:
        return read_prose(source, *markdown_title(source.text))
    if source.may_be_index and source.text.lstrip().startswith("# ") and len(index_entries(source.text)) >= 2:
        return read_index(source)
    found = "text of another form; if it is a guide or a part of a page, a `url` or a `file` in the record of pages says of which"
    raise _unknown(source, found)


def _unknown(source: Source, found: str) -> PagesError:
    return PagesError((Problem(Location(source.name), "the form of this page is not known", found, _KNOWN),))
