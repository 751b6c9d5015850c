import { ScrubjayError } from "../error.js";
import type { Finding } from "../finding.js";
import type { Finder } from "../finder.js";
import { type Field, Overlay } from "./overlay.js";
import { Tip } from "./tip.js";
import { type Description, describe, summarize } from "./words.js";

/** How a field is watched. */
export interface AttachOptions {
  /** What finds: a `Detector`, or a `WorkerFinder` where texts may be long. */
  readonly finder: Finder;
  /** Shows what a finding is and why, at the pointer and at the caret; on by default. */
  readonly tip?: boolean;
  /** How long typing has to pause before it is looked for values, in milliseconds; 30 by default. */
  readonly delay?: number;
  /** The words of the tip. */
  readonly describe?: (finding: Finding) => Description;
  /** The sentence that screen readers hear of the field. */
  readonly summarize?: (findings: readonly Finding[]) => string;
  /** Hears what was found, as the event `scrubjay-findings` tells it. */
  readonly onFindings?: (findings: readonly Finding[]) => void;
}

/** What the event `scrubjay-findings` carries. It holds places and kinds, and no value. */
export interface FindingsDetail {
  readonly findings: readonly Finding[];
}

declare global {
  interface HTMLElementEventMap {
    "scrubjay-findings": CustomEvent<FindingsDetail>;
    "scrubjay-error": CustomEvent<{ readonly error: unknown }>;
  }
}

/** The types of `<input>` whose text may be read and drawn over. */
const TYPES = new Set(["text", "search", "email", "tel", "url"]);
let last = 0;

/** What one edit did: `by` characters more behind `at`, where `removed` characters and more were before. */
interface Edit {
  readonly at: number;
  readonly by: number;
}

/**
 * Underlines what is found in a `<textarea>` or `<input>` while people type, in place and without touching
 * its text. The page's own styles, form, and undo stay as they are.
 */
export function attach(element: Field, options: AttachOptions): Attachment {
  return new Attachment(element, options);
}

