//! The counts that test programs print.

use std::ops::AddAssign;

/// Tests by what came of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) passed: u64,
    pub(super) failed: u64,
    pub(super) skipped: u64,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl Count {
    /// The sum of all lines such as `test result: ok. 5 passed; 0 failed; 1 ignored; …`.
    pub(super) fn read(text: &str) -> Self {
        let mut sum = Self::default();
        for line in text.lines() {
            let Some((_, line)) = line.split_once("test result: ") else {
                continue;
            };
            for part in line.split([';', '.']) {
                let Some((number, what)) = part.trim().split_once(' ') else {
                    continue;
                };
                let number = number.parse().unwrap_or(0);
                match what {
                    "passed" => sum.passed += number,
                    "failed" => sum.failed += number,
                    "ignored" => sum.skipped += number,
                    _ => {}
                }
            }
        }
        sum
    }

    /// The counts that Node's test runner closes with, on lines such as `ℹ pass 17`.
    pub(super) fn read_node(text: &str) -> Self {
        let mut sum = Self::default();
        for line in text.lines() {
            let Some((word, number)) = line
                .strip_prefix("ℹ ")
                .and_then(|line| line.split_once(' '))
            else {
                continue;
            };
            let number = number.parse().unwrap_or(0);
            match word {
                "pass" => sum.passed += number,
                "fail" | "cancelled" => sum.failed += number,
                "skipped" | "todo" => sum.skipped += number,
                _ => {}
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_node_are_summed() {
        let text =
            "✔ one (1 ms)\nℹ tests 6\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\n";
        let sum = Count {
            passed: 3,
            failed: 2,
            skipped: 1,
        };
        assert_eq!(Count::read_node(text), sum);
    }

    #[test]
    fn lines_are_summed() {
        let text = "running 3 tests\n\
            test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s\n\
            noise\n\
            test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 4 filtered out; finished in 1.00s\n";
        let sum = Count {
            passed: 7,
            failed: 3,
            skipped: 1,
        };
        assert_eq!(Count::read(text), sum);
    }
}
