import * as raw from "./glue/glue.js";
import { choice, expected, key, maybe, options as known, text, whole } from "./arguments.js";
import { call, ScrubjayError } from "./error.js";
import { type Entity, type Finding, findings, type TokenSpan, tokens } from "./finding.js";
import { Keys } from "./keys.js";
import { ready } from "./module.js";
import { Policy, type PolicyObject } from "./policy.js";
import { Handle, seed } from "./handle.js";
import { made as read, type Tagger } from "./tagger.js";
import { bytes, bytesOf, decode, encode } from "./text.js";
import { Vault } from "./vault.js";

/** A text: a string, whose offsets count as JavaScript does, or bytes. */
export type Text = string | Uint8Array;

/** What a session needs besides the policy, where the policy asks for it. */
export interface SessionOptions {
  /** For `session-token`: all sessions of one conversation share a vault. */
  readonly vault?: Vault | undefined;
  /** For `date-shift`: the subject whose dates move together, such as a patient's number. */
  readonly subject?: string | undefined;
  /** 32 bytes for `randomized-encrypt` that nothing else has; from the platform unless given. */
  readonly seed?: Uint8Array | undefined;
}

/** What was done, in counts: never a value. */
export interface Report {
  /** The library's version. */
  readonly scrubjay: string;
  /** SHA-256 of the policy. */
  readonly policy: string;
  readonly bytes_in: number;
  readonly bytes_out: number;
  readonly findings: readonly {
    readonly entity: Entity;
    readonly action: string;
    readonly rule: string;
    /** The lower end of the band of confidence. */
    readonly confidence: number;
    readonly count: number;
  }[];
}

/** A whole text scrubbed. */
export interface Scrubbed<T extends Text> {
  /** The text with its values replaced. */
  readonly text: T;
  /** What was found, in offsets of the input. */
  readonly findings: Finding[];
  /** The counts. */
  readonly report: Report;
}

/** What a detector finds with, beside the rules. */
export interface DetectorOptions {
  /** Finds names in running text too; without one they are found where something beside them gives them away. */
  readonly tagger?: Tagger | undefined;
}

/** Knows what to look for. */
export class Detector extends Handle<raw.Detector> {
  /** Looks for what `policy` names; without one for all that is on by default. */
  constructor(policy?: Policy | PolicyObject, options: DetectorOptions = {}) {
    ready();
    const { tagger } = known(options, ["tagger"]);
    super(Policy.with(policy, (policy) => call(() => new raw.Detector(policy))));
    tagging(this.raw, tagger);
  }

  /** Everything found in `text`, in order and without overlap. */
  detect(text: Text): Finding[] {
    const utf16 = typeof text === "string";
    const session = this.session({ utf16 });
    try {
      session.run(bytesOf(text));
      return session.findings();
    } finally {
      session.free();
    }
  }

  /** A session that only finds: chunks go in, findings come out. */
  session(options: { readonly utf16?: boolean } = {}): Session {
    const { utf16 = false } = known(options, ["utf16"]);
    const made = call(() => this.raw.session(utf16));
    return new Session(made, new Names(this));
  }

  /** The name of an entity's number. @internal */
  name(entity: number): Entity {
    return call(() => this.raw.name(entity));
  }
}

/** Finds values and replaces them. */
export class Scrubber extends Handle<raw.Scrubber> {
  /** What it finds with. */
  readonly detector: Detector;

  /** Does what `policy` says; `keys` are for actions that make tokens. */
  constructor(options: DetectorOptions & { readonly policy?: Policy | PolicyObject; readonly keys?: Keys } = {}) {
    ready();
    const { policy, tagger } = known(options, ["policy", "keys", "tagger"]);
    const keys = maybe(options.keys, Keys, "Keys")?.raw;
    super(
      Policy.with(policy, (policy) =>
        call(() => (keys ? raw.Scrubber.with_keys(policy, keys) : raw.Scrubber.plain(policy))),
      ),
    );
    tagging(this.raw, tagger);
    this.detector = new Detector(policy, { tagger });
  }

  /** Everything found in `text`. */
  detect(text: Text): Finding[] {
    return this.detector.detect(text);
  }

  /** Scrubs a whole text. */
  scrub<T extends Text>(text: T, options: SessionOptions = {}): Scrubbed<T> {
    const utf16 = typeof text === "string";
    const session = this.session({ ...known(options, SESSION), utf16 });
    try {
      const out = session.run(bytesOf(text));
      return {
        text: (utf16 ? decode(out) : out) as T,
        findings: session.findings(),
        report: session.report(),
      };
    } finally {
      session.free();
    }
  }

