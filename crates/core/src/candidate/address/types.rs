//! Words that make a street of a name, by where they stand. `true` where the word says it alone; the others are
//! words of other trades too and need a place behind the street or a word for addresses near.

/// Behind the name, the number first: `12 Main Street`.
#[rustfmt::skip]
pub(super) static LAST: &[(&str, bool)] = &[
    ("street", true), ("st", true), ("avenue", true), ("ave", true), ("av", false), ("road", true), ("rd", true), ("boulevard", true),
    ("blvd", true), ("lane", true), ("ln", true), ("parkway", true), ("pkwy", true), ("terrace", true), ("tce", true), ("crescent", true),
    ("cres", true), ("highway", true), ("hwy", true), ("parade", false), ("pde", true), ("esplanade", true), ("mews", true),
    ("drive", false), ("dr", false), ("court", false), ("ct", false), ("place", false), ("pl", false), ("square", false), ("sq", false),
    ("way", false), ("circle", false), ("cir", false), ("trail", false), ("trl", false), ("close", false), ("gardens", false),
    ("gdns", true), ("grove", true), ("hill", false), ("row", false), ("walk", false), ("quay", false), ("broadway", false), ("kingsway", false), ("piccadilly", false), ("whitehall", false), ("strand", false),
    ("wharf", false), ("loop", false), ("plaza", false), ("turnpike", false), ("pike", false), ("alley", false), ("path", false),
    ("run", false), ("ridge", false), ("view", false), ("green", false), ("rise", false), ("bend", false), ("cove", false), ("point", false),
    ("crossing", false), ("expressway", false), ("freeway", false), ("approach", false), ("gate", false), ("park", false),
    ("yard", false), ("field", false), ("fields", false), ("end", false), ("mount", false), ("route", false), ("ter", false),
    ("promenade", false), ("common", false), ("villas", false), ("cottages", false), ("embankment", false),
    // The other suffixes of USPS Publication 28, appendix C1
    ("anex", false), ("arcade", false), ("bayou", false), ("beach", false), ("bluff", false), ("bottom", false), ("branch", false),
    ("bridge", false), ("brook", false), ("burg", false), ("bypass", false), ("camp", false), ("canyon", false), ("cape", false),
    ("causeway", false), ("center", false), ("cliff", false), ("club", false), ("corner", false), ("course", false), ("creek", false),
    ("crest", false), ("crossroad", false), ("curve", false), ("dale", false), ("dam", false), ("divide", false), ("estate", false),
    ("extension", false), ("fall", false), ("ferry", false), ("flat", false), ("ford", false), ("forest", false), ("forge", false),
    ("fork", false), ("fort", false), ("garden", false), ("gateway", false), ("glen", false), ("harbor", false), ("haven", false),
    ("heights", false), ("hollow", false), ("inlet", false), ("island", false), ("isle", false), ("junction", false), ("key", false),
    ("knoll", false), ("lake", false), ("land", false), ("landing", false), ("light", false), ("loaf", false), ("lock", false),
    ("lodge", false), ("mall", false), ("manor", false), ("meadow", false), ("mill", false), ("mission", false), ("motorway", false),
    ("mountain", false), ("neck", false), ("orchard", false), ("oval", false), ("overpass", false), ("pass", false),
    ("passage", false), ("pine", false), ("plain", false), ("port", false), ("prairie", false), ("radial", false), ("ramp", false),
    ("ranch", false), ("rapid", false), ("rest", false), ("river", false), ("rue", false), ("shoal", false), ("shore", false),
    ("skyway", false), ("spring", false), ("spur", false), ("station", false), ("stravenue", false), ("stream", false),
    ("summit", false), ("throughway", false), ("trace", false), ("track", false), ("trafficway", false), ("tunnel", false),
    ("underpass", false), ("union", false), ("valley", false), ("viaduct", false), ("village", false), ("ville", false),
    ("vista", false), ("wall", false), ("well", false), ("via", false),
    // Britain and Ireland
    ("croft", false), ("chase", false), ("paddock", false), ("copse", false), ("wynd", false), ("glade", false), ("garth", false),
    ("coppice", false), ("fold", false), ("drove", false), ("spinney", false), ("mead", false), ("vennel", false), ("brae", false),
];

