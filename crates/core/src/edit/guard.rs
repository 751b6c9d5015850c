use alloc::vec::Vec;

use crate::error::Error;
use crate::token::{Found, Next, Scan, What};
use crate::vault::{Vault, Verdict};

/// The label of text that was put into the vault because it looked like a placeholder. It begins with a
/// letter that is no check letter, so that what stands before it never becomes a placeholder through it.
const LABEL: &str = "ASIS";
/// So much of a token tells whether what stands before it goes on in it: a label and a `_`.
const HEAD: usize = 64;

/// Sees to it that the only live placeholders in a session's output are those that the session put there.
///
/// What the input has that would pass for a number not yet issued makes the vault skip that number; what
/// would pass for an issued one is put into the vault itself, unless the policy keeps it.
pub(crate) struct Guard {
    held: Vec<u8>,
    scan: Scan,
    keeps: bool,
}

impl Guard {
    pub(crate) fn new(vault: &Vault, keeps: bool) -> Self {
        let scan = Scan {
            tolerant: true,
            letters: vault.check_letters(),
        };
        Self {
            held: Vec::new(),
            scan,
            keeps,
        }
    }

    pub(crate) fn held(&self) -> usize {
        self.held.len()
    }

    /// Hands on text of the input, and of replacements that are no tokens.
    pub(crate) fn text(
        &mut self,
        text: &[u8],
        vault: &Vault,
        out: &mut impl FnMut(&[u8]),
    ) -> Result<(), Error> {
        self.held.extend_from_slice(text);
        let held = core::mem::take(&mut self.held);
        let settled = self.settle(&held, held.len(), false, vault, out)?;
        self.held = held;
        self.held.drain(..settled);
        Ok(())
    }

    /// Hands on a token of this session.
    pub(crate) fn token(
        &mut self,
        token: &[u8],
        vault: &Vault,
        out: &mut impl FnMut(&[u8]),
    ) -> Result<(), Error> {
        if !self.held.is_empty() {
            let mut held = core::mem::take(&mut self.held);
            let own = held.len();
            held.extend(token.iter().take(HEAD));
            self.settle(&held, own, true, vault, out)?;
        }
        out(token);
        Ok(())
    }

    /// Hands on what waits at the end of the stream.
    pub(crate) fn finish(
        &mut self,
        vault: &Vault,
        out: &mut impl FnMut(&[u8]),
    ) -> Result<(), Error> {
        let held = core::mem::take(&mut self.held);
        self.settle(&held, held.len(), true, vault, out)?;
        Ok(())
    }

    /// Hands on what is settled of the first `own` bytes, all of them if `finished`, and tells how many.
    fn settle(
        &self,
        held: &[u8],
        own: usize,
        finished: bool,
        vault: &Vault,
        out: &mut impl FnMut(&[u8]),
    ) -> Result<usize, Error> {
        let mut at = 0;
        while at < own {
            let rest = held.get(at..).unwrap_or(&[]);
            let end = own - at;
            match self.scan.next(rest, finished) {
                Next::Nothing(count) => {
                    let count = if finished { end } else { count };
                    out(rest.get(..count).unwrap_or(&[]));
                    return Ok(at + count);
                }
                // Its `_` is the token's own.
                Next::Found(found) if found.tail.start > end => {
                    out(rest.get(..end).unwrap_or(&[]));
                    return Ok(own);
                }
                Next::Found(found) => at += self.judge(rest, end, &found, vault, out)?,
            }
        }
        Ok(at.min(own))
    }

    /// Hands on all up to what was found and as much of it as is judged, and tells how many bytes.
    fn judge(
        &self,
        rest: &[u8],
        end: usize,
        found: &Found,
        vault: &Vault,
        out: &mut impl FnMut(&[u8]),
    ) -> Result<usize, Error> {
        let crosses = found.tail.end > end;
        let stop = found.tail.end.min(end);
        let start = match found.what {
            What::Sealed(_) if crosses => Some(found.run.span.start),
            What::Sealed(_) => None,
            What::Number(number, letters @ Some(_)) => {
                let verdict = vault.judge(number, letters, |verdict| match verdict {
                    Verdict::Wrong => Err(()),
                    Verdict::Live(entry) => Ok(Some(found.run.start(rest, &entry.label, true))),
                    Verdict::Gone => Ok(None),
                });
                match verdict {
                    Err(()) | Ok(Some(None)) => return Ok(pass(rest, found.tail.start, out)),
                    Ok(Some(Some(start))) => (crosses || !self.keeps).then_some(start),
                    Ok(None) if crosses || !vault.skip(number) => Some(found.run.span.end),
                    Ok(None) => None,
                }
            }
            What::Broken | What::Number(_, None) => return Ok(pass(rest, found.tail.start, out)),
        };
        match start {
            None => pass(rest, stop, out),
            Some(start) => {
                pass(rest, start, out);
                let mut token = Vec::new();
                let text = rest.get(start..stop).unwrap_or(&[]);
                vault.issue("", LABEL, text, &mut token)?;
                out(&token);
                stop
            }
        };
        Ok(stop)
    }
}

fn pass(rest: &[u8], count: usize, out: &mut impl FnMut(&[u8])) -> usize {
    out(rest.get(..count).unwrap_or(&[]));
    count
}
