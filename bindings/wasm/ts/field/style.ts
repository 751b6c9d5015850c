/**
 * The overlay's style as a constructed sheet, which a content security policy without 'unsafe-inline' lets
 * pass. Pages set the colours: `--scrubjay-certain`, `--scrubjay-likely`, `--scrubjay-tint`, and of the tip
 * `--scrubjay-tip`, `--scrubjay-tip-text`, `--scrubjay-tip-font`.
 */
const CSS = `
:host {
  display: block !important;
  position: absolute !important;
  inset: 0 auto auto 0;
  margin: 0 !important;
  border: 0 !important;
  padding: 0 !important;
  min-width: 0 !important;
  min-height: 0 !important;
  max-width: none !important;
  max-height: none !important;
  background: none !important;
  pointer-events: none !important;
  z-index: var(--scrubjay-layer, auto);
}
.clip { position: absolute; inset: 0; overflow: hidden; contain: strict; }
.anchor { position: absolute; color: transparent; white-space: pre-wrap; overflow-wrap: break-word; }
.above { position: absolute; bottom: 100%; left: 0; width: 100%; }
.single { white-space: pre; display: flex; align-items: center; }
.single .above { display: none; }
.single .below { width: 100%; }
.mark {
  text-decoration-line: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
  text-decoration-skip-ink: none;
  border-radius: 3px;
}
.certain {
  text-decoration-style: solid;
  text-decoration-color: var(--scrubjay-certain, #d9480f);
  background: var(--scrubjay-tint, rgb(217 72 15 / 12%));
}
.likely {
  text-decoration-style: dashed;
  text-decoration-color: var(--scrubjay-likely, #b07400);
  background: var(--scrubjay-tint, rgb(176 116 0 / 10%));
}
.tip {
  position: fixed;
  inset: auto;
  margin: 0;
  border: 0;
  padding: 8px 12px;
  max-width: min(320px, calc(100vw - 16px));
  box-sizing: border-box;
  border-radius: 8px;
  pointer-events: none;
  background: var(--scrubjay-tip, #1c2430);
  color: var(--scrubjay-tip-text, #f4f6fa);
  font: 13px/1.4 var(--scrubjay-tip-font, system-ui, sans-serif);
  box-shadow: 0 6px 24px rgb(0 0 0 / 24%);
}
.tip b { display: block; font-weight: 600; }
.tip span { opacity: 0.85; }
@media (forced-colors: active) {
  .mark { text-decoration-color: Mark; forced-color-adjust: none; }
  .tip { border: 1px solid CanvasText; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** The overlay's sheet, made once. */
export function SHEET(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}

/** All that moves letters about. */
const MIRRORED = [
  "direction", "font-family", "font-feature-settings", "font-kerning", "font-optical-sizing", "font-size",
  "font-size-adjust", "font-stretch", "font-style", "font-variant", "font-variation-settings", "font-weight",
  "hyphens", "letter-spacing", "line-break", "line-height", "overflow-wrap", "tab-size", "text-align", "text-indent",
  "text-rendering", "text-transform", "unicode-bidi", "word-break", "word-spacing", "writing-mode",
] as const;

/** Gives the copy what moves letters about in the field. */
export function mirrored(from: CSSStyleDeclaration, to: CSSStyleDeclaration): void {
  for (const name of MIRRORED) {
    const value = from.getPropertyValue(name);
    if (to.getPropertyValue(name) !== value) to.setProperty(name, value);
  }
}
