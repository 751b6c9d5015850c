"""Names in running text: models, what they find, and how they are shared."""

import gc
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path

import pytest
import scrubjay_tagger_en
from scrubjay import Detector, Entity, ModelError, Policy, Scrubber, ScrubjayError, Tagger, Vault, _abi

TEXT = "Yesterday Maria Fernandez called John Smith in Lisbon, and then he wrote to jane@example.com.\n"
VALUES = ["Maria Fernandez", "John Smith", "Lisbon", "jane@example.com"]


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger()


def values(detector: Detector, text: str) -> list[str]:
    return [text[f.start : f.end] for f in detector.detect(text)]


@pytest.mark.parametrize("before", ["", "é€ ", "😀 名 "])
def test_names_are_found(tagger: Tagger, before: str) -> None:
    detector = Detector(tagger=tagger)
    assert values(detector, before + TEXT) == VALUES
    people = [f for f in detector.detect(TEXT) if f.entity == Entity.PERSON]
    assert len(people) == 2 and all(60 <= f.confidence <= 84 and f.rule == "tagger" for f in people)
    # Those without a tagger stay as they are.
    assert values(Detector(), before + TEXT) == VALUES[3:]
    assert values(Scrubber().detector, TEXT) == VALUES[3:]


def test_policies_share_a_tagger_and_decide(tagger: Tagger) -> None:
    assert values(Detector(tagger=tagger, entities=["PERSON"]), TEXT) == VALUES[:2]
    assert values(Detector(tagger=tagger, min_confidence=90), TEXT) == VALUES[3:]
    policy = "[entity.PERSON]\naction = 'session-token'\n[entity.LOCATION]\naction = 'keep'"
    scrubber = Scrubber(policy, vault=Vault(), tagger=tagger)
    assert values(scrubber.detector, TEXT) == VALUES
    scrubbed = scrubber.scrub(TEXT)
    assert "Fernandez" not in scrubbed and "PERSON_1" in scrubbed and "Lisbon" in scrubbed
    assert scrubber.scrub_many([TEXT, None, ""])[1:] == [None, ""]
    with scrubber.session() as session:
        out = "".join(session.push(letter) for letter in TEXT) + session.finish()
    assert len(out) == len(scrubbed) and "Fernandez" not in out


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
def test_cuts_change_nothing(tagger: Tagger, size: int) -> None:
    scrubber = Scrubber(Policy(), tagger=tagger)
    text = TEXT * 3
    chunks = [text[at : at + size] for at in range(0, len(text), size)]
    assert "".join(scrubber.scrub_stream(chunks)) == scrubber.scrub(text)


def test_models_that_are_none() -> None:
    model = scrubjay_tagger_en.model()
    changed = bytearray(model)
    changed[len(model) // 2] ^= 1
    for wrong in (b"", b"SJTG", model[:-1], model + b"\0", bytes(changed), memoryview(changed)):
        with pytest.raises(ModelError, match="model") as caught:
            Tagger(wrong)
        assert caught.value.status == _abi.MODEL and caught.value.name == "MODEL"
    assert issubclass(ModelError, ScrubjayError) and issubclass(ModelError, ValueError)
    with pytest.raises(TypeError):
        Detector(tagger="tagger.bin")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Scrubber(tagger=model)  # type: ignore[arg-type]


def test_a_model_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "own.bin"
    path.write_bytes(scrubjay_tagger_en.model())
    for where in (path, str(path)):
        assert values(Detector(tagger=Tagger(where)), TEXT) == VALUES
    with pytest.raises(FileNotFoundError):
        Tagger(tmp_path / "none.bin")


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scrubjay_tagger_en", None)
    with pytest.raises(ModuleNotFoundError, match=r"scrubjay\[names\]"):
        Tagger()


def test_threads_share_a_tagger_that_no_one_else_holds() -> None:
    scrubber = Scrubber(tagger=Tagger())
    gc.collect()
    wanted = scrubber.scrub(TEXT)
    assert "Fernandez" not in wanted
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: scrubber.scrub(TEXT), range(200))) == {wanted}


def test_the_distributions_belong_together() -> None:
    """One version, the licence of the data, and whose they are."""
    assert metadata.version("scrubjay-tagger-en") == metadata.version("scrubjay")
    about = metadata.metadata("scrubjay-tagger-en")
    assert about["License-Expression"] == "CC-BY-4.0"
    shipped = [str(path) for path in metadata.files("scrubjay-tagger-en") or []]
    assert "scrubjay_tagger_en/NOTICE.md" in shipped and "scrubjay_tagger_en/CARD.md" in shipped
    wanted = metadata.requires("scrubjay") or []
    assert [one for one in wanted if "extra" not in one] == [], "the library alone needs nothing"
    assert any(one.startswith("scrubjay-tagger-en") and "names" in one for one in wanted)
