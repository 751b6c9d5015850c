use alloc::string::String;

use crate::finding::Finding;
use crate::json::Writer;
use crate::sorted::Sorted;

/// What was done to a stream, in counts: never a value, so it can be kept as an audit trail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Bytes that came in.
    pub bytes_in: u64,
    /// Bytes that went out.
    pub bytes_out: u64,
    /// SHA-256 of the effective policy, in hexadecimal.
    pub policy: String,
    counts: Sorted<Key, (String, u64)>,
}

/// The number of an entity, what was done, the rule, and the confidence band.
type Key = (u16, &'static str, &'static str, u8);

/// One line of a report: how many findings of one kind, treated one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'r> {
    /// The entity's name.
    pub entity: &'r str,
    /// What was done.
    pub action: &'static str,
    /// The rule that found it.
    pub rule: &'static str,
    /// The lower end of the confidence band, which is ten wide: 60 stands for 60 to 69, 90 for 90 to 100.
    pub confidence: u8,
    /// How many.
    pub count: u64,
}

impl Report {
    pub(crate) fn new(policy: String) -> Self {
        Self {
            policy,
            ..Self::default()
        }
    }

    pub(crate) fn count(&mut self, finding: &Finding, name: &str, action: &'static str) {
        if finding.continued {
            return;
        }
        let band = (finding.confidence / 10 * 10).min(90);
        let key = (finding.entity.number(), action, finding.why.rule, band);
        self.add_to(key, name, 1);
    }

    fn add_to(&mut self, key: Key, name: &str, count: u64) {
        match self.counts.get_mut(&key) {
            Some(line) => line.1 += count,
            None => _ = self.counts.insert(key, (name.into(), count)),
        }
    }

    /// The counts, by entity number, action, rule and confidence.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.counts
            .iter()
            .map(|((_, action, rule, confidence), (entity, count))| Line {
                entity,
                action,
                rule,
                confidence: *confidence,
                count: *count,
            })
    }

    /// How many values were found.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.counts.values().map(|(_, count)| count).sum()
    }

    /// Adds the counts of another stream under the same policy.
    pub fn add(&mut self, other: &Self) {
        self.bytes_in += other.bytes_in;
        self.bytes_out += other.bytes_out;
        for (key, (name, count)) in other.counts.iter() {
            self.add_to(*key, name, *count);
        }
    }

    /// The report as JSON; the schema is in `docs/policy.md`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut to = Writer::new(true);
        to.open('{');
        to.key("bytes_in");
        to.number(self.bytes_in);
        to.key("bytes_out");
        to.number(self.bytes_out);
        to.key("findings");
        to.open('[');
        for line in self.lines() {
            to.next();
            to.open('{');
            to.key("action");
            to.string(line.action);
            to.key("confidence");
            to.number(line.confidence.into());
            to.key("count");
            to.number(line.count);
            to.key("entity");
            to.string(line.entity);
            to.key("rule");
            to.string(line.rule);
            to.close('}');
        }
        to.close(']');
        to.key("policy");
        to.string(&self.policy);
        to.key("scrubjay");
        to.string(crate::VERSION);
        to.close('}');
        to.finish()
    }
}
