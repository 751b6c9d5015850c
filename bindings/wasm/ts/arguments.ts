/**
 * What callers hand in, looked at before it crosses: the module would read a number as a string, cut off what is too
 * large, and do without an option whose name is misspelt.
 */

/** Refuses what is of another type. */
export function expected(what: string, got: unknown): never {
  throw new TypeError(`expected ${what}, not ${kind(got)}`);
}

function kind(got: unknown): string {
  if (got === null) return "null";
  if (typeof got !== "object") return typeof got;
  const name = (Object.getPrototypeOf(got) as object | null)?.constructor?.name;
  return name === undefined || name === "Object" ? "object" : name;
}

/** Half of a surrogate pair. */
export const HALF = /\p{Surrogate}/u;

/** A string that the module reads itself: halves of pairs would all become one and the same sign. */
export function text(value: string, what = "a string"): string {
  if (typeof value !== "string") expected(what, value);
  if (HALF.test(value)) expected(`${what} without lone surrogates`, "one with them");
  return value;
}

/** A whole number within its bounds. */
export function whole(value: number, least: number, most: number, what: string): number {
  if (typeof value !== "number") expected(`a number for ${what}`, value);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`${what} is a whole number from ${least} to ${most}`);
}

/** The number of a key; one that no ring can have becomes one that no ring has, and no other. */
export function key(id: number): number {
  if (typeof id !== "number") expected("a number for a key", id);
  return Number.isInteger(id) && id >= 0 && id <= 1023 ? id : 0xffff;
}

/** One of some words. */
export function choice<T>(value: string, words: { readonly [word: string]: T }, what: string): T {
  const found = Object.hasOwn(words, value) ? words[value] : undefined;
  if (typeof value === "string" && found !== undefined) return found;
  throw new TypeError(`${what} is one of ${Object.keys(words).join(", ")}`);
}

type Class<T> = { readonly name: string; readonly prototype: T };

/** An object of a class. */
export function one<T>(value: T, wanted: Class<T>, name: string): T {
  if (!(value instanceof (wanted as unknown as new () => T))) expected(name, value);
  return value;
}

/** An object of a class, or nothing. */
export function maybe<T>(value: T | undefined, wanted: Class<T>, name: string): T | undefined {
  return value === undefined ? undefined : one(value, wanted, name);
}

/** An object whose keys are its own: a map, a list or one of ours has none that can be meant. */
export function plain<T extends object>(given: T, what: string): T {
  const of: unknown = typeof given === "object" && given !== null ? Object.getPrototypeOf(given) : undefined;
  // Objects of other realms have another prototype, which has none itself.
  return of === null || (of !== undefined && Object.getPrototypeOf(of) === null) ? given : expected(what, given);
}

/** Refuses options of unknown names. */
export function options<T extends object>(given: T, known: readonly string[]): T {
  for (const name of Object.keys(plain(given, "an object of options"))) {
    if (!known.includes(name)) throw new TypeError(`unknown option \`${name}\`, expected one of ${known.join(", ")}`);
  }
  return given;
}
