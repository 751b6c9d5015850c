import type { RestoreReport } from "scrubjay";
import { byId, h, icon } from "./dom.js";
import type { Counts } from "./counts.js";
import type { Designer } from "./designer.js";
import type { Engine } from "./engine.js";
import { size } from "./field.js";
import { reply } from "./model.js";
import type { Segment } from "./protocol.js";

const WORDS: Readonly<Record<Segment["state"], string>> = {
  plain: "",
  token: "replaced by the policy",
  kept: "kept by the policy",
  restored: "restored",
  unknown: "unknown: there is no value for it any more",
  damaged: "damaged: altered, so not put back",
  unopened: "could not be opened",
};
/** Of a long payload as much as this is shown. */
const SHOWN = 20_000;

/** What leaves, and what comes back. */
export class Exchange {
  readonly #payload = byId("payload");
  readonly #answer = byId("answer");
  readonly #button = byId<HTMLButtonElement>("send");
  readonly #task = byId<HTMLInputElement>("task");
  #raw = "";
  #segments: Segment[] = [];
  #shown: "restored" | "raw" = "restored";

  constructor(
    readonly engine: Engine,
    readonly designer: Designer,
    readonly counts: Counts,
  ) {
    byId("ask").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
    byId("view").addEventListener("change", (event) => {
      this.#shown = (event.target as HTMLInputElement).value as "restored" | "raw";
      this.#render();
    });
    this.#payload.append(empty("up", "Nothing sent yet", "Exactly the text that leaves is shown here."));
    this.#answer.append(empty("down", "No answer yet", "It is put back together here, piece by piece."));
  }

  async #send(): Promise<void> {
    this.#button.disabled = true;
    this.#legend();
    try {
      const text = [this.#task.value, "", this.designer.text].join("\n");
      const { segments, report } = await this.engine.ask("scrub", text);
      const payload = segments.map(({ text }) => text).join("");
      this.#payload.replaceChildren(...shorten(segments).map(piece));
      this.#payload.scrollTop = 0;
      byId("out-note").textContent = size(payload.length);
      this.counts.sent(report);
      await this.#listen(payload);
    } catch (error) {
      // Nothing more comes out; what went wrong holds no value.
      this.#fail(error instanceof Error ? error.message : "something failed");
    } finally {
      this.#button.disabled = false;
    }
  }

  async #listen(payload: string): Promise<void> {
    const old = await this.engine.ask("open");
    this.#raw = "";
    this.#segments = [];
    this.#answer.replaceChildren();
    this.#answer.classList.add("busy");
    for (const word of reply(payload, old).pieces) {
      await pause();
      this.#raw += word;
      this.#add(await this.engine.ask("push", word), word);
    }
    const { segments, report } = await this.engine.ask("close");
    this.#add(segments, "");
    this.#answer.classList.remove("busy");
    this.counts.answered(report);
    this.#legend(report);
    const { restored, unknown, damaged } = report;
    byId("said").textContent = `The answer is complete: ${restored} restored, ${unknown} unknown, ${damaged} damaged.`;
  }

  #add(segments: readonly Segment[], raw: string): void {
    for (const segment of segments) {
      const last = this.#segments.at(-1);
      const node = this.#answer.lastChild;
      // What is not put back may come in parts, and is one token all the same.
      if (last?.state === segment.state && segment.state !== "plain" && segment.state !== "restored") {
        this.#segments.splice(-1, 1, { ...last, text: last.text + segment.text });
        if (this.#shown === "restored") node?.appendChild(document.createTextNode(segment.text));
      } else {
        this.#segments.push(segment);
        if (this.#shown === "restored") this.#answer.append(piece(segment));
      }
    }
    if (this.#shown === "raw") this.#answer.append(raw);
    this.#answer.scrollTop = this.#answer.scrollHeight;
  }

  #render(): void {
    if (this.#raw === "") return;
    this.#answer.replaceChildren(...(this.#shown === "raw" ? [this.#raw] : this.#segments.map(piece)));
  }

  #legend(report?: RestoreReport): void {
    const states = report ? (["restored", "unknown", "damaged", "unopened"] as const) : [];
    byId("legend").replaceChildren(
      ...states
        .filter((state) => state !== "unopened" || (report?.unopened ?? 0) > 0)
        .map((state) => h("li", { className: `chip ${state}` }, state, h("b", {}, String(report?.[state] ?? 0)))),
    );
  }

  #fail(message: string): void {
    this.#payload.replaceChildren(empty("remove", "Nothing was sent", message));
    byId("out-note").textContent = "";
    byId("said").textContent = `Nothing was sent: ${message}`;
  }
}

function piece({ text, state }: Segment): Node {
  if (state === "plain") return document.createTextNode(text);
  return h("mark", { className: state, title: WORDS[state] }, text);
}

function shorten(segments: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  let left = SHOWN;
  for (const { text, state } of segments) {
    all.push({ text: text.slice(0, left), state });
    left -= text.length;
    if (left <= 0) {
      const rest = segments.reduce((sum, { text }) => sum + text.length, 0) - SHOWN;
      if (rest > 0) all.push({ text: `\n… and ${size(rest)} more`, state: "plain" });
      break;
    }
  }
  return all;
}

function empty(name: "up" | "down" | "remove", title: string, text: string): HTMLElement {
  return h("div", { className: "empty" }, icon(name), h("b", {}, title), h("span", {}, text));
}

/** As uneven as a stream from far away; as quick as can be for those who asked for less motion. */
function pause(): Promise<void> {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return new Promise((resolve) => setTimeout(resolve, still ? 0 : 5 + Math.random() * 30));
}
