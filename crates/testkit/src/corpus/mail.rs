//! Mail messages: headers, paragraphs in several languages, quoted replies, signatures.

use super::Pen;
use super::filler::{hex, moment, uuid, version};
use super::prose::{ENGLISH, FRENCH, GERMAN, SPANISH, UNSPACED};
use crate::values::{KINDS, email, ip, phone};

const WIDTH: usize = 72;
const SUBJECTS: &[&str] = &[
    "Re: delivery of the second part",
    "Invoice and credit note",
    "AW: Rückfrage zur Rechnung",
    "Fwd: access to the test system",
    "Re: Re: meeting on Thursday",
    "=?UTF-8?Q?Livraison_retard=C3=A9e?=",
    "Update to the terms",
    "[ticket 48213] report stays empty",
];
const CLOSINGS: &[&str] = &[
    "Best regards,",
    "Kind regards,",
    "Mit freundlichen Grüßen",
    "Cordialement,",
];

/// Writes a message.
pub fn message(pen: &mut Pen) {
    pen.tick(40_000_000);
    headers(pen);
    let quoted = pen.rng.chance(1, 2);
    pen.put("Hello,\n\n");
    for _ in 0..=pen.rng.below(3) {
        paragraph(pen, "");
    }
    if pen.rng.chance(1, 12) {
        block(pen);
    }
    signature(pen);
    if quoted {
        pen.put("On the day before somebody wrote:\n");
        for prefix in ["> ", "> ", ">> "] {
            paragraph(pen, prefix);
        }
    }
    pen.put("\n");
}

fn mailbox(pen: &mut Pen, header: &str, otherwise: &str) {
    pen.put(format_args!("{header}: "));
    if pen.due() {
        let (name, address) = (email::person(&mut pen.rng), email::value(&mut pen.rng));
        pen.put(format_args!("\"{name}\" <"));
        pen.plant("EMAIL_ADDRESS", &address);
        pen.put(">\n");
    } else {
        pen.put(format_args!("{otherwise}\n"));
    }
}

fn headers(pen: &mut Pen) {
    let (date, id) = (moment(pen.clock).mail(), hex(&mut pen.rng, 24));
    pen.put(format_args!("From mailer {date}\n"));
    if pen.due() {
        let address = ip::v4(&mut pen.rng);
        pen.put("Received: from mx (");
        pen.plant("IP_ADDRESS", &address);
        pen.put(format_args!(") by mail id {id}; {date}\n"));
    }
    mailbox(pen, "From", "Service Desk:;");
    mailbox(pen, "To", "undisclosed-recipients:;");
    if pen.due() {
        mailbox(pen, "Cc", "");
    }
    let (subject, boundary) = (pen.rng.pick(SUBJECTS), uuid(&mut pen.rng));
    let mailer = version(&mut pen.rng);
    pen.put(format_args!(
        "Subject: {subject}\nDate: {date}\nX-Mailer: post {mailer}\n"
    ));
    pen.put("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\n");
    pen.put(format_args!(
        "Content-Transfer-Encoding: 8bit\nX-Thread: {boundary}\n\n"
    ));
}

fn paragraph(pen: &mut Pen, prefix: &str) {
    if pen.rng.chance(1, 6) {
        for _ in 0..=pen.rng.below(3) {
            pen.put(prefix);
            pen.any(UNSPACED);
            unspaced_value(pen);
            pen.put("\n");
        }
        pen.put(format_args!("{}\n", prefix.trim_end()));
        return;
    }
    let language = pen
        .rng
        .pick(&[ENGLISH, ENGLISH, ENGLISH, ENGLISH, GERMAN, FRENCH, SPANISH]);
    pen.put(prefix);
    let mut column = 0;
    for _ in 0..pen.rng.between(2, 6) {
        let sentence = pen.rng.pick(language);
        for word in sentence.split(' ') {
            if column > 0 && column + word.len() > WIDTH {
                pen.put(format_args!("\n{prefix}"));
                column = 0;
            }
            let gap = if column > 0 { " " } else { "" };
            pen.put(format_args!("{gap}{word}"));
            column += word.len() + 1;
        }
        for _ in 0..2 {
            if pen.due() {
                pen.put(format_args!("\n{prefix}"));
                pen.any(&[
                    "For this please ",
                    "As before: ",
                    "Here is it again, ",
                    "You have the ",
                ]);
                pen.plant_phrase();
                pen.put(".");
                column = WIDTH;
            }
        }
    }
    pen.put(format_args!("\n{}\n", prefix.trim_end()));
}

/// Values right after letters of a script without spaces.
fn unspaced_value(pen: &mut Pen) {
    if pen.due() {
        let address = email::value(&mut pen.rng);
        pen.put("邮箱：");
        pen.plant("EMAIL_ADDRESS", &address);
        pen.put("。");
    }
    if pen.due() {
        let number = phone::international(&mut pen.rng);
        pen.put("電話：");
        pen.plant("PHONE_NUMBER", &number);
        pen.put("、");
    }
}

fn block(pen: &mut Pen) {
    let key = KINDS.iter().find(|kind| kind.block);
    if let (Some(kind), true) = (key, pen.due()) {
        pen.plant_kind(kind);
        pen.put("\n\n");
    }
}

fn signature(pen: &mut Pen) {
    pen.any(CLOSINGS);
    let name = email::person(&mut pen.rng);
    pen.put(format_args!("\n{name}\n-- \n{name}, Customer Service\n"));
    if pen.due() {
        let number = phone::value(&mut pen.rng);
        pen.put("Phone ");
        pen.plant("PHONE_NUMBER", &number);
        pen.put("\n");
    }
    if pen.due() {
        let address = email::value(&mut pen.rng);
        pen.put("Mail ");
        pen.plant("EMAIL_ADDRESS", &address);
        pen.put("\n");
    }
    pen.put("\n");
}
