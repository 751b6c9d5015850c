//! Name of a company, team, school or authority in running text: found by the tagger alone, and an experiment.
//!
//! Source: CoNLL-2003 shared task (the class of names of organizations), annotation guidelines.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ORGANIZATION",
    title: "Name of an organization in running text (by a tagger; experimental)",
    source: "CoNLL-2003 shared task, classes of names",
    on: false,
    triggers: &[Trigger::Tagger],
    examples: &["She works for Northern Light Insurance Ltd."],
    ..Spec::BASE
};
