//! Log lines: applications, web servers, syslog, key and value, JSON, stack traces.

use super::Pen;
use super::filler::{duration, hex, moment, noun, path, uuid, verb, version};
use crate::values::{email, ip};

const LEVELS: &[&str] = &[
    "INFO ", "INFO ", "INFO ", "DEBUG", "WARN ", "ERROR", "TRACE",
];
const AGENTS: &[&str] = &[
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.6778.205",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.1 Safari/605.1.15",
    "curl/8.5.0",
    "python-requests/2.32.3",
    "okhttp/4.12.0",
    "kube-probe/1.29",
];
const FRAMES: &[&str] = &[
    "\tat c.example.billing.InvoiceService.total(InvoiceService.java:214)",
    "\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)",
    "  File \"/srv/app/worker/tasks.py\", line 88, in run_batch",
    "  12: core::ops::function::FnOnce::call_once{{vtable.shim}}",
    "    at Object.<anonymous> (/srv/app/dist/server.js:1:28841)",
];

/// Writes a line, rarely a few.
pub fn line(pen: &mut Pen) {
    pen.tick(900);
    match pen.rng.below(20) {
        0..6 => application(pen),
        6..11 => access(pen),
        11..14 => syslog(pen),
        14..17 => json(pen),
        17..19 => key_value(pen),
        _ => trace(pen),
    }
}

fn application(pen: &mut Pen) {
    let time = moment(pen.clock).iso();
    let level = pen.rng.pick(LEVELS);
    let (what, thing) = (verb(&mut pen.rng), noun(&mut pen.rng));
    let thread = pen.rng.below(32);
    pen.put(format_args!(
        "{time} {level} [pool-2-thread-{thread}] app.{thing}: {what} {thing} "
    ));
    let (id, took) = (uuid(&mut pen.rng), duration(&mut pen.rng));
    match pen.rng.below(4) {
        0 => pen.put(format_args!("request_id={id} took={took}")),
        1 => {
            let (n, size) = (pen.rng.below(9000), pen.rng.below(900_000));
            pen.put(format_args!("rows={n} bytes={size} took={took}"));
        }
        2 => {
            let (old, new) = (version(&mut pen.rng), version(&mut pen.rng));
            pen.put(format_args!("schema {old} -> {new}"));
        }
        _ => {
            let hash = hex(&mut pen.rng, 40);
            pen.put(format_args!("commit={hash}"));
        }
    }
    pen.plant_fields(" ", "=", "");
    pen.put("\n");
}

fn access(pen: &mut Pen) {
    if pen.due() {
        let address = ip::v4(&mut pen.rng);
        pen.plant("IP_ADDRESS", &address);
    } else {
        let client = hex(&mut pen.rng, 12);
        pen.put(format_args!("c-{client}"));
    }
    pen.put(" - ");
    if pen.due() {
        let user = email::value(&mut pen.rng);
        pen.plant("EMAIL_ADDRESS", &user);
    } else {
        pen.put("-");
    }
    let (time, path) = (moment(pen.clock).nginx(), path(&mut pen.rng));
    let method = pen
        .rng
        .pick(&["GET", "GET", "GET", "POST", "PUT", "DELETE"]);
    let status = pen.rng.pick(&[
        "200", "200", "200", "204", "301", "304", "404", "429", "502",
    ]);
    let size = pen.rng.below(90_000);
    let agent = pen.rng.pick(AGENTS);
    let took = pen.rng.digits(3);
    pen.put(format_args!(
        " [{time}] \"{method} {path} HTTP/1.1\" {status} {size} \"-\" \"{agent}\" 0.{took}"
    ));
    pen.plant_fields(" ", "=", "");
    pen.put("\n");
}

fn syslog(pen: &mut Pen) {
    let time = moment(pen.clock).syslog();
    let (host, pid) = (pen.rng.below(40), pen.rng.number(5));
    let program = pen.rng.pick(&[
        "systemd",
        "kernel",
        "sshd",
        "cron",
        "dockerd",
        "postfix/smtpd",
    ]);
    pen.put(format_args!("{time} web-{host:02} {program}[{pid}]: "));
    let uptime = pen.rng.number(6);
    let micros = pen.rng.digits(6);
    match pen.rng.below(4) {
        0 => pen.put(format_args!(
            "[{uptime}.{micros}] usb 1-1.4: new device number {host}"
        )),
        1 => pen.put(format_args!(
            "session-{pid}.scope: Deactivated successfully."
        )),
        2 => {
            let id = hex(&mut pen.rng, 64);
            pen.put(format_args!("container {id} health=healthy"));
        }
        _ => pen.put(format_args!(
            "(root) CMD (/usr/lib/app/rotate --keep {host} --max {uptime})"
        )),
    }
    pen.plant_fields("; ", " ", "");
    pen.put("\n");
}

fn json(pen: &mut Pen) {
    let time = moment(pen.clock).iso();
    let (thing, what) = (noun(&mut pen.rng), verb(&mut pen.rng));
    let (trace, span) = (hex(&mut pen.rng, 32), hex(&mut pen.rng, 16));
    let ms = pen.rng.below(4000);
    pen.put(format_args!(
        "{{\"ts\":\"{time}\",\"level\":\"info\",\"msg\":\"{what} {thing}\""
    ));
    pen.put(format_args!(
        ",\"dur_ms\":{ms},\"trace_id\":\"{trace}\",\"span_id\":\"{span}\""
    ));
    pen.plant_fields(",\"", "\":\"", "\"");
    pen.put("}\n");
}

fn key_value(pen: &mut Pen) {
    let (ms, thing, what) = (pen.clock, noun(&mut pen.rng), verb(&mut pen.rng));
    let (line, took) = (pen.rng.below(900), duration(&mut pen.rng));
    pen.put(format_args!(
        "ts={ms} level=info caller={thing}.go:{line} msg=\"{what} {thing}\""
    ));
    pen.plant_fields(" ", "=\"", "\"");
    let (lag, offset) = (pen.rng.below(100), pen.rng.number(9));
    pen.put(format_args!(
        " elapsed={took} partition={lag} offset={offset}\n"
    ));
}

fn trace(pen: &mut Pen) {
    let time = moment(pen.clock).iso();
    let thing = noun(&mut pen.rng);
    pen.put(format_args!("{time} ERROR app.{thing}: request failed: "));
    if pen.due() {
        pen.plant_phrase();
    } else {
        pen.put("deadline exceeded after 3 tries");
    }
    for _ in 0..pen.rng.below(4) {
        pen.put("\n");
        pen.any(FRAMES);
        pen.plant_fields(" // ", ": ", "");
    }
    pen.put("\n");
}
