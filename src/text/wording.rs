//! Which words the diary does not use, as rules over every message in both languages. It counts what a person typed; it is no
//! doctor, no shop and no coach, and it never says that nothing is the matter.

use super::{Country, Language, local_words, sources};

/// A message as it is written, on one line.
struct Message {
    id: String,
    words: String,
}

fn messages(language: Language) -> Vec<Message> {
    let local = Country::ALL.map(|country| local_words(language, country));
    let mut found: Vec<Message> = Vec::new();
    for source in sources(language).chain(local.into_iter().flatten()) {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" = ") {
                Some((id, words)) if !id.contains([' ', '{', '[']) => found.push(Message {
                    id: id.to_owned(),
                    words: words.to_owned(),
                }),
                _ => {
                    if let Some(message) = found.last_mut() {
                        message.words = format!("{} {}", message.words, line.trim());
                    }
                }
            }
        }
    }
    found
}

/// Words that would make the diary sound like a doctor, a seller or a coach, in whatever form they take.
const AVOIDED: [&str; 44] = [
    "diagnos",
    "detect",
    "screen for",
    "screening",
    "assess",
    "predict",
    "monitor",
    "treat",
    "prevent",
    "patient",
    "patiënt",
    "therap",
    "clinical",
    "klinisch",
    "deficien",
    "shortage",
    "tekort",
    "lack magnesium",
    "laag magnesium",
    "low magnesium",
    "opspor",
    "voorspel",
    "behandel",
    "voorkom",
    "bewak",
    "genezen",
    "cure",
    "heals",
    "streak",
    "score",
    "well done",
    "goed gedaan",
    "you should take",
    "you need magnesium",
    "je moet slikken",
    "je hebt magnesium nodig",
    "probably",
    "waarschijnlijk",
    "your risk",
    "jouw risico",
    "je risico",
    "miracle",
    "wondermiddel",
    "gegarandeerd",
];

/// The purpose text, and the sentence that says what the report is not.
const MAY_SOUND_LIKE_A_DOCTOR: [&str; 2] = ["purpose", "report_foot"];

/// "Kwam vaker voor" and the like: to occur, not to prevent.
const OCCURS: [&str; 5] = [
    "kwam het duidelijk",
    "kwam het misschien",
    "komen in dezelfde",
    "voorgekomen",
    "voorkomt in",
];

/// Makers of waters, food, supplements and medicines.
const BRANDS: [&str; 42] = [
    "spa",
    "chaudfontaine",
    "evian",
    "vittel",
    "pellegrino",
    "contrex",
    "badoit",
    "gerolsteiner",
    "hépar",
    "volvic",
    "perrier",
    "nutella",
    "snickers",
    "twix",
    "kitkat",
    "nesquik",
    "milka",
    "cadbury",
    "weetabix",
    "marmite",
    "bovril",
    "quaker",
    "brinta",
    "calvé",
    "alpro",
    "oatly",
    "quorn",
    "coca-cola",
    "pepsi",
    "ovaltine",
    "rennie",
    "gaviscon",
    "maalox",
    "advil",
    "nurofen",
    "panadol",
    "tylenol",
    "nexium",
    "losec",
    "solgar",
    "magnerot",
    "biolectra",
];

/// What a sentence that orders something begins with.
const ORDERS: [&str; 12] = [
    "stop ", "start ", "take ", "begin ", "try ", "use ", "neem ", "slik ", "probeer ", "gebruik ",
    "ga ", "swallow ",
];
/// What must not be ordered.
const PRODUCTS: [&str; 11] = [
    "magnesium",
    "medic",
    "tablet",
    " pill",
    "pillen",
    "supplement",
    "painkiller",
    "pijnstiller",
    "product",
    "capsule",
    "{ $name }",
];
/// What makes an order one to leave something alone.
const NEGATIONS: [&str; 6] = [" not ", " niet", " geen ", "without", "zonder", "don’t"];
/// Buttons and helps of lists, whose `{ $name }` is a row.
const ORDERS_ABOUT_A_LIST: [&str; 9] = [
    "settings_forget",
    "settings_bring_back",
    "lab_remove",
    "away_remove",
    "prod_resume",
    "medicine_take_out",
    "error_name_taken",
    "error_lab_there",
    "cli_no_products",
];

/// Parts of the program that speak of what is felt.
const OF_SYMPTOMS: [&str; 8] = [
    "fact_",
    "learn_said_",
    "learn_twelve",
    "hint_",
    "gp_",
    "flag_",
    "help_",
    "cli_hint_",
];
/// What trials gave, with the sentence to discuss it with a doctor.
const MAY_NAME_A_DOSE: [&str; 1] = ["fact_blood_pressure_evidence"];