  /** A session for one stream of bytes; its findings count bytes, or with `utf16` as strings do. */
  session(options: SessionOptions & { readonly utf16?: boolean } = {}): Session {
    const use = using(known(options, [...SESSION, "utf16"]));
    return new Session(call(() => use(this.raw.session(options.utf16 ?? false))), new Names(this.detector));
  }

  /** Values of one entity that come one by one, such as those of a table's column. */
  column(entity: Entity, options: SessionOptions & { readonly key?: number } = {}): Column {
    const use = using(known(options, [...SESSION, "key"]));
    const id = options.key === undefined ? undefined : key(options.key);
    const name = text(entity, "an entity's name");
    return new Column(
      call(() => {
        const made = this.raw.column(name);
        if (id !== undefined) made.use_key(id);
        return use(made);
      }),
    );
  }

  override free(): void {
    this.detector.free();
    super.free();
  }
}

const SESSION = ["vault", "subject", "seed"];

/** Gives a session or a column what the options say, which is looked at before. */
function using(options: SessionOptions): <T extends raw.Session | raw.Column>(made: T) => T {
  const vault = maybe(options.vault, Vault, "a Vault")?.raw;
  const from = bytes(options.seed ?? seed());
  const subject = options.subject === undefined ? undefined : encode(options.subject);
  return (made) => {
    if (vault) made.use_vault(vault);
    made.use_seed(from);
    if (subject) made.use_subject(subject);
    return made;
  };
}

/** Has a detector or scrubber find names in running text too. */
function tagging(made: raw.Detector | raw.Scrubber, tagger: Tagger | undefined): void {
  if (tagger === undefined) return;
  try {
    // One of another entry is of another class.
    if (typeof (tagger as Partial<Tagger> | null)?.lend !== "function") expected("a Tagger", tagger);
    const lent = tagger.lend(read);
    call(() => made.use_tagger(lent));
  } catch (error) {
    made.free();
    throw error;
  }
}

/** The names of entities, each asked for once. */
class Names {
  static readonly #builtin = new Map<number, Entity>();
  readonly #own = new Map<number, Entity>();

  constructor(readonly detector: Detector) {}

  of(entity: number): Entity {
    // The policy's own kinds, from 0x8000 on, have other names under another policy.
    const known = entity < 0x8000 ? Names.#builtin : this.#own;
    let name = known.get(entity);
    if (name === undefined) {
      name = this.detector.name(entity);
      known.set(entity, name);
    }
    return name;
  }
}

/** One stream. However it is cut into chunks, what comes out is the same. */
export class Session extends Handle<raw.Session> {
  readonly #names: Names;

  /** @internal */
  constructor(made: raw.Session, names: Names) {
    super(made);
    this.#names = names;
  }

  /** Takes a chunk, cut anywhere, and gives what is certain. An error poisons the session. */
  push(chunk: Uint8Array): Uint8Array {
    return call(() => this.raw.push(bytes(chunk)));
  }

  /** Ends the stream and gives the rest. */
  finish(): Uint8Array {
    return call(() => this.raw.finish());
  }

  /** Takes a whole text and finishes. */
  run(text: Uint8Array): Uint8Array {
    return call(() => this.raw.run(bytes(text)));
  }

  /** What was found since the last call. */
  findings(): Finding[] {
    return findings(
      call(() => this.raw.findings()),
      (entity) => this.#names.of(entity),
    );
  }

  /** The counts, after `finish`. */
  report(): Report {
    const text = call(() => this.raw.report());
    if (text === "") throw new ScrubjayError(UNFINISHED, "the stream has not ended");
    return JSON.parse(text) as Report;
  }

  /** Gives the session up: it emits nothing more. */
  poison(): void {
    call(() => this.raw.poison());
  }

  /** Bytes taken and not yet handed on. */
  get held(): number {
    return call(() => this.raw.held());
  }
}

/** A report is asked for before the end. */
export const UNFINISHED = 102;

/** Values of one entity, one by one, there and back. */
export class Column extends Handle<raw.Column> {
  /** The token of a whole value. */
  tokenize(value: string): string {
    return decode(call(() => this.raw.tokenize(encode(value))));
  }

  /** The value of a whole token, strictly as it was issued. */
  detokenize(token: string): string {
    return decode(call(() => this.raw.detokenize(encode(token))));
  }
}

/** What is done with a token that is not restored. */
export type Otherwise = "keep" | "label" | "error";

