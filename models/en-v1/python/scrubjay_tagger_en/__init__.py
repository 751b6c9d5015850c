"""The English model of scrubjay's tagger, for ``scrubjay.Tagger()``.

``CARD.md`` beside it says what it was made of and what it can do; ``NOTICE.md`` whose data it was made of.
"""

from importlib.resources import files

__all__ = ["model"]


def model() -> bytes:
    """The model."""
    return files(__name__).joinpath("tagger.bin").read_bytes()
