//! Words that are no names, and words around names.

/// What stands in a name's place: no name in any field.
#[rustfmt::skip]
pub(super) static JUNK: &[&str] = &[
    "unknown", "none", "null", "nil", "na", "tbd", "undefined", "anonymous", "me", "test", "testing", "example",
    "sample", "demo", "default", "true", "false", "yes", "string", "str", "text", "varchar", "char", "int", "integer",
    "number", "boolean", "bool", "object", "array", "list", "optional", "required", "nullable", "field", "column",
    "label", "value", "name", "first", "last", "full", "firstname", "lastname", "fullname", "surname", "username",
    "user", "admin", "enter", "your", "please", "select", "type", "any", "empty", "redacted", "withheld", "deleted",
    "hidden", "self", "this", "request", "req", "params", "data", "props", "input", "form", "faker", "fake", "random",
    "not", "the", "desc", "asc", "index", "primary", "length", "len", "key", "id", "regex", "pattern", "format",
    "property", "attribute", "method", "function", "func", "return", "const", "let", "var", "models", "person",
    "when", "if", "else", "then", "and", "or", "is", "of", "unbekannt", "inconnu", "desconocido", "keine", "keiner",
    "aucun", "ninguno", "nessuno", "brak", "нет", "mandatory", "pflichtfeld", "pflichtangabe", "obligatorio",
    "obligatoire", "obrigatório", "obbligatorio", "verplicht", "requis", "requerido", "richiesto", "wymagane", "bitte",
    "see", "below", "various",
];

/// Words of companies, programs and sentences: what has one is no person's name.
#[rustfmt::skip]
pub(super) static THINGS: &[&str] = &[
    "a", "new", "to", "for", "with", "from", "by", "on", "in", "at", "all", "our", "we", "you", "it", "as", "are",
    "was", "how", "what", "why", "use", "using", "here", "click", "inc", "ltd", "llc", "llp", "gmbh", "ag", "kg",
    "corp", "corporation", "company", "plc", "srl", "spa", "bv", "nv", "pty", "limited", "group", "holding",
    "holdings", "partners", "associates", "international", "global", "national", "university", "college", "school",
    "hospital", "clinic", "hotel", "restaurant", "institute", "foundation", "association", "society", "department",
    "ministry", "office", "agency", "council", "committee", "board", "union", "club", "team", "teams", "support",
    "service", "services", "server", "servers", "system", "systems", "software", "solutions", "technologies",
    "technology", "tech", "labs", "lab", "studio", "studios", "cloud", "database", "network", "networks", "security",
    "project", "product", "products", "model", "version", "build", "release", "run", "tests", "deploy", "deployment",
    "check", "checks", "lint", "install", "setup", "update", "updates", "upload", "download", "create", "delete",
    "add", "remove", "get", "set", "open", "close", "start", "stop", "publish", "windows", "microsoft", "google",
    "apache", "amazon", "apple", "linux", "macos", "ubuntu", "debian", "android", "visual", "code", "java", "python",
    "node", "docker", "github", "git", "api", "http", "app", "application", "web", "website", "site", "home",
    "worker", "action", "actions", "workflow", "job", "jobs", "task", "tasks", "config", "configuration", "settings",
    "options", "file", "files", "folder", "directory", "path", "image", "video", "audio", "manager", "management",
    "engineer", "engineering", "developer", "development", "director", "analyst", "designer", "architect",
    "consultant", "specialist", "coordinator", "assistant", "officer", "executive", "administrator", "operations",
    "sales", "marketing", "finance", "human", "resources", "customer", "customers", "client", "clients", "member",
    "members", "everyone", "everybody", "friends", "friend", "folks", "sir", "madam", "colleague", "colleagues",
    "diary", "world", "there", "applicant", "candidate", "reader", "readers", "editor", "hiring", "parents",
    "students", "herren", "damen", "kollegen", "kunde", "kunden", "zusammen", "tous", "toutes", "monsieur", "madame",
    "todos", "tutti", "wszyscy", "license", "licence", "library", "framework", "engine", "plugin", "extension",
    "theme", "module", "package", "unit", "general", "public", "private", "total", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "january", "february", "march", "july",
    "september", "october", "november", "december", "street", "road", "avenue", "city", "country", "county", "state",
    "standard", "basic", "premium", "pro", "edition", "control", "center", "centre", "performance", "pepper", "no",
    "best", "kind", "regards", "thanks", "thank", "sincerely", "cheers", "sent", "date", "phone", "tel", "email",
    "address", "age", "gender", "sex", "dob", "room", "notes", "reason", "status", "order", "invoice", "account",
    "payment", "amount", "error", "warning", "info", "debug", "failed", "success", "message", "bot",
    "leute", "guys", "ladies", "alle", "alla", "kaikki", "maire", "mayor", "justice", "motors", "electric", "width", "proc", "büro",
    "american", "games", "hat", "artists", "male", "female", "adult", "expert", "widget", "menu", "tower", "bridge",
    "speaker", "emacs", "lake", "mount", "island", "river", "core", "relations", "emeritus", "layout", "volume", "switch", "playback",
];

