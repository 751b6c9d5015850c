import { type Report, Restorer, type RestorerOptions, type RestoreReport, Scrubber } from "./api.js";
import type { Session, SessionOptions } from "./api.js";
import { one } from "./arguments.js";
import type { Finding, TokenSpan } from "./finding.js";
import { Decoder, Encoder } from "./text.js";

/** What a stream is told besides. */
export interface ScrubStreamOptions extends SessionOptions {
  /** Hears what is found, in order. */
  readonly onFinding?: (finding: Finding) => void;
  /** Hears the counts at the end. */
  readonly onReport?: (report: Report) => void;
}

/** What a restoring stream is told. */
export interface RestoreStreamOptions extends RestorerOptions {
  /** Hears what became of each token. */
  readonly onToken?: (token: TokenSpan) => void;
  /** Hears the counts at the end. */
  readonly onReport?: (report: RestoreReport) => void;
}

/** Scrubs a stream of bytes; offsets count bytes. */
export function scrubStream(
  scrubber: Scrubber,
  options: ScrubStreamOptions = {},
): TransformStream<Uint8Array, Uint8Array> {
  return stream(BYTES, scrubbing(scrubber, options, false));
}

/** Scrubs a stream of strings; offsets count as in the string of all chunks together. */
export function scrubTextStream(
  scrubber: Scrubber,
  options: ScrubStreamOptions = {},
): TransformStream<string, string> {
  return stream(texts(), scrubbing(scrubber, options, true));
}

/** Restores a stream of bytes. */
export function restoreStream(
  options: RestoreStreamOptions = {},
): TransformStream<Uint8Array, Uint8Array> {
  return stream(BYTES, restoring(options));
}

/** Restores a stream of strings, such as a model's answer. */
export function restoreTextStream(
  options: RestoreStreamOptions = {},
): TransformStream<string, string> {
  return stream(texts(), restoring(options));
}

/** A session or a restorer. */
interface Engine {
  push(chunk: Uint8Array): Uint8Array;
  finish(): Uint8Array;
  /** Poisons it, wipes what it holds. */
  drop(): void;
}

function scrubbing(scrubber: Scrubber, options: ScrubStreamOptions, utf16: boolean): Engine {
  const { onFinding, onReport, ...others } = options;
  const session = one(scrubber, Scrubber, "a Scrubber").session({ ...others, utf16 });
  const hear = () => {
    if (onFinding) session.findings().forEach((finding) => onFinding(finding));
  };
  return engine(session, hear, () => onReport?.(session.report()));
}

function restoring(options: RestoreStreamOptions): Engine {
  const { onToken, onReport, ...others } = options;
  const restorer = new Restorer(others);
  const hear = () => {
    if (onToken) restorer.tokens().forEach((token) => onToken(token));
  };
  return engine(restorer, hear, () => onReport?.(restorer.report()));
}

function engine(of: Session | Restorer, hear: () => void, end: () => void): Engine {
  return {
    push(chunk) {
      const out = of.push(chunk);
      hear();
      return out;
    },
    finish() {
      const out = of.finish();
      hear();
      end();
      of.free();
      return out;
    },
    drop() {
      of.poison();
      of.free();
    },
  };
}

/** How chunks become bytes and back. */
interface Codec<T> {
  encode(chunk: T): Uint8Array;
  /** The bytes of what was held back of the input. */
  rest(): Uint8Array;
  decode(bytes: Uint8Array): T;
  /** What was held back of the output. */
  last(): T;
}

const NONE = new Uint8Array(0);
const BYTES: Codec<Uint8Array> = {
  encode: (chunk) => chunk,
  rest: () => NONE,
  decode: (bytes) => bytes,
  last: () => NONE,
};

function texts(): Codec<string> {
  const encoder = new Encoder();
  const decoder = new Decoder();
  return {
    encode: (chunk) => encoder.push(chunk),
    rest: () => encoder.finish(),
    decode: (bytes) => decoder.push(bytes),
    last: () => decoder.finish(),
  };
}

/** Hands on chunk by chunk; the platform's stream keeps the pressure. */
function stream<T extends string | Uint8Array>(codec: Codec<T>, of: Engine): TransformStream<T, T> {
  let over = false;
  const drop = () => {
    if (!over) of.drop();
    over = true;
  };
  const guarded = (work: () => void) => {
    try {
      work();
    } catch (error) {
      drop();
      throw error;
    }
  };
  const transformer: Transformer<T, T> & { cancel(): void } = {
    transform(chunk, out) {
      guarded(() => {
        const made = codec.decode(of.push(codec.encode(chunk)));
        if (made.length > 0) out.enqueue(made);
      });
    },
    flush(out) {
      guarded(() => {
        const rest = codec.rest();
        const pushed = codec.decode(rest.length > 0 ? of.push(rest) : rest);
        const parts = [pushed, codec.decode(of.finish()), codec.last()];
        over = true;
        for (const part of parts) if (part.length > 0) out.enqueue(part);
      });
    },
    // Either side gave up: nothing more comes out, and what is held is gone.
    cancel: drop,
  };
  return new TransformStream(transformer);
}
