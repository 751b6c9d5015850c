"""Finds personal data and secrets in text, replaces them, and puts them back.

>>> import scrubjay
>>> scrubjay.Scrubber().scrub("Write to jane@example.com")
'Write to <EMAIL_ADDRESS>'
"""

from ._entities import Entity
from ._library import VERSION as __version__
from .catalog import EntityInfo, catalog
from .column import Column
from .detector import Detector
from .errors import (
    ArgumentError,
    InternalError,
    KeyringError,
    ModelError,
    PolicyError,
    ScrubjayError,
    StreamError,
    TokenError,
)
from .finding import Finding, Token
from .keys import Keyring, Keys
from .policy import Policy
from .report import Line, Report, RestoreReport
from .restorer import Restorer, RestoreSession
from .scrubber import Scrubbed, Scrubber
from .session import Session
from .tagger import Tagger
from .vault import Vault

__all__ = [
    "ArgumentError",
    "Column",
    "Detector",
    "Entity",
    "EntityInfo",
    "Finding",
    "InternalError",
    "KeyringError",
    "Keyring",
    "Keys",
    "Line",
    "ModelError",
    "Policy",
    "PolicyError",
    "Report",
    "RestoreReport",
    "RestoreSession",
    "Restorer",
    "ScrubjayError",
    "Scrubbed",
    "Scrubber",
    "Session",
    "StreamError",
    "Tagger",
    "Token",
    "TokenError",
    "Vault",
    "__version__",
    "catalog",
]
