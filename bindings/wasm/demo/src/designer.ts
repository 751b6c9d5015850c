import type { Finding } from "scrubjay";
import { byId, h, icon } from "./dom.js";
import type { Engine } from "./engine.js";
import { FormField, type Kind, KINDS } from "./field.js";
import { SAMPLE } from "./sample.js";

/** The palette and the form that is made of it. */
export class Designer {
  fields: FormField[] = [];
  readonly #canvas = byId("canvas");
  readonly #line = h("div", { className: "landing" });
  #dragged: { kind?: Kind; field?: FormField } | undefined;

  constructor(
    readonly engine: Engine,
    readonly changed: () => void,
  ) {
    byId("palette").append(
      ...KINDS.map((kind) => {
        const add = () => this.add(kind).focus();
        const button = h("button", { type: "button", draggable: true, onclick: add }, icon(kind.name), kind.label);
        button.addEventListener("dragstart", (event) => this.#start(event, { kind }));
        button.addEventListener("dragend", () => this.#end());
        return button;
      }),
    );
    byId("sample").addEventListener("click", () => this.sample());
    byId("clear").addEventListener("click", () => {
      for (const field of this.fields) field.free();
      this.fields = [];
      this.#render();
    });
    this.#canvas.addEventListener("dragover", (event) => {
      if (!this.#dragged) return;
      event.preventDefault();
      const before = this.#below(event.clientY);
      this.#canvas.insertBefore(this.#line, before?.element ?? null);
    });
    this.#canvas.addEventListener("drop", (event) => {
      if (!this.#dragged) return;
      event.preventDefault();
      const { kind, field } = this.#dragged;
      const before = this.#below(event.clientY);
      this.#end();
      if (kind) this.add(kind, before).focus();
      else if (field && field !== before) this.#place(field, before);
    });
    this.#canvas.addEventListener("dragleave", (event) => {
      if (!this.#canvas.contains(event.relatedTarget as Node | null)) this.#line.remove();
    });
  }

  get findings(): Finding[] {
    return this.fields.flatMap((field) => field.findings);
  }

  /** The form as text, as it would be sent if nothing were replaced. */
  get text(): string {
    return this.fields.map(({ lines }) => lines).filter((lines) => lines !== "").join("\n");
  }

  add(kind: Kind, before?: FormField): FormField {
    const field: FormField = new FormField(kind, this.engine, {
      changed: () => this.changed(),
      move: (by) => {
        const at = this.fields.indexOf(field);
        const rest = this.fields.filter((other) => other !== field);
        this.#place(field, rest[Math.max(0, at + by)]);
      },
      remove: () => {
        const at = this.fields.indexOf(field);
        field.free();
        this.fields = this.fields.filter((other) => other !== field);
        this.#render();
        (this.fields[Math.min(at, this.fields.length - 1)]?.label ?? byId("palette").querySelector("button"))?.focus();
      },
    });
    const grip = field.element.querySelector<HTMLElement>(".grip");
    if (grip) {
      grip.draggable = true;
      grip.addEventListener("dragstart", (event) => this.#start(event, { field }));
      grip.addEventListener("dragend", () => this.#end());
    }
    this.#insert(field, before);
    this.#render();
    return field;
  }

  /** A form with something in it. */
  sample(): void {
    for (const name of ["short", "email", "phone", "long"] as const) {
      const kind = KINDS.find((kind) => kind.name === name);
      if (!kind) continue;
      const field = this.fields.find((field) => field.kind === kind) ?? this.add(kind);
      field.value = SAMPLE[name] ?? "";
      if (name === "short") field.label.value = "Subject";
      if (name === "long") field.label.value = "Message";
    }
    for (const field of this.fields) {
      if (field.kind.name === "id") field.value = SAMPLE.id ?? "";
    }
  }

  refresh(): void {
    for (const field of this.fields) field.refresh();
  }

  #start(event: DragEvent, dragged: { kind?: Kind; field?: FormField }): void {
    this.#dragged = dragged;
    event.dataTransfer?.setData("text/plain", dragged.kind?.label ?? "field");
    if (dragged.field) event.dataTransfer?.setDragImage(dragged.field.element, 20, 20);
    this.#canvas.classList.add("dragging");
  }

  #end(): void {
    this.#dragged = undefined;
    this.#line.remove();
    this.#canvas.classList.remove("dragging");
  }

  /** The first field whose middle is below a point. */
  #below(y: number): FormField | undefined {
    return this.fields.find(({ element }) => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2;
    });
  }

  #insert(field: FormField, before: FormField | undefined): void {
    const rest = this.fields.filter((other) => other !== field);
    const at = before ? rest.indexOf(before) : rest.length;
    rest.splice(at, 0, field);
    this.fields = rest;
  }

  #place(field: FormField, before: FormField | undefined): void {
    const focused = document.activeElement as HTMLElement | null;
    this.#insert(field, before);
    this.#render();
    focused?.focus();
    field.refresh();
  }

  #render(): void {
    if (this.fields.length > 0) this.#canvas.replaceChildren(...this.fields.map(({ element }) => element));
    else {
      this.#canvas.replaceChildren(
        h(
          "div",
          { className: "empty" },
          icon("long"),
          h("b", {}, "An empty form"),
          h("span", {}, "Drag a field here, or press one in the list. “Fill in a sample” makes a support ticket."),
        ),
      );
    }
    this.changed();
  }
}