/** A field that is being watched. */
export class Attachment {
  readonly #overlay: Overlay;
  readonly #tip: Tip | undefined;
  /** The tip is of what the pointer is at, which an edit or a scroll moves away. */
  #pointed = false;
  readonly #summary = document.createElement("span");
  readonly #off = new AbortController();
  readonly #resizes: ResizeObserver;
  #findings: readonly Finding[] = [];
  #edits: Edit[] = [];
  #length: number;
  #asked = false;
  #stale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** @internal */
  constructor(
    readonly element: Field,
    readonly options: AttachOptions,
  ) {
    if (element instanceof HTMLInputElement && !TYPES.has(element.type)) {
      throw new ScrubjayError(NO_TEXT, `an input of type ${element.type} has no text to draw over`);
    }
    this.#length = element.value.length;
    this.#overlay = new Overlay(element);
    this.#tip = options.tip === false ? undefined : new Tip(this.#overlay.root);
    this.#summary.hidden = true;
    this.#summary.id = `scrubjay-summary-${++last}`;
    element.after(this.#overlay.host, this.#summary);
    const described = element.getAttribute("aria-describedby");
    element.setAttribute("aria-describedby", `${described ? `${described} ` : ""}${this.#summary.id}`);
    this.#resizes = new ResizeObserver(() => this.#redraw());
    this.#resizes.observe(element);
    this.#resizes.observe(document.documentElement);
    this.#listen();
    this.refresh();
  }

  /** What was found in the text as it is now; what an edit touched is gone until it is looked at again. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Whether there is text that has not been looked at yet. */
  get pending(): boolean {
    return this.#asked || this.#timer !== undefined;
  }

  /** Looks again, and draws again: after a script set the value, the policy, or moved the field. */
  refresh(): void {
    this.#edited();
    this.#soon(0);
  }

  /** Gives the field back as it was. */
  detach(): void {
    this.#off.abort();
    this.#resizes.disconnect();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#tip?.hide();
    this.#overlay.host.remove();
    this.#summary.remove();
    const { element } = this;
    const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
    const others = ids.filter((id) => id !== this.#summary.id);
    if (others.length > 0) element.setAttribute("aria-describedby", others.join(" "));
    else element.removeAttribute("aria-describedby");
  }

  #listen(): void {
    const { element } = this;
    const { signal } = this.#off;
    const redraw = () => this.#redraw();
    const away = () => {
      if (this.#pointed) this.#tip?.hide();
      redraw();
    };
    element.addEventListener("input", () => (this.#edited(), this.#soon()), { signal });
    element.addEventListener("scroll", away, { signal, passive: true });
    element.form?.addEventListener("reset", () => setTimeout(() => this.refresh()), { signal });
    document.addEventListener("scroll", away, { signal, passive: true, capture: true });
    addEventListener("resize", redraw, { signal });
    document.fonts.addEventListener("loadingdone", redraw, { signal });
    if (!this.#tip) return;
    element.addEventListener("pointermove", (event) => this.#point(event as PointerEvent), { signal, passive: true });
    element.addEventListener("pointerleave", () => this.#tip?.hide(), { signal });
    element.addEventListener("blur", () => this.#tip?.hide(), { signal });
    element.addEventListener("keyup", (event) => this.#caret((event as KeyboardEvent).key), { signal });
  }

  /** Moves what was found along with the text around it. */
  #edited(): void {
    const { value } = this.element;
    const by = value.length - this.#length;
    this.#length = value.length;
    if (this.#pointed) this.#tip?.hide();
    if (by !== 0 || this.#asked) {
      const edit = { at: this.element.selectionEnd ?? value.length, by };
      if (this.#asked) this.#edits.push(edit);
      this.#findings = moved(this.#findings, edit);
    }
    this.#redraw();
  }

  #soon(delay = this.options.delay ?? 30): void {
    this.#stale = this.#asked;
    if (this.#asked) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), delay);
  }

  /** One question at a time; what was typed meanwhile is the next. */
  async #look(): Promise<void> {
    this.#timer = undefined;
    this.#asked = true;
    this.#stale = false;
    this.#edits = [];
    try {
      let findings = await this.options.finder.detect(this.element.value);
      if (this.#off.signal.aborted) return;
      for (const edit of this.#edits) findings = moved(findings, edit);
      this.#findings = findings;
      this.#asked = false;
      this.#tell();
    } catch (error) {
      this.#asked = false;
      // What is not known must not look as if nothing were there.
      this.#findings = [];
      this.#send("scrubjay-error", { error });
    }
    this.#redraw();
    if (this.#stale) this.#soon();
  }

  #tell(): void {
    const summary = (this.options.summarize ?? summarize)(this.#findings);
    if (this.#summary.textContent !== summary) this.#summary.textContent = summary;
    this.options.onFindings?.(this.#findings);
    this.#send("scrubjay-findings", { findings: this.#findings } satisfies FindingsDetail);
  }

  #send(name: string, detail: unknown): void {
    this.element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #redraw(): void {
    if (this.#frame !== 0 || this.#off.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#overlay.draw(this.#findings);
    });
  }

  #point({ clientX, clientY }: PointerEvent): void {
    const there = this.#overlay.at(clientX, clientY);
    if (there) this.#explain(there.finding, there.rect);
    else this.#tip?.hide();
    this.#pointed = true;
  }

  /** The tip for those who use no pointer: of the value that the caret stands in. */
  #caret(key: string): void {
    const { selectionStart, selectionEnd } = this.element;
    const at = selectionStart === selectionEnd && key !== "Escape" ? selectionStart : null;
    const finding = at === null ? undefined : this.#findings.find(({ start, end }) => start <= at && at <= end);
    const rect = finding && this.#overlay.rect(finding);
    if (finding && rect) this.#explain(finding, rect);
    else this.#tip?.hide();
    this.#pointed = false;
  }

  #explain(finding: Finding, rect: DOMRect): void {
    this.#tip?.show((this.options.describe ?? describe)(finding), rect);
  }
}

/** Findings where they stand after an edit, without those that it touched. */
function moved(findings: readonly Finding[], { at, by }: Edit): readonly Finding[] {
  const before = Math.min(at, at - by);
  return findings.flatMap((finding) => {
    if (finding.end <= before) return [finding];
    if (finding.start >= at - by) return [{ ...finding, start: finding.start + by, end: finding.end + by }];
    return [];
  });
}

/** A field that has no text. */
export const NO_TEXT = 104;
