//! The README's Rust lines, run by a test so that they stay true.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = Vec::new();
    let policy =
        scrubjay::Policy::from_toml("[entity.CREDIT_CARD]\naction = 'mask'\nkeep_last = 4")?;
    let scrubber = scrubjay::Scrubber::new(&policy)?;
    let mut session = scrubber.session(scrubjay::Unit::Byte);
    session.push(b"Jane <jane@example.com> paid with 4111-1111-", &mut out)?;
    session.push(b"1111-1111", &mut out)?;
    session.finish(&mut out)?;
    assert_eq!(
        out,
        b"<PERSON> <<EMAIL_ADDRESS>> paid with ****-****-****-1111"
    );
    println!("{}", String::from_utf8_lossy(&out));
    Ok(())
}
