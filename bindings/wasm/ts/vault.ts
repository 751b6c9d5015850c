import * as raw from "./glue/glue.js";
import { one, options as known, text, whole } from "./arguments.js";
import { call } from "./error.js";
import type { Entity } from "./finding.js";
import { Handle, seed } from "./handle.js";
import { Keys } from "./keys.js";
import { ready } from "./module.js";
import { bytes, encode } from "./text.js";

/** How much a vault may hold, and for how long. */
export interface VaultOptions {
  /** The most values; 65,536 by default. */
  readonly maxEntries?: number;
  /** The most bytes of all values; 16 MiB by default. */
  readonly maxBytes?: number;
  /** How long after its last use a value is kept, in the unit of `setTime`; for ever by default. */
  readonly ttl?: number;
  /** Check letters of a placeholder, 2 or 3. */
  readonly checkLetters?: 2 | 3;
  /** 32 random bytes; from the platform unless given. */
  readonly seed?: Uint8Array;
}

const OPTIONS = ["maxEntries", "maxBytes", "ttl", "checkLetters", "seed"];
/** What a number in the module holds. */
const MOST = 2 ** 32 - 1;

/** The values behind placeholders such as `EMAIL_1GS`, in memory only. */
export class Vault extends Handle<raw.Vault> {
  /** An empty vault. */
  static create(options: VaultOptions = {}): Vault {
    ready();
    const { maxEntries, maxBytes, ttl, checkLetters } = known(options, OPTIONS);
    if (maxEntries !== undefined) whole(maxEntries, 1, MOST, "maxEntries");
    if (maxBytes !== undefined) whole(maxBytes, 1, MOST, "maxBytes");
    if (ttl !== undefined) whole(ttl, 1, Number.MAX_SAFE_INTEGER, "ttl");
    if (checkLetters !== undefined) whole(checkLetters, 2, 3, "checkLetters");
    const from = bytes(options.seed ?? seed());
    return new Vault(call(() => new raw.Vault(from, maxEntries, maxBytes, ttl, checkLetters)));
  }

  /** Opens an exported vault, which from then on goes its own way. */
  static open(keys: Keys, blob: Uint8Array): Vault {
    ready();
    const { raw: made } = one(keys, Keys, "Keys");
    return new Vault(call(() => raw.Vault.import_sealed(made, bytes(blob))));
  }

  /** The whole vault, encrypted under the primary key. */
  export(keys: Keys): Uint8Array {
    const { raw: made } = one(keys, Keys, "Keys");
    return call(() => this.raw.export_sealed(made, seed()));
  }

  /** How many values it holds. */
  get size(): number {
    return call(() => this.raw.size());
  }

  /** Tells it the time and drops what is too old. */
  setTime(now: number): void {
    whole(now, 0, Number.MAX_SAFE_INTEGER, "now");
    call(() => this.raw.set_time(now));
  }

  /** Drops and wipes all values. */
  erase(): void {
    call(() => this.raw.erase());
  }

  /** Drops and wipes one value; tells whether it was there. */
  eraseValue(entity: Entity, value: string): boolean {
    const name = text(entity, "an entity's name");
    return call(() => this.raw.erase_value(name, encode(value)));
  }
}