/// What says that nothing is the matter.
const REASSURING: [&str; 14] = [
    "no reasons to call",
    "no reason to call",
    "no need to call",
    "nothing to worry",
    "don’t worry",
    "no cause for concern",
    "harmless",
    "nothing is wrong",
    "geen redenen bekend om",
    "geen reden om te bellen",
    "niets aan de hand",
    "geen zorgen",
    "onschuldig",
    "je hoeft niet te bellen",
];

/// One form for each thing: what is not said, and what is said in its place.
const OTHER_FORMS: [(Language, &str, &str); 10] = [
    (Language::Nl, "dagen weg", "dagen afwezig"),
    (Language::Nl, "aantekening", "notitie"),
    (Language::Nl, "gedrukte grenzen", "referentiewaarden"),
    (Language::Nl, " %", "% without a space"),
    (Language::En, "'s ", "’s"),
    (Language::Nl, "'s ", "’s"),
    (Language::Nl, "zelfmoord?", "zelfdoding"),
    (Language::En, "breast-feeding", "breastfeeding"),
    (Language::En, "printed range", "reference range"),
    (Language::En, "for who ", "for anyone who"),
];

/// Names of others, in which GP stands as they write it, and countries whose own word it is.
const MAY_SAY_GP: [&str; 12] = [
    "gp",
    "help_doctor_label",
    "about_source_thuisarts",
    "help_nl_doctor",
    "help_be_doctor",
    "help_eu_doctor",
    "help_uk_doctor",
    "help_be_thoughts",
    "help_eu_thoughts",
    "fact_poor_sleep_sources",
    "out_of_hours",
    "learn_source_acid_blockers",
];

/// Everything a message says that it should not.
fn faults(language: Language, id: &str, written: &str) -> Vec<String> {
    let raw = written.to_lowercase();
    let words = without_placeables(written);
    let lower = words.to_lowercase();
    let mut found = Vec::new();
    if !MAY_SOUND_LIKE_A_DOCTOR.contains(&id) {
        let meant = OCCURS
            .iter()
            .fold(lower.clone(), |text, occurs| text.replace(occurs, ""));
        found.extend(
            AVOIDED
                .iter()
                .filter(|word| meant.contains(**word))
                .map(|word| (*word).to_owned()),
        );
    }
    found.extend(
        single_words(&lower)
            .filter(|word| BRANDS.contains(word))
            .map(|brand| format!("brand {brand}")),
    );
    if !ORDERS_ABOUT_A_LIST.contains(&id) {
        found.extend(
            sentences(&raw)
                .filter(|sentence| is_order(sentence))
                .map(|order| format!("order: {order}")),
        );
    }
    if OF_SYMPTOMS.iter().any(|part| id.starts_with(part))
        && !MAY_NAME_A_DOSE.contains(&id)
        && names_a_dose(&lower)
    {
        found.push("a dose for a symptom".to_owned());
    }
    found.extend(
        REASSURING
            .iter()
            .filter(|said| lower.contains(**said))
            .map(|said| format!("reassures: {said}")),
    );
    found.extend(
        OTHER_FORMS
            .iter()
            .filter(|(of, form, _)| *of == language && lower.contains(form))
            .map(|(_, form, instead)| format!("{form}: say {instead}")),
    );
    if language == Language::En {
        found.extend(english(id, &words));
    }
    found
}

/// "Sign" is for warnings and for what is a sign of something; GP is what some countries say.
fn english(id: &str, words: &str) -> Vec<String> {
    let plain: String = [
        "warning sign",
        "Warning sign",
        "early sign",
        "later sign",
        "first sign",
        "--sign",
        // The column of a file.
        "“sign”",
        "sign of ",
    ]
    .iter()
    .fold(words.to_owned(), |text, meant| text.replace(meant, ""));
    let mut found = Vec::new();
    if single_words(&plain.to_lowercase()).any(|word| word == "sign" || word == "signs") {
        found.push("sign: say symptom".to_owned());
    }
    if !MAY_SAY_GP.contains(&id) && single_words(words).any(|word| word == "GP" || word == "GPs") {
        found.push("GP: say { gp }".to_owned());
    }
    found
}