/// How words begin that people are addressed by and that name nobody, or an office; capitals beyond ASCII as they are written.
#[rustfmt::skip]
pub(super) static ADDRESSED: &[&str] = &[
    "client", "cliënt", "customer", "shareholder", "stakeholder", "investor", "subscriber", "visitor", "guest", "president", "chairm", "chairw",
    "chairp", "minister", "governor", "ambassador", "secretary", "gentlem", "kolleg", "colleg", "collèg", "Gäste", "gäste", "eltern", "mitglied",
    "nutzerin", "leserin", "bürgerinn", "bürgermeister", "oberbürgerm", "präsident", "bundeskanzl", "kanzler", "direktor", "doktor", "kundin", "mitarbeit",
    "teilnehm", "bewerber", "présid", "directeur", "directrice", "ministr", "adhér", "abonné", "equipo", "équip", "Équip", "usuari", "usuári",
    "compañer", "ragazz", "utent", "collegh", "direttor", "sindaco", "cittadin", "genitori", "pessoal", "klant", "relatie", "bezoeker", "iedereen", "asiakas",
    "asiakka", "klien", "państw", "Państw", "koleż", "rodzic", "dyrekt", "prezes", "prezyd", "zákazn", "uživatel", "ügyfel", "Ügyfel", "kollég",
    "vásárló", "Vásárló", "coleg", "müşter", "Müşter", "arkadaş", "yetkili", "клиент", "Клиент", "коллег", "Коллег", "покупател", "Покупател", "друзья",
    "Друзья", "пользовател", "Пользовател", "абонент", "Абонент", "директор", "Директор", "президент", "Президент", "министр", "Министр", "родител",
    "Родител", "читател", "Читател", "подписчик", "Подписчик", "клієнт", "Клієнт", "колег", "Колег", "користувач", "Користувач", "πελάτ", "Πελάτ",
    "συνάδελφ", "Συνάδελφ", "φίλο", "Φίλο",
];

/// Months that are first names too: no name where they stand alone.
pub(super) static MONTHS: &[&str] = &["april", "june", "august"];

/// Small words inside names.
#[rustfmt::skip]
pub(super) static PARTICLES: &[&str] = &[
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "el", "al", "van", "von", "vom",
    "zu", "zur", "den", "der", "ter", "ten", "bin", "ibn", "bint", "abu", "y", "e", "i", "af", "av", "st", "ben",
    "san",
];

/// What stands before `name` in the names of fields for a person's.
#[rustfmt::skip]
pub(super) static WHOSE: &[&str] = &[
    "customer", "client", "patient", "employee", "contact", "member", "person", "student", "teacher", "pupil",
    "parent", "child", "guardian", "spouse", "wife", "husband", "mother", "father", "partner", "doctor", "physician",
    "nurse", "guest", "passenger", "traveler", "traveller", "driver", "applicant", "candidate", "recipient",
    "receiver", "sender", "shipping", "billing", "cardholder", "holder", "owner", "author", "buyer", "seller",
    "payer", "payee", "beneficiary", "tenant", "landlord", "attorney", "witness", "signer", "signatory", "subscriber",
    "caller", "attendee", "registrant", "donor", "insured", "my", "his", "her", "own", "real", "legal", "preferred",
    "birth", "relative", "kin", "mom", "dad", "worker", "staff", "resident", "borrower", "assignee", "reporter",
    "manager", "supervisor", "complete", "ship", "bill",
];

