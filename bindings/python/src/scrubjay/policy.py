"""What to look for and what to do with it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from . import _arguments as arguments
from ._arguments import integer, kind, utf8
from ._library import LIB, Handle, call, made, outputs, texts


class Policy(Handle):
    """What to look for and what to do with it; without arguments the default. Immutable.

    >>> Policy.from_toml("action = 'mask'").hash()[:8] == Policy().hash()[:8]
    False
    """

    __slots__ = ()

    _free = "scrubjay_policy_free"

    def __init__(self) -> None:
        self._own(made(LIB.scrubjay_policy_from_toml, None, 0))

    @classmethod
    def from_toml(cls, text: str) -> Policy:
        """Reads a policy in TOML; raises :class:`PolicyError`."""
        data = utf8(text)
        return cls._of(made(LIB.scrubjay_policy_from_toml, data, len(data)))

    @classmethod
    def from_json(cls, text: str) -> Policy:
        """Reads a policy in JSON, with the same keys."""
        data = utf8(text)
        return cls._of(made(LIB.scrubjay_policy_from_json, data, len(data)))

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Policy:
        """Reads a policy file: JSON where its name ends in ``.json``, else TOML."""
        path = Path(path)
        text = path.read_text(encoding="utf-8")
        return cls.from_json(text) if path.suffix == ".json" else cls.from_toml(text)

    def with_min_confidence(self, least: int) -> Policy:
        """The same policy with another threshold, from 0 to 100."""
        least = integer(least, 0, 100, "min_confidence")
        return Policy._of(made(LIB.scrubjay_policy_with_min_confidence, self, least))

    def with_entities(self, names: str | Iterable[str]) -> Policy:
        """The same policy for these entities only: names, or ``all`` or ``default`` alone."""
        array, _keep = texts(arguments.names(names))
        return Policy._of(made(LIB.scrubjay_policy_with_entities, self, array, len(array)))

    def with_locales(self, codes: str | Iterable[str]) -> Policy:
        """The same policy for these countries only (ISO 3166 alpha-2), or ``all`` alone."""
        array, _keep = texts(arguments.names(codes))
        return Policy._of(made(LIB.scrubjay_policy_with_locales, self, array, len(array)))

    def to_json(self) -> str:
        """The effective policy, all defaults written out."""
        with outputs() as out:
            call(LIB.scrubjay_policy_to_json, self, out.buffer)
            return out.text()

    def hash(self) -> str:
        """SHA-256 of the effective policy, in hexadecimal."""
        with outputs() as out:
            call(LIB.scrubjay_policy_hash, self, out.buffer)
            return out.text()


def policy_of(given: Policy | str | None) -> Policy | None:
    """A policy, or a text of TOML that is one."""
    if given is None or isinstance(given, Policy):
        return given
    if isinstance(given, str):
        return Policy.from_toml(given)
    raise TypeError(f"Policy or str expected, not {kind(given)}")
