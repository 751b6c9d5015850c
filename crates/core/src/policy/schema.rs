//! The keys of a policy: values to the [`Model`] and back.
//!
//! Written by hand, for in a browser serde's code for it would be a tenth of the module; the tests hold it
//! against serde's.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::declared::{AllowRule, DenyRule, PatternRule, likely};
use super::model::{
    ActionName, CheckName, EntityRule, FallbackName, Model, OrderName, Selection, TokensName,
};
use super::node::{Node, Refusal, Value, refuse};
use super::quiet::Quiet;
use super::suggest::suggestion;
use crate::json::Writer;

/// What stands in a policy.
pub(super) trait Entry: Sized {
    fn read(node: &Node) -> Result<Self, Refusal>;
    fn write(&self, to: &mut Writer);

    /// Whether it is written at all.
    fn is_said(&self) -> bool {
        true
    }
}

fn expected<T>(node: &Node, what: &str) -> Result<T, Refusal> {
    refuse(node.at, format!("expected {what}"))
}

fn text<'n>(node: &'n Node, what: &str) -> Result<&'n str, Refusal> {
    match &node.it {
        Value::Text(text) => Ok(text),
        _ => expected(node, what),
    }
}

/// What is none of the names that there are.
fn unknown<T>(
    kind: &str,
    at: usize,
    name: &str,
    mut known: impl Iterator<Item = &'static str> + Clone,
) -> Result<T, Refusal> {
    let hint = suggestion(name, known.clone());
    let mut list = match known.clone().count() {
        2 => String::new(),
        _ => "one of ".into(),
    };
    let between = if list.is_empty() { " or " } else { ", " };
    if let Some(first) = known.next() {
        list += &format!("`{first}`");
    }
    for other in known {
        list += &format!("{between}`{other}`");
    }
    refuse(
        at,
        format!("unknown {kind} `{name}`, expected {list}{hint}"),
    )
}

fn whole(node: &Node, most: u64) -> Result<u64, Refusal> {
    match node.it {
        Value::Whole(number) if number <= most => Ok(number),
        _ => expected(node, &format!("a whole number from 0 to {most}")),
    }
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Entry for $type {
            fn read(node: &Node) -> Result<Self, Refusal> {
                whole(node, Self::MAX.into()).map(|number| number as Self)
            }

            fn write(&self, to: &mut Writer) {
                to.number((*self).into());
            }
        }
    )*};
}

numbers! { u8 u16 u32 }

impl Entry for String {
    fn read(node: &Node) -> Result<Self, Refusal> {
        text(node, "a string").map(Self::from)
    }

    fn write(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl Entry for char {
    fn read(node: &Node) -> Result<Self, Refusal> {
        let what = "a string of one character";
        let mut chars = text(node, what)?.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) => Ok(c),
            _ => expected(node, what),
        }
    }

    fn write(&self, to: &mut Writer) {
        to.string(self.encode_utf8(&mut [0; 4]));
    }
}

impl<T: Entry> Entry for Option<T> {
    fn read(node: &Node) -> Result<Self, Refusal> {
        match node.it {
            Value::Null => Ok(None),
            _ => T::read(node).map(Some),
        }
    }

    fn write(&self, to: &mut Writer) {
        if let Some(it) = self {
            it.write(to);
        }
    }

    fn is_said(&self) -> bool {
        self.is_some()
    }
}

impl<T: Entry> Entry for Vec<T> {
    fn read(node: &Node) -> Result<Self, Refusal> {
        match &node.it {
            Value::List(list) => list.iter().map(T::read).collect(),
            _ => expected(node, "a list"),
        }
    }

    fn write(&self, to: &mut Writer) {
        to.open('[');
        for it in self {
            to.next();
            it.write(to);
        }
        to.close(']');
    }
}

impl<T: Entry> Entry for Quiet<T> {
    fn read(node: &Node) -> Result<Self, Refusal> {
        T::read(node).map(Self)
    }

    fn write(&self, to: &mut Writer) {
        self.0.write(to);
    }
}

impl<T: Entry> Entry for BTreeMap<String, T> {
    fn read(node: &Node) -> Result<Self, Refusal> {
        let Value::Table(table) = &node.it else {
            return expected(node, "a table");
        };
        let mut map = Self::new();
        for (key, value) in table {
            if map.insert(key.it.clone(), T::read(value)?).is_some() {
                return refuse(key.at, format!("duplicate key `{}`", key.it));
            }
        }
        Ok(map)
    }

    fn write(&self, to: &mut Writer) {
        to.open('{');
        for (key, it) in self {
            to.key(key);
            it.write(to);
        }
        to.close('}');
    }
}

impl Entry for Selection {
    fn read(node: &Node) -> Result<Self, Refusal> {
        match &node.it {
            Value::Text(word) if word == "default" => Ok(Self::Default),
            Value::Text(word) if word == "all" => Ok(Self::All),
            Value::List(_) => Vec::read(node).map(Self::These),
            _ => expected(node, "\"default\", \"all\" or a list of strings"),
        }
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Self::Default => to.string("default"),
            Self::All => to.string("all"),
            Self::These(list) => list.write(to),
        }
    }
}

