import { FREED, ScrubjayError } from "./error.js";

// Older platforms have no `Symbol.dispose`; `using` is compiled to this one there.
(Symbol as { dispose?: symbol }).dispose ??= Symbol.for("Symbol.dispose");

/** What the module holds for us: freed when asked, at the end of a `using` block, or by the collector. */
export abstract class Handle<Raw extends { free(): void }> {
  #raw: Raw | undefined;

  /** @internal */
  constructor(raw: Raw) {
    if (typeof (raw as Partial<Raw> | undefined)?.free !== "function") {
      throw new TypeError("this class is not for `new`: other objects or its static methods make it");
    }
    this.#raw = raw;
  }

  /** The module's own. @internal */
  get raw(): Raw {
    if (this.#raw) return this.#raw;
    throw new ScrubjayError(FREED, "what was freed cannot be used");
  }

  /** Frees the memory in the module now. What is freed cannot be used, but freed again. */
  free(): void {
    const raw = this.#raw;
    this.#raw = undefined;
    raw?.free();
  }

  [Symbol.dispose](): void {
    this.free();
  }
}

/** 32 bytes from the platform's generator. */
export function seed(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(32));
}
