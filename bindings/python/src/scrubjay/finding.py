"""What was found: never a value."""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass
from typing import Literal

from . import _abi
from ._entities import NUMBERS, Entity
from ._library import LIB, Outputs, string

Check = Literal["none", "structure", "digits"]
Context = Literal["none", "for", "against"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One value found: what, where, how sure and why.

    In a ``str`` offsets count code points, so that ``text[f.start:f.end]`` is the value; in bytes, bytes.
    """

    entity: str
    """Its name: an :class:`Entity` where it is built in."""
    start: int
    end: int
    confidence: int
    """From 0 to 100."""
    rule: str
    """The rule that found it, such as ``4-4-4-4``."""
    check: Check = "none"
    """What confirmed it: ranges or a registry (``structure``), or check digits."""
    context: Context = "none"
    """What the words around it said."""
    continued: bool = False
    """A further piece of a value that is longer than 16 KiB."""


_ONE = struct.Struct("=QQIIII")
_NAMES: dict[int, str] = {number: entity for entity, number in NUMBERS.items()}
_RULES: dict[tuple[int, int], str] = {}
_CHECKS: tuple[Check, ...] = ("none", "structure", "digits", "none")
_CONTEXTS: tuple[Context, ...] = ("none", "for", "against", "none")


def read(out: Outputs, detector: int) -> list[Finding]:
    """The findings of a call."""
    count = LIB.scrubjay_findings_len(out.findings)
    if not count:
        return []
    data = ctypes.string_at(LIB.scrubjay_findings_data(out.findings), count * _ONE.size)
    rules = (_abi.scrubjay_str * count).from_address(LIB.scrubjay_findings_rules(out.findings))
    found = []
    for (start, end, number, flags, confidence, _), rule in zip(_ONE.iter_unpack(data), rules, strict=True):
        found.append(
            Finding(
                _NAMES.get(number) or string(LIB.scrubjay_detector_name(detector, number)),
                start,
                end,
                confidence,
                _rule(rule),
                _CHECKS[flags & 3],
                _CONTEXTS[flags >> 2 & 3],
                bool(flags & _abi.FINDING_CONTINUED),
            )
        )
    return found


def _rule(text: _abi.scrubjay_str) -> str:
    # Rules are static texts of the library.
    key = (text.data, text.len)
    name = _RULES.get(key)
    if name is None:
        name = _RULES[key] = string(text)
    return name


@dataclass(frozen=True, slots=True)
class Token:
    """One thing that looked like a token: where it stood in the input, in bytes, and what became of it."""

    start: int
    end: int
    outcome: Literal["restored", "unknown", "damaged", "unopened"]
    entity: Entity | None


_TOKEN = struct.Struct("=QQII")
_OUTCOMES: tuple[Literal["restored", "unknown", "damaged", "unopened"], ...] = (
    "restored",
    "unknown",
    "damaged",
    "unopened",
)
_ENTITIES = {number: entity for entity, number in NUMBERS.items()}


def read_tokens(out: Outputs) -> list[Token]:
    """What looked like tokens in a call."""
    count = LIB.scrubjay_tokens_len(out.tokens)
    if not count:
        return []
    data = ctypes.string_at(LIB.scrubjay_tokens_data(out.tokens), count * _TOKEN.size)
    return [
        Token(start, end, _OUTCOMES[outcome], _ENTITIES.get(entity))
        for start, end, outcome, entity in _TOKEN.iter_unpack(data)
    ]
