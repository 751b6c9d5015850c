//! Recognizers are asked about a place, and the words around what they find are weighed.

use super::context::{self, judge};
use super::scan::{AHEAD, BEHIND, MARGIN, MAX_VALUE, Open, Pass, Wait};
use super::site::{Beyond, Found, Seen, Site, sure};
use super::{Candidate, rules::Rule};
use crate::finding::{Context, Entity, Why};

impl Pass<'_> {
    /// Asks recognizers; the stream offset where the last value seen ends, 0 if none was.
    #[cfg_attr(hot, optimize(speed))]
    pub(super) fn each(
        &mut self,
        list: &[u16],
        trigger: usize,
        start: usize,
        end: usize,
    ) -> Result<u64, Wait> {
        let rules = self.rules;
        let low = trigger.saturating_sub(BEHIND);
        let (text, beyond) = piece(self.text, low, trigger + AHEAD, self.finished, false);
        let site = Site::new(text, start - low, end - low, beyond, self.rules.regions);
        let mut reached = 0;
        for rule in list {
            let Some(entry) = rules.rules.get(usize::from(*rule)) else {
                continue;
            };
            match (entry.spec.find)(&site, entry.spec) {
                Seen::No => {}
                Seen::Yes(found)
                    if site.beyond != Beyond::Unseen || found.end + MARGIN < site.text.len() =>
                {
                    self.report((*rule, entry), site.text, low, &found, false);
                    reached = reached.max(self.base + (low + found.end) as u64);
                }
                Seen::More if site.beyond != Beyond::Unseen => {}
                Seen::More | Seen::Yes(_) => {
                    reached = reached.max(self.long((*rule, entry), trigger, start, end)?);
                }
            }
        }
        Ok(reached)
    }

    /// Asks one recognizer again, about a long value.
    fn long(
        &mut self,
        (rule, entry): (u16, &Rule),
        trigger: usize,
        start: usize,
        end: usize,
    ) -> Result<u64, Wait> {
        let low = trigger.saturating_sub(BEHIND);
        if self.text.len() <= trigger + AHEAD {
            return Err(Wait);
        }
        let (text, beyond) = piece(self.text, low, trigger + MAX_VALUE, self.finished, true);
        let site = Site::new(text, start - low, end - low, beyond, self.rules.regions);
        let certain = site.beyond != Beyond::Unseen;
        match (entry.spec.find)(&site, entry.spec) {
            Seen::Yes(found) if certain || found.end + MARGIN < site.text.len() => {
                let open = site.beyond == Beyond::Cut && found.end == site.text.len();
                self.report((rule, entry), site.text, low, &found, open);
                Ok(self.base + (low + found.end) as u64)
            }
            Seen::More | Seen::Yes(_) if !certain => Err(Wait),
            _ => Ok(0),
        }
    }

    /// Weighs the words around a value and hands it on if it is sure enough.
    #[cfg_attr(hot, optimize(speed))]
    fn report(
        &mut self,
        (rule, entry): (u16, &Rule),
        text: &[u8],
        low: usize,
        found: &Found,
        open: bool,
    ) {
        let mut confidence = found.confidence;
        let mut around = Context::None;
        if confidence < sure::STRONG && !entry.words.is_empty() {
            if confidence + context::FOR_ADDS < entry.least {
                return;
            }
            // Most values have no word near: one look tells of all recognizers.
            let slots = self.near(low + found.start, low + found.end);
            let (near, lexicon) = (&self.scanner.near, &self.rules.lexicon);
            let own = near.has(lexicon, slots, rule);
            if confidence < entry.least && !own {
                return;
            }
            if own || near.has(lexicon, slots, self.rules.against) {
                let sure = confidence >= entry.least;
                around = judge(text, found.start, found.end, &entry.words, sure);
            }
            match around {
                Context::For => confidence = (confidence + context::FOR_ADDS).min(99),
                Context::Against => confidence = confidence.saturating_sub(context::AGAINST_TAKES),
                Context::None => {}
            }
        }
        if confidence < entry.least {
            return;
        }
        let (start, end) = (low + found.start, low + found.end);
        if self.is_allowed(entry.entity, found.rule, start, end) {
            return;
        }
        let candidate = Candidate {
            start: self.base + (low + found.start) as u64,
            end: self.base + (low + found.end) as u64,
            entity: entry.entity,
            confidence,
            why: Why {
                rule: found.rule,
                check: found.check,
                context: around,
            },
            continued: false,
            folded: false,
        };
        if open {
            let at = candidate.end;
            // The first value to reach the cap goes on; others inside it are covered by it.
            self.scanner.open.get_or_insert(Open {
                at,
                rule,
                candidate,
            });
        }
        self.out.push(candidate);
    }

    /// Whether the policy allows a value, or one of its entity around it that was seen first.
    fn is_allowed(&mut self, entity: Entity, rule: &str, start: usize, end: usize) -> bool {
        let allow = &self.rules.declared.allow;
        if allow.is_empty() {
            return false;
        }
        let (from, to) = (self.base + start as u64, self.base + end as u64);
        let around = |(other, first, last): &(Entity, u64, u64)| {
            *other == entity && *first <= from && to <= *last
        };
        if self.scanner.allowed.iter().any(around) {
            return true;
        }
        let allowed = allow.allows(self.text.get(start..end).unwrap_or(&[]), entity, rule);
        if allowed {
            self.scanner.allowed.push((entity, from, to));
        }
        allowed
    }
}

/// The piece of `text` from `low` on that a recognizer is handed.
#[inline]
pub(super) fn piece(
    text: &[u8],
    low: usize,
    high: usize,
    finished: bool,
    cut: bool,
) -> (&[u8], Beyond) {
    let beyond = match () {
        // By the place alone, whether the stream ends there or not.
        () if cut && text.len() >= high => Beyond::Cut,
        () if text.len() <= high && finished => Beyond::Nothing,
        () => Beyond::Unseen,
    };
    (text.get(low..text.len().min(high)).unwrap_or(&[]), beyond)
}
