// Older platforms have no `Symbol.dispose`; `using` is compiled to this one there.
(Symbol as { dispose?: symbol }).dispose ??= Symbol.for("Symbol.dispose");

/** What the module holds for us: freed when asked, at the end of a `using` block, or by the collector. */
export abstract class Handle<Raw extends { free(): void }> {
  /** The module's own. @internal */
  readonly raw: Raw;

  /** @internal */
  constructor(raw: Raw) {
    this.raw = raw;
  }

  /** Frees the memory in the module now. What is freed cannot be used. */
  free(): void {
    this.raw.free();
  }

  [Symbol.dispose](): void {
    this.free();
  }
}

/** 32 bytes from the platform's generator. */
export function seed(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(32));
}
