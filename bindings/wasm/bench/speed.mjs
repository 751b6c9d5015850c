// `npm run bench`: scrubjay and two published redactors on the same text, in one run, in turns. Each does what
// it does by default; the counts of what they replaced are printed, for they do not find the same. Modules that
// are named as arguments (`npm run bench -- scalar=FILE.wasm`) take part in threads of their own.
import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import * as scrubjay from "../dist/slim.js";

const LINES = [
  "2026-03-04T05:06:07.123Z INFO order 4829104 shipped in 12 ms, trace 9f8e7d6c5b4a39281706\n",
  "Dear Ms Doe, please write to jane.doe@example.com or call +1 (212) 555-0100 before Friday.\n",
  '{"id": 7, "card": "4111-1111-1111-1111", "ip": "192.0.2.17", "ok": true, "note": "paid"}\n',
  "The quick brown fox jumps over the lazy dog, as it has done for many years, and sleeps.\n",
];
const text = LINES.join("").repeat(300);
const module = isMainThread ? new URL("../dist/scrubjay.wasm", import.meta.url) : workerData;
scrubjay.initSync(readFileSync(module));
const scrubber = new scrubjay.Scrubber();

if (isMainThread) await compare();
else parentPort.on("message", () => parentPort.postMessage(scrubber.scrub(text).text.length));

async function compare() {
  const { redact } = await import("@arcjet/redact");
  const { SyncRedactor } = await import("redact-pii");
  const pii = new SyncRedactor();
  const bytes = new TextEncoder().encode(text);
  const runs = new Map([
    ["scrubjay, scrub", [() => scrubber.scrub(text).text, 10]],
    ["scrubjay, detect", [() => scrubber.detect(text), 10]],
    ["scrubjay, bytes", [() => scrubber.scrub(bytes).text, 10]],
  ]);
  const threads = process.argv.slice(2).map((argument) => {
    const [name, file] = argument.split("=");
    const thread = new Worker(new URL(import.meta.url), { workerData: file });
    const run = () => new Promise((resolve) => (thread.once("message", resolve), thread.postMessage("")));
    runs.set(`scrubjay, ${name}`, [run, 10]);
    return thread;
  });
  runs.set("@arcjet/redact", [async () => (await redact(text))[0], 1]);
  runs.set("redact-pii", [() => pii.redact(text), 1]);
  // Processor time, in short turns: whatever else the machine does falls on all alike.
  const best = {};
  for (let round = 0; round < 12; round++) {
    for (const [name, [run, times]] of runs) {
      globalThis.gc?.();
      const start = process.cpuUsage();
      for (let i = 0; i < times; i++) await run();
      const { user, system } = process.cpuUsage(start);
      best[name] = Math.min(best[name] ?? Infinity, (user + system) / 1000 / times);
    }
  }
  for (const [name, time] of Object.entries(best)) {
    const ratio = (time / best["scrubjay, scrub"]).toFixed(2);
    console.log(`${name.padEnd(20)} ${(bytes.length / time / 1000).toFixed(2).padStart(8)} MB/s ${ratio.padStart(9)} times as long`);
  }
  const labels = (out) => (out.match(/<[A-Z_]+>|[A-Z_]*(?:EMAIL|PHONE|CREDIT|IP)[A-Z_-]*/g) ?? []).length;
  console.log(`replaced: scrubjay ${scrubber.detect(text).length}, @arcjet/redact ${labels((await redact(text))[0])}, redact-pii ${labels(pii.redact(text))}`);
  console.log(`${bytes.length} bytes, processor time, the best of 12 rounds`);
  for (const thread of threads) await thread.terminate();
  const { names } = await import("./names.mjs");
  await names(scrubjay);
}
