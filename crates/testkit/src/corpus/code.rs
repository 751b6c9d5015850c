//! Source of several languages, plain and minified, with constants, versions and blobs.

use super::Pen;
use super::filler::{hex, noun, verb, version};
use crate::rng::{ALNUM, LOWER};
use crate::values::KINDS;

/// Writes a function, a sheet, a table or a blob.
pub fn snippet(pen: &mut Pen) {
    match pen.rng.below(9) {
        0 | 1 => rust(pen),
        2 => javascript(pen),
        3 => python(pen),
        4 => c(pen),
        5 => minified(pen),
        6 => css(pen),
        7 => settings(pen),
        _ => blob(pen),
    }
}

/// Comments with what is due, each on a line of its own.
fn comments(pen: &mut Pen, mark: &str, close: &str) {
    for _ in 0..3 {
        if pen.due() {
            pen.put(format_args!("{mark} "));
            pen.any(&["TODO", "see", "owner", "was", "test with"]);
            pen.put(" ");
            pen.plant_phrase();
            pen.put(format_args!("{close}\n"));
        }
    }
}

fn rust(pen: &mut Pen) {
    let (thing, what, other) = (noun(&mut pen.rng), verb(&mut pen.rng), noun(&mut pen.rng));
    let (mask, size) = (hex(&mut pen.rng, 8), pen.rng.number(4));
    comments(pen, "///", "");
    pen.put(format_args!(
        "pub fn {what}_{thing}(input: &[u8]) -> Result<usize, Error> {{\n"
    ));
    pen.put(format_args!(
        "    const MASK: u32 = 0x{mask};\n    let mut {other} = Vec::with_capacity({size});\n"
    ));
    comments(pen, "    //", "");
    pen.put(format_args!("    for (at, byte) in input.iter().enumerate() {{\n        if u32::from(*byte) & MASK == 0 {{\n            {other}.push(at as u64);\n        }}\n    }}\n"));
    pen.plant_fields("    let ", " = \"", "\";\n");
    pen.put(format_args!("    std::mem::take(&mut {other}).into_iter().map(|x| x.rotate_left(7)).count();\n    Ok({other}.len())\n}}\n\n"));
}

fn javascript(pen: &mut Pen) {
    let (thing, what, release) = (
        noun(&mut pen.rng),
        verb(&mut pen.rng),
        version(&mut pen.rng),
    );
    pen.put(format_args!(
        "import {{ {what} }} from '@acme/{thing}'; // {release}\n"
    ));
    comments(pen, "//", "");
    pen.put(format_args!(
        "export async function {what}All({thing}s, opts = {{ retries: 3 }}) {{\n  const out = [];\n"
    ));
    pen.plant_fields("  const ", " = '", "';\n");
    pen.put(format_args!("  for await (const {thing} of {thing}s) {{\n    out.push(await {what}({thing}?.id ?? -1, {{ ...opts, at: Date.now() }}));\n  }}\n"));
    pen.plant_fields("  out.", " = `", "`;\n");
    pen.put("  return out.filter(Boolean);\n}\n\n");
}

fn python(pen: &mut Pen) {
    let (thing, what, line) = (noun(&mut pen.rng), verb(&mut pen.rng), pen.rng.below(500));
    pen.put(format_args!("@app.route(\"/{thing}s/<int:{thing}_id>\")\n@cached(ttl={line})\ndef {what}_{thing}({thing}_id: int, *, limit: float = 1e-6) -> dict[str, int]:\n"));
    comments(pen, "    #", "");
    pen.put(format_args!("    \"\"\"{what} the {thing} once.\"\"\"\n"));
    pen.plant_fields("    ", " = \"", "\"\n");
    pen.put(format_args!("    rows = [row for row in db.{thing}s if row[\"id\"] == {thing}_id and row[\"rate\"] > limit]\n    return {{str(n): len(row) for n, row in enumerate(rows)}}\n\n\n"));
}

fn c(pen: &mut Pen) {
    let (thing, what) = (noun(&mut pen.rng), verb(&mut pen.rng));
    let bytes: Vec<String> = (0..8)
        .map(|_| format!("0x{}", hex(&mut pen.rng, 2)))
        .collect();
    let table = bytes.join(", ");
    comments(pen, "/*", " */");
    pen.put(format_args!(
        "static const uint8_t {thing}_table[8] = {{ {table} }};\n"
    ));
    pen.plant_fields("static const char *", " = \"", "\";\n");
    pen.put(format_args!("int {what}_{thing}(struct {thing} *self, size_t n)\n{{\n\tif (self == NULL || n > 4096)\n\t\treturn -EINVAL;\n\tmemcpy(self->data, {thing}_table, n < 8 ? n : 8);\n"));
    comments(pen, "\t//", "");
    pen.put("\treturn std::max<int>(0, self->refs--);\n}\n\n");
}

fn minified(pen: &mut Pen) {
    pen.put("!function(e,t){\"use strict\";");
    for _ in 0..pen.rng.between(3, 10) {
        let (a, b) = (pen.rng.string(LOWER, 1), pen.rng.string(LOWER, 2));
        let (n, mask) = (pen.rng.number(5), hex(&mut pen.rng, 4));
        pen.put(format_args!(
            "var {a}{n}=function({b}){{return {b}>>>0&0x{mask}?t({b},1e3):void 0}};"
        ));
        pen.plant_fields("e.", "=\"", "\";");
    }
    pen.put("}(this,0);\n");
}

fn css(pen: &mut Pen) {
    comments(pen, "/*", " */");
    for _ in 0..pen.rng.between(2, 6) {
        let (thing, colour) = (noun(&mut pen.rng), hex(&mut pen.rng, 6));
        let (width, opacity) = (pen.rng.below(1200), pen.rng.digits(2));
        pen.put(format_args!(".{thing}-row:not(:last-child)::after {{ color: #{colour}; width: {width}px; opacity: .{opacity}; }}\n"));
        comments(pen, "/*", " */");
    }
    pen.put("@media (min-width: 48em) { :root { --gap: 1.25rem } }\n\n");
}

fn settings(pen: &mut Pen) {
    let (thing, release) = (noun(&mut pen.rng), version(&mut pen.rng));
    let (port, hash) = (pen.rng.number(4), hex(&mut pen.rng, 64));
    pen.put(format_args!(
        "[{thing}]\nversion = \"{release}\"\nport = {port}\nsha256 = \"{hash}\"\n"
    ));
    pen.plant_fields("", " = \"", "\"\n");
    let key = KINDS.iter().find(|kind| kind.block);
    if let (Some(kind), true, true) = (key, pen.due(), pen.rng.chance(1, 4)) {
        pen.put("key = \"\"\"\n");
        pen.plant_kind(kind);
        pen.put("\n\"\"\"\n");
    }
    pen.put("\n");
}

fn blob(pen: &mut Pen) {
    let name = noun(&mut pen.rng).to_uppercase();
    pen.put(format_args!(
        "const {name}_PNG = \"data:image/png;base64,iVBORw0KGgo"
    ));
    let length = pen.rng.between(60, 400) as usize;
    let body = pen.rng.string(ALNUM, length);
    pen.put(format_args!("{body}==\";\n"));
    pen.plant_fields("const ", " = \"", "\";\n");
    pen.put("\n");
}
