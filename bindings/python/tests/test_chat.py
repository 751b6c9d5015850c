"""The chat client against a local server that streams its answer in awkward pieces."""

import json
import random
import threading
import urllib.error
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest
from scrubjay.chat import ChatClient, events

TEXT = 'Ask "Jane" at jane@example.com, card 4111-1111-1111-1111, née Müller'


class Service(BaseHTTPRequestHandler):
    """Repeats what it was told, as text and as the arguments of a tool."""

    seen: ClassVar[list[dict[str, Any]]] = []
    seed: ClassVar[int] = 0
    ends: ClassVar[bytes] = b"\n"
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.seen.append(body)
        told = body["messages"][-1]["content"]
        if isinstance(told, list):
            told = told[0]["text"]
        arguments = json.dumps({"text": told, "n": 1})
        if not body["stream"]:
            tool = {"id": "c1", "type": "function", "function": {"name": "send", "arguments": arguments}}
            message = {"role": "assistant", "content": f"You said: {told}", "tool_calls": [tool]}
            self.whole({"id": "x", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})
            return
        dice = random.Random(self.seed)
        data = b"".join(self.event(chunk) for chunk in self.chunks(told, arguments, dice))
        data += b"data: [DONE]" + self.ends * 2
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        while data:
            # Cut in lines, in characters, in placeholders.
            size = dice.choice([1, 1, 2, 3, 7, 50])
            piece, data = data[:size], data[size:]
            self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            self.wfile.flush()
        self.wfile.write(b"0\r\n\r\n")

    def whole(self, answer: dict[str, Any]) -> None:
        data = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def event(self, chunk: dict[str, Any]) -> bytes:
        text = json.dumps(chunk, ensure_ascii=False, indent=None).encode()
        return b": ping" + self.ends * 2 + b"data: " + text + self.ends * 2

    @staticmethod
    def chunks(told: str, arguments: str, dice: random.Random) -> Iterator[dict[str, Any]]:
        """Two choices and two calls, interleaved, in pieces of one to five characters."""
        left = {0: f"You said: {told}", 1: f"Again: {told}", "a": arguments, "b": arguments}
        first = {"a", "b"}
        while any(left.values()):
            place = dice.choice([place for place, text in left.items() if text])
            size = dice.randint(1, 5)
            piece, left[place] = left[place][:size], left[place][size:]
            delta: dict[str, Any] = {"content": piece}
            if isinstance(place, str):
                call: dict[str, Any] = {"index": "ab".index(place), "function": {"arguments": piece}}
                if place in first:
                    first.remove(place)
                    call |= {"id": f"call_{place}", "type": "function"}
                    call["function"]["name"] = "send"
                delta = {"tool_calls": [call]}
            index = place if isinstance(place, int) else 0
            yield {"id": "x", "choices": [{"index": index, "delta": delta, "finish_reason": None}]}
        # One choice says that it ends, the other breaks off.
        yield {"id": "x", "choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]}
        yield {"id": "x", "choices": [], "usage": {"total_tokens": 9}}


@pytest.fixture
def service() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    Service.seen.clear()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


def ask(text: str = TEXT) -> dict[str, Any]:
    system = {"role": "system", "content": "You help support of jane@example.com."}
    return {"model": "m", "messages": [system, {"role": "user", "content": text}]}


def nothing_leaked() -> None:
    sent = json.dumps(Service.seen, ensure_ascii=False)
    assert Service.seen and "jane@" not in sent and "4111" not in sent
    assert "Müller" in sent


@pytest.mark.parametrize("seed", range(25))
def test_streams_are_restored(service: str, seed: int) -> None:
    Service.seed, Service.ends = seed, [b"\n", b"\r\n", b"\r"][seed % 3]
    client = ChatClient(service)
    content, calls, finished = {0: "", 1: ""}, {0: "", 1: ""}, False
    for chunk in client.stream(ask()):
        for choice in chunk["choices"]:
            assert not (finished and choice["index"] == 0), "text behind the end"
            content[choice["index"]] += choice["delta"].get("content") or ""
            for call in choice["delta"].get("tool_calls") or []:
                calls[call["index"]] += call["function"]["arguments"]
            finished = finished or choice["finish_reason"] is not None
    nothing_leaked()
    assert content == {0: f"You said: {TEXT}", 1: f"Again: {TEXT}"}
    for arguments in calls.values():
        assert json.loads(arguments) == {"text": TEXT, "n": 1}
    assert finished


def test_whole_answers_are_restored(service: str) -> None:
    client = ChatClient(service)
    message = client.complete(ask())["choices"][0]["message"]
    nothing_leaked()
    assert message["content"] == f"You said: {TEXT}"
    assert json.loads(message["tool_calls"][0]["function"]["arguments"]) == {"text": TEXT, "n": 1}


def test_a_conversation_keeps_its_placeholders(service: str) -> None:
    client = ChatClient(service)
    client.complete(ask())
    parts = [{"type": "text", "text": TEXT}]
    client.complete({"model": "m", "messages": [{"role": "user", "content": parts}]})
    nothing_leaked()
    first, second = (body["messages"][-1]["content"] for body in Service.seen)
    assert second[0]["text"] == first
    other = ChatClient(service)
    other.complete(ask())
    assert Service.seen[-1]["messages"][-1]["content"] != first


def test_what_a_tool_said_is_scrubbed_too() -> None:
    client = ChatClient("http://127.0.0.1:9/v1")
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": '{"to": "jane@example.com"}'}}
    body = {
        "model": "m",
        "temperature": 0.5,
        "messages": [
            {"role": "assistant", "content": None, "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "c", "content": "jane@example.com was told"},
        ],
    }
    sent = client.scrubbed(body)
    assert "jane@" not in json.dumps(sent)
    assert sent["messages"][0]["tool_calls"][0]["function"]["name"] == "f"
    assert json.loads(sent["messages"][0]["tool_calls"][0]["function"]["arguments"])["to"].startswith("EMAIL_1")
    assert sent["temperature"] == 0.5 and sent["messages"][0]["content"] is None


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_events_are_read_as_the_standard_says(size: int) -> None:
    data = b"\xef\xbb\xbf:c\n\ndata: a\ndata:b\r\n\r\ndata:  c\r\rid: 7\nevent: x\n\ndata\n\ndata: \xc3\xa9\n\ndata: cut off\n"
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert [text for text in events(pieces) if text] == ["a\nb", " c", "é"]


def test_names_of_the_protocol_mean_nothing_elsewhere() -> None:
    client = ChatClient("http://127.0.0.1:9/v1")
    secret = "jane@example.com"
    body = {
        "model": "m",
        "metadata": {"id": secret, "type": secret, "role": secret, "model": secret},
        "messages": [{"role": "user", "content": secret, "id": {"type": [secret]}, "model": secret}],
        "tools": [{"type": "function", "function": {"name": "mail"}}],
    }
    sent = client.scrubbed(body)
    assert secret not in json.dumps(sent)
    assert sent["model"] == "m" and sent["tools"] == body["tools"]
    assert sent["messages"][0]["role"] == "user"


class Elsewhere(BaseHTTPRequestHandler):
    """Points to another place, and notes who comes there."""

    asked: ClassVar[list[str]] = []

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_POST(self) -> None:
        self.send_response(302)
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_GET(self) -> None:
        self.asked.append(self.headers["Authorization"])
        self.send_response(404)
        self.end_headers()


def test_the_key_goes_nowhere_else() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        client = ChatClient(f"http://127.0.0.1:{server.server_port}", "the-key")
        with pytest.raises(urllib.error.HTTPError) as caught:
            client.complete(ask())
        caught.value.close()
        server.shutdown()
    assert caught.value.code == 302 and not Elsewhere.asked
