"""What extraction found, as plain data for people who want to see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from l10n.workflow.extract import Extracted


def dumped(sources: Iterable[Extracted]) -> list[dict[str, object]]:
    """Every segment of every document: text, place, codes, and its span in bytes of the source."""
    return [
        {
            "document": source.file.name,
            "format": source.file.format,
            "locale": source.file.source_locale,
            "segments": [
                {
                    "text": segment.text,
                    "context": segment.context,
                    "note": segment.note,
                    "span": list(segment.span),
                    "codes": [{**asdict(code), "span": list(code.span)} for code in segment.codes],
                    **asdict(segment.place),
                }
                for segment in source.segments
            ],
        }
        for source in sources
    ]


def summary(sources: Iterable[Extracted]) -> list[dict[str, object]]:
    """How much there is in each document."""
    return [
        {
            "document": source.file.name,
            "blocks": len(source.units),
            "segments": len(source.segments),
            "words": sum(segment.words for segment in source.segments),
        }
        for source in sources
    ]
