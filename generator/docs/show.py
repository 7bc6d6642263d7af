"""Reports for people, for programs, and as YAML to look through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator.as_yaml import as_yaml
from generator.docs.findings import Finding, Report
from generator.problems import Problem, printable


def report_lines(reports: Sequence[Report]) -> Iterator[str]:
    """Grouped by page; a page without differences and notes is one line."""
    for report in reports:
        count = len(report.findings)
        said = f"{count} difference{'' if count == 1 else 's'}" if count else "as described"
        title = f" ({printable(report.title)})" if report.title else ""
        yield f"{printable(report.page)}{title}: {said}"
        for finding in report.findings:
            yield f"  {_shown(report, finding)}"
        for line, note in report.notes:
            yield f"  {printable(report.page)}:{line} note: {printable(note)}"


def _shown(report: Report, finding: Finding) -> str:
    sides = [f"found {printable(finding.found)}"] if finding.found else []
    sides += [f"the description says {printable(finding.says)}"] if finding.says else []
    both = f" ({'; '.join(sides)})" if sides else ""
    where = f" -> {finding.place}" if finding.place else ""
    return f"{printable(report.page)}:{finding.line} {finding.kind}: {printable(finding.what)}{both}{where}"


def report_data(reports: Iterable[Report]) -> list[dict[str, Any]]:
    return [
        {
            "page": report.page,
            "form": report.form,
            "title": report.title,
            "differences": [_finding_data(finding) for finding in report.findings],
            "notes": [{"line": line, "note": note} for line, note in report.notes],
        }
        for report in reports
    ]


def _finding_data(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {
        "line": finding.line,
        "kind": finding.kind,
        "what": finding.what,
        "found": finding.found,
        "says": finding.says,
        "file": place.file if place else None,
        "file_line": place.line if place else None,
        "proposal": {"below": finding.proposal.below, "value": finding.proposal.value} if finding.proposal else None,
    }


def summary(reports: Sequence[Report], problems: Sequence[Problem]) -> str:
    count = sum(len(report.findings) for report in reports)
    pages = f"{len(reports)} page{'' if len(reports) == 1 else 's'} compared"
    bad = f", {len(problems)} not read" if problems else ""
    return f"{pages}{bad}: {count} difference{'' if count == 1 else 's'}"


def patch_text(reports: Iterable[Report]) -> str:
    """A YAML document for each proposal. A comment says where it goes; none of it is meant to be taken unread."""
    return "".join(_proposal(report, finding) for report in reports for finding in report.findings if finding.proposal)


def _proposal(report: Report, finding: Finding) -> str:
    assert finding.proposal is not None
    said = [
        f"PROPOSAL, {finding.kind}: {finding.what}",
        f"from {report.page}:{finding.line}" + (f"; the page has {finding.found}" if finding.found else ""),
        f"goes below {finding.proposal.below}" + (f", {finding.place}" if finding.place else ""),
    ]
    value = finding.proposal.value
    if isinstance(value, dict):
        value = {key: _with_evidence(key, item, report) if isinstance(item, dict) else item for key, item in value.items()}
        if finding.kind in ("field-new", "operation-new"):
            said.append(
                "types are those of one example: say which numbers are amounts or moments, what may be null, and describe all"
            )
    return "---\n" + "".join(f"# {printable(line, 2_000)}\n" for line in said) + as_yaml(value)


def _with_evidence(key: str, item: dict[str, Any], report: Report) -> dict[str, Any]:
    """Said of an operation where there is one, and else of what is new."""
    evidence = {"x-evidence": "page", "x-sources": [_source(report)]}
    if key.startswith("/"):
        return {method: {**said, **evidence} for method, said in item.items()}
    return {**item, **evidence}


def _source(report: Report) -> str:
    return report.title or report.page
