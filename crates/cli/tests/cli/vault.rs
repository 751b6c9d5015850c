//! The vault's file: made, locked, saved before what needs it goes out.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use crate::home::{Home, MAIL, ring};

const TOKENS: &str = "action = 'session-token'";
const SCRUB: [&str; 7] = ["scrub", "-p", "p.toml", "--keyring", "keys", "--vault", "v"];
const RESTORE: [&str; 5] = ["restore", "--keyring", "keys", "--vault", "v"];

#[test]
fn placeholders_come_back_in_another_run() {
    let home = Home::keyed(TOKENS);
    let one = home.feed(&SCRUB, MAIL).fine();
    assert!(one.starts_with("mail EMAIL_1"), "{one}");
    // The same value keeps its placeholder, another gets the next number.
    let two = home
        .feed(&SCRUB, "jane@example.com and joe@example.com")
        .fine();
    assert!(two.starts_with(one.get(5..13).unwrap().trim()) && two.contains("EMAIL_2"));
    assert_eq!(home.feed(&RESTORE, &one).fine(), MAIL);
    let back = home.feed(&RESTORE, &two).fine();
    assert_eq!(back, "jane@example.com and joe@example.com");
    let mode = std::fs::metadata(home.path("v")).unwrap().permissions();
    assert_eq!(mode.mode() & 0o777, 0o600);
    let blob = std::fs::read(home.path("v")).unwrap();
    assert!(!blob.windows(4).any(|bytes| bytes == b"jane"));
    assert_eq!(home.names("."), ["keys", "p.toml", "v"]);
}

#[test]
fn both_ends_of_a_pipe_share_a_vault() {
    let home = Home::keyed(TOKENS);
    let text: String = (0..20_000).map(|n| format!("u{n}@example.com\n")).collect();
    home.write("a", &text);
    let line = "$S scrub -p p.toml --keyring keys --vault v a | tee tokens | $S restore --keyring keys --vault v";
    assert!(home.shell(line).fine() == text);
    assert!(!home.read("tokens").contains('@'));
}

#[test]
fn what_goes_out_before_the_end_is_in_the_vault() {
    let home = Home::keyed(TOKENS);
    let text: String = (0..30_000).map(|n| format!("u{n}@example.com\n")).collect();
    home.write("a", &text);
    // The reader goes away; what it has read can be restored.
    let line =
        "($S scrub -p p.toml --keyring keys --vault v a; echo code $? >&2) | head -c 100000 > part";
    assert_eq!(home.shell(line).err, "code 141\n");
    let part = home.read("part");
    let whole = part.rfind('\n').unwrap() + 1;
    let part = part.get(..whole).unwrap();
    let back = home.feed(&RESTORE, part).fine();
    assert!(text.starts_with(&back) && back.lines().count() == part.lines().count());
}

#[test]
fn one_run_writes_and_others_are_refused_meanwhile() {
    let home = Home::keyed(TOKENS);
    let mut child = home
        .command(&SCRUB)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let text = MAIL.repeat(scrubjay::MAX_HELD / 10);
    stdin.write_all(text.as_bytes()).unwrap();
    let mut first = [0; 10];
    std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut first).unwrap();
    home.feed(&SCRUB, "x")
        .fails(2, "v: another run is writing this vault");
    // Reading is not refused.
    assert_eq!(home.feed(&RESTORE, "x").fine(), "x");
    drop(stdin);
    assert!(child.wait_with_output().unwrap().status.success());
    home.feed(&SCRUB, "x").fine();
}

#[test]
fn a_vault_that_does_not_open_stays_as_it_is() {
    let home = Home::keyed(TOKENS);
    home.write("v", "not a vault");
    home.feed(&SCRUB, MAIL).fails(2, "v: is not a vault");
    assert_eq!(home.read("v"), "not a vault");
    home.shell("rm v").fine();
    let out = home.feed(&SCRUB, MAIL).fine();
    let blob = std::fs::read(home.path("v")).unwrap();
    home.write_ring(&scrubjay::Keyring::new(1, &[9; 32]).unwrap());
    home.feed(&SCRUB, MAIL).fails(2, "v: does not open");
    home.feed(&RESTORE, &out).fails(2, "v: does not open");
    home.write_ring(&ring());
    let other = [&SCRUB[..], &["--namespace", "other"]].concat();
    home.feed(&other, MAIL).fails(2, "v: does not open");
    assert_eq!(std::fs::read(home.path("v")).unwrap(), blob);
    home.write("v", &blob[..40]);
    home.feed(&RESTORE, &out).fails(2, "v: ");
    home.shell("rm v").fine();
    home.feed(&RESTORE, &out).fails(2, "v: No such file");
    home.run(&["scrub", "-p", "p.toml", "--keyring", "keys"])
        .fails(2, "give --vault");
}

#[test]
fn files_are_numbered_in_order_and_saved_before_they_are_replaced() {
    let home = Home::keyed(TOKENS);
    let names: Vec<String> = (0..40).map(|n| format!("d/{n:02}")).collect();
    for name in &names {
        home.write(name, format!("{name}@example.com\n"));
    }
    home.run(&[&SCRUB[..], &["-j", "8", "--out", "out", "d"]].concat())
        .fine();
    assert!(
        home.read("out/00").starts_with("d/EMAIL_1") || home.read("out/00").starts_with("EMAIL_1")
    );
    let number = |n: usize| {
        let text = home.read(&format!("out/{n:02}"));
        let digits = text.split("EMAIL_").nth(1).unwrap().to_owned();
        let digits: String = digits.chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<usize>().unwrap()
    };
    assert!((0..40).all(|n| number(n) == n + 1));
    home.run(&[&SCRUB[..], &["-i", "d/07"]].concat()).fine();
    assert_eq!(home.read("d/07"), home.read("out/07"));
    let back = home.run(&[&RESTORE[..], &["d/07"]].concat()).fine();
    assert_eq!(back, "d/07@example.com\n");
}

#[test]
fn a_vault_that_cannot_be_saved_stops_the_output() {
    let home = Home::keyed(TOKENS);
    if !home.permissions_bind() {
        return;
    }
    home.write("d/keep", "");
    let vault = [&SCRUB[..6], &["d/v"]].concat();
    home.feed(&vault, "x").fine();
    home.shell("chmod 500 d").fine();
    let ran = home.feed(&vault, MAIL);
    home.shell("chmod 700 d").fine();
    assert_eq!(ran.fails(3, "the vault d/v could not be").out, "");
}
