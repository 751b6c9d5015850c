import * as raw from "./glue/glue.js";
import { call, ScrubjayError } from "./error.js";
import { isReady } from "./module.js";
import { bytes } from "./text.js";

/** Bytes that are no model, or no whole one. */
export const MODEL = 4;

/** What the module reads of a model. @internal */
export const made = (model: Uint8Array): raw.Tagger => call(() => new raw.Tagger(bytes(model)));

/**
 * Finds names of people, places and organizations and street addresses in running text, by a model: `loadTagger`
 * of `scrubjay/tagger-en` brings the English one. Any number of detectors and scrubbers share it.
 */
export class Tagger {
  #model: Uint8Array | undefined;
  #raw: raw.Tagger | undefined;

  /** Reads a model: at once, or where the module is not there yet, when it is first used. */
  constructor(model: Uint8Array) {
    this.#model = model;
    if (isReady()) this.lend(made);
  }

  /** Lends a module what it has read, or first has it read. @internal */
  lend(read: (model: Uint8Array) => raw.Tagger): raw.Tagger {
    if (this.#raw) return this.#raw;
    if (!this.#model) throw new ScrubjayError(MODEL, "model: the tagger was freed");
    this.#raw = read(this.#model);
    this.#model = undefined;
    return this.#raw;
  }

  /** Frees it. Detectors and scrubbers that use it go on. */
  free(): void {
    this.#raw?.free();
    this.#raw = this.#model = undefined;
  }

  [Symbol.dispose](): void {
    this.free();
  }
}