/// Parts of the names of fields that are a person's.
#[rustfmt::skip]
pub(super) static FIELDS: &[&str] = &[
    "mail", "phone", "mobile", "birth", "dob", "gender", "patient", "ssn", "passport", "nationality", "customer",
    "employee", "surname", "nachname", "vorname", "nazwisko", "prezime", "příjmení", "амилия", "різвище", "телефон",
    "адрес", "lastname", "last_name", "firstname", "first_name", "marital", "geburt", "telefon", "handy", "anschrift",
    "adresse", "naissance", "prénom", "téléphone", "nacimiento", "teléfono", "dirección", "apellido", "nascita",
    "cognome", "telefono", "indirizzo", "nascimento", "telefone", "endereço", "geboorte", "adres", "pesel",
    "telefoon", "født", "född", "address", "correo", "courriel", "\"age\"", "age:", "sex:",
];

/// Parts of the names of fields that are a thing's.
#[rustfmt::skip]
pub(super) static OF_THINGS: &[&str] = &[
    "sku", "categor", "brand:", "manufactur", "formula", "species", "populat", "capacity",
];

/// What stands before a name: `true` where the words alone say so.
#[rustfmt::skip]
pub(super) static TITLES: &[(&str, bool)] = &[
    ("Mr", true), ("Mr.", true), ("Mrs", true), ("Mrs.", true), ("Ms", true), ("Ms.", true), ("Miss", true),
    ("Mx", true), ("Mx.", true), ("Dr", true), ("Dr.", true), ("Prof", true), ("Prof.", true), ("Professor", true),
    ("Doctor", true), ("Sir", true), ("Lord", true), ("Lady", true), ("Rev.", true), ("Messrs", true), ("Herr", true),
    ("Herrn", true), ("Frau", true), ("Mme", true), ("Mme.", true), ("Mlle", true), ("Monsieur", true),
    ("Madame", true), ("Mademoiselle", true), ("M.", false), ("Sr.", true), ("Sra", true), ("Sra.", true),
    ("Srta", true), ("Srta.", true), ("Don", false), ("Dra", true), ("Dra.", true), ("Sig.", true), ("Signor", true),
    ("Signora", true), ("Signorina", true), ("Dott.", true), ("Avv.", true), ("Senhor", true), ("Senhora", true),
    ("Dhr", true), ("Dhr.", true), ("Mevr", true), ("Mevr.", true), ("Mevrouw", true), ("Meneer", true),
    ("Mw.", true), ("Pan", false), ("Pani", true), ("Pana", true), ("Panu", true), ("Fru", true), ("Hr.", true),
    ("Bayan", true), ("Domnul", true), ("Doamna", true), ("Bapak", true), ("Ibu", true), ("Pak", false),
    ("Ing.", true), ("Ir.", true), ("Mag.", true), ("Dipl.", false), ("Datuk", true), ("Sheikh", true), ("Mgr", true),
    ("Mgr.", true), ("Capt.", true), ("Sgt.", true), ("Lt.", true), ("Col.", true), ("Gen.", true), ("Maj.", true),
    ("MR", true), ("MR.", true), ("MRS", true), ("MRS.", true), ("MS.", true), ("DR.", true), ("HERR", true),
    ("FRAU", true), ("MME", true), ("SRA", true), ("SR.", true), ("Sig.ra", true), ("Dott.ssa", true), ("Prof.ssa", true),
    ("Panie", false), ("heer", true), ("mevrouw", true), ("pan", false), ("pane", true), ("panie", true), ("pani", true), ("domnule", true), ("doamnă", true), ("don", true), ("doña", true), ("domnul", true), ("doamna", true),
    ("señor", true), ("señora", true), ("senhor", true), ("senhora", true), ("monsieur", true), ("madame", true), ("signor", true), ("signora", true), ("пане", true), ("κύριε", true), ("ông", true), ("bà", true),
    ("Señor", true), ("Señora", true), ("Señorita", true), ("Heer", false), ("Tuan", false), ("Puan", true), ("Encik", true),
    ("Cik", true), ("Bpk.", true), ("Fröken", true), ("Herra", true), ("Rouva", true), ("Pán", true), ("Paní", true), ("Gospodin", true), ("Gospođa", true),
    ("Gđa", true), ("Gosp.", true), ("Ông", false), ("Bà", false), ("Shri", true), ("Smt.", true), ("Smt", true),
    ("paní", true), ("гр.", true), ("خانم", true), ("آقای", true),
    // Cyrillic
    ("господин", true), ("Господин", true), ("госпожа", true), ("Госпожа", true), ("гражданин", true),
    ("Гражданин", true), ("гражданка", true), ("Гражданка", true), ("профессор", true), ("Профессор", true),
    ("доктор", true), ("Доктор", true), ("пан", true), ("Пан", true), ("пані", true), ("Пані", true),
    ("пана", true), ("господине", true), ("господжа", true), ("Господжа", true), ("госпођа", true),
    ("Госпођа", true), ("проф.", true), ("Проф.", true), ("др", true), ("Др", true), ("інж.", true),
    // Greek
    ("κύριος", true), ("Κύριος", true), ("κυρία", true), ("Κυρία", true), ("κύριο", true), ("κ.", false),
    ("δρ.", true), ("Δρ.", true), ("καθηγητής", true), ("Καθηγητής", true),
    // Arabic, Hebrew, Hindi
    ("السيد", true), ("السيدة", true), ("الدكتور", true), ("الدكتورة", true), ("الأستاذ", true),
    ("الأستاذة", true), ("د.", false), ("מר", true), ("גברת", true), ("הרב", true), ("פרופ'", true),
    ("श्री", true), ("श्रीमती", true), ("सुश्री", true), ("डॉ.", true), ("डॉ", true),
];

