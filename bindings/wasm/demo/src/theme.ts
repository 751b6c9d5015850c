import { byId } from "./dom.js";

/** The theme that a person chose, or the system's. */
export function theme(): void {
  const choose = (name: string) => {
    if (name === "") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
  };
  const kept = localStorage.getItem("theme") ?? "";
  choose(kept);
  for (const input of byId("theme").querySelectorAll("input")) {
    input.checked = input.value === kept;
    input.addEventListener("change", () => {
      choose(input.value);
      localStorage.setItem("theme", input.value);
    });
  }
}
