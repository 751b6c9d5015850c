use alloc::string::String;

/// The longest label of a token, in bytes.
const MAX_LABEL: usize = 24;

/// The label of an entity's tokens: `[A-Z][A-Z0-9]{1,23}`.
///
/// It follows from the entity's name alone, so that a token can be told from letters it stuck to.
pub(crate) fn label(entity: &str) -> String {
    let short = match entity {
        "EMAIL_ADDRESS" => "EMAIL",
        "IP_ADDRESS" => "IP",
        "MAC_ADDRESS" => "MAC",
        "CREDIT_CARD" => "CARD",
        "IBAN_CODE" => "IBAN",
        "PHONE_NUMBER" => "PHONE",
        "US_SSN" => "SSN",
        _ => entity,
    };
    let letters = short.chars().filter(char::is_ascii_alphanumeric);
    let label: String = letters
        .map(|c| c.to_ascii_uppercase())
        .skip_while(char::is_ascii_digit)
        .take(MAX_LABEL)
        .collect();
    if label.len() < 2 {
        "VALUE".into()
    } else {
        label
    }
}

/// Whether a text can be a label.
pub(crate) fn is_label(text: &str) -> bool {
    (2..=MAX_LABEL).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_short_and_have_no_separators() {
        assert_eq!(label("EMAIL_ADDRESS"), "EMAIL");
        assert_eq!(
            label("SECRET_GITHUB_FINE_GRAINED_TOKEN"),
            "SECRETGITHUBFINEGRAINEDT"
        );
        assert_eq!(label("A_"), "VALUE");
        for name in [
            "EMAIL_ADDRESS",
            "SECRET_GITHUB_FINE_GRAINED_TOKEN",
            "A_",
            "x1",
            "1a b",
        ] {
            assert!(is_label(&label(name)), "{name}");
        }
        for bad in [
            "",
            "A",
            "1A",
            "$RS",
            "Ab",
            "A_",
            "A234567890123456789012345",
        ] {
            assert!(!is_label(bad), "{bad}");
        }
    }
}