macro_rules! names {
    ($($type:ident { $($name:literal $variant:ident)* })*) => {$(
        impl Entry for $type {
            fn read(node: &Node) -> Result<Self, Refusal> {
                const KNOWN: &[&str] = &[$($name),*];
                match text(node, "a string")? {
                    $($name => Ok(Self::$variant),)*
                    other => unknown("variant", node.at, other, KNOWN.iter().copied()),
                }
            }

            fn write(&self, to: &mut Writer) {
                to.string(match self {
                    $(Self::$variant => $name,)*
                });
            }
        }
    )*};
}

names! {
    ActionName {
        "off" Off
        "keep" Keep
        "redact" Redact
        "label" Label
        "mask" Mask
        "pseudonymize" Pseudonymize
        "fpe" Fpe
        "deterministic-encrypt" DeterministicEncrypt
        "randomized-encrypt" RandomizedEncrypt
        "session-token" SessionToken
        "date-shift" DateShift
        "generalize" Generalize
    }
    FallbackName {
        "error" Error
        "seal" Seal
        "session-token" SessionToken
        "pseudonymize" Pseudonymize
    }
    TokensName {
        "escape" Escape
        "keep" Keep
    }
    CheckName {
        "valid" Valid
        "invalid" Invalid
    }
    OrderName {
        "ymd" Ymd
        "dmy" Dmy
        "mdy" Mdy
    }
}

/// The keys of a table, all known and each there once.
struct Keys<'n>(&'n Node);

impl<'n> Keys<'n> {
    fn of(
        node: &'n Node,
        known: &'static [&'static str],
        needed: &[&str],
    ) -> Result<Self, Refusal> {
        let keys = Self(node);
        if !matches!(node.it, Value::Table(_)) {
            return expected(node, "a table");
        }
        for (place, (key, _)) in keys.entries().iter().enumerate() {
            if !known.contains(&&*key.it) {
                if let Some(where_to) = elsewhere(&key.it, known) {
                    return refuse(key.at, format!("`{}` {where_to}", key.it));
                }
                return unknown("key", key.at, &key.it, known.iter().copied());
            }
            if keys
                .entries()
                .iter()
                .take(place)
                .any(|(other, _)| other.it == key.it)
            {
                return refuse(key.at, format!("duplicate key `{}`", key.it));
            }
        }
        match needed.iter().find(|name| keys.get(name).is_none()) {
            Some(name) => refuse(node.at, format!("missing field `{name}`")),
            None => Ok(keys),
        }
    }

    fn entries(&self) -> &'n [(super::node::At<String>, Node)] {
        match &self.0.it {
            Value::Table(table) => table,
            _ => &[],
        }
    }

    fn get(&self, name: &str) -> Option<&'n Node> {
        let found = self.entries().iter().find(|(key, _)| key.it == name);
        found.map(|(_, value)| value)
    }

    /// Never inlined: one for a type, not one for a key.
    #[inline(never)]
    fn read<T: Entry>(&self, name: &str, to: &mut T) -> Result<(), Refusal> {
        if let Some(node) = self.get(name) {
            *to = T::read(node)?;
        }
        Ok(())
    }
}

/// Where a key belongs that one of an entity and the whole policy has, and the other not.
fn elsewhere(key: &str, known: &[&str]) -> Option<&'static str> {
    if known == Model::KEYS && EntityRule::KEYS.contains(&key) {
        Some(
            "is a key of one entity: put it below `[entity.NAME]`, in JSON into \"entity\": {\"NAME\": {...}}",
        )
    } else if known == EntityRule::KEYS && Model::KEYS.contains(&key) {
        Some("is a key of the whole policy: put it before the first `[section]`")
    } else {
        None
    }
}

macro_rules! tables {
    ($($type:ident = $usual:expr, needs $needed:expr; { $($key:ident)* })*) => {$(
        impl $type {
            const KEYS: &[&str] = &[$(stringify!($key)),*];
        }

        impl Entry for $type {
            fn read(node: &Node) -> Result<Self, Refusal> {
                let keys = Keys::of(node, Self::KEYS, &$needed)?;
                let mut new: Self = $usual;
                $(keys.read(stringify!($key), &mut new.$key)?;)*
                Ok(new)
            }

            fn write(&self, to: &mut Writer) {
                to.open('{');
                $(if self.$key.is_said() {
                    to.key(stringify!($key));
                    self.$key.write(to);
                })*
                to.close('}');
            }
        }
    )*};
}

