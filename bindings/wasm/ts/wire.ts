/** What crosses between a page and a worker: findings as one array that is handed over, not copied. */
import type { Entity, Finding, Why } from "./finding.js";
import type { PolicyObject } from "./policy.js";

/** What a page asks of a worker. */
export type Ask = { readonly scrubjay: number } & (
  | { readonly ask: "policy"; readonly policy: PolicyObject }
  | { readonly ask: "tagger"; readonly model: Uint8Array | undefined }
  | { readonly ask: "detect"; readonly text: string }
  | { readonly ask: "scrub"; readonly text: string }
);

/** What a worker answers; `scrubjay` is the number of the question. */
export interface Answer {
  readonly scrubjay: number;
  readonly found?: Packed;
  readonly text?: string;
  readonly error?: { readonly code: number; readonly message: string; readonly line: number };
}

/** Findings in six words each; names and rules once. */
export interface Packed {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly names: readonly string[];
}

const CHECKS: readonly Why["check"][] = ["none", "structure", "digits"];
const CONTEXTS: readonly Why["context"][] = ["none", "for", "against"];
const WORDS = 6;

/** Packs findings for the way. */
export function pack(findings: readonly Finding[]): Packed {
  const words = new Uint32Array(findings.length * WORDS);
  const names = new Map<string, number>();
  const place = (name: string): number => {
    let at = names.get(name);
    if (at === undefined) names.set(name, (at = names.size));
    return at;
  };
  findings.forEach(({ start, end, entity, confidence, why, continued }, index) => {
    const bits = CHECKS.indexOf(why.check) | (CONTEXTS.indexOf(why.context) << 2) | (continued ? 16 : 0);
    words.set([start, end, place(entity), place(why.rule), confidence, bits], index * WORDS);
  });
  return { words, names: [...names.keys()] };
}

/** Findings as `pack` was given them. */
export function unpack({ words, names }: Packed): Finding[] {
  const all: Finding[] = [];
  const word = (at: number): number => words[at] ?? 0;
  for (let at = 0; at < words.length; at += WORDS) {
    const bits = word(at + 5);
    all.push({
      entity: (names[word(at + 2)] ?? "") as Entity,
      start: word(at),
      end: word(at + 1),
      confidence: word(at + 4),
      why: {
        rule: names[word(at + 3)] ?? "",
        check: CHECKS[bits & 3] ?? "none",
        context: CONTEXTS[(bits >> 2) & 3] ?? "none",
      },
      continued: (bits & 16) !== 0,
    });
  }
  return all;
}
