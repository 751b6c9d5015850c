"""Counts of what was done."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

from . import _abi
from ._arguments import one
from ._library import LIB, Handle, call, outputs, string


@dataclass(frozen=True, slots=True)
class Line:
    """How many findings of one kind were treated one way."""

    entity: str
    action: str
    rule: str
    confidence: int
    """The lower end of a band ten wide."""
    count: int


class Report(Handle):
    """What was done to a stream, in counts: never a value, so it can be kept as an audit trail."""

    __slots__ = ()
    _free = "scrubjay_report_free"

    @property
    def bytes_in(self) -> int:
        return int(LIB.scrubjay_report_bytes_in(self))

    @property
    def bytes_out(self) -> int:
        return int(LIB.scrubjay_report_bytes_out(self))

    @property
    def total(self) -> int:
        """How many values were found."""
        return int(LIB.scrubjay_report_total(self))

    @property
    def policy(self) -> str:
        """SHA-256 of the effective policy, in hexadecimal."""
        return string(LIB.scrubjay_report_policy(self))

    def lines(self) -> list[Line]:
        """The counts, by entity, action, rule and confidence."""
        lines = []
        raw = _abi.scrubjay_report_line()
        for index in range(LIB.scrubjay_report_len(self)):
            call(LIB.scrubjay_report_get, self, index, ctypes.byref(raw))
            lines.append(
                Line(string(raw.entity), string(raw.action), string(raw.rule), raw.confidence, raw.count)
            )
        return lines

    def to_json(self) -> str:
        """The report as JSON."""
        with outputs() as out:
            call(LIB.scrubjay_report_to_json, self, out.buffer)
            return out.text()

    def add(self, other: Report) -> None:
        """Adds the counts of another stream under the same policy."""
        call(LIB.scrubjay_report_add, self, one(other, Report))

    def __repr__(self) -> str:
        return f"<scrubjay.Report total={self.total} bytes_in={self.bytes_in} bytes_out={self.bytes_out}>"


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was restored of a stream, in counts."""

    bytes_in: int
    bytes_out: int
    restored: int
    unknown: int
    damaged: int
    unopened: int
