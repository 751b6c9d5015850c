import type { Finding } from "../finding.js";
import { type AttachOptions, attach, type Attachment } from "./attach.js";
import { type Finder, WorkerFinder } from "../finder.js";
import type { Field } from "./overlay.js";

/** On a server, where there are no elements, this can be imported too. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

const CSS = `
:host { display: inline-block; position: relative; width: 20em; }
:host([hidden]) { display: none; }
.box { position: relative; }
textarea, input {
  box-sizing: border-box; display: block; width: 100%; margin: 0; padding: 8px 10px; font: inherit; color: inherit;
  letter-spacing: inherit; background: transparent; border: 1px solid currentcolor; border-radius: 6px;
}
textarea { resize: vertical; line-height: 1.5; }
`;

/** Attributes that are handed to the text field inside as they are. */
const PASSED = [
  "autocapitalize", "autocomplete", "enterkeyhint", "inputmode", "maxlength", "minlength", "placeholder", "readonly",
  "required", "rows", "spellcheck", "type",
] as const;

let shared: Finder | undefined;

/**
 * `<scrubjay-field>`: a text field of a form that underlines personal data while people type.
 *
 * Attributes: `name`, `value`, `multiline` for several lines, `sends="scrubbed"` to hand the form the text with its
 * values replaced, `blocks` to hold the form back while there is a finding, and those of text fields
 * (`placeholder`, `required`, `rows`, `type` ...). Parts for styling: `control`. Labels are those of `<label for>`.
 * Events: `input`, `change`, `scrubjay-findings`, `scrubjay-error`.
 */
export class ScrubjayField extends Base {
  static readonly formAssociated = true;
  static readonly observedAttributes = ["multiline", "value", "aria-label", "sends", "blocks", ...PASSED];
  /** What finds for all fields that have no finder of their own; a worker that the first field starts. */
  static get finder(): Finder {
    return (shared ??= new WorkerFinder());
  }
  static set finder(finder: Finder) {
    shared = finder;
  }

