import type { Description } from "./words.js";

/** What a finding is and why, beside it. */
export class Tip {
  readonly #box = document.createElement("div");
  readonly #title = document.createElement("b");
  readonly #detail = document.createElement("span");
  #open = false;

  constructor(into: ShadowRoot) {
    this.#box.className = "tip";
    this.#box.hidden = true;
    // Over everything, also out of boxes that clip.
    if ("popover" in this.#box) this.#box.popover = "manual";
    this.#box.append(this.#title, this.#detail);
    into.append(this.#box);
  }

  /** Shows a description below `rect`, or above it where there is no room. */
  show({ title, detail }: Description, rect: DOMRect): void {
    this.#title.textContent = title;
    this.#detail.textContent = detail;
    if (!this.#open) {
      this.#box.hidden = false;
      if (this.#box.popover) this.#box.showPopover();
      this.#open = true;
    }
    const { width, height } = this.#box.getBoundingClientRect();
    const left = Math.max(8, Math.min(rect.left, innerWidth - width - 8));
    const below = rect.bottom + 8;
    const top = below + height > innerHeight - 8 ? Math.max(8, rect.top - height - 8) : below;
    this.#box.style.left = `${left}px`;
    this.#box.style.top = `${top}px`;
  }

  hide(): void {
    if (!this.#open) return;
    this.#open = false;
    if (this.#box.popover && this.#box.matches(":popover-open")) this.#box.hidePopover();
    this.#box.hidden = true;
  }
}
