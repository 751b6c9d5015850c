import { ScrubjayError } from "./error.js";
import type { Finding } from "./finding.js";
import type { PolicyObject } from "./policy.js";
import { type Answer, type Ask, unpack } from "./wire.js";

/** What finds for a field: a `Detector`, a `Scrubber`, a {@link WorkerFinder}, or anything that does as they do. */
export interface Finder {
  /** Everything found in `text`, in order and without overlap, at once or later. */
  detect(text: string): readonly Finding[] | Promise<readonly Finding[]>;
  /** The text with its values replaced; for fields that send it scrubbed. */
  scrub?(text: string): { readonly text: string } | Promise<{ readonly text: string }>;
}

/** The part of `Worker` and `MessagePort` that is needed. */
export interface Channel {
  addEventListener(type: "message" | "error", hear: (event: Event) => void): void;
  postMessage(message: unknown): void;
}

type Question<T = Ask> = T extends Ask ? Omit<T, "scrubjay"> : never;
interface Waiting {
  resolve(answer: Answer): void;
  reject(error: ScrubjayError): void;
}

/** Finds in a worker, off the page's thread. Any number of fields may share one. */
export class WorkerFinder implements Finder {
  readonly #channel: Channel;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #gone = false;

  /** Talks to `channel`, where `scrubjay/worker` answers; without one it starts that worker. */
  constructor(channel?: Channel) {
    this.#channel = channel ?? new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    this.#channel.addEventListener("message", (event) => this.#hear((event as MessageEvent<Answer>).data));
    // An error with a message is some code's that goes on; one without means that there is no script.
    this.#channel.addEventListener("error", (event) => this.#lost(!("message" in event)));
    (this.#channel as { start?(): void }).start?.();
  }

  /** Looks from now on for what `policy` names. */
  async use(policy: PolicyObject): Promise<void> {
    await this.#ask({ ask: "policy", policy });
  }

  /** Finds names in running text too from now on, by a model such as `loadModel` brings; without one no more. */
  async useTagger(model: Uint8Array | undefined): Promise<void> {
    await this.#ask({ ask: "tagger", model });
  }

  async detect(text: string): Promise<Finding[]> {
    const { found } = await this.#ask({ ask: "detect", text });
    return found ? unpack(found) : [];
  }

  /** What the policy makes of a text, by actions that need neither keys nor a vault. */
  async scrub(text: string): Promise<{ text: string; findings: Finding[] }> {
    const { found, text: scrubbed = "" } = await this.#ask({ ask: "scrub", text });
    return { text: scrubbed, findings: found ? unpack(found) : [] };
  }

  /** Ends the worker. */
  close(): void {
    const channel = this.#channel as { terminate?(): void; close?(): void };
    if (channel.terminate) channel.terminate();
    else channel.close?.();
    this.#lost(true);
  }

  #ask(question: Question): Promise<Answer> {
    if (this.#gone) return Promise.reject(gone());
    const scrubjay = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(scrubjay, { resolve, reject });
      this.#channel.postMessage({ scrubjay, ...question });
    });
  }

  #hear(answer: Partial<Answer> | null): void {
    const number = answer?.scrubjay ?? 0;
    const waiting = this.#waiting.get(number);
    if (!waiting || !answer) return;
    this.#waiting.delete(number);
    const { error } = answer;
    if (error) waiting.reject(new ScrubjayError(error.code, error.message, error.line));
    else waiting.resolve(answer as Answer);
  }

  #lost(forever: boolean): void {
    this.#gone ||= forever;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(gone());
  }
}

/** The worker ended or could not be started. */
export const GONE = 103;

const gone = (): ScrubjayError => new ScrubjayError(GONE, "the worker has ended or could not be started");
