//! What something that looks like a token is, and what stands in for it.

use super::{Outcome, Restorer};
use crate::error::Error;
use crate::finding::Entity;
use crate::token::{self, Found, Opened, Scan, TypeCode, What};
use crate::vault::Verdict;

/// A token judged.
pub(super) struct Judged {
    /// Where it starts among the bytes held.
    pub(super) start: usize,
    pub(super) outcome: Outcome,
    pub(super) entity: Option<Entity>,
}

impl Restorer {
    /// What something is; its value, written for its landing place, is then in `self.value`. `None` if it
    /// is no token at all.
    pub(super) fn judge(
        &mut self,
        scan: &Scan,
        rest: &[u8],
        found: &Found,
    ) -> Result<Option<Judged>, Error> {
        let run = &found.run;
        match found.what {
            What::Number(number, letters) => {
                let Some(vault) = &self.vault else {
                    return Ok(None);
                };
                let (landing, value) = (self.landing, &mut self.value);
                let judged = vault.judge(number, letters, |verdict| match verdict {
                    Verdict::Live(entry) => {
                        let start = run.start(rest, &entry.label, scan.tolerant)?;
                        landing.write(&entry.value, value);
                        let entity = Entity::from_name(&entry.entity);
                        Some((start, Outcome::Restored, entity))
                    }
                    Verdict::Gone => Some((run.span.start, Outcome::Unknown, None)),
                    Verdict::Wrong => Some((run.span.start, Outcome::Damaged, None)),
                });
                let Some((start, outcome, entity)) = judged else {
                    return Ok(None);
                };
                // What is not restored counts only with a label of this vault before it.
                let mut named = None;
                if outcome != Outcome::Restored
                    && !vault.any_label(|label| {
                        named = run.ends_with(rest, label, scan.tolerant);
                        named.is_some()
                    })
                {
                    return Ok(None);
                }
                let start = named.unwrap_or(start);
                Ok(Some(Judged {
                    start,
                    outcome,
                    entity,
                }))
            }
            What::Sealed(_) => {
                let start = if run.over {
                    run.span.end
                } else {
                    run.span.start
                };
                let unopened = |outcome| {
                    Ok(Some(Judged {
                        start,
                        outcome,
                        entity: None,
                    }))
                };
                let Some(keys) = &self.keys else {
                    return unopened(Outcome::Unknown);
                };
                let tail = rest.get(found.tail.clone()).unwrap_or(&[]);
                let opened = match token::open(keys, scan, tail) {
                    Ok(opened) => opened,
                    Err(Error::UnknownKeyId) => return unopened(Outcome::Unknown),
                    Err(Error::AuthFailed) => return unopened(Outcome::Unopened),
                    Err(error) => return Err(error),
                };
                let label = token::label(opened.name());
                let start = match run.start(rest, &label, scan.tolerant) {
                    Some(start) => start,
                    // Stuck to a word that is too long to be a label: the word stays.
                    None if scan.tolerant => run.span.end,
                    None => return unopened(Outcome::Unopened),
                };
                let entity = opened.entity;
                self.put(found, &label, &opened)?;
                Ok(Some(Judged {
                    start,
                    outcome: Outcome::Restored,
                    entity,
                }))
            }
            What::Broken => {
                let start = if run.over {
                    run.span.end
                } else {
                    run.span.start
                };
                let outcome = Outcome::Damaged;
                let named = self.keys.is_some();
                Ok(named.then_some(Judged {
                    start,
                    outcome,
                    entity: None,
                }))
            }
        }
    }

    /// Puts what stands in for an opened token into `self.value`: its value, or a new token.
    fn put(&mut self, found: &Found, label: &str, opened: &Opened) -> Result<(), Error> {
        let (Some(nonces), Some(keys)) = (&mut self.rotation, &self.keys) else {
            self.landing.write(opened.value(), &mut self.value);
            return Ok(());
        };
        let nonce = match found.what {
            What::Sealed(kind) if kind.is_randomized() => Some(nonces.next()),
            _ => None,
        };
        let declared = Entity(Entity::FIRST_CUSTOM);
        let code = TypeCode::new(opened.entity.unwrap_or(declared), opened.name());
        token::seal(keys, nonce, label, &code, opened.value(), &mut self.value)
    }
}
