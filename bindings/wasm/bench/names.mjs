// Names in running text, on prose: how long a model takes to be read, and what the tagger takes beside the scan.
// Processor time, the best of some rounds, all in one run and in turn.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadTagger } from "../dist/tagger-en-node.js";

// Prose without names as people write it here, and letters with names, half of each.
const DOCS = ["ARCHITECTURE.md", "docs/tokens.md", "docs/keys.md", "docs/policy.md", "docs/threat-model.md"];
const LETTERS = `Dear Ms Okafor, thank you for your call on Tuesday. My colleague Tomasz Wisniewski looked into the delay
and found that the parcel had been waiting in Rotterdam since the weekend, because nobody had told the carrier that the
new address was valid. He has spoken to Elena Petrova, who runs the depot there, and she promised that it will leave
tonight. If it has not come by Friday, please write to me again and we will send another one at no charge.
The meeting began late. Haruto Tanaka read the minutes of the last one, to which Grace O'Connor added that the roof of
the school in Leicester had been repaired after all, and for less than had been feared. There was a long talk about
money, as there always is, and in the end everyone agreed to wait for the figures of the spring. Then Mr Kaplan asked
who would drive the children home, and it turned out that three of the parents had already left.
I saw Dr. Nguyen again yesterday. The knee is better but the stairs are still hard, and she wants me to go on with the
exercises for another six weeks. On the way back I met Samuel from the second floor, who sends his best; his daughter
Leila has moved to Lisbon and works in a bakery near the river, which suits her more than the bank ever did.
`;

export async function names(scrubjay) {
  const docs = DOCS.map((name) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8")).join("\n");
  const text = (docs + LETTERS.repeat(Math.ceil(docs.length / LETTERS.length))).slice(0, 2 * docs.length);
  const bytes = new TextEncoder().encode(text);
  const packed = readFileSync(new URL("../dist/tagger-en.bin", import.meta.url));
  const model = new Uint8Array(gunzipSync(packed));
  const tagger = await loadTagger();
  const scan = new scrubjay.Detector();
  const both = new scrubjay.Detector({}, { tagger });
  // Organizations are the tagger's alone: no other rule runs.
  const alone = new scrubjay.Detector({ entities: ["ORGANIZATION"] }, { tagger });
  const runs = {
    scan: () => scan.detect(bytes),
    tagger: () => alone.detect(bytes),
    "scan and tagger": () => both.detect(bytes),
    "a model read": () => new scrubjay.Tagger(model).free(),
    "a model unpacked": () => gunzipSync(packed),
  };
  const best = {};
  for (let round = 0; round < 15; round++) {
    for (const [name, run] of Object.entries(runs)) {
      globalThis.gc?.();
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      best[name] = Math.min(best[name] ?? Infinity, (user + system) / 1000);
    }
  }
  console.log(`\nnames on ${bytes.length} bytes of prose, ${both.detect(bytes).length} found, ${scan.detect(bytes).length} without a tagger`);
  for (const name of ["scan", "tagger", "scan and tagger"]) {
    const speed = bytes.length / best[name] / 1000;
    console.log(`${name.padEnd(16)} ${speed.toFixed(1).padStart(6)} MB/s ${(best.scan / best[name]).toFixed(2)} of the scan`);
  }
  console.log(`a model is unpacked in ${best["a model unpacked"].toFixed(1)} ms and read in ${best["a model read"].toFixed(1)} ms`);
}