tables! {
    Model = Self::default(), needs []; {
        version min_confidence entities locales action label on_small_domain tokens_in_input
        entity patterns deny allow
    }
    EntityRule = Self::default(), needs []; {
        action min_confidence label keep_first keep_last character format check context
        on_small_domain surrogate days date_order to by
    }
    PatternRule = Self {
        entity: String::new(),
        regex: Quiet::default(),
        validator: None,
        context: Vec::new(),
        confidence: likely(),
    }, needs ["entity", "regex"]; {
        entity regex validator context confidence
    }
    DenyRule = Self {
        entity: String::new(),
        exact: Quiet::default(),
        prefixes: Quiet::default(),
    }, needs ["entity"]; {
        entity exact prefixes
    }
    AllowRule = Self::default(), needs []; {
        exact domains prefixes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All keys and all names, and what is left out.
    const POLICIES: &[&str] = &[
        "{}",
        r##"{"version":1,"min_confidence":7,"entities":"all","locales":["US","DE"],"action":"keep","label":"\u00ab{entity}\n",
            "on_small_domain":"seal","tokens_in_input":"keep",
            "entity":{"URL":{"action":"mask","min_confidence":70,"keep_first":1,"keep_last":2,"character":"#"},
                "A":{"label":"x","format":"pan","check":"invalid","context":"c","on_small_domain":"pseudonymize","surrogate":"city"},
                "B":{"action":"date-shift","days":36500,"date_order":"mdy","to":"range","by":4294967295},"C":{"check":null}},
            "patterns":[{"entity":"AB","regex":"a","validator":"luhn","context":["x"],"confidence":1},{"regex":"b","entity":"X"}],
            "deny":[{"entity":"AB","exact":["é"],"prefixes":["p"]},{"entity":"Q"}],
            "allow":{"exact":["\\"],"domains":["example.com"],"prefixes":["\u0001"]}}"##,
        r#"{"entities":[],"locales":"default","entity":{"A":{"check":"valid","date_order":"ymd"},"B":{"date_order":"dmy"}}}"#,
        r#"{"action":"off","on_small_domain":"error"}"#,
        r#"{"action":"redact","on_small_domain":"session-token"}"#,
        r#"{"action":"label","tokens_in_input":"escape"}"#,
        r#"{"action":"pseudonymize"}"#,
        r#"{"action":"fpe"}"#,
        r#"{"action":"deterministic-encrypt"}"#,
        r#"{"action":"randomized-encrypt"}"#,
        r#"{"action":"session-token"}"#,
        r#"{"action":"generalize"}"#,
    ];

    /// Serde would take lists for tables as well.
    const REFUSED: &[&str] = &[
        r#"{"versoin":1}"#,
        r#"{"version":-1}"#,
        r#"{"version":1.0}"#,
        r#"{"version":4294967296}"#,
        r#"{"min_confidence":256}"#,
        r#"{"min_confidence":null}"#,
        r#"{"version":1,"version":1}"#,
        r#"{"entities":"some"}"#,
        r#"{"entities":[1]}"#,
        r#"{"action":"burn"}"#,
        r#"{"action":true}"#,
        r#"{"entity":[]}"#,
        r#"{"entity":{"A":{"character":"ab"}}}"#,
        r#"{"entity":{"A":{"character":""}}}"#,
        r#"{"entity":{"A":{"days":65536}}}"#,
        r#"{"patterns":[{"entity":"A"}]}"#,
        r#"{"patterns":[{"regex":"A"}]}"#,
        r#"{"deny":[{}]}"#,
        r#"{"deny":{}}"#,
        r#"{"allow":{"exact":"x"}}"#,
        r#"{"allow":{"exacd":[]}}"#,
    ];

    fn read(text: &str) -> Result<Model, Refusal> {
        Model::read(&super::super::json::read(text)?)
    }

    #[test]
    fn it_reads_and_writes_what_serde_does() {
        for text in POLICIES {
            let model = read(text).unwrap_or_else(|refusal| panic!("{text}: {}", refusal.it));
            assert_eq!(model, serde_json::from_str(text).unwrap(), "{text}");
            for lines in [false, true] {
                let mut to = Writer::new(lines);
                model.write(&mut to);
                let wanted = match lines {
                    true => serde_json::to_string_pretty(&model),
                    false => serde_json::to_string(&model),
                };
                assert_eq!(to.finish(), wanted.unwrap());
            }
        }
        for text in REFUSED {
            assert!(serde_json::from_str::<Model>(text).is_err(), "{text}");
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn refusals_say_what_is_wrong_and_what_would_be_right() {
        for (text, said) in [
            (
                r#"{"allow":{"exacd":[]}}"#,
                "unknown key `exacd`, expected one of `exact`, `domains`, `prefixes`; did you mean `exact`?",
            ),
            (
                r#"{"tokens_in_input":"keeep"}"#,
                "unknown variant `keeep`, expected `escape` or `keep`; did you mean `keep`?",
            ),
            (
                r#"{"action":"mask","keep_last":4}"#,
                "`keep_last` is a key of one entity: put it below `[entity.NAME]`, in JSON into \"entity\": {\"NAME\": {...}}",
            ),
            (
                r#"{"entity":{"URL":{"locales":"all"}}}"#,
                "`locales` is a key of the whole policy: put it before the first `[section]`",
            ),
            (r#"{"deny":[{}]}"#, "missing field `entity`"),
            (
                r#"{"min_confidence":"7"}"#,
                "expected a whole number from 0 to 255",
            ),
        ] {
            assert_eq!(
                read(text).err().map(|refusal| refusal.it).as_deref(),
                Some(said)
            );
        }
    }
}
