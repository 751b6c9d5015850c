import * as raw from "./glue/glue.js";
import { call } from "./error.js";
import type { Entity } from "./finding.js";
import { Handle, seed } from "./handle.js";
import type { Keys } from "./keys.js";
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

/** The values behind placeholders such as `EMAIL_1GS`, in memory only. */
export class Vault extends Handle<raw.Vault> {
  /** An empty vault. */
  static create(options: VaultOptions = {}): Vault {
    ready();
    const { maxEntries, maxBytes, ttl, checkLetters } = options;
    const from = bytes(options.seed ?? seed());
    return new Vault(call(() => new raw.Vault(from, maxEntries, maxBytes, ttl, checkLetters)));
  }

  /** Opens an exported vault, which from then on goes its own way. */
  static open(keys: Keys, blob: Uint8Array): Vault {
    ready();
    return new Vault(call(() => raw.Vault.import_sealed(keys.raw, bytes(blob))));
  }

  /** The whole vault, encrypted under the primary key. */
  export(keys: Keys): Uint8Array {
    return call(() => this.raw.export_sealed(keys.raw, seed()));
  }

  /** How many values it holds. */
  get size(): number {
    return call(() => this.raw.size());
  }

  /** Tells it the time and drops what is too old. */
  setTime(now: number): void {
    call(() => this.raw.set_time(now));
  }

  /** Drops and wipes all values. */
  erase(): void {
    call(() => this.raw.erase());
  }

  /** Drops and wipes one value; tells whether it was there. */
  eraseValue(entity: Entity, value: string): boolean {
    return call(() => this.raw.erase_value(entity, encode(value)));
  }
}
