import { describe, summarize } from "scrubjay/field";
import type { Finding } from "scrubjay";
import { h } from "./dom.js";

const ROW = 22;
/** A longer line goes on in the next row. */
const WIDE = 400;

/** Text to look at, of any length: only the rows that can be seen are in the page. */
export class Viewer {
  readonly #rows = h("div", { className: "rows" });
  readonly #scroller: HTMLDivElement;
  readonly #note = h("p", { className: "quiet", role: "status" });
  readonly element: HTMLDivElement;
  #starts: number[] = [0];
  #findings: readonly Finding[] = [];
  #frame = 0;

  constructor(
    readonly text: string,
    label: string,
  ) {
    this.#scroller = h("div", { className: "viewer", tabIndex: 0, role: "region", "aria-label": label }, this.#rows);
    this.element = h("div", {}, this.#scroller, this.#note);
    for (let at = 0; at < text.length; ) {
      const line = text.indexOf("\n", at);
      const end = line < 0 ? text.length : line + 1;
      for (at += WIDE; at < end; at += WIDE) this.#starts.push(at);
      at = end;
      if (at < text.length) this.#starts.push(at);
    }
    this.#rows.style.height = `${this.#starts.length * ROW}px`;
    this.#scroller.addEventListener("scroll", () => this.#soon(), { passive: true });
    new ResizeObserver(() => this.#soon()).observe(this.#scroller);
  }

  set findings(findings: readonly Finding[]) {
    this.#findings = findings;
    this.#note.textContent = summarize(findings);
    this.#soon();
  }

  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const first = Math.max(0, Math.floor(scrollTop / ROW) - 2);
    const last = Math.min(this.#starts.length, Math.ceil((scrollTop + clientHeight) / ROW) + 2);
    const rows: HTMLElement[] = [];
    let next = this.#after(this.#starts[first] ?? 0);
    for (let row = first; row < last; row++) {
      const start = this.#starts[row] ?? 0;
      const end = this.#starts[row + 1] ?? this.text.length;
      const line = h("div", { className: "line" });
      let at = start;
      for (let index = next; index < this.#findings.length; index++) {
        const finding = this.#findings[index];
        if (!finding || finding.start >= end) break;
        if (finding.end <= end) next = index + 1;
        const from = Math.max(finding.start, at);
        const to = Math.min(finding.end, end);
        if (from >= to) continue;
        const { title, detail } = describe(finding);
        const mark = h("mark", { title: `${title}: ${detail}` }, this.text.slice(from, to));
        line.append(this.text.slice(at, from), mark);
        at = to;
      }
      line.append(this.text.slice(at, end).replace(/\n$/, ""));
      line.style.transform = `translateY(${row * ROW}px)`;
      rows.push(line);
    }
    this.#rows.replaceChildren(...rows);
  }

  /** The first finding that ends behind a place. */
  #after(place: number): number {
    let [low, high] = [0, this.#findings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#findings[middle]?.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
