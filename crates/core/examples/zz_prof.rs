use scrubjay::*;
fn main() {
    let keys = Keyring::new(1, &[7; 32])
        .unwrap()
        .namespace("default")
        .unwrap();
    let which = std::env::args().nth(1).unwrap();
    let n: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    let mut text = String::new();
    for n in 0..5000 {
        text += &format!(
            "{{\"id\": {n}, \"card\": \"4111111111111111\", \"mail\": \"user{n}@example.com\", \"host\": \"192.0.{}.{}\", \"note\": \"nothing else to see in this line\"}}\n",
            n % 256,
            n % 251
        );
    }
    let p = Policy::from_toml(&format!("on_small_domain='seal'\naction='{which}'")).unwrap();
    let s = Scrubber::with_keys(&p, &keys).unwrap();
    for _ in 0..n {
        std::hint::black_box(s.session(Unit::Byte).run(text.as_bytes()).unwrap());
    }
}