/// What a letter begins with.
#[rustfmt::skip]
pub(super) static SALUTES: &[&str] = &[
    "Dear", "Hi", "Hello", "Hey", "Greetings", "Liebe", "Lieber", "Hallo", "Moin", "Servus", "Bonjour", "Bonsoir",
    "Cher", "Salut", "Coucou", "Hola", "Estimado", "Estimada", "Querido", "Querida", "Ciao", "Caro", "Cara",
    "Gentile", "Salve", "Prezado", "Prezada", "Caro", "Oi", "Beste", "Geachte", "Hoi", "Witaj", "Drogi", "Droga",
    "Hej", "Hei", "Hejsan", "Ahoj", "Szia", "Kedves", "Draga", "Merhaba", "Selam", "Sayın", "Moi", "Kære", "Kjære", "Hejsa", "Bästa", "Hyvä", "Szanowny", "Szanowna", "Vážený", "Vážená", "Tisztelt", "Stimate", "Stimată", "Dragă",
    "Poštovani", "Poštovana", "Spoštovani", "Sevgili", "Olá", "Buongiorno", "Buonasera", "Egregio", "Egregia", "Spettabile", "Caríssimo", "Goedemorgen", "Goedemiddag",
    "Уважаемый", "Уважаемая", "уважаемый", "уважаемая", "Дорогой", "Дорогая", "Здравствуйте", "Привет",
    "Шановний", "Шановна", "шановний", "шановна", "Дорогий", "Вітаю", "Уважаеми", "Уважаема", "Скъпи",
    "Скъпа", "Поштовани", "Поштована", "Драги", "Αγαπητέ", "Αγαπητή", "Αξιότιμε", "Αξιότιμη", "Κύριε", "Γεια",
];

