use scrubjay::{Detector, Policy};
use std::fs;
use std::path::{Path, PathBuf};
fn walk(dir: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(dir) else {
        return;
    };
    for e in entries.flatten() {
        let p = e.path();
        if p.is_dir() {
            walk(&p, out)
        } else {
            out.push(p)
        }
    }
}
#[test]
fn probe() {
    let policy = Policy::default()
        .with_entities(&["PERSON", "LOCATION", "STREET_ADDRESS"])
        .unwrap();
    let detector = Detector::new(&policy).unwrap();
    let mut files = Vec::new();
    for d in std::env::var("PROBE").unwrap().split(':') {
        walk(Path::new(d), &mut files);
    }
    files.sort();
    let mut bytes = 0usize;
    let mut n = [0usize; 3];
    for p in files {
        let Ok(t) = fs::read(&p) else { continue };
        if t.len() > 400_000 || t.iter().take(1000).any(|b| *b == 0) {
            continue;
        }
        bytes += t.len();
        if bytes > 40_000_000 {
            break;
        }
        for f in detector.detect(&t) {
            let name = detector.name(f.entity);
            n[match name {
                "PERSON" => 0,
                "LOCATION" => 1,
                _ => 2,
            }] += 1;
            let s = (f.start as usize).saturating_sub(30);
            let e = (f.end as usize + 12).min(t.len());
            println!(
                "{name} {} | {:?} | {:?}",
                f.why.rule,
                String::from_utf8_lossy(&t[f.start as usize..f.end as usize]),
                String::from_utf8_lossy(&t[s..e])
            );
        }
    }
    println!("TOTAL {bytes} {n:?}");
}
