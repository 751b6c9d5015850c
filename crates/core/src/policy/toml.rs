//! TOML to values.

use alloc::string::String;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::node::{At, Node, Refusal, Value};

pub(super) fn read(text: &str) -> Result<Node, Refusal> {
    match DeTable::parse(text) {
        Ok(table) => Ok(At {
            at: table.span().start,
            it: entries(table.get_ref()),
        }),
        Err(error) => Err(At {
            at: error.span().map_or(0, |span| span.start),
            it: error.message().into(),
        }),
    }
}

fn node(value: &Spanned<DeValue<'_>>) -> Node {
    let it = match value.get_ref() {
        DeValue::String(text) => Value::Text(String::from(&**text)),
        DeValue::Integer(number) => {
            u64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Whole)
        }
        DeValue::Array(list) => Value::List(list.iter().map(node).collect()),
        DeValue::Table(table) => entries(table),
        DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => Value::Other,
    };
    At {
        at: value.span().start,
        it,
    }
}

fn entries(table: &DeTable<'_>) -> Value {
    let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
        let it: &alloc::borrow::Cow<'_, str> = key.get_ref();
        let at = key.span().start;
        (
            At {
                at,
                it: String::from(&**it),
            },
            node(value),
        )
    };
    Value::Table(table.iter().map(entry).collect())
}
