// The engine, off the page's thread. `scrubjay/worker` answers the fields; the rest is the conversation.
import { init, Keyring, restore, Restorer, Scrubber, ScrubjayError, Vault } from "scrubjay";
import type { Keys, PolicyObject, Tagger } from "scrubjay";
import { loadTagger } from "scrubjay/tagger-en";
import { useTagger } from "scrubjay/worker";
import type { Calls, Progress, Request, Response, Segment } from "./protocol.js";

interface Engine {
  readonly keys: Keys;
  readonly vault: Vault;
  scrubber: Scrubber;
  policy: PolicyObject;
  tagger: Tagger | undefined;
  /** Whether names are to be found, as far as is known by now. */
  names: boolean;
  restorer?: Restorer;
  marks?: Marks;
}

const engine: Promise<Engine> = init().then(() => ({
  keys: Keyring.generate().namespace("form"),
  vault: Vault.create(),
  scrubber: new Scrubber(),
  policy: {},
  tagger: undefined,
  names: false,
}));

let loading: Promise<Tagger> | undefined;

/** The model, fetched once; again only where that failed. */
function tagger(): Promise<Tagger> {
  const onProgress = (...model: Progress["model"]) => postMessage({ model } satisfies Progress);
  loading ??= loadTagger(undefined, { onProgress }).catch((error: unknown) => {
    loading = undefined;
    throw error instanceof ScrubjayError ? error : new ScrubjayError(0, "the model could not be fetched");
  });
  return loading;
}

type Answers = { [Name in keyof Calls]: (engine: Engine, ...rest: Parameters<Calls[Name]>) => ReturnType<Calls[Name]> };

const answers: Answers = {
  use(engine, policy) {
    const next = new Scrubber({ policy, keys: engine.keys, tagger: engine.tagger });
    engine.scrubber.free();
    engine.scrubber = next;
    engine.policy = policy;
    return null;
  },
  async names(engine, on) {
    engine.names = on;
    const model = on ? await tagger() : undefined;
    // It may have been turned off while the model came.
    if (engine.names !== on) return null;
    engine.tagger = model;
    useTagger(model);
    return answers.use(engine, engine.policy);
  },
  scrub({ scrubber, vault, keys, policy }, text) {
    const { text: sent, report } = scrubber.scrub(text, { vault });
    return { segments: payload(sent, scrubber, { vault, keys }, policy), report };
  },
  open(engine) {
    const { vault, keys } = engine;
    engine.restorer = new Restorer({ vault, keys });
    engine.marks = new Marks();
    // A placeholder as it should be, whose value has been erased since.
    const gone = `erased-${vault.size}@example.com`;
    const token = new Scrubber({ policy: { action: "session-token" } }).scrub(gone, { vault }).text;
    vault.eraseValue("EMAIL_ADDRESS", gone);
    return token;
  },
  push({ restorer, marks }, piece) {
    if (!restorer || !marks) throw new Error("no answer is open");
    const out = restorer.push(new TextEncoder().encode(piece));
    return marks.cut(out, restorer);
  },
  close(engine) {
    const { restorer, marks } = engine;
    if (!restorer || !marks) throw new Error("no answer is open");
    const segments = marks.cut(restorer.finish(), restorer);
    const report = restorer.report();
    restorer.free();
    delete engine.restorer;
    return { segments, report };
  },
  forget({ vault }) {
    vault.erase();
    return null;
  },
};

/** Cuts the output at the places of tokens as it comes. */
class Marks {
  readonly #decoder = new TextDecoder();
  #open: { from: number; to: number; state: Segment["state"] }[] = [];
  #at = 0;

  cut(bytes: Uint8Array, restorer: Restorer): Segment[] {
    for (const { outStart, outEnd, outcome } of restorer.tokens()) {
      this.#open.push({ from: outStart, to: outEnd, state: outcome });
    }
    const segments: Segment[] = [];
    const end = this.#at + bytes.length;
    let rest = bytes;
    const take = (until: number, state: Segment["state"]) => {
      const length = Math.max(0, Math.min(until, end) - this.#at);
      const text = this.#decoder.decode(rest.subarray(0, length), { stream: true });
      rest = rest.subarray(length);
      this.#at += length;
      if (text) segments.push({ text, state });
    };
    for (const { from, to, state } of this.#open) {
      take(from, "plain");
      take(to, state);
    }
    this.#open = this.#open.filter(({ to }) => to > end);
    take(end, "plain");
    return segments;
  }
}

/** The payload with its tokens marked, and what the policy lets through. */
function payload(text: string, scrubber: Scrubber, from: { vault: Vault; keys: Keys }, policy: PolicyObject): Segment[] {
  const bytes = new TextEncoder().encode(text);
  const spans: { start: number; end: number; state: Segment["state"] }[] = [];
  const before = (end: number) => new TextDecoder().decode(bytes.subarray(0, end)).length;
  const { vault, keys } = from;
  for (const { start, end, outcome } of restore(bytes, { vault, keys }).tokens) {
    if (outcome === "restored") spans.push({ start: before(start), end: before(end), state: "token" });
  }
  for (const { index, 0: label } of text.matchAll(/<[A-Z][A-Z0-9_]+>|[A-Z]+_P1[0-9A-Z]{16}|\*{4,}(?:[ -]\*{2,})*/g)) {
    spans.push({ start: index, end: index + label.length, state: "token" });
  }
  for (const { start, end, entity } of scrubber.detect(text)) {
    if (actionOf(policy, entity) === "keep") spans.push({ start, end, state: "kept" });
  }
  spans.sort((one, other) => one.start - other.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, state } of spans) {
    if (start < at) continue;
    if (start > at) segments.push({ text: text.slice(at, start), state: "plain" });
    segments.push({ text: text.slice(start, end), state });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), state: "plain" });
  return segments;
}

function actionOf(policy: PolicyObject, entity: string): unknown {
  const own = (policy.entity as Record<string, { action?: string }> | undefined)?.[entity];
  return own?.action ?? policy.action;
}

addEventListener("message", ({ data }: MessageEvent<Partial<Request>>) => {
  const { demo, call, argument } = data;
  if (demo === undefined || call === undefined) return;
  void engine
    .then((engine) => (answers[call] as (engine: Engine, argument: unknown) => unknown)(engine, argument))
    .then(
      (result): Response => ({ demo, result }),
      (error: unknown): Response => ({ demo, error: error instanceof ScrubjayError ? error.message : "the engine failed" }),
    )
    .then((response) => postMessage(response));
});
