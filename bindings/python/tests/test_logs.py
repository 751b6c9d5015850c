"""What is logged is scrubbed, or not logged."""

import io
import logging
from typing import Any

import pytest
from scrubjay import Scrubber
from scrubjay.logs import ScrubFilter


@pytest.fixture
def log() -> Any:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(message)s %(user)s", defaults={"user": "-"}))
    handler.addFilter(ScrubFilter())
    logger = logging.Logger("test")
    logger.addHandler(handler)
    return logger, stream


def test_messages_arguments_and_extras(log: Any) -> None:
    logger, stream = log
    logger.warning("mail %s", "jane@example.com", extra={"user": {"ssn": "SSN 078-05-1120"}})
    assert stream.getvalue() == "mail <EMAIL_ADDRESS> {'ssn': 'SSN <US_SSN>'}\n"


def test_tracebacks(log: Any) -> None:
    logger, stream = log
    try:
        raise ValueError("no such user: jane@example.com")
    except ValueError:
        logger.exception("failed", stack_info=True)
    text = stream.getvalue()
    assert "ValueError: no such user: <EMAIL_ADDRESS>" in text and "jane@" not in text


def test_what_cannot_be_scrubbed_is_withheld() -> None:
    # The policy needs a vault that is not there.
    scrub = ScrubFilter(Scrubber("action = 'session-token'"))
    record = logging.makeLogRecord({"msg": "mail %s", "args": ("jane@example.com",), "user": "jane@example.com"})
    assert scrub.filter(record)
    assert "jane" not in str(vars(record)) and "withheld" in record.getMessage()
    broken = logging.makeLogRecord({"msg": "%d", "args": ("jane@example.com",)})
    assert ScrubFilter().filter(broken) and "jane" not in str(vars(broken))
