import { WorkerFinder } from "scrubjay/field";
import type { PolicyObject } from "scrubjay";
import type { Calls, Progress, Request, Response } from "./protocol.js";

/** The worker as the page sees it. */
export class Engine {
  readonly #worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  #last = 0;
  /** Finds for all fields. */
  readonly finder = new WorkerFinder(this.#worker);

  constructor() {
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Partial<Response>>) => {
      const waiting = this.#waiting.get(data.demo ?? 0);
      if (!waiting) return;
      this.#waiting.delete(data.demo ?? 0);
      if (data.error === undefined) waiting.resolve(data.result);
      else waiting.reject(new Error(data.error));
    });
    this.#worker.addEventListener("error", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the engine could not be started"));
      this.#waiting.clear();
    });
  }

  ask<Name extends keyof Calls>(call: Name, ...[argument]: Parameters<Calls[Name]>): Promise<Awaited<ReturnType<Calls[Name]>>> {
    const demo = ++this.#last;
    const promise = new Promise((resolve, reject) => this.#waiting.set(demo, { resolve, reject }));
    this.#worker.postMessage({ demo, call, argument } satisfies Request);
    return promise as Promise<Awaited<ReturnType<Calls[Name]>>>;
  }

  /** Finds names in running text too from now on, or no more. */
  async names(on: boolean, heard: (...model: Progress["model"]) => void): Promise<void> {
    const hear = ({ data }: MessageEvent<Partial<Progress>>) => data.model && heard(...data.model);
    this.#worker.addEventListener("message", hear);
    try {
      await this.ask("names", on);
    } finally {
      this.#worker.removeEventListener("message", hear);
    }
  }

  /** Looks and scrubs from now on as `policy` says. */
  async use(policy: PolicyObject): Promise<void> {
    await Promise.all([this.finder.use(policy), this.ask("use", policy)]);
  }
}