/// A message without what is filled in, with the words of its plurals.
fn without_placeables(written: &str) -> String {
    let mut kept = String::new();
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('{') {
        kept.push_str(before);
        let inside = after.split(['}', '{']).next().unwrap_or_default();
        // `{ $days ->` opens a choice, whose words are to be read; anything else is filled in.
        rest = if inside.contains("->") {
            after.split_once("->").map_or("", |(_, choice)| choice)
        } else {
            kept.push('…');
            after.split_once('}').map_or("", |(_, rest)| rest)
        };
    }
    kept.push_str(rest);
    kept
}

fn single_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', ':', '?', '!', ';']).map(str::trim)
}

fn is_order(sentence: &str) -> bool {
    let padded = format!("{sentence} ");
    ORDERS.iter().any(|order| sentence.starts_with(order))
        && PRODUCTS.iter().any(|product| sentence.contains(product))
        && !NEGATIONS.iter().any(|negation| padded.contains(negation))
}

fn names_a_dose(lower: &str) -> bool {
    lower.match_indices(" mg").any(|(at, _)| {
        let before = lower.get(..at).unwrap_or_default();
        let after = lower.get(at + 3..).unwrap_or_default();
        before.ends_with(|c: char| c.is_ascii_digit()) && !after.starts_with(char::is_alphabetic)
    })
}

#[test]
fn no_message_says_what_the_diary_does_not_say() {
    let mut all = Vec::new();
    for language in Language::ALL {
        let messages = messages(language);
        assert!(messages.len() > 1_000, "the walk found the messages");
        for Message { id, words } in messages {
            let found = faults(language, &id, &words).into_iter();
            all.extend(found.map(|fault| format!("{} {id}: {fault}", language.code())));
        }
    }
    assert_eq!(all, Vec::<String>::new());
}

#[test]
fn each_rule_fails_on_what_it_forbids() {
    use Language::{En, Nl};
    for (language, id, words) in [
        (En, "any", "You probably have a magnesium deficiency."),
        (Nl, "any", "Je hebt een tekort aan magnesium."),
        (
            En,
            "fact_fatigue_evidence",
            "An early sign of low magnesium.",
        ),
        (
            Nl,
            "fact_fatigue_evidence",
            "Een vroeg teken van een laag magnesium.",
        ),
        (En, "any", "This prevents cramps."),
        (Nl, "any", "Dit voorkomt kramp."),
        (En, "any", "Gerolsteiner, 1 glass"),
        (Nl, "any", "Glas Spa"),
        (En, "prod_stop", "Stop { $name } after { $day }"),
        (Nl, "prod_stop", "Stop met { $name } na { $day }"),
        (En, "any", "Feeling tired? Take magnesium in the evening."),
        (Nl, "any", "Moe? Neem een supplement."),
        (Nl, "any", "Slik twee tabletten."),
        (En, "any", "Stop your tablets."),
        (
            En,
            "fact_headache_evidence",
            "Attacks fell with 600 mg a day.",
        ),
        (Nl, "hint_look", "Neem dagelijks 300 mg."),
        (
            En,
            "fact_fatigue_urgent",
            "No reasons to call at once are known.",
        ),
        (
            Nl,
            "fact_fatigue_urgent",
            "Er zijn geen redenen bekend om meteen te bellen.",
        ),
        (En, "any", "No sign keeps coming back."),
        (
            En,
            "any",
            "{ $days -> [one] 1 sign *[other] { $days } signs }",
        ),
        (En, "any", "Ask your GP."),
        (Nl, "any", "5 dagen weg"),
        (Nl, "any", "met 95 % zekerheid"),
        (En, "any", "For who does not note food"),
    ] {
        assert_ne!(faults(language, id, words), Vec::<String>::new(), "{words}");
    }
    for (language, id, words) in [
        (En, "any", "Do not stop it by yourself."),
        (
            Nl,
            "any",
            "Stop er niet zelf mee. Begin niet met magnesiumpillen zonder je arts.",
        ),
        (Nl, "any", "Slik geen magnesium zonder je arts."),
        (En, "any", "Last day of { $name }: { $day }"),
        (
            En,
            "any",
            "You ticked a warning sign. Diarrhoea can be the first sign of too much.",
        ),
        (
            En,
            "fact_blood_pressure_evidence",
            "At a median of 365 mg a day it fell by 2.8 mmHg.",
        ),
        (
            En,
            "prod_label_about",
            "{ $amount } magnesium per { $unit }, 120 mg",
        ),
        (En, "any", "Ask your { gp }; a spasm is not a brand."),
    ] {
        assert_eq!(faults(language, id, words), Vec::<String>::new(), "{words}");
    }
}