/// What a letter ends with, before the name: the end of the line, in small letters.
#[rustfmt::skip]
pub(super) static PARTINGS: &[&str] = &[
    "regards", "sincerely", "sincerely yours", "yours truly", "yours faithfully", "faithfully", "respectfully",
    "cordially", "thanks", "thank you", "many thanks", "thanks again", "cheers", "best", "all the best",
    "best wishes", "warmly", "love", "take care", "yours", "grüßen", "grüße", "gruß", "gruss", "grüssen", "grüsse",
    "mfg", "hochachtungsvoll", "lg", "vg", "cordialement", "bien à vous", "amicalement", "salutations distinguées",
    "sincères salutations", "bien cordialement", "saludos", "un saludo", "atentamente", "cordialmente", "un abrazo",
    "gracias", "saluti", "un saluto", "grazie", "atenciosamente", "cumprimentos", "abraços", "obrigado", "obrigada",
    "groet", "groeten", "hoogachtend", "pozdrawiam", "z poważaniem", "pozdrowieniami", "hälsningar", "hälsning",
    "mvh", "hilsen", "vh", "terveisin", "kiitos", "pozdravem", "děkuji", "üdvözlettel", "stimă", "mulțumesc",
    "saygılarımla", "teşekkürler", "уважением", "спасибо", "повагою", "поздрави", "поздравом", "pozdrav",
    "srdačan pozdrav", "lep pozdrav", "signed", "hg", "εκτίμηση", "χαιρετισμούς", "xoxo", "kv", "ha det", "knuffel", "bisous", "besos", "un abraccio", "abraço", "beijos", "buziaki", "ölel", "pupici", "sevgiler", "Üdvözlettel", "sincèrement", "caro saluto", "пожеланиями", "побажаннями",
];

/// Words of functions, companies and lists that have mailboxes, besides [`THINGS`]; those of scripts without
/// capitals anywhere in a word.
#[rustfmt::skip]
pub(super) static ROLES: &[&str] = &[
    "reply", "noreply", "no-reply", "donotreply", "mail", "mailer", "mailing", "email", "mails", "delivery", "subsystem",
    "daemon", "postmaster", "webmaster", "hostmaster", "billing", "ci", "cd", "npm", "notification",
    "notifications", "notifier", "alert", "alerts", "alarm", "digest", "report", "reports", "reporting", "robot", "bots",
    "dependabot", "renovate", "admin", "admins", "administration", "shop", "store", "bank", "banking", "insurance",
    "press", "news", "newsletter", "newsletters", "event", "events", "career", "careers", "hr", "helpdesk", "desk",
    "help", "feedback", "community", "maintainer", "maintainers", "developers", "devel", "devs", "contributor",
    "contributors", "authors", "committers", "committer", "commits", "bug", "bugs", "issues", "tracker", "tracking",
    "lists", "announce", "announcements", "users", "discussion", "discuss", "forum", "forums", "mailinglist",     "care", "legal", "privacy", "abuse", "compliance", "procurement", "purchasing", "logistics", "shipping", "orders",
    "booking", "bookings", "reservation", "reservations", "confirmation", "receipts", "receipt", "invoices",
    "accounts", "accounting", "payments", "payroll", "recruiting", "recruitment", "recruiter", "jobs", "talent",
    "design", "research", "editorial", "media", "publishing", "publications", "magazine", "journal", "daily",
    "weekly", "monthly", "gazette", "radio", "tv", "television", "airlines", "airways",     "airport", "railway", "rentals", "travel", "tours", "fund", "capital", "ventures", "estate",
    "properties", "consulting", "consultants", "advisors", "industries", "enterprises", "supply", "supplies",
    "trading", "energy", "electric", "telecom", "mobile", "wireless", "communications", "digital", "online",
    "interactive", "analytics", "data", "platform", "ops", "devops", "infrastructure", "infra", "monitoring",
    "nagios", "grafana", "sentry", "pagerduty", "prometheus", "cron", "backup", "root", "sudo", "gitlab", "bitbucket",
    "jira", "confluence", "slack", "zoom", "sharepoint", "outlook", "gmail", "calendar", "scanner", "printer", "fax",
    "sarl", "oy", "aps", "ltda", "sro", "spol", "zrt", "kft", "ug", "ohg",
    "gbr", "corp", "gmbh", "mbh", "academy", "museum", "library", "theatre", "gallery", "council",
    "embassy", "consulate", "parliament", "police", "authority", "bureau", "commission", "federation",
    "alliance", "network", "consortium", "initiative", "campaign", "conference", "workshop", "webinar",
    "organizers", "organisers", "committee", "secretariat", "secretary", "reception", "headquarters",     "division", "crew", "staff", "leadership", "owners", "subscribers", "everybody",
    "undisclosed", "recipients", "recipient", "sender", "hosting", "domains", "registry", "registrar",
    "kundenservice", "kundendienst", "kundenbetreuung", "rechnung", "rechnungen", "vertrieb", "buchhaltung", "einkauf",
    "verwaltung", "sekretariat", "bestellung", "bestellungen", "versand", "zentrale", "redaktion",
    "pressestelle", "verein", "stiftung", "verlag", "sparkasse", "versicherung", "stadtwerke", "universität",
    "bewerbung", "datenschutz", "empfang", "anmeldung", "auskunft", "servicio", "atención", "soporte", "facturación",
    "ventas", "compras", "equipo", "banco", "tienda", "boletín", "administración", "équipe", "comptabilité",
    "facturation", "banque", "boutique", "ressources", "accueil", "rédaction", "assistance", "direction", "commandes",
    "servizio", "assistenza", "fatturazione", "amministrazione", "banca", "negozio", "ufficio", "redazione", "serviço",
    "atendimento", "suporte", "faturamento", "equipe", "loja", "klantenservice", "verkoop", "facturen", "winkel",
    "obsługa", "zespół", "dział", "sklep", "biuro", "księgowość", "tuki", "asiakaspalvelu", "kundeservice",
    "kundtjänst", "поддержка", "служба", "отдел", "команда", "рассылка", "бухгалтерия", "магазин", "банк", "компания",
    "новости", "підтримка", "відділ", "υποστήριξη", "ομάδα", "客服", "支持", "中心", "公司", "团队", "服务", "通知",
    "部", "サポート", "事務局", "窓口", "株式会社", "センター", "係", "고객", "센터", "지원", "팀", "دعم", "خدمة",
    "فريق", "שירות", "תמיכה", "צוות", "सहायता", "सेवा",
];

