/**
 * The script of a module worker that finds and scrubs for a page, so that the page never waits:
 * `new WorkerFinder()` of `scrubjay/field` starts it and talks to it. A worker of one's own imports it and has
 * both, this and its own messages.
 *
 * @module
 */
import { Detector, Scrubber } from "./api.js";
import { ScrubjayError } from "./error.js";
import { init } from "./index.js";
import { isReady } from "./module.js";
import type { PolicyObject } from "./policy.js";
import { Tagger } from "./tagger.js";
import { type Answer, type Ask, pack } from "./wire.js";

/** The part of a worker's global scope or of a `MessagePort` that is needed here. */
export interface Port {
  addEventListener(type: "message", hear: (event: MessageEvent) => void): void;
  postMessage(message: unknown, options?: StructuredSerializeOptions): void;
}

/** One for all ports: models are large. */
let tagger: Tagger | undefined;
/** The one that a page handed in the bytes of. */
let handed: Tagger | undefined;
/** What has to be made anew for another one. */
const stale: (() => void)[] = [];

/** Finds names in running text too from now on, on all ports; without a tagger no more. */
export function useTagger(next: Tagger | undefined): void {
  tagger = next;
  for (const drop of stale) drop();
}

/** Answers what a `WorkerFinder` asks on this port. */
export function serve(port: Port): void {
  let policy: PolicyObject = {};
  let detector: Detector | undefined;
  let scrubber: Scrubber | undefined;
  const drop = (): void => {
    detector?.free();
    scrubber?.free();
    detector = scrubber = undefined;
  };
  stale.push(drop);
  const answer = (ask: Ask): Omit<Answer, "scrubjay"> => {
    if (ask.ask === "policy") {
      const next = new Detector(ask.policy, { tagger });
      drop();
      [policy, detector] = [ask.policy, next];
      return {};
    }
    if (ask.ask === "tagger") {
      const [next, old] = [ask.model && new Tagger(ask.model), handed];
      useTagger((handed = next));
      old?.free();
      return {};
    }
    if (ask.ask === "detect") {
      detector ??= new Detector(policy, { tagger });
      return { found: pack(detector.detect(ask.text)) };
    }
    scrubber ??= new Scrubber({ policy, tagger });
    const { text, findings } = scrubber.scrub(ask.text);
    return { text, found: pack(findings) };
  };
  port.addEventListener("message", ({ data }) => {
    const ask = data as Partial<Ask> | null;
    if (typeof ask?.scrubjay !== "number") return;
    const { scrubjay } = ask;
    // The module may be there already, from wherever its caller has it.
    void (isReady() ? Promise.resolve() : init())
      .then(() => answer(ask as Ask))
      .catch((thrown: unknown) => ({ error: told(thrown) }))
      .then((made: Omit<Answer, "scrubjay">) => {
        const transfer = made.found ? [made.found.words.buffer] : [];
        port.postMessage({ scrubjay, ...made }, { transfer });
      });
  });
}

/** Errors cross without their class. What is not ours may hold anything, and its words stay here. */
function told(thrown: unknown): NonNullable<Answer["error"]> {
  if (!(thrown instanceof ScrubjayError)) return { code: 0, message: "the module could not be loaded", line: 0 };
  const { code, message, line } = thrown;
  return { code, message, line };
}

if ("DedicatedWorkerGlobalScope" in globalThis) serve(globalThis as unknown as Port);
