/**
 * Fields of forms that underline personal data while people type: `attach` for any `<textarea>` or `<input>`, and
 * the element `<scrubjay-field>`. For pages; everything else of this package does without a DOM.
 *
 * @module
 */
export { attach, type Attachment, type AttachOptions, type FindingsDetail, NO_TEXT } from "./field/attach.js";
export { define, ScrubjayField } from "./field/element.js";
export { type Channel, type Finder, GONE, WorkerFinder } from "./finder.js";
export { counts, describe, type Description, summarize, sureness, title } from "./field/words.js";