/// Streets whose name is one word of this kind.
#[rustfmt::skip]
pub(super) static SOLE: &[&str] = &["broadway", "kingsway", "esplanade", "embankment", "strand", "piccadilly", "whitehall", "parade", "promenade"];

/// Right behind the number: `12, rue de la Paix`.
#[rustfmt::skip]
pub(super) static FRENCH: &[(&str, bool)] = &[
    ("rue", true), ("avenue", true), ("boulevard", true), ("chemin", true), ("impasse", true), ("allée", true), ("allee", true),
    ("allées", true), ("quai", true), ("bd", true), ("bld", true), ("boul", true), ("av", true), ("ave", true), ("imp", false), ("chem", false),
    ("pl", false), ("rte", false), ("place", false), ("route", false), ("cours", false), ("square", false), ("villa", false),
    ("cité", false), ("passage", false), ("résidence", false), ("sentier", false), ("faubourg", false), ("promenade", false),
    ("esplanade", false), ("lotissement", false), ("hameau", false), ("voie", false), ("chaussée", true), ("ruelle", true), ("montée", false),
    ("rang", false),
];

/// Before the name, the number last: `Calle Mayor 5`, `ul. Długa 7`.
#[rustfmt::skip]
pub(super) static FIRST: &[(&str, bool)] = &[
    // Spanish
    ("calle", true), ("c/", true), ("avenida", true), ("avda", true), ("avd", true), ("av", true), ("paseo", true), ("pº", true), ("plaza", true),
    ("plza", true), ("pza", true), ("carretera", true), ("ctra", true), ("ronda", false), ("travesía", true), ("pasaje", true), ("calzada", true),
    ("callejón", true), ("camino", false), ("glorieta", true), ("rambla", true), ("blvd", true), ("bulevar", true), ("boulevard", true),
    ("carrera", false), ("cra", false), ("cl", false), ("diagonal", false), ("jirón", true), ("jr", false), ("privada", false), ("cerrada", false),
    ("carrer", true), ("avinguda", true), ("passeig", true), ("plaça", true), ("rúa", true), ("polígono", false), ("urb", false),
    // Italian
    ("via", false), ("viale", true), ("v.le", true), ("corso", true), ("c.so", true), ("piazza", true), ("piazzale", true), ("p.zza", true), ("p.za", true),
    ("largo", false), ("vicolo", true), ("strada", true), ("lungotevere", true), ("lungomare", true), ("contrada", true), ("salita", false), ("borgo", false),
    // Portuguese
    ("rua", true), ("r", false), ("travessa", true), ("tv", false), ("praça", true), ("pç", false), ("alameda", true), ("estrada", true), ("rodovia", true),
    ("avª", true), ("calçada", true), ("beco", true), ("ladeira", true), ("quinta", false), ("bairro", false),
    // Polish, Czech, Croatian
    ("ul", true), ("ulica", true), ("ulicy", true), ("al", true), ("aleja", true), ("alei", true), ("aleje", true), ("pl", true), ("plac", true), ("placu", true),
    ("os", true), ("osiedle", true), ("nám", true), ("náměstí", true), ("námestie", true), ("trg", false),
    // French, where the number comes last
    ("rue", true), ("avenue", true), ("chaussée", true), ("place", true), ("quai", true), ("chemin", true), ("allée", true), ("drève", true),
    ("clos", false), ("square", true), ("impasse", true), ("route", false),
    // Dutch, German, Romanian, Russian, Ukrainian, Vietnamese
    ("laan", true), ("straße", true), ("strasse", true), ("platz", true), ("am", false), ("an", false), ("im", false), ("zum", false), ("zur", false), ("auf", false), ("unter", false),
    ("hinter", false), ("vor", false), ("bei", false), ("str", true), ("strada", true), ("bdul", true), ("șos", true),
    ("ул", true), ("улица", true), ("пр", true), ("проспект", true), ("пер", true), ("переулок", true), ("пл", true), ("площадь", true), ("вул", true),
    ("вулиця", true), ("бул", true), ("đường", true), ("бульвар", true), ("шоссе", true), ("наб", true), ("набережная", true), ("алл", true), ("провулок", true),
    ("bulevardul", true), ("aleea", true), ("calea", true), ("soseaua", true), ("șoseaua", true), ("splaiul", true), ("urbanización", true), ("třída", true), ("tř", true),
    // Indonesian, Greek
    ("jl", true), ("jln", true), ("jalan", true), ("οδός", true), ("Οδός", true), ("λεωφόρος", true), ("Λεωφόρος", true), ("λεωφ", true), ("Λεωφ", true), ("Πλατεία", true),
];

