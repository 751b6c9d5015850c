"""Scrubs what is logged."""

from __future__ import annotations

import logging
from typing import Any

from .scrubber import Scrubber

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_FORMATTER = logging.Formatter()


class ScrubFilter(logging.Filter):
    """Scrubs the message, the traceback and the extra fields of every record; add it to handlers, so that
    records of all loggers pass it.

    A record that cannot be scrubbed loses its text: nothing goes through as it was. Scrubbed records have
    their traceback as text only, since the exception object holds values too.
    """

    def __init__(self, scrubber: Scrubber | None = None, name: str = "") -> None:
        super().__init__(name)
        self._scrubber = scrubber or Scrubber()

    def filter(self, record: logging.LogRecord) -> bool:
        if not super().filter(record):
            return False
        try:
            record.msg = self._scrubber.scrub(record.getMessage())
            if record.exc_info and not record.exc_text:
                record.exc_text = _FORMATTER.formatException(record.exc_info)
            if record.exc_text:
                record.exc_text = self._scrubber.scrub(record.exc_text)
            if record.stack_info:
                record.stack_info = self._scrubber.scrub(record.stack_info)
            for name in vars(record).keys() - _STANDARD:
                setattr(record, name, self._value(getattr(record, name)))
        except Exception as error:  # noqa: BLE001
            record.msg = f"[withheld, it could not be scrubbed: {type(error).__name__}]"
            record.exc_text = record.stack_info = None
            for name in vars(record).keys() - _STANDARD:
                setattr(record, name, None)
        record.args = ()
        record.exc_info = None
        return True

    def _value(self, value: Any) -> Any:
        if isinstance(value, bool | int | float | None):
            return value
        if isinstance(value, dict):
            return {self._value(key): self._value(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [self._value(inner) for inner in value]
        if isinstance(value, bytes):
            return self._scrubber.scrub(value)
        return self._scrubber.scrub(str(value))
