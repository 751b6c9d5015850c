//! From the schema to [`Treatment`]s: which action, with which options, and what cannot be meant.

use alloc::format;
use alloc::string::{String, ToString};

use super::model::{ActionName, CheckName, EntityRule, FallbackName, Model, OrderName};
use super::suggest::suggestion;
use crate::edit::{
    Action, Canon, DateOrder, DateShift, Fallback, Format, FormatOptions, Generalize, Mask,
    Surrogate, Treatment,
};
use crate::finding::Entity;
use crate::token::{TypeCode, label};

/// The treatment of an entity. Entities that cannot be enciphered are refused where they are named; one
/// that only the policy's own default action reaches goes the way of those that do not fit.
pub(super) fn treatment(model: &Model, entity: Entity, name: &str) -> Treatment {
    let rule = model.entity.get(name);
    let text = rule
        .and_then(|rule| rule.label.as_ref())
        .unwrap_or(&model.label);
    let context = rule.and_then(|rule| rule.context.as_deref()).unwrap_or("");
    Treatment {
        action: action(model, name, rule).unwrap_or(Action::Redact),
        label: text.replace("{entity}", name).into(),
        entity: name.into(),
        token: label(name).into(),
        code: TypeCode::new(entity, name),
        fallback: fallback(model, rule),
        canon: match name {
            "EMAIL_ADDRESS" => Canon::Email,
            "CREDIT_CARD" | "IBAN_CODE" | "PHONE_NUMBER" | "US_SSN" | "IMEI" => Canon::Compact,
            _ => Canon::Exact,
        },
        context: context.into(),
    }
}

fn fallback(model: &Model, rule: Option<&EntityRule>) -> Fallback {
    match rule
        .and_then(|rule| rule.on_small_domain)
        .unwrap_or(model.on_small_domain)
    {
        FallbackName::Error => Fallback::Error,
        FallbackName::Seal => Fallback::Seal,
        FallbackName::SessionToken => Fallback::SessionToken,
        FallbackName::Pseudonymize => Fallback::Pseudonymize,
    }
}

/// The action of an entity, or why it cannot be.
pub(super) fn action(
    model: &Model,
    name: &str,
    rule: Option<&EntityRule>,
) -> Result<Action, String> {
    let none = EntityRule::default();
    let own = rule.unwrap_or(&none);
    let action = own.action.unwrap_or(model.action);
    goes_with(own, action)?;
    Ok(match action {
        ActionName::Keep | ActionName::Off => Action::Keep,
        ActionName::Redact => Action::Redact,
        ActionName::Label => Action::Label,
        ActionName::Mask => Action::Mask(Mask {
            keep_first: own.keep_first.unwrap_or(0),
            keep_last: own.keep_last.unwrap_or(0),
            character: own.character.unwrap_or('*'),
        }),
        ActionName::Pseudonymize => Action::Pseudonymize(match &own.surrogate {
            Some(word) => Some(named("surrogate", word, &Surrogate::ALL)?),
            None => None,
        }),
        ActionName::Fpe => return fpe(model, name, rule, own),
        ActionName::DeterministicEncrypt => Action::DeterministicEncrypt,
        ActionName::RandomizedEncrypt => Action::RandomizedEncrypt,
        ActionName::SessionToken => Action::SessionToken,
        ActionName::DateShift => {
            let days = own.days.unwrap_or(180);
            if !(1..=36_500).contains(&days) {
                return Err("days is between 1 and 36500".to_string());
            }
            Action::DateShift(DateShift {
                days,
                order: order(own),
            })
        }
        ActionName::Generalize => Action::Generalize(generalize(own)?),
    })
}

fn fpe(
    model: &Model,
    name: &str,
    rule: Option<&EntityRule>,
    own: &EntityRule,
) -> Result<Action, String> {
    let format = match &own.format {
        Some(word) => Some(named("format", word, &Format::ALL)?),
        None => Format::of_entity(name),
    };
    let Some(format) = format else {
        // What has no format of its own has, as it were, a domain of one.
        return match fallback(model, rule) {
            Fallback::Error => Err("format-preserving encryption needs a format for this entity; name one, \
                 such as format = \"alnum\", or set on_small_domain to \"seal\", \"session-token\" or \
                 \"pseudonymize\"".to_string()),
            Fallback::Seal => Ok(Action::DeterministicEncrypt),
            Fallback::SessionToken => Ok(Action::SessionToken),
            Fallback::Pseudonymize => Ok(Action::Pseudonymize(None)),
        };
    };
    let most = match format {
        Format::Pan => 1,
        Format::Iban => 24,
        _ => 0,
    };
    let keep_first = own.keep_first.unwrap_or(0);
    if keep_first > most {
        return Err(match most {
            0 => "keep_first goes with the formats pan and iban".to_string(),
            most => format!("keep_first is at most {most} here: more would leave a small domain"),
        });
    }
    let other_check = match (format, own.check) {
        (_, None)
        | (Format::Pan, Some(CheckName::Invalid))
        | (Format::Iban, Some(CheckName::Valid)) => false,
        (Format::Pan | Format::Iban, Some(_)) => true,
        _ => return Err("check goes with the formats pan and iban".to_string()),
    };
    Ok(Action::Fpe(
        format,
        FormatOptions {
            keep_first,
            other_check,
        },
    ))
}

