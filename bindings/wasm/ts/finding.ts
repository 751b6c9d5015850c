import type { EntityName } from "./entities.js";
import { rule } from "./module.js";

/** A built-in entity's name, or the name of one that the policy declares. */
export type Entity = EntityName | (string & {});

/** What was found, where, how surely and why. Never the value itself. */
export interface Finding {
  /** What it is. */
  readonly entity: Entity;
  /** Where it starts: `text.slice(start, end)` is the value. In streams of bytes, bytes. */
  readonly start: number;
  /** Where it ends (exclusive). */
  readonly end: number;
  /** How sure, from 0 to 100. */
  readonly confidence: number;
  /** Why. */
  readonly why: Why;
  /** Whether this is a further piece of a value of more than 16 KiB. */
  readonly continued: boolean;
}

/** Why something was found. */
export interface Why {
  /** The rule's short name, such as `4-4-4-4`. */
  readonly rule: string;
  /** What confirmed the value. */
  readonly check: "none" | "structure" | "digits";
  /** What the words around it said. */
  readonly context: "none" | "for" | "against";
}

/** What became of something that looked like a token. */
export type Outcome = "restored" | "unknown" | "damaged" | "unopened";

/** One thing that looked like a token. Never the token, never the value. */
export interface TokenSpan {
  /** Where it starts in the input, in bytes. */
  readonly start: number;
  /** Where it ends (exclusive). */
  readonly end: number;
  /** Where what stands for it now starts in the output, in bytes. */
  readonly outStart: number;
  /** Where that ends (exclusive). */
  readonly outEnd: number;
  /** What became of it. */
  readonly outcome: Outcome;
}

const CHECKS = ["none", "structure", "digits"] as const;
const CONTEXTS = ["none", "for", "against"] as const;
const OUTCOMES = ["restored", "unknown", "damaged", "unopened"] as const;

const wide = (low = 0, high = 0): number => high * 2 ** 32 + low;

/** There are few reasons and many findings: each reason is one object. */
const reasons = new Map<number, Why>();

function why(at: number, length: number, bits: number): Why {
  const key = at * 0x10000 + ((bits >> 8) & 0xffff);
  let reason = reasons.get(key);
  if (reason?.rule.length !== length) {
    reason = Object.freeze({
      rule: rule(at, length),
      check: CHECKS[(bits >> 8) & 0xff] ?? "none",
      context: CONTEXTS[(bits >> 16) & 0xff] ?? "none",
    });
    reasons.set(key, reason);
  }
  return reason;
}

/** Findings of their words; `bindings/wasm/src/findings.rs` says how they are packed. */
export function findings(words: Uint32Array, name: (entity: number) => Entity): Finding[] {
  const all: Finding[] = [];
  for (let at = 0; at < words.length; at += 8) {
    const bits = words[at + 5] ?? 0;
    all.push({
      entity: name(words[at + 4] ?? 0),
      start: wide(words[at], words[at + 1]),
      end: wide(words[at + 2], words[at + 3]),
      confidence: bits & 0xff,
      why: why(words[at + 6] ?? 0, words[at + 7] ?? 0, bits),
      continued: bits >> 24 !== 0,
    });
  }
  return all;
}

/** Tokens of their words. */
export function tokens(words: Uint32Array): TokenSpan[] {
  const all: TokenSpan[] = [];
  for (let at = 0; at < words.length; at += 9) {
    all.push({
      start: wide(words[at], words[at + 1]),
      end: wide(words[at + 2], words[at + 3]),
      outStart: wide(words[at + 4], words[at + 5]),
      outEnd: wide(words[at + 6], words[at + 7]),
      outcome: OUTCOMES[words[at + 8] ?? 3] ?? "unopened",
    });
  }
  return all;
}
