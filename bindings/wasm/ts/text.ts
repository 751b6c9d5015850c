import { expected, HALF } from "./arguments.js";

/**
 * Strings to bytes and back without loss. JavaScript strings may hold halves of surrogate pairs, which UTF-8
 * has no bytes for; they cross as WTF-8 (three bytes, as any other unit), so that they come back as they were
 * and count as one unit. Strings without them, nearly all, take the platform's fast way.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes as they are, of whatever realm; what is none would go in as zeros: a key would be none, a text lost. */
export function bytes(value: Uint8Array, what = "a Uint8Array"): Uint8Array {
  return Object.prototype.toString.call(value) === "[object Uint8Array]" ? value : expected(what, value);
}

/** The bytes of a text. */
export function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? encode(text) : bytes(text, "a string or a Uint8Array");
}

/** The bytes of a string. */
export function encode(text: string): Uint8Array {
  if (typeof text !== "string") expected("a string", text);
  return HALF.test(text) ? wtf8(text) : encoder.encode(text);
}

function wtf8(text: string): Uint8Array {
  const units: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) {
      units.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    } else {
      units.push(...encoder.encode(character));
    }
  }
  return Uint8Array.from(units);
}

/** The string of bytes that `encode` made, edited or not. */
export function decode(bytes: Uint8Array): string {
  let text = "";
  let from = 0;
  // In UTF-8 0xED is never followed by 0xA0 or more: that is half of a pair.
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2];
    if (second < 0xa0 || second > 0xbf || third === undefined) continue;
    text += decoder.decode(bytes.subarray(from, at));
    text += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f));
    from = at + 3;
  }
  return text + decoder.decode(from === 0 ? bytes : bytes.subarray(from));
}

/** The bytes of a string that comes in pieces, cut anywhere, also inside a surrogate pair. */
export class Encoder {
  #half = "";

  push(piece: string): Uint8Array {
    if (typeof piece !== "string") expected("a string", piece);
    const text = this.#half + piece;
    const last = text.charCodeAt(text.length - 1);
    const cut = last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
    this.#half = text.slice(cut);
    return encode(text.slice(0, cut));
  }

  finish(): Uint8Array {
    const half = this.#half;
    this.#half = "";
    return encode(half);
  }
}

/** The string of bytes that come in pieces, cut anywhere, also inside a character. */
export class Decoder {
  #held = new Uint8Array(0);

  push(piece: Uint8Array): string {
    const bytes = join(this.#held, piece);
    const cut = bytes.length - unfinished(bytes);
    this.#held = bytes.slice(cut);
    return decode(bytes.subarray(0, cut));
  }

  finish(): string {
    const held = this.#held;
    this.#held = new Uint8Array(0);
    return decode(held);
  }
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** How many bytes at the end begin a character that is not all there. */
function unfinished(bytes: Uint8Array): number {
  for (let count = 1; count <= 3 && count <= bytes.length; count++) {
    const byte = bytes[bytes.length - count] ?? 0;
    if (byte >= 0xc0) return count < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? count : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}
