"""The shared cases, with nothing but the package: `python cases.py FILE` prints how many hold."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from scrubjay import Detector, Finding, Keyring, Policy, Restorer, Scrubber, ScrubjayError, Vault
from scrubjay._entities import NUMBERS

ROOT = bytes(range(32))


def fields(line: str) -> tuple[str, list[str | bytes]]:
    kind, *rest = line.split("\t")
    return kind, [field if field.startswith("=") else bytes.fromhex(field) for field in rest]


def told(findings: list[Finding]) -> str:
    def flags(finding: Finding) -> int:
        check = {"none": 0, "structure": 1, "digits": 2}[finding.check]
        context = {"none": 0, "for": 4, "against": 8}[finding.context]
        return check + context + 16 * finding.continued

    numbers: dict[str, int] = {str(entity): number for entity, number in NUMBERS.items()}
    return "=" + ";".join(
        f"{f.start},{f.end},{numbers[f.entity]},{f.confidence},{flags(f)}" for f in findings
    )


def pieces(text: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(text), size):
        yield text[start : start + size]


def value(case: list[bytes], key: int, back: bytes | None) -> None:
    policy, namespace, entity, plain, token = case
    keys = Keyring(key, ROOT).namespace(namespace.decode())
    scrubber = Scrubber(Policy.from_toml(policy.decode()), keys=keys)
    vault = Vault(seed=b"\x09" * 32)
    column = scrubber.column(entity.decode(), vault=vault, subject="patient 17", seed=b"\x04" * 32)
    assert column.tokenize(plain) == token
    if back is None:
        try:
            column.detokenize(token)
        except ScrubjayError:
            return
        raise AssertionError("no way back was expected")
    assert column.detokenize(token) == back
    assert column.detokenize_many([token, token]) == [back if token else b""] * 2


def text(case: list[bytes], key: int) -> None:
    policy, namespace, plain, scrubbed, restored = case
    keys = Keyring(key, ROOT).namespace(namespace.decode())
    vault = Vault(seed=b"\x09" * 32)
    scrubber = Scrubber(Policy.from_toml(policy.decode()), keys=keys, vault=vault)
    assert scrubber.scrub(plain, seed=b"\x04" * 32) == scrubbed
    restorer = Restorer(keys=keys, vault=vault)
    assert restorer.restore(scrubbed) == restored
    assert b"".join(restorer.restore_stream(pieces(scrubbed, 3))) == restored


def run(path: Path) -> int:
    scrubber, detector, count = Scrubber(), Detector(), 0
    for number, line in enumerate(path.read_text().splitlines(), 1):
        kind, rest = fields(line)
        given = [field for field in rest if isinstance(field, bytes)]
        marked = [field[1:] for field in rest if isinstance(field, str)]
        try:
            match kind:
                case "policy":
                    scrubber = Scrubber(Policy.from_json(given[0].decode()))
                    detector = scrubber.detector
                    continue
                case "detect":
                    unit, wanted = marked
                    if unit == "0":
                        assert told(detector.detect(given[0])) == "=" + wanted
                    elif (whole := valid(given[0])) is not None:
                        found = detector.detect(whole)
                        assert detector.detect_many(["é", whole])[1] == found
                        # Python itself counts code points.
                        assert told(found if unit == "2" else wide(found, whole)) == "=" + wanted
                    else:
                        continue
                case "scrub":
                    plain, scrubbed = given
                    assert scrubber.scrub(plain) == scrubbed
                    assert scrubber.scrub_many([plain, b"", plain]) == [scrubbed, b"", scrubbed]
                    assert b"".join(scrubber.scrub_stream(pieces(plain, 5))) == scrubbed
                    if (whole := valid(plain)) is not None:
                        assert scrubber.scrub(whole).encode() == scrubbed
                        assert scrubber.scrub_many([None, whole]) == [None, scrubbed.decode()]
                case "value":
                    back = given[5] if len(given) > 5 else None
                    value(given[:5], int(marked[0]), back)
                case "text":
                    text(given, int(marked[0]))
                case _:
                    raise AssertionError(kind)
        except (AssertionError, ScrubjayError) as error:
            raise SystemExit(f"{path}:{number}: {kind}: {error!r}") from error
        count += 1
    return count


def wide(findings: list[Finding], text: str) -> list[Finding]:
    """The same with offsets in UTF-16."""

    def at(place: int) -> int:
        return len(text[:place].encode("utf-16-le")) // 2

    return [replace(found, start=at(found.start), end=at(found.end)) for found in findings]


def valid(data: bytes) -> str | None:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


if __name__ == "__main__":
    print(run(Path(sys.argv[1])), "cases")