fn generalize(own: &EntityRule) -> Result<Generalize, String> {
    let by = || own.by.ok_or("`by` says by how much to generalize");
    let small = || u8::try_from(by()?).map_err(|_| "`by` is at most 255 here");
    Ok(match own.to.as_deref() {
        Some("month") => Generalize::Month(order(own)),
        Some("year") => Generalize::Year(order(own)),
        Some("range") => match by()? {
            0 | 1 => return Err("a range is at least 2 wide".to_string()),
            width => Generalize::Range(width),
        },
        Some("prefix") => Generalize::Prefix(small()?),
        Some("decimals") => Generalize::Decimals(small()?),
        _ => {
            return Err(
                "generalize needs to = \"month\", \"year\", \"range\", \"prefix\" or \"decimals\""
                    .to_string(),
            );
        }
    })
}

fn order(own: &EntityRule) -> DateOrder {
    match own.date_order {
        None => DateOrder::Usual,
        Some(OrderName::Ymd) => DateOrder::Ymd,
        Some(OrderName::Dmy) => DateOrder::Dmy,
        Some(OrderName::Mdy) => DateOrder::Mdy,
    }
}

/// Refuses options of another action than this one.
fn goes_with(own: &EntityRule, action: ActionName) -> Result<(), String> {
    use ActionName as A;
    let table: [(&str, bool, &[A], &str); 8] = [
        ("format", own.format.is_some(), &[A::Fpe], "fpe"),
        ("check", own.check.is_some(), &[A::Fpe], "fpe"),
        ("context", own.context.is_some(), &[A::Fpe], "fpe"),
        (
            "on_small_domain",
            own.on_small_domain.is_some(),
            &[A::Fpe, A::DateShift],
            "fpe\" or \"date-shift",
        ),
        (
            "surrogate",
            own.surrogate.is_some(),
            &[A::Pseudonymize],
            "pseudonymize",
        ),
        ("days", own.days.is_some(), &[A::DateShift], "date-shift"),
        (
            "date_order",
            own.date_order.is_some(),
            &[A::DateShift, A::Generalize],
            "date-shift\" or \"generalize",
        ),
        (
            "to and by",
            own.to.is_some() || own.by.is_some(),
            &[A::Generalize],
            "generalize",
        ),
    ];
    for (key, given, actions, names) in table {
        if given && !actions.contains(&action) {
            return Err(format!("{key} goes with action = \"{names}\""));
        }
    }
    Ok(())
}

fn named<T: Copy>(key: &str, word: &str, all: &[(&'static str, T)]) -> Result<T, String> {
    let found = all.iter().find(|(name, _)| *name == word);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let known = all.iter().map(|(name, _)| *name);
        format!("unknown {key} \"{word}\"{}", suggestion(word, known))
    })
}

#[cfg(test)]
mod tests {
    use crate::{Error, Keyring, Policy, Scrubber};

    #[test]
    fn what_cannot_be_meant_is_refused_at_load() {
        for (rule, said) in [
            ("[entity.URL]\naction = 'fpe'", "needs a format"),
            (
                "[entity.US_SSN]\naction = 'fpe'\nformat = 'snn'",
                "did you mean `ssn`?",
            ),
            (
                "[entity.US_SSN]\naction = 'fpe'\nkeep_first = 4",
                "pan and iban",
            ),
            (
                "[entity.CREDIT_CARD]\naction = 'fpe'\nkeep_first = 6",
                "small domain",
            ),
            (
                "[entity.US_SSN]\naction = 'fpe'\ncheck = 'valid'",
                "pan and iban",
            ),
            (
                "[entity.US_SSN]\naction = 'mask'\nformat = 'ssn'",
                "goes with action = \"fpe\"",
            ),
            (
                "[entity.US_SSN]\naction = 'date-shift'\ndays = 0",
                "between 1 and 36500",
            ),
            ("[entity.US_SSN]\naction = 'generalize'", "needs to ="),
            (
                "[entity.US_SSN]\naction = 'generalize'\nto = 'range'",
                "by how much",
            ),
            (
                "[entity.US_SSN]\naction = 'pseudonymize'\nsurrogate = 'town'",
                "unknown surrogate",
            ),
            ("on_small_domain = 'seel'", "did you mean `seal`?"),
        ] {
            let error = Policy::from_toml(rule).unwrap_err();
            assert!(error.message.contains(said), "{error}");
        }
        assert!(
            Policy::from_toml("on_small_domain = 'seal'\n[entity.URL]\naction = 'fpe'").is_ok()
        );
        assert!(Policy::from_toml("[entity.CREDIT_CARD]\naction = 'fpe'\nkeep_first = 1").is_ok());
    }

    #[test]
    fn keyed_actions_need_keys() {
        let keys = Keyring::new(1, &[7; 32])
            .unwrap()
            .namespace("default")
            .unwrap();
        for action in [
            "pseudonymize",
            "deterministic-encrypt",
            "randomized-encrypt",
            "date-shift",
        ] {
            let policy = Policy::from_toml(&alloc::format!("action = '{action}'")).unwrap();
            assert_eq!(Scrubber::new(&policy).unwrap_err(), Error::KeysMissing);
            assert!(Scrubber::with_keys(&policy, &keys).is_ok());
        }
    }

    #[test]
    fn the_hash_covers_every_option() {
        let hash = |text: &str| Policy::from_toml(text).unwrap().hash();
        let base = "[entity.CREDIT_CARD]\naction = 'fpe'\n";
        let mut hashes = alloc::vec![hash(base)];
        for option in [
            "keep_first = 1",
            "check = 'valid'",
            "context = 'a'",
            "on_small_domain = 'seal'",
            "format = 'digits'",
        ] {
            hashes.push(hash(&alloc::format!("{base}{option}")));
        }
        hashes.push(hash(&alloc::format!("tokens_in_input = 'keep'\n{base}")));
        hashes.push(hash(&alloc::format!("on_small_domain = 'seal'\n{base}")));
        let count = hashes.len();
        hashes.sort();
        hashes.dedup();
        assert_eq!(hashes.len(), count);
    }
}