/// What the last word before the number ends with, or all of it: `Hauptstraße 5`, `Berliner Str. 5`, `Gül Sokak No: 5`.
#[rustfmt::skip]
pub(super) static ENDS: &[(&str, bool)] = &[
    // German
    ("straße", true), ("strasse", true), ("str.", true), ("str", false), ("gasse", true), ("allee", true), ("chaussee", true), ("platz", false), ("weg", false),
    ("ring", false), ("damm", false), ("ufer", false), ("steig", false), ("quai", false), ("markt", false), ("graben", false),
    ("hof", false), ("stieg", false), ("promenade", false), ("berg", false), ("zeile", false), ("kai", false), ("pfad", false), ("wall", false),
    // Dutch
    ("straat", true), ("laan", true), ("gracht", true), ("plein", true), ("kade", false), ("singel", false), ("dijk", false), ("steeg", true), ("dreef", false),
    ("baan", false), ("lei", false), ("hof", false), ("pad", false), ("plantsoen", true),
    // Swedish, Danish, Norwegian
    ("gatan", true), ("gata", true), ("vägen", true), ("väg", true), ("gränd", true), ("torget", false), ("torg", false), ("stigen", false), ("plan", false), ("backen", false),
    ("allén", true), ("gade", true), ("vej", true), ("vejen", true), ("allé", true), ("alle", false), ("plads", true), ("stræde", true), ("torv", true), ("nytorv", true), ("vænget", true),
    ("gate", false), ("gaten", true), ("veien", true), ("vei", true), ("vegen", true), ("plass", true), ("gården", false), ("løkken", false),
    // Finnish, Estonian, Turkish, Hungarian
    ("katu", true), ("tie", false), ("kuja", true), ("polku", true), ("kaari", false), ("tänav", true), ("puiestee", true),
    ("caddesi", true), ("cad.", true), ("cad", false), ("sokak", true), ("sokağı", true), ("sk.", true), ("sok.", true), ("bulvarı", true), ("blv.", true), ("mahallesi", false),
    ("bulevardi", true), ("iela", true), ("gatvė", true), ("prospektas", true), ("ulica", true), ("cesta", true), ("utca", true), ("út", true), ("útja", true), ("tér", true), ("tere", false), ("körút", true), ("köz", false),
];

/// What a number of a post office box stands behind.
#[rustfmt::skip]
pub(super) static BOXES: &[(&str, bool)] = &[
    ("p.o. box", true), ("po box", true), ("p.o.box", true), ("p o box", true), ("post office box", true), ("locked bag", false), ("gpo box", true), ("postfach", true), ("case postale", true),
    ("boîte postale", true), ("b.p.", false), ("bp", false), ("apartado de correos", true), ("apartado postal", true), ("apartado", false), ("apdo.", false), ("apdo", false),
    ("casella postale", true), ("postbus", true), ("postboks", true), ("caixa postal", true), ("skrytka pocztowa", true), ("skr. poczt.", true), ("box", false),
    ("pl", false), ("а/я", true),
];

