import * as raw from "./glue/glue.js";
import { key, text as checked } from "./arguments.js";
import { call } from "./error.js";
import { Handle, seed } from "./handle.js";
import { ready } from "./module.js";
import { bytes } from "./text.js";

/** Root keys by number, one of them the primary: it makes new tokens. Immutable. */
export class Keyring extends Handle<raw.Keyring> {
  /** A ring of one root key of 32 random bytes. */
  static of(id: number, root: Uint8Array): Keyring {
    ready();
    return new Keyring(call(() => new raw.Keyring(key(id), bytes(root))));
  }

  /** A ring of one new root key from the platform's generator. */
  static generate(id = 1): Keyring {
    const root = seed();
    try {
      return Keyring.of(id, root);
    } finally {
      root.fill(0);
    }
  }

  /** Reads a key file. */
  static fromText(text: string): Keyring {
    ready();
    const read = checked(text, "the text of a key file");
    return new Keyring(call(() => raw.Keyring.from_text(read)));
  }

  /** Writes a key file, keys and all; a string of JavaScript cannot be wiped. */
  toText(): string {
    return call(() => this.raw.to_text());
  }

  /** The same ring with one more root key; the primary stays. */
  withKey(id: number, root: Uint8Array): Keyring {
    return new Keyring(call(() => this.raw.with_key(key(id), bytes(root))));
  }

  /** The same ring with another primary key. */
  withPrimary(id: number): Keyring {
    return new Keyring(call(() => this.raw.with_primary(key(id))));
  }

  /** The same ring without a key: what it made can never be opened again. */
  without(id: number): Keyring {
    return new Keyring(call(() => this.raw.without(key(id))));
  }

  /** The number of the primary key. */
  get primary(): number {
    return call(() => this.raw.primary());
  }

  /** The numbers of all keys, rising. */
  get ids(): number[] {
    return [...call(() => this.raw.ids())];
  }

  /** Eight hexadecimal digits by which people tell keys apart. */
  fingerprint(id: number): string | undefined {
    return call(() => this.raw.fingerprint(key(id)));
  }

  /** The ring seen from one namespace: the same value has one token within it. */
  namespace(name: string): Keys {
    const read = checked(name, "a namespace's name");
    return new Keys(call(() => this.raw.namespace(read)));
  }
}

/** A key ring seen from one namespace. */
export class Keys extends Handle<raw.Keys> {
  /** Only for the compiler: a ring is no keys. */
  declare protected readonly keys: true;
}
