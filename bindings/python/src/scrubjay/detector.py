"""What to look for."""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from . import _arguments as arguments
from ._arguments import Bytes, one
from ._entities import Entity
from ._library import LIB, Handle, call, made, outputs
from ._text import Rows, address, encode
from .finding import _NAMES, Finding, read
from .policy import Policy, policy_of
from .tagger import Tagger


class Detector(Handle):
    """Knows what to look for. Immutable, and shared freely between threads. With a ``tagger`` it finds names in
    running text too.

    >>> [f.entity for f in Detector().detect("My SSN is 078-05-1120.")]
    [<Entity.US_SSN: 'US_SSN'>]
    """

    __slots__ = ()
    _free = "scrubjay_detector_free"

    def __init__(
        self,
        policy: Policy | str | None = None,
        *,
        entities: str | Iterable[str] | None = None,
        locales: str | Iterable[str] | None = None,
        min_confidence: int | None = None,
        tagger: Tagger | None = None,
    ) -> None:
        policy = policy_of(policy) or Policy()
        if entities is not None:
            policy = policy.with_entities(entities)
        if locales is not None:
            policy = policy.with_locales(locales)
        if min_confidence is not None:
            policy = policy.with_min_confidence(min_confidence)
        handle = made(LIB.scrubjay_detector_new, policy)
        if tagger is not None:
            plain = Detector._of(handle)
            handle = made(LIB.scrubjay_detector_with_tagger, plain, one(tagger, Tagger))
        self._own(handle)

    def detect(self, text: str | Bytes) -> list[Finding]:
        """Everything found in a text, in order and without overlap."""
        data, unit = encode(text)
        with outputs() as out:
            call(LIB.scrubjay_detector_detect, self, data, len(data), unit, out.findings)
            return read(out, self._as_parameter_)

    def detect_many(self, texts: Sequence[str | Bytes | None]) -> list[list[Finding]]:
        """Everything found in many texts, each on its own, in one call."""
        rows = Rows(arguments.rows(texts))
        marks = array("q", bytes(8 * (rows.count + 1)))
        with outputs() as out:
            call(
                LIB.scrubjay_detector_detect_many,
                self,
                rows.data,
                len(rows.data),
                address(rows.offsets),
                rows.count,
                rows.unit,
                out.findings,
                address(marks),
            )
            found = read(out, self._as_parameter_)
        return [found[start:end] for start, end in pairwise(marks)]

    def entities(self) -> list[Entity]:
        """The built-in entities that are looked for."""
        count = LIB.scrubjay_detector_entities(self, None, 0)
        numbers: Any = (ctypes.c_uint32 * count)()
        LIB.scrubjay_detector_entities(self, numbers, count)
        return [Entity(_NAMES[number]) for number in numbers]
