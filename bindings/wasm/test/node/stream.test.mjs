// Streams: every cut gives the same, pressure is kept, and what is given up gives nothing more.
import assert from "node:assert/strict";
import { test } from "node:test";
import { scrubjay } from "./package.mjs";

const { Scrubber, Vault, restoreTextStream, scrubStream, scrubTextStream } = scrubjay;
const TEXT = "😀 Jane <jane@example.com>, \uD83D card 4111-1111-1111-1111; é end \uDE00";

async function through(stream, pieces) {
  const writer = stream.writable.getWriter();
  const written = (async () => {
    for (const piece of pieces) await writer.write(piece);
    await writer.close();
  })();
  const parts = [];
  for await (const part of stream.readable) parts.push(part);
  await written;
  return parts;
}

test("every cut of a string gives the same, there and back", async () => {
  const vault = Vault.create();
  const scrubber = new Scrubber({ policy: { action: "session-token" } });
  const whole = scrubber.scrub(TEXT, { vault });
  assert.equal(whole.findings.length, 3);
  for (let at = 0; at <= TEXT.length; at++) {
    const findings = [];
    const options = { vault, onFinding: (finding) => findings.push(finding) };
    const out = await through(scrubTextStream(scrubber, options), [TEXT.slice(0, at), TEXT.slice(at)]);
    assert.equal(out.join(""), whole.text);
    assert.deepEqual(findings, whole.findings);
  }
  for (let at = 0; at <= whole.text.length; at++) {
    const tokens = [];
    const options = { vault, onToken: (token) => tokens.push(token) };
    const out = await through(restoreTextStream(options), [whole.text.slice(0, at), whole.text.slice(at)]);
    assert.equal(out.join(""), TEXT);
    assert.deepEqual(tokens.map(({ outcome }) => outcome), ["restored", "restored", "restored"]);
    // The half of a pair in the text is three bytes, as U+FFFD is.
    const bytes = Buffer.from(out.join(""));
    const values = tokens.map(({ outStart, outEnd }) => bytes.subarray(outStart, outEnd).toString());
    assert.deepEqual(values, ["Jane", "jane@example.com", "4111-1111-1111-1111"]);
  }
});

test("bytes, one by one", async () => {
  const bytes = new TextEncoder().encode("mail jane@example.com \xFF now");
  let report;
  const stream = scrubStream(new Scrubber(), { onReport: (counts) => (report = counts) });
  const out = await through(stream, [...bytes].map((byte) => Uint8Array.of(byte)));
  assert.equal(Buffer.concat(out).toString(), "mail <EMAIL_ADDRESS> \xFF now");
  assert.equal(report.bytes_in, bytes.length);
  assert.equal(report.findings[0].count, 1);
});

test("a reader that waits holds the writer back", async () => {
  const stream = scrubStream(new Scrubber());
  const writer = stream.writable.getWriter();
  let written = 0;
  const piece = new Uint8Array(100_000).fill(0x20);
  const writing = (async () => {
    for (; written < 50; written++) await writer.write(piece);
    await writer.close();
  })();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(written < 5, `${written} chunks taken while no one reads`);
  for await (const _ of stream.readable);
  await writing;
  assert.equal(written, 50);
});

test("an error ends the stream and nothing of the value comes out", async () => {
  const scrubber = new Scrubber({ policy: { action: "session-token" } });
  const full = Vault.create({ maxEntries: 1 });
  const stream = scrubTextStream(scrubber, { vault: full });
  const parts = [];
  const reading = (async () => {
    for await (const part of stream.readable) parts.push(part);
  })();
  const writer = stream.writable.getWriter();
  writer.closed.catch(() => {});
  const writing = writer.write(`one@example.com two@example.com ${" ".repeat(40_000)}`);
  await assert.rejects(reading, { code: 28 });
  await assert.rejects(writing, { code: 28 });
  await assert.rejects(writer.write("more"));
  assert.ok(!parts.join("").includes("two@"));
});

test("an aborted stream emits nothing more", async () => {
  const stream = scrubTextStream(new Scrubber());
  const writer = stream.writable.getWriter();
  writer.closed.catch(() => {});
  // No one reads yet, so this waits.
  const writing = writer.write("jane@example.com").catch(() => {});
  const reader = stream.readable.getReader();
  await writer.abort(new Error("gone"));
  await assert.rejects(reader.read(), /gone/);
  await writing;
});
