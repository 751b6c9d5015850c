import { byId, h } from "./dom.js";
import type { Engine } from "./engine.js";
import { size } from "./field.js";

/** How large the model is, as the build knows. */
declare const MODEL_SIZE: string;

/** The switch for names in running text. Its model is fetched when it is first turned on, and not before. */
export class NamesSwitch {
  readonly #input = h("input", { type: "checkbox", role: "switch", id: "names", "aria-describedby": "names-hint" });
  readonly #hint = h("p", { className: "hint", id: "names-hint" });
  readonly #said = h("p", { className: "quiet", role: "status" });
  readonly #bar = h("progress", { max: 1, value: 0, hidden: true, "aria-label": "The model for names" });
  readonly #error = h("p", { className: "error", role: "alert", hidden: true });

  constructor(
    readonly engine: Engine,
    readonly changed: () => void,
  ) {
    byId("names-panel").append(
      h("label", { className: "switch" }, h("b", {}, "Find names"), this.#input, h("span", { className: "track" })),
      this.#hint,
      this.#bar,
      this.#error,
      this.#said,
    );
    this.#input.addEventListener("change", () => void this.#turn(this.#input.checked));
    this.#show("off");
  }

  async #turn(on: boolean): Promise<void> {
    this.#error.hidden = true;
    this.#show(on ? "loading" : "off");
    try {
      await this.engine.names(on, (loaded, total) => {
        if (this.#input.checked) this.#progress(loaded, total);
      });
      // It may have been turned meanwhile.
      if (on === this.#input.checked) this.#show(on ? "on" : "off");
      this.changed();
    } catch (error) {
      if (!this.#input.checked) return;
      this.#input.checked = false;
      this.#show("off");
      this.#error.textContent = `Names cannot be found: ${error instanceof Error ? error.message : "the engine failed"}`;
      this.#error.hidden = false;
    }
  }

  #progress(loaded: number, total: number): void {
    // Without a value the bar says that it is not known how far it is.
    if (total > 0) this.#bar.value = loaded / total;
    else this.#bar.removeAttribute("value");
    this.#hint.textContent = total > 0 ? `${size(loaded)} of ${size(total)} of the model …` : `${size(loaded)} of the model …`;
  }

  #show(state: "off" | "loading" | "on"): void {
    this.#hint.textContent = {
      off: `People and places in English sentences. Loads a model of ${MODEL_SIZE}, once; no text leaves for it.`,
      loading: "The model comes …",
      on: "People and places in English sentences are found too, though not all of them.",
    }[state];
    this.#bar.hidden = state !== "loading";
    this.#bar.value = 0;
    this.#said.textContent = { off: "", loading: "The model for names is being loaded.", on: "Names are found from now on." }[state];
  }
}
