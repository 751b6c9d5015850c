// `npm run bench`: scrubjay and two published redactors on the same text, in one run, in turns. Each does what
// it does by default; the counts of what they replaced are printed, for they do not find the same.
import { readFileSync } from "node:fs";
import { redact } from "@arcjet/redact";
import { SyncRedactor } from "redact-pii";
import * as scrubjay from "../dist/slim.js";

scrubjay.initSync(readFileSync(new URL("../dist/scrubjay.wasm", import.meta.url)));
const LINES = [
  "2026-03-04T05:06:07.123Z INFO order 4829104 shipped in 12 ms, trace 9f8e7d6c5b4a39281706\n",
  "Dear Ms Doe, please write to jane.doe@example.com or call +1 (212) 555-0100 before Friday.\n",
  '{"id": 7, "card": "4111-1111-1111-1111", "ip": "192.0.2.17", "ok": true, "note": "paid"}\n',
  "The quick brown fox jumps over the lazy dog, as it has done for many years, and sleeps.\n",
];
const text = LINES.join("").repeat(300);
const scrubber = new scrubjay.Scrubber();
const detector = scrubber.detector;
const pii = new SyncRedactor();
const RUNS = {
  "scrubjay, scrub": [() => scrubber.scrub(text).text, 5],
  "scrubjay, detect": [() => detector.detect(text).length, 5],
  "@arcjet/redact": [async () => (await redact(text))[0], 1],
  "redact-pii": [() => pii.redact(text), 1],
};
const best = {};
for (let round = 0; round < 4; round++) {
  for (const [name, [run, times]] of Object.entries(RUNS)) {
    const start = performance.now();
    for (let i = 0; i < times; i++) await run();
    const time = (performance.now() - start) / times;
    best[name] = Math.min(best[name] ?? Infinity, time);
  }
}
const size = new TextEncoder().encode(text).length;
for (const [name, time] of Object.entries(best)) {
  const ratio = (time / best["scrubjay, scrub"]).toFixed(2);
  console.log(`${name.padEnd(18)} ${(size / time / 1000).toFixed(2).padStart(8)} MB/s ${ratio.padStart(9)} times as long`);
}
console.log(`${size} bytes, the best of 4 rounds each`);
