//! JSON: answers of APIs over many lines, and events one a line.

use super::Pen;
use super::filler::{amount, duration, hex, moment, noun, uuid, verb, version};
use super::prose::{ENGLISH, FRENCH, GERMAN, SPANISH, UNSPACED};
use crate::values::KINDS;

/// Writes an event or an answer.
pub fn record(pen: &mut Pen) {
    pen.tick(60_000);
    match pen.rng.below(8) {
        0..4 => event(pen),
        4..6 => order(pen),
        6 => metrics(pen),
        _ => page(pen),
    }
}

fn event(pen: &mut Pen) {
    let (time, id) = (moment(pen.clock).iso(), uuid(&mut pen.rng));
    let (thing, what) = (noun(&mut pen.rng), verb(&mut pen.rng));
    let seq = pen.rng.number(8);
    pen.put(format_args!(
        "{{\"id\":\"{id}\",\"type\":\"{thing}.{what}\",\"time\":\"{time}\",\"seq\":{seq}"
    ));
    pen.put(",\"data\":{");
    let (score, flag) = (pen.rng.digits(6), pen.rng.chance(1, 2));
    pen.put(format_args!(
        "\"score\":0.{score},\"ok\":{flag},\"parent\":null"
    ));
    pen.plant_fields(",\"", "\":\"", "\"");
    pen.put("}");
    if pen.rng.chance(1, 20) && pen.due() {
        private_key(pen);
    }
    pen.put("}\n");
}

/// A key whose line ends are escaped, as JSON wants them.
fn private_key(pen: &mut Pen) {
    for kind in KINDS.iter().filter(|kind| kind.block) {
        let value = (kind.value)(&mut pen.rng).replace('\n', "\\n");
        pen.put(",\"private_key\":\"");
        pen.plant(kind.entity, &value);
        pen.put("\\n\"");
    }
}

fn order(pen: &mut Pen) {
    let (id, time) = (pen.rng.number(7), moment(pen.clock).iso());
    pen.put(format_args!(
        "{{\n  \"order_id\": \"ORD-{id}\",\n  \"created_at\": \"{time}\",\n"
    ));
    pen.put("  \"customer\": {\n    \"tier\": \"gold\"");
    pen.plant_fields(",\n    \"", "\": \"", "\"");
    pen.put("\n  },\n  \"items\": [\n");
    let items = pen.rng.between(1, 4);
    for item in 0..items {
        let (sku, price) = (pen.rng.number(5), amount(&mut pen.rng));
        let (count, thing) = (pen.rng.between(1, 9), noun(&mut pen.rng));
        pen.put(format_args!(
            "    {{\n      \"sku\": \"SK-{sku}\",\n      \"name\": \"{thing}\",\n"
        ));
        pen.put(format_args!(
            "      \"price\": {price},\n      \"quantity\": {count}"
        ));
        pen.plant_fields(",\n      \"", "\": \"", "\"");
        pen.put(if item + 1 < items {
            "\n    },\n"
        } else {
            "\n    }\n"
        });
    }
    let total = amount(&mut pen.rng);
    pen.put(format_args!(
        "  ],\n  \"total\": {total},\n  \"currency\": \"EUR\",\n  \"note\": \""
    ));
    let language = pen.rng.pick(&[ENGLISH, GERMAN, FRENCH, SPANISH, UNSPACED]);
    pen.any(language);
    if pen.due() {
        pen.put(" ");
        pen.plant_phrase();
    }
    pen.put("\"\n}\n");
}

fn metrics(pen: &mut Pen) {
    let (host, took) = (hex(&mut pen.rng, 12), duration(&mut pen.rng));
    pen.put(format_args!(
        "{{\"host\":\"{host}\",\"uptime\":\"{took}\",\"points\":[",
    ));
    for n in 0..pen.rng.between(3, 9) {
        let (ms, value) = (pen.clock + n * 1000, pen.rng.below(10_000));
        let gap = if n > 0 { "," } else { "" };
        pen.put(format_args!("{gap}[{ms},{value}.25,-1.5e-3]"));
    }
    pen.put("]");
    pen.plant_fields(",\"", "\":\"", "\"");
    pen.put("}\n");
}

fn page(pen: &mut Pen) {
    let cursor = pen.rng.string(crate::rng::ALNUM, 24);
    let release = version(&mut pen.rng);
    pen.put(format_args!(
        "{{\n  \"api\": \"{release}\",\n  \"next\": \"{cursor}\",\n  \"results\": [\n"
    ));
    let rows = pen.rng.between(2, 6);
    for row in 0..rows {
        let (id, latitude) = (uuid(&mut pen.rng), pen.rng.digits(6));
        pen.put(format_args!(
            "    {{ \"id\": \"{id}\", \"lat\": 4{row}.{latitude}"
        ));
        pen.plant_fields(", \"", "\": \"", "\"");
        let text = pen.rng.pick(UNSPACED);
        pen.put(format_args!(", \"text\": \"{text}\" }}"));
        pen.put(if row + 1 < rows { ",\n" } else { "\n" });
    }
    pen.put("  ]\n}\n");
}
