//! A stream of any length takes little memory.

use std::fs;
use std::io::{Read, Write};
use std::process::Stdio;

use crate::home::{Home, MAIL};

const MIB: usize = 1024 * 1024;

#[test]
fn two_hundred_mebibytes_pass_in_sixteen() {
    let home = Home::new();
    let mut child = home
        .command(&["scrub"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut buffer = vec![0; MIB];
        let mut total = 0;
        loop {
            match stdout.read(&mut buffer).unwrap() {
                0 => return total,
                length => total += length,
            }
        }
    });
    let mut block = "lorem ipsum 12345 dolor sit amet\n".repeat(MIB / 33);
    block += MAIL;
    for _ in 0..200 {
        stdin.write_all(block.as_bytes()).unwrap();
    }
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak
        .and_then(|text| text.trim().strip_suffix(" kB"))
        .unwrap();
    let peak: usize = peak.parse().unwrap();
    drop(stdin);
    assert!(child.wait().unwrap().success());
    assert_eq!(
        reader.join().unwrap(),
        200 * block.len() - 200 * "jane@example.com".len() + 200 * "<EMAIL_ADDRESS>".len()
    );
    assert!(peak * 1024 <= 16 * MIB, "{peak} KiB");
}
