"""A client of services that speak OpenAI's chat completions: what is sent is scrubbed, what comes back is
restored, also while it streams, also in the arguments of tool calls.

>>> client = ChatClient("https://llm.example/v1", api_key)  # doctest: +SKIP
>>> for chunk in client.stream({"model": "m", "messages": messages}):  # doctest: +SKIP
...     print(chunk["choices"][0]["delta"].get("content", ""), end="")
"""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterable, Iterator
from typing import Any

from .restorer import Landing, Restorer, RestoreSession
from .scrubber import Scrubber
from .vault import Vault

# Names and numbers of the protocol, which are not for people to write into. All else is scrubbed: in the request,
_REQUEST = frozenset(
    {
        "model",
        "response_format",
        "tools",
        "tool_choice",
        "stream_options",
        "service_tier",
        "reasoning_effort",
    }
)
# and in its messages. Elsewhere, as in `metadata`, a name says nothing of what stands behind it.
_MESSAGES = frozenset({"role", "type", "id", "tool_call_id"})


class _StayHere(urllib.request.HTTPRedirectHandler):
    """The key is for one service, and not for where it points to."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return


class ChatClient:
    """One conversation: its vault keeps each value behind the same placeholder in all turns.

    The service sees placeholders such as ``EMAIL_1GS`` in place of values. ``scrubber`` must make tokens that
    can be turned back; the default makes placeholders of everything it finds.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str | None = None,
        *,
        scrubber: Scrubber | None = None,
        vault: Vault | None = None,
        timeout: float = 60.0,
    ) -> None:
        self._url = base_url.rstrip("/") + "/chat/completions"
        self._key = api_key
        self._timeout = timeout
        self.vault = vault or Vault()
        self._scrubber = scrubber or Scrubber("action = 'session-token'")

    def scrubbed(self, body: dict[str, Any]) -> dict[str, Any]:
        """The request as it is sent."""
        return {
            name: value if name in _REQUEST else self._scrub(value, _MESSAGES if name == "messages" else frozenset())
            for name, value in body.items()
        }

    def _scrub(self, value: Any, structure: frozenset[str]) -> Any:
        if isinstance(value, str):
            return self._scrubber.scrub(value, vault=self.vault)
        if isinstance(value, dict):
            return {
                name: inner if name in structure and isinstance(inner, str) else self._scrub(inner, structure)
                for name, inner in value.items()
            }
        if isinstance(value, list | tuple):
            return [self._scrub(inner, structure) for inner in value]
        return value

    def complete(self, body: dict[str, Any]) -> dict[str, Any]:
        """Sends a request and gives the whole answer, restored."""
        with self._post({**body, "stream": False}) as response:
            answer: dict[str, Any] = json.load(response)
        for choice in answer.get("choices", []):
            message = choice.get("message", {})
            for name in ("content", "refusal"):
                if isinstance(message.get(name), str):
                    message[name] = Restorer(vault=self.vault).restore(message[name])
            for tool in message.get("tool_calls") or []:
                arguments = tool.get("function", {}).get("arguments")
                if isinstance(arguments, str):
                    restorer = Restorer(vault=self.vault, landing="json")
                    tool["function"]["arguments"] = restorer.restore(arguments)
        return answer

    def stream(self, body: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Sends a request and gives the chunks of the answer as they arrive, restored."""
        with self._post({**body, "stream": True}) as response:
            yield from restored(events(iter(lambda: response.read1(65536), b"")), self.vault)

    def _post(self, body: dict[str, Any]) -> Any:
        headers = {"Content-Type": "application/json"}
        if self._key is not None:
            headers["Authorization"] = f"Bearer {self._key}"
        data = json.dumps(self.scrubbed(body)).encode()
        request = urllib.request.Request(self._url, data, headers, method="POST")
        return urllib.request.build_opener(_StayHere).open(request, timeout=self._timeout)


def events(chunks: Iterable[bytes]) -> Iterator[str]:
    """The data of each server-sent event, from bytes that are cut anywhere."""
    data: list[bytes] = []
    for line in _lines(chunks):
        if not line:
            if data:
                yield b"\n".join(data).decode()
            data = []
        elif line.startswith(b"data:"):
            data.append(line[5:].removeprefix(b" "))
    # What has no empty line behind it is not an event.


def _lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Lines that end with LF, CR or both."""
    rest, skip, first = b"", False, True
    for chunk in chunks:
        if skip and chunk[:1] == b"\n":
            chunk = chunk[1:]
        skip = skip and not chunk
        rest += chunk
        if first and len(rest) >= 3:
            first, rest = False, rest.removeprefix(b"\xef\xbb\xbf")
        while True:
            ends = [at for at in (rest.find(b"\n"), rest.find(b"\r")) if at >= 0]
            if not ends:
                break
            at = min(ends)
            line, mark, rest = rest[:at], rest[at : at + 1], rest[at + 1 :]
            if mark == b"\r":
                # Its LF may come with the next chunk.
                skip = not rest
                rest = rest.removeprefix(b"\n")
            yield line


class _Fields:
    """The restorers of one stream: one for each text of each choice, for they come interleaved."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._open: dict[tuple[Any, ...], RestoreSession[str]] = {}

    def push(self, place: tuple[Any, ...], text: str, landing: Landing) -> str:
        session = self._open.get(place)
        if session is None:
            session = self._open[place] = Restorer(vault=self._vault, landing=landing).session()
        return session.push(text)

    def finish(self, choice: Any) -> Iterator[tuple[tuple[Any, ...], str]]:
        """What a choice's restorers held back."""
        for place in [place for place in self._open if place[0] == choice]:
            if rest := self._open.pop(place).finish():
                yield place, rest

    def choices(self) -> set[Any]:
        return {place[0] for place in self._open}


def restored(data: Iterable[str], vault: Vault) -> Iterator[dict[str, Any]]:
    """The chunks of a streamed answer, restored. A chunk that would hold only half a placeholder says less,
    and a later one more."""
    fields = _Fields(vault)
    last: dict[str, Any] = {}
    for text in data:
        if text.strip() == "[DONE]":
            break
        chunk = json.loads(text)
        last = {name: value for name, value in chunk.items() if name not in ("choices", "usage")}
        for choice in chunk.get("choices", []):
            _restore(choice, fields)
        yield chunk
    for index in sorted(fields.choices(), key=str):
        choice = {"index": index, "delta": {}, "finish_reason": None}
        _flush(choice, fields)
        if choice["delta"]:
            yield {**last, "choices": [choice]}


def _restore(choice: dict[str, Any], fields: _Fields) -> None:
    index, delta = choice.get("index", 0), choice.setdefault("delta", {})
    for name in ("content", "refusal", "reasoning_content"):
        if isinstance(delta.get(name), str):
            delta[name] = fields.push((index, name), delta[name], "plain")
    for tool in delta.get("tool_calls") or []:
        function = tool.get("function") or {}
        if isinstance(function.get("arguments"), str):
            place = (index, "tool", tool.get("index", 0))
            function["arguments"] = fields.push(place, function["arguments"], "json")
    if choice.get("finish_reason") is not None:
        _flush(choice, fields)


def _flush(choice: dict[str, Any], fields: _Fields) -> None:
    """Puts what was held back into a choice."""
    delta = choice["delta"]
    for place, rest in fields.finish(choice.get("index", 0)):
        if place[1] != "tool":
            delta[place[1]] = (delta.get(place[1]) or "") + rest
            continue
        tools = delta.get("tool_calls")
        if not isinstance(tools, list):
            tools = delta["tool_calls"] = []
        tool = next((tool for tool in tools if tool.get("index", 0) == place[2]), None)
        if tool is None:
            tool = {"index": place[2], "function": {"arguments": ""}}
            tools.append(tool)
        function = tool.setdefault("function", {})
        function["arguments"] = (function.get("arguments") or "") + rest
