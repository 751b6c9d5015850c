import type { Finding } from "../finding.js";
import { mirrored, SHEET } from "./style.js";

/** A text field that can be drawn over. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Texts up to this length are drawn whole; of longer ones only what can be seen. */
const WHOLE = 4_000;
/** How far behind the last visible character a line may end. */
const LINE = 2_000;

/** The part of the text that is drawn: the line that is cut by the upper edge, and what follows. */
interface Window {
  readonly start: number;
  /** Where the lines begin that flow down from `y`; the one before them ends there. */
  readonly next: number;
  readonly end: number;
  readonly y: number;
}

/**
 * The lines below findings: a copy of the visible text, itself not to be seen, exactly over the field. Only
 * what is visible is ever laid out, so that a keystroke in a long text costs what it costs in a short one.
 */
export class Overlay {
  /** What is put into the page; whatever else floats over the field goes into its shadow. */
  readonly host = document.createElement("div");
  readonly root = this.host.attachShadow({ mode: "open" });
  readonly #clip = document.createElement("div");
  readonly #anchor = document.createElement("div");
  readonly #above = document.createElement("div");
  readonly #below = document.createElement("div");
  readonly #marks = new Map<HTMLElement, Finding>();
  #shown = "";

  constructor(readonly field: Field) {
    this.host.setAttribute("aria-hidden", "true");
    this.root.adoptedStyleSheets = [SHEET()];
    this.#clip.className = "clip";
    this.#anchor.className = field instanceof HTMLInputElement ? "anchor single" : "anchor";
    this.#above.className = "above";
    this.#below.className = "below";
    this.#anchor.append(this.#above, this.#below);
    this.#clip.append(this.#anchor);
    this.root.append(this.#clip);
  }

  /** Draws the lines below what was found in the field's text. */
  draw(findings: readonly Finding[]): void {
    if (!this.host.isConnected || !this.#place() || findings.length === 0) return this.#clear();
    const { field } = this;
    const style = getComputedStyle(field);
    const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const box = { top: px("padding-top"), left: px("padding-left"), right: px("padding-right") };
    const text = field.value;
    const window = this.#window(text, box);
    if (!window) return this.#clear();
    mirrored(style, this.#anchor.style);
    const single = field instanceof HTMLInputElement;
    const { style: own } = this.#anchor;
    own.left = `${box.left - field.scrollLeft}px`;
    own.width = single ? "max-content" : `${field.clientWidth - box.left - box.right}px`;
    own.height = single ? `${field.clientHeight - box.top - px("padding-bottom")}px` : "0";
    own.top = `${single ? box.top : window.y}px`;
    if (single && style.textAlign !== "start" && field.scrollWidth <= field.clientWidth) {
      own.width = `${field.clientWidth - box.left - box.right}px`;
    }
    this.#fill(text, window, findings);
  }

  /** The finding at a point of the page's view, and where it is drawn. */
  at(x: number, y: number): { finding: Finding; rect: DOMRect } | undefined {
    for (const [mark, finding] of this.#marks) {
      for (const rect of mark.getClientRects()) {
        if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return { finding, rect };
      }
    }
    return undefined;
  }

  /** Where a finding is drawn, if it is visible. */
  rect(finding: Finding): DOMRect | undefined {
    for (const [mark, other] of this.#marks) if (other === finding) return mark.getClientRects()[0];
    return undefined;
  }

  /** Brings the overlay over the field; false where the field is not shown at all. */
  #place(): boolean {
    const { field, host } = this;
    const here = field.getBoundingClientRect();
    if (here.width === 0) return false;
    const there = host.getBoundingClientRect();
    const { style } = host;
    const move = (name: "left" | "top", by: number) => {
      if (Math.abs(by) > 0.1) style[name] = `${(Number.parseFloat(style[name]) || 0) + by}px`;
    };
    move("left", here.left + field.clientLeft - there.left);
    move("top", here.top + field.clientTop - there.top);
    style.width = `${field.clientWidth}px`;
    style.height = `${field.clientHeight}px`;
    return true;
  }

  #window(text: string, box: { top: number; left: number }): Window | undefined {
    const { field } = this;
    const whole = { start: 0, next: 0, end: text.length, y: box.top - field.scrollTop };
    if (text.length <= WHOLE || field instanceof HTMLInputElement) return whole;
    const edge = field.getBoundingClientRect();
    const x = edge.left + field.clientLeft + box.left + 1;
    const upper = edge.top + field.clientTop;
    const first = Math.max(upper, 0) + 1;
    const last = Math.min(upper + field.clientHeight, innerHeight) - 1;
    if (last <= first) return undefined;
    const start = this.#hit(x, first);
    const end = this.#hit(x, last);
    // The browser cannot say what is there, or something lies over it.
    if (start === undefined || end === undefined) return whole;
    const stop = text.indexOf("\n", end);
    const until = Math.min(stop < 0 ? text.length : stop, end + LINE);
    if (start === end) return { start, next: start, end: until, y: first - upper };
    // Where the second line begins, to half a pixel.
    let [low, high] = [first, last];
    while (high - low > 0.25) {
      const middle = (low + high) / 2;
      if (this.#hit(x, middle) === start) low = middle;
      else high = middle;
    }
    const next = this.#hit(x, high);
    return next === undefined ? whole : { start, next, end: until, y: Math.round(2 * (high - upper)) / 2 };
  }

  /** Which character of the field stands at a point. */
  #hit(x: number, y: number): number | undefined {
    const shadowRoots: ShadowRoot[] = [];
    for (let root = this.field.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      shadowRoots.push(root);
    }
    const at = document.caretPositionFromPoint?.(x, y, { shadowRoots });
    return at?.offsetNode === this.field ? at.offset : undefined;
  }

  #fill(text: string, { start, next, end }: Window, findings: readonly Finding[]): void {
    const visible = findings.filter((finding) => finding.end > start && finding.start < end);
    const key = `${start} ${next} ${end} ${visible.map((one) => `${one.start}-${one.end}-${one.confidence}`).join()}`;
    const shown = `${key} ${text.slice(start, end)}`;
    if (shown === this.#shown) {
      // The same marks, perhaps of newer findings.
      [...this.#marks.keys()].forEach((mark) => {
        const finding = visible[Number(mark.dataset.at)];
        if (finding) this.#marks.set(mark, finding);
      });
      return;
    }
    this.#shown = shown;
    this.#marks.clear();
    this.#above.replaceChildren(...this.#line(text, start, next, visible));
    this.#below.replaceChildren(...this.#line(text, next, end, visible));
  }

  #line(text: string, from: number, to: number, findings: readonly Finding[]): Node[] {
    const nodes: Node[] = [];
    let at = from;
    findings.forEach((finding, index) => {
      const start = Math.max(finding.start, at);
      const stop = Math.min(finding.end, to);
      if (start >= stop) return;
      const mark = document.createElement("span");
      mark.className = finding.confidence >= 85 ? "mark certain" : "mark likely";
      mark.dataset.at = String(index);
      mark.textContent = text.slice(start, stop);
      this.#marks.set(mark, finding);
      nodes.push(document.createTextNode(text.slice(at, start)), mark);
      at = stop;
    });
    // A line break at the very end opens no line of its own here.
    nodes.push(document.createTextNode(text.slice(at, to)));
    return nodes;
  }

  #clear(): void {
    if (this.#shown === "") return;
    this.#shown = "";
    this.#marks.clear();
    this.#above.replaceChildren();
    this.#below.replaceChildren();
  }
}
