/** What went wrong. It never holds an input value, a key or a token. */
export class ScrubjayError extends Error {
  override readonly name = "ScrubjayError";

  constructor(
    /** The stable number of the error, the same in every language; 100 and more are JavaScript's own. */
    readonly code: number,
    message: string,
    /** The line of the policy or key file, from 1; 0 where there is none. */
    readonly line = 0,
  ) {
    super(message);
  }
}

/** The module is used before `init`. */
export const NOT_READY = 100;
/** The module trapped earlier; a page has to load it anew. */
export const DEAD = 101;
/** An entity that neither the catalog nor the policy has. */
export const UNKNOWN_ENTITY = 105;
/** What was freed is used. */
export const FREED = 106;

let dead = false;

/** Calls into the module and makes of what it throws an error that people can read. */
export function call<T>(work: () => T): T {
  if (dead) throw new ScrubjayError(DEAD, "the module failed earlier and takes nothing more");
  try {
    return work();
  } catch (thrown) {
    if (typeof thrown === "string") {
      const [code, line, ...message] = thrown.split("\n");
      throw new ScrubjayError(Number(code), message.join("\n"), Number(line));
    }
    if (thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError) {
      // A trap leaves memory as it was halfway: nothing in it can be trusted any more. Its message is
      // not passed on.
      dead = true;
      throw new ScrubjayError(DEAD, "the module failed and takes nothing more");
    }
    throw thrown;
  }
}