  readonly #internals = this.attachInternals();
  readonly #root = this.attachShadow({ mode: "open", delegatesFocus: true });
  #control: Field | undefined;
  #attachment: Attachment | undefined;
  #finder: Finder | undefined;
  #options: Omit<AttachOptions, "finder"> = {};
  #touched = false;
  #turn = 0;
  #trouble = "";
  #failed = false;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    this.#root.adoptedStyleSheets = [sheet];
  }

  /** The text as it was typed. */
  get value(): string {
    return this.#control?.value ?? this.getAttribute("value") ?? "";
  }
  set value(value: string) {
    this.#touched = true;
    this.#build().value = value;
    this.#changed();
    this.#attachment?.refresh();
  }

  /** What was found in it. */
  get findings(): readonly Finding[] {
    return this.#attachment?.findings ?? [];
  }

  /** What finds for this field. */
  get finder(): Finder {
    return this.#finder ?? ScrubjayField.finder;
  }
  set finder(finder: Finder) {
    this.#finder = finder;
    this.#watch();
  }

  /** How its findings are shown and told. */
  get options(): Omit<AttachOptions, "finder"> {
    return this.#options;
  }
  set options(options: Omit<AttachOptions, "finder">) {
    this.#options = options;
    this.#watch();
  }

  /** Looks again, after the policy of its finder changed. */
  refresh(): void {
    this.#changed();
    this.#attachment?.refresh();
  }

  get name(): string {
    return this.getAttribute("name") ?? "";
  }
  set name(name: string) {
    this.setAttribute("name", name);
  }
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get type(): string {
    return this.localName;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  connectedCallback(): void {
    this.#build();
    this.#watch();
    this.#changed();
  }

  disconnectedCallback(): void {
    this.#attachment?.detach();
    this.#attachment = undefined;
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (!this.#control) return;
    if (name === "value" && !this.#touched) {
      this.#control.value = value ?? "";
      this.#attachment?.refresh();
    } else if (name === "multiline" || name === "type") {
      const text = this.#control.value;
      this.#control = undefined;
      this.#build().value = text;
      this.#watch();
    } else {
      this.#pass(this.#control, name);
    }
    this.#changed();
  }

  formResetCallback(): void {
    this.#touched = false;
    this.#build().value = this.getAttribute("value") ?? "";
    this.#changed();
    this.#attachment?.refresh();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#build().disabled = disabled;
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === "string") this.value = state;
  }

  #build(): Field {
    if (this.#control) return this.#control;
    const control = document.createElement(this.hasAttribute("multiline") ? "textarea" : "input");
    control.setAttribute("part", "control");
    for (const name of [...PASSED, "aria-label"]) this.#pass(control, name);
    control.value = this.getAttribute("value") ?? "";
    control.disabled = this.matches(":disabled");
    control.addEventListener("input", () => {
      this.#touched = true;
      this.#changed();
    });
    // Unlike `input`, this does not leave the shadow by itself.
    control.addEventListener("change", () => this.dispatchEvent(new Event("change", { bubbles: true })));
    for (const name of ["scrubjay-findings", "scrubjay-error"] as const) {
      control.addEventListener(name, () => {
        this.#failed = name === "scrubjay-error";
        this.#judge();
      });
    }
    control.addEventListener("keydown", (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (key === "Enter" && !isComposing && control instanceof HTMLInputElement) this.form?.requestSubmit();
    });
    control.addEventListener("focus", () => this.#label());
    const box = document.createElement("div");
    box.className = "box";
    box.append(control);
    this.#root.replaceChildren(box);
    this.#control = control;
    this.#label();
    return control;
  }

  #pass(control: Field, name: string): void {
    const value = this.getAttribute(name);
    if (name === "aria-label") this.#label();
    else if (value === null) control.removeAttribute(name);
    else if (name !== "type" || control instanceof HTMLInputElement) control.setAttribute(name, value);
  }

  /** Labels stand outside of the shadow; their words are for the field inside. */
  #label(): void {
    const labels = [...this.#internals.labels].map((label) => label.textContent?.trim() ?? "");
    const label = this.getAttribute("aria-label") ?? labels.join(" ");
    if (label !== "") this.#control?.setAttribute("aria-label", label);
  }

  #watch(): void {
    if (!this.isConnected || !this.#control) return;
    this.#attachment?.detach();
    this.#attachment = attach(this.#control, { ...this.#options, finder: this.finder });
  }

  /** The form's value: the text, or what is left of it; nothing while that is not known. */
  #changed(): void {
    const { value } = this;
    const turn = ++this.#turn;
    if (this.getAttribute("sends") !== "scrubbed") {
      this.#internals.setFormValue(value);
      return this.#judge("");
    }
    this.#internals.setFormValue(null, value);
    this.#judge(CHECKING);
    void (async () => {
      try {
        const { finder } = this;
        if (!finder.scrub) throw new TypeError("the finder cannot scrub");
        const { text } = await finder.scrub(value);
        if (turn !== this.#turn) return;
        this.#internals.setFormValue(text, value);
        this.#judge("");
      } catch (error) {
        if (turn !== this.#turn) return;
        this.#judge(FAILED);
        this.dispatchEvent(new CustomEvent("scrubjay-error", { detail: { error }, bubbles: true, composed: true }));
      }
    })();
  }

  /** Whether the form may be sent; `trouble` is why the text itself cannot be handed on. */
  #judge(trouble = this.#trouble): void {
    const control = this.#control;
    if (!control) return;
    this.#trouble = trouble;
    const blocks = this.getAttribute("blocks");
    const message = trouble || (blocks === null ? "" : this.#blocked(blocks));
    if (message) this.#internals.setValidity({ customError: true }, message, control);
    else this.#internals.setValidity(control.validity, control.validationMessage, control);
  }

  #blocked(message: string): string {
    if (this.#failed) return FAILED;
    if (this.#attachment?.pending !== false) return CHECKING;
    return this.findings.length > 0 ? message || BLOCKED : "";
  }
}

const CHECKING = "Still looking for personal data; try again in a moment.";
const FAILED = "Personal data could not be looked for, so this cannot be sent.";
const BLOCKED = "This holds personal data.";

/** Makes `<scrubjay-field>` known to the page, once; another name is possible. */
export function define(name = "scrubjay-field"): void {
  if (!customElements.get(name)) customElements.define(name, ScrubjayField);
}

declare global {
  interface HTMLElementTagNameMap {
    "scrubjay-field": ScrubjayField;
  }
}