/// Words before a name that are none: what a line or sentence says of the mailbox.
#[rustfmt::skip]
pub(super) static LEADS: &[&str] = &[
    "from", "to", "cc", "bcc", "by", "per", "via", "with", "for", "at", "attn", "and", "or", "the", "contact", "ask",
    "email", "e-mail", "mail", "write", "call", "notify", "copyright", "author", "authors", "maintainer", "thanks",
    "thank", "you", "please", "credit", "credits", "hi", "hello", "dear", "hey", "reported", "signed", "reviewed", "written",
    "am", "pm", "a.m.", "p.m.", "re", "fwd", "fw", "aw", "wg", "sent", "an", "von", "de", "à", "para", "par", "por",
    "da", "od", "от", "до", "utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt", "sincerely", "regards", "cheers",
];

/// Local parts of addresses that are a function's.
#[rustfmt::skip]
pub(super) static LOCALS: &[&str] = &[
    "support", "noreply", "donotreply", "reply", "mailerdaemon", "postmaster", "webmaster", "hostmaster", "abuse",
    "billing", "sales", "help", "helpdesk", "service", "services", "newsletter", "newsletters", "news", "notify",
    "alert", "alerts", "bounce", "bounces", "subscribe", "unsubscribe", "security", "privacy", "legal", "press",
    "jobs", "careers", "career", "hr", "orders", "order", "booking", "bookings", "reservations", "invoice", "invoices",
    "receipts", "accounts", "accounting", "payments", "marketing", "team", "root", "admin", "administrator",
    "majordomo", "bot", "bots", "ci", "jenkins", "dependabot", "renovate", "automated", "auto", "feedback", "customer",
    "customerservice", "customercare", "kundenservice", "rechnung", "buchhaltung", "vertrieb", "bestellung", "soporte",
    "ventas", "facturation", "comptabilite", "assistenza", "marketplace", "shipment", "tracking", "updates",
    "announce", "digest", "events", "git", "nobody", "wwwdata", "daemon",
];

/// Local parts that companies have, and persons with a domain of their own.
pub(super) static SHARED: &[&str] = &[
    "info",
    "contact",
    "kontakt",
    "hello",
    "hallo",
    "hi",
    "office",
    "mail",
    "email",
    "post",
    "me",
    "notifications",
    "notification",
    "enquiries",
    "inquiries",
    "contacto",
    "contato",
    "ask",
];

/// Labels of domains that are mailing lists'.
pub(super) static LISTS: &[&str] = &[
    "lists",
    "list",
    "googlegroups",
    "groups",
    "mailman",
    "bounces",
    "bounce",
    "vger",
];