/** Where restored values land, and so how they are written there. */
export type Landing =
  | "plain"
  | "html-text"
  | "html-attribute"
  | "csv-quoted"
  | "csv-cell"
  | { readonly json: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 };

/** How tokens are put back. */
export interface RestorerOptions {
  /** Opens sealed tokens of these keys. */
  readonly keys?: Keys | undefined;
  /** Restores placeholders of this vault. */
  readonly vault?: Vault | undefined;
  /** To the letter, or as language models pass tokens on; tolerant by default. */
  readonly mode?: "tolerant" | "strict";
  /** Plain text by default. `{ json: 2 }` is JSON within a string of JSON. */
  readonly landing?: Landing;
  /** Tokens of others; kept by default. */
  readonly unknown?: Otherwise;
  /** Tokens that broke off or were altered; kept by default. */
  readonly damaged?: Otherwise;
  /** Sealed tokens that do not open; kept by default. */
  readonly unopened?: Otherwise;
}

/** What was restored, in counts, by the names that they have in all languages. */
export interface RestoreReport {
  readonly bytes_in: number;
  readonly bytes_out: number;
  readonly restored: number;
  readonly unknown: number;
  readonly damaged: number;
  readonly unopened: number;
}

/** A whole text restored. */
export interface Restored<T extends Text> {
  readonly text: T;
  readonly tokens: TokenSpan[];
  readonly report: RestoreReport;
}

const OTHERWISE = { keep: 0, label: 1, error: 2 } as const;
const MODES = { tolerant: false, strict: true } as const;
const RESTORER = ["keys", "vault", "mode", "landing", "unknown", "damaged", "unopened"];
const LANDINGS = { plain: 0, "html-text": 9, "html-attribute": 10, "csv-quoted": 11, "csv-cell": 12 };

/** Puts values back into one stream, such as a model's answer. */
export class Restorer extends Handle<raw.Restorer> {
  constructor(options: RestorerOptions = {}) {
    ready();
    const { landing = "plain", mode = "tolerant" } = known(options, RESTORER);
    const { unknown = "keep", damaged = "keep", unopened = "keep" } = options;
    const strict = choice(mode, MODES, "mode");
    const lands = typeof landing === "object" && landing !== null
      ? whole(known(landing, ["json"]).json, 1, 8, "landing.json")
      : choice(landing, LANDINGS, "landing");
    const others = [
      choice(unknown, OTHERWISE, "unknown"),
      choice(damaged, OTHERWISE, "damaged"),
      choice(unopened, OTHERWISE, "unopened"),
    ] as const;
    const keys = maybe(options.keys, Keys, "Keys")?.raw;
    const vault = maybe(options.vault, Vault, "a Vault")?.raw;
    super(
      call(() => {
        const made = new raw.Restorer(strict, lands, ...others);
        if (keys) made.use_keys(keys);
        if (vault) made.use_vault(vault);
        return made;
      }),
    );
  }

  /** Takes a chunk, cut anywhere, and gives what is certain. An error poisons the restorer. */
  push(chunk: Uint8Array): Uint8Array {
    return call(() => this.raw.push(bytes(chunk)));
  }

  /** Ends the stream and gives the rest. */
  finish(): Uint8Array {
    return call(() => this.raw.finish());
  }

  /** What looked like tokens since the last call. */
  tokens(): TokenSpan[] {
    return tokens(call(() => this.raw.tokens()));
  }

  /** The counts, after `finish`. */
  report(): RestoreReport {
    const [bytes_in, bytes_out, restored, unknown, damaged, unopened] = call(() => this.raw.counts());
    if (bytes_in === undefined) throw new ScrubjayError(UNFINISHED, "the stream has not ended");
    return { bytes_in, bytes_out, restored, unknown, damaged, unopened } as RestoreReport;
  }

  /** Gives it up: it emits nothing more. */
  poison(): void {
    call(() => this.raw.poison());
  }

  /** Bytes taken and not yet handed on. */
  get held(): number {
    return call(() => this.raw.held());
  }
}

/** Restores a whole text. */
export function restore<T extends Text>(text: T, options: RestorerOptions = {}): Restored<T> {
  const utf16 = typeof text === "string";
  const restorer = new Restorer(options);
  try {
    const first = restorer.push(bytesOf(text));
    const rest = restorer.finish();
    const out = new Uint8Array(first.length + rest.length);
    out.set(first);
    out.set(rest, first.length);
    return {
      text: (utf16 ? decode(out) : out) as T,
      tokens: restorer.tokens(),
      report: restorer.report(),
    };
  } finally {
    restorer.free();
  }
}
