/** Makes an element: properties, `on...` listeners, and attributes where there is no such property. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Readonly<Record<string, unknown>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value as EventListener);
    else if (name.includes("-") || name === "role" || name === "for") element.setAttribute(name, String(value));
    else (element as unknown as Record<string, unknown>)[name] = value;
  }
  element.append(...children);
  return element;
}

/** The element of the page with this id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
}

/** A drawing of 20 by 20, in the colour of the text around it. */
export function icon(name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg as SVGSVGElement;
}

const PATHS = {
  short: "M3 7h14M3 13h8",
  long: "M3 5h14M3 10h14M3 15h9",
  email: "M3 5h14v10H3zM3 5.500l7 5.500 7-5.500",
  phone: "M6.500 3 8.500 7 6.800 8.700a9 9 0 0 0 4.500 4.500L13 11.500l4 2v3h-2A12 12 0 0 1 3 5V3z",
  id: "M2.500 5h15v10h-15zM5.500 12.500c.3-1.500 3.700-1.500 4 0M7.500 9.200a1.200 1.200 0 1 0 0-.1M12 8.500h3M12 11.500h3",
  file: "M5 2.500h6.500L15 6v11.500H5zM11.500 2.500V6H15",
  up: "M10 15V5M5.500 9.500 10 5l4.500 4.500",
  down: "M10 5v10M5.500 10.500 10 15l4.500-4.500",
  remove: "M5 5l10 10M15 5 5 15",
  grip: "M7.500 5v.01M12.500 5v.01M7.500 10v.01M12.500 10v.01M7.500 15v.01M12.500 15v.01",
  copy: "M7 7h9v9H7zM4 13V4h9",
  save: "M10 3v9M6 8.500l4 4 4-4M4 16h12",
  check: "M4 10.500 8.500 15 16 6",
} as const;
