//! Sentences without personal values, in several languages.

/// English, as colleagues and customers write it.
pub const ENGLISH: &[&str] = &[
    "Thank you for coming back to us so quickly.",
    "The parcel was supposed to arrive last week, but the tracking page has not changed since.",
    "I have attached the two invoices and the delivery note you asked for.",
    "Could you tell me whether the amount of 1,249.50 includes VAT at 19 % or not?",
    "We moved the meeting to 14:30 because the large room is taken until two.",
    "After the update to version 4.2.1 the application starts, but the report stays empty.",
    "Please do not change anything on the machine until our technician has looked at it.",
    "Order 4711-0815 was split into three parts, of which only the first has left the warehouse.",
    "It took 37 minutes to restore the backup, which is well within the agreed limits.",
    "The contract runs for 24 months and renews itself unless it is cancelled in writing.",
    "As far as I can see the charge appears twice, once in euros and once in dollars.",
    "Our records show a return of 12 items, 3 of them damaged.",
    "Let me know if there is anything else that I can do from our side.",
    "The rate was 1.0843 on the day of the transfer, so the difference is only a few cents.",
    "I tried it with another browser and the message is always the same.",
    "We would rather wait for the results of the second test before we decide.",
    "The room has space for 80 people, 120 without tables.",
    "Section 7.3 of the terms says that the warranty covers parts but not labour.",
    "You can find the numbers in sheet 2, column F, rows 14 to 96.",
    "There is no hurry; the end of the quarter is early enough.",
    "Somebody must have unplugged the switch, because all ports went down at 03:12:44.",
    "The new keys fit the front door but not the cellar.",
    "I am sorry that this has cost you so much time.",
    "If the pressure falls below 0.8 bar the pump switches itself off.",
];

/// German.
pub const GERMAN: &[&str] = &[
    "Vielen Dank für Ihre schnelle Rückmeldung und die Geduld in dieser Angelegenheit.",
    "Die Lieferung verzögert sich voraussichtlich um drei bis fünf Werktage.",
    "Bitte prüfen Sie, ob der Betrag von 1.249,50 € bereits abgebucht wurde.",
    "Nach dem Neustart läuft der Dienst wieder, allerdings spürbar langsamer als zuvor.",
    "Über eine kurze Bestätigung bis Ende der Woche würden wir uns freuen.",
    "Die Größe der Anlage übersteigt 25 MB und wurde deshalb aufgeteilt.",
];

/// French.
pub const FRENCH: &[&str] = &[
    "Nous avons bien reçu votre demande et nous la traiterons dans les meilleurs délais.",
    "Le colis n° 12 a été livré à l'étage, mais la boîte était déjà ouverte.",
    "Pourriez-vous vérifier si la facture de 1 249,50 € a été réglée ?",
    "Après la mise à jour, l'écran reste noir pendant une dizaine de secondes.",
    "Veuillez agréer nos salutations distinguées.",
];

/// Spanish.
pub const SPANISH: &[&str] = &[
    "Muchas gracias por su paciencia; mañana le enviaremos una respuesta definitiva.",
    "El pedido salió del almacén el martes y llegará en dos o tres días.",
    "¿Podría indicarnos si el importe de 1.249,50 € incluye los gastos de envío?",
    "La señal se pierde cada quince minutos, sobre todo por la tarde.",
    "Quedamos a su disposición para cualquier aclaración.",
];

/// Chinese and Japanese, which put no spaces between words.
pub const UNSPACED: &[&str] = &[
    "您好，订单已于昨天下午发出，预计三到五个工作日送达。",
    "请确认发票金额1249.50元是否正确，谢谢。",
    "系统升级后第2页的报表仍然为空，请尽快处理。",
    "会议改到下午两点半，地点不变。",
    "お問い合わせいただきありがとうございます。担当者より追ってご連絡いたします。",
    "ご注文の商品は3月14日に発送いたしました。",
    "更新後、画面が10秒ほど真っ暗になります。",
    "請求書の合計金額は税込みで12,495円です。",
];