/// Parts of a building; what a flat, floor or door is called.
#[rustfmt::skip]
pub(super) static UNITS: &[&str] = &[
    "apt", "apartment", "suite", "ste", "unit", "flat", "floor", "fl", "room", "rm", "#", "bldg", "building", "lot", "no", "level", "penthouse",
    "wohnung", "whg", "zimmer", "top", "stiege", "stg", "haus", "etage", "stock", "og", "eg",
    "appt", "appartement", "étage", "etage", "bât", "bâtiment", "bat", "esc", "escalier", "porte", "bus", "bte", "boîte", "hall", "lot",
    "piso", "puerta", "pta", "planta", "dpto", "depto", "departamento", "interior", "int", "bloque", "bl", "portal", "escalera", "local", "oficina", "of",
    "interno", "scala", "sc", "piano", "edificio", "ed", "apto", "apartamento", "appartamento", "к", "стр", "bloco", "sala", "andar", "fração", "lote", "casa",
    "lok", "lokal", "m", "mieszkanie", "lgh", "leil", "leilighet", "oppgang", "tr", "as", "daire", "d", "kat", "кв", "квартира", "этаж", "корп",
];

/// What stands behind a floor's number.
#[rustfmt::skip]
pub(super) static FLOORS: &[&str] = &[
    "og", "stock", "verdieping", "hoog", "etage", "étage", "floor", "fl", "piso", "tv", "th", "mf", "sal", "izq", "izqda", "izda", "dcha", "dch", "esq", "dto", "dir", "frente", "fte", "krs", "kat", "andar",
];

/// Small words inside names of streets and towns.
#[rustfmt::skip]
pub(super) static PARTICLES: &[&str] = &[
    "de", "du", "des", "la", "le", "les", "l'", "d'", "et", "en", "sur", "à", "aux", "au", "sous", "del", "della", "dei", "delle", "degli", "dello", "di", "da", "do", "dos", "das", "e", "y",
    "los", "las", "el", "i", "van", "den", "der", "het", "ter", "ten", "op", "aan", "am", "an", "im", "bei", "ob", "in", "an der", "vor", "unter", "dem", "und", "von", "zur", "zum",
    "of", "the", "on", "upon", "under", "and", "av", "og", "och", "na", "nad", "w", "z", "mai", "mayo", "maggio", "novembre", "septembre", "juillet", "janvier", "maja", "listopada", "abril", "maio", "setembro", "settembre", "aprile",
];

/// Words before a number that say that it numbers something else.
#[rustfmt::skip]
pub(super) static COUNTED: &[&str] = &[
    "chapter", "section", "level", "act", "part", "episode", "season", "vol", "volume", "figure", "fig", "table", "page", "pages", "item", "version", "day", "week", "top",
    "lesson", "exhibit", "appendix", "track", "step", "phase", "round", "grade", "year", "best", "scene", "article", "error", "line", "kapitel", "seite", "abschnitt", "teil",
    "chapitre", "capítulo", "capitolo", "the", "first", "last", "next", "over", "about", "only", "than", "windows", "over",
];

/// Adjectives and titles before a compound that belong to the street.
#[rustfmt::skip]
pub(super) static BEFORE: &[&str] = &[
    "alte", "alter", "altes", "neue", "neuer", "große", "grosse", "kleine", "obere", "untere", "hohe", "lange", "kurze", "breite", "sankt", "st.", "dr.", "prof.", "am", "an", "im",
    "södra", "norra", "västra", "östra", "stora", "lilla", "gamla", "nya", "övre", "nedre", "gamle", "store", "lille", "nye", "ny", "gammel", "øvre", "nordre", "søndre", "vestre", "østre",
    "oude", "nieuwe", "grote", "kleine", "korte", "lange", "eerste", "tweede", "derde", "burgemeester", "professor", "generaal", "sint", "van", "de", "der", "den",
];
