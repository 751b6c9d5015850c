//! What columns are called counts for the cells below, and for nothing else.

use proptest::prelude::*;
use scrubjay::{Policy, Scrubber, Unit};
use scrubjay_testkit::oracle::Oracle;
use scrubjay_testkit::{Rng, split};
use scrubjay_tests::{run, scrub, told};

/// What the default policy finds: the entity and the value.
fn found(text: &str) -> Vec<(&'static str, String)> {
    let result = scrub(&Scrubber::default(), [text.as_bytes()]);
    let findings = result.findings.iter();
    findings
        .map(|one| {
            let value = &text[one.start as usize..one.end as usize];
            (one.entity.name().unwrap_or(""), value.to_owned())
        })
        .collect()
}

/// Rows between a header and the row of interest, so that no window holds both.
fn far(row: &str) -> String {
    format!("{row}\n").repeat(40)
}

/// A header, a row that is repeated, the row of interest, and what it holds.
type Case<'c> = (&'c str, &'c str, &'c str, &'c [(&'c str, &'c str)]);

#[test]
fn a_header_far_above_names_what_cells_are() {
    let cases: [Case<'_>; 9] = [
        (
            "id,name,ssn,phone\n",
            "1,,,",
            "7,Ann,078051120,2125550123",
            &[
                ("PERSON", "Ann"),
                ("US_SSN", "078051120"),
                ("PHONE_NUMBER", "2125550123"),
            ],
        ),
        (
            "\"last_name\";\"password\"\r\n",
            "\"\";\"\"\r",
            "\"smith\";\"Vw8!kd02Lq\"",
            &[("PERSON", "smith"), ("PASSWORD", "Vw8!kd02Lq")],
        ),
        (
            "Full Name,Notes\n",
            ",",
            "\"Miller, Jane\",\"two\nlines\"",
            &[("PERSON", "Miller, Jane")],
        ),
        (
            "id\tssn\n",
            "1\t",
            "2\t078051120",
            &[("US_SSN", "078051120")],
        ),
        (
            "| Name | SSN |\n|------|----:|\n",
            "| - | - |",
            "| Ann Smith | 078051120 |",
            &[("PERSON", "Ann Smith"), ("US_SSN", "078051120")],
        ),
        (
            "+----+-----------+\n| id | ssn       |\n+----+-----------+\n",
            "|  1 | NULL      |",
            "|  2 | 078051120 |",
            &[("US_SSN", "078051120")],
        ),
        (
            " id |    ssn\n----+-----------\n",
            "  1 |",
            "  2 | 078051120",
            &[("US_SSN", "078051120")],
        ),
        (
            "INSERT INTO `people` (`ssn`, `last_name`) VALUES\n",
            "(NULL, ''),",
            "('078051120', 'smith');",
            &[("US_SSN", "078051120"), ("PERSON", "smith")],
        ),
        (
            "COPY public.people (id, first_name, ssn) FROM stdin;\n",
            "1\t\\N\t\\N",
            "2\tann\t078051120",
            &[("PERSON", "ann"), ("US_SSN", "078051120")],
        ),
    ];
    for (header, filler, row, expected) in cases {
        let filler = far(filler);
        for between in ["", &filler] {
            for end in ["", "\n"] {
                let text = format!("{header}{between}{row}{end}");
                let all = found(&text);
                for (entity, value) in expected {
                    assert!(
                        all.contains(&(entity, (*value).to_owned())),
                        "{entity} under {header:?}: {all:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn statements_that_name_a_column_beside_its_value() {
    for text in [
        "UPDATE people SET ssn='078051120' WHERE id=7;",
        "SELECT * FROM people WHERE ssn = '078051120';",
        "INSERT INTO people (ssn) VALUES ('078051120');",
        "{\"ssn\":\"078051120\"}",
        "SSN | 078051120",
        "ssn\t078051120",
    ] {
        assert_eq!(found(text), [("US_SSN", "078051120".to_owned())], "{text}");
    }
}

#[test]
fn what_is_no_table_gives_no_context() {
    let nothing: [&str; 8] = [
        // No row has the header's number of cells.
        "id,ssn\n078051120\n",
        // Another column.
        "ssn,quantity\n,078051120\n",
        // Three lines that are none end it.
        "id,ssn\n\n\n\n7,078051120\n",
        // A sentence is no header.
        "We took down your ssn, and so on\nseven, 078051120\n",
        "ssn: int, name: str\n078051120, 1\n",
        "x = [ssn, dob]\n078051120, 1\n",
        "INSERT INTO t (id, ssn) SELECT 1, 078051120\n",
        // A new header takes the place of the old one.
        "id,ssn\nid,quantity,price\n1,078051120,2\n",
    ];
    for text in nothing {
        // Padding, so that the word is not near by itself.
        let text = text.replacen('\n', &format!("\n{}", " ".repeat(0)), 1);
        let text = text.replace("078051120", &format!("{}078051120", " ".repeat(70)));
        assert_eq!(found(&text), [], "{text}");
    }
}

/// Pieces of tables and of what looks like them.
const PIECES: &[&str] = &[
    "id,ssn\n",
    "name;email;password\n",
    "| Name | SSN |\n",
    "|---|---|\n",
    "id\tphone\r\n",
    "7,078051120\n",
    "\"Ann\";a@b.example;Vw8!kd02Lq\n",
    "| Ann Smith | 078051120 |\n",
    "7\t2125550123\r\n",
    "\n",
    "\"a\n\"\"b\",078-05-1120\n",
    "\"",
    "INSERT INTO t (ssn, last_name) VALUES ",
    "('078051120', 'smith')",
    ", ",
    ";",
    ";\n",
    "COPY t (id, ssn) FROM stdin;\n",
    "1\t078051120\n",
    "\\.\n",
    "so, it is\n",
    "078051120",
    "(",
    "'",
    "insert ",
    "co",
    " ",
    "ssn",
    ",",
    "|",
    "\t",
    "\u{feff}",
];

fn pieces(rng: &mut Rng, count: usize) -> String {
    (0..count).map(|_| rng.pick(PIECES)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tables_cut_at_random_and_read_by_the_oracle(seed: u64, count in 1usize..120) {
        let policy = Policy::default();
        let scrubber = Scrubber::new(&policy).unwrap();
        let text = pieces(&mut Rng::new(seed), count);
        let whole = run(scrubber.session(Unit::Byte), [text.as_bytes()]);
        for (name, chunks) in split::assorted(text.as_bytes(), seed, 4) {
            let cut = run(scrubber.session(Unit::Byte), chunks);
            prop_assert_eq!(told(&whole.findings), told(&cut.findings), "{}", &name);
            prop_assert!(whole == cut, "{}", name);
        }
        let slow = Oracle::new(&policy).judge(text.as_bytes());
        prop_assert_eq!(told(&whole.findings), told(&slow.findings));
        prop_assert!(whole.bytes == slow.bytes);
    }
}

/// Held back is a row, 4 KiB of it at the most.
#[test]
fn a_table_waits_for_its_rows_only() {
    let scrubber = Scrubber::default();
    let row = format!("7,{}\n", "x ".repeat(900));
    let text = format!("id,ssn\n{}\n{}", row.repeat(4), "y ".repeat(9000));
    let mut session = scrubber.session(Unit::Byte);
    let (mut out, mut most) = (Vec::new(), 0);
    for chunk in text.as_bytes().chunks(50) {
        session.push(chunk, &mut out).unwrap();
        most = most.max(session.held());
    }
    assert!(most < 4096 + 72 + 50, "{most} held");
    session.finish(&mut out).unwrap();
}
