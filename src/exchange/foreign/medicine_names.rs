//! Names of what people take: substances of medicines, and supplements, in English and Dutch. A column or an activity that is called so
//! is no symptom and no factor. Names of substances only, no brands; what a medicine is for is never said.

use crate::exchange::mapping::folded;

/// Names without the ending that the languages give them: `sertraline` and `sertralin` are one.
const SUBSTANCES: [&str; 53] = [
    "acetaminophen",
    "amitriptylin",
    "amlodipin",
    "aspirin",
    "atorvastatin",
    "bisoprolol",
    "candesartan",
    "cetirizin",
    "citalopram",
    "clopidogrel",
    "codein",
    "colecalciferol",
    "desloratadin",
    "diazepam",
    "diclofenac",
    "enalapril",
    "escitalopram",
    "esomeprazol",
    "fluoxetin",
    "furosemid",
    "gabapentin",
    "hydrochlorothiazid",
    "ibuprofen",
    "levothyroxin",
    "lisinopril",
    "loratadin",
    "losartan",
    "metformin",
    "methylfenidaat",
    "methylphenidat",
    "metoprolol",
    "mirtazapin",
    "naproxen",
    "nortriptylin",
    "omeprazol",
    "oxazepam",
    "oxycodon",
    "pantoprazol",
    "paracetamol",
    "paroxetin",
    "prednisolon",
    "prednison",
    "pregabalin",
    "propranolol",
    "quetiapin",
    "salbutamol",
    "sertralin",
    "simvastatin",
    "temazepam",
    "topiramat",
    "tramadol",
    "venlafaxin",
    "zolpidem",
];
/// Ends of the names of whole groups.
const GROUPS: [&str; 1] = ["triptan"];
/// What people call medicines together.
const MEDICINES: [&str; 13] = [
    "antihistamine",
    "antihistaminicum",
    "medication",
    "medications",
    "medicatie",
    "medicijn",
    "medicijnen",
    "medicine",
    "medicines",
    "painkiller",
    "painkillers",
    "pijnstiller",
    "pijnstillers",
];
/// Supplements of something else than magnesium.
const SUPPLEMENTS: [&str; 18] = [
    "ashwagandha",
    "b12",
    "biotin",
    "calcium",
    "creatine",
    "folic acid",
    "foliumzuur",
    "glycine",
    "iron",
    "ijzer",
    "melatonin",
    "melatonine",
    "omega 3",
    "omega-3",
    "probiotica",
    "probiotics",
    "zinc",
    "zink",
];
/// Words of what may hold magnesium among other things: how much, only its label says.
const MIXTURES: [&str; 15] = [
    "electrolytes",
    "elektrolyten",
    "minerals",
    "mineralen",
    "multi-vitamin",
    "multi-vitamine",
    "multivitamin",
    "multivitamins",
    "multivitamine",
    "multivitaminen",
    "multivitamines",
    "supplement",
    "supplements",
    "supplementen",
    "zma",
];
/// What people write for magnesium.
const SHORT: [&str; 2] = ["mg", "mag"];
/// What magnesium is bound to, without the ending that the languages give it: citrate, citraat.
const BOUND_TO: [&str; 10] = [
    "bisglycina",
    "chlorid",
    "citra",
    "glycina",
    "lacta",
    "mala",
    "oxid",
    "orota",
    "taura",
    "threona",
];
/// Most words of a name that is that of something taken: `headache in spite of ibuprofen` is not.
const MOST_WORDS: usize = 3;

/// Whether a name is that of something taken: `Ibuprofen 400 mg`, `sumatriptan`, `Vitamin D`.
pub fn is_taken(name: &str) -> bool {
    let name = folded(name);
    let words = words(&name);
    let is_known = |word: &&str| {
        let stem = word.strip_suffix('e').unwrap_or(word);
        SUBSTANCES.contains(&stem) || GROUPS.iter().any(|end| word.ends_with(end))
    };
    is_of_one_thing(&words)
        || is_mixture(&words)
        || MEDICINES.contains(&words.join(" ").as_str())
        || (words.len() <= MOST_WORDS && words.iter().any(is_known))
}

/// Whether that is a supplement of something else than magnesium: `Vitamin D`, `Zinc`.
pub fn is_other_supplement(name: &str) -> bool {
    is_of_one_thing(&words(&folded(name)))
}

/// Whether that may hold magnesium among other things: `Multivitamin`, `My supplements`.
pub fn may_hold_magnesium(name: &str) -> bool {
    is_mixture(&words(&folded(name)))
}

/// Whether a name says magnesium: `Magnesium`, `Mg citrate`.
pub fn says_magnesium(name: &str) -> bool {
    let name = folded(name);
    let is_short = match words(&name).as_slice() {
        [first] => SHORT.contains(first),
        [first, of] => SHORT.contains(first) && BOUND_TO.iter().any(|bound| of.starts_with(bound)),
        _ => false,
    };
    is_short || name.contains("magnesium")
}

/// The words of a name up to an amount, without what stands in brackets behind it.
fn words(name: &str) -> Vec<&str> {
    let bare = name.split(['(', '[']).next().unwrap_or_default().trim();
    let is_amount = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    bare.split_whitespace()
        .take_while(|word| !is_amount(word))
        .collect()
}

fn is_of_one_thing(words: &[&str]) -> bool {
    let is_vitamin = matches!(words, ["vitamin" | "vitamine", _]);
    is_vitamin || SUPPLEMENTS.contains(&words.join(" ").as_str())
}

fn is_mixture(words: &[&str]) -> bool {
    words.len() <= MOST_WORDS && words.iter().any(|word| MIXTURES.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_is_told_from_what_is_felt() {
        for name in [
            "Ibuprofen",
            "ibuprofen 400 mg",
            "Took paracetamol",
            "Sumatriptan (50 mg)",
            "Sertraline",
            "Vitamine D",
            "vitamin B12",
            "Omega-3",
            "Pijnstillers",
            "My supplements",
        ] {
            assert!(is_taken(name), "{name}");
        }
        for name in [
            "Headache in spite of ibuprofen",
            "Iron pan",
            "Restless",
            "Cafe",
            "Vitamins were forgotten",
            "Pain",
            "",
        ] {
            assert!(!is_taken(name), "{name}");
        }
    }

    #[test]
    fn magnesium_is_told_from_what_may_hold_it_and_from_other_supplements() {
        for (name, expected) in [
            ("Mg", (true, false, false)),
            ("mag glycinate 200", (true, false, false)),
            ("Magnesiumcitraat", (true, false, false)),
            ("Multivitamine", (false, true, false)),
            ("ZMA (caps)", (false, true, false)),
            ("Vitamin D", (false, false, true)),
            ("Zink", (false, false, true)),
            ("Ibuprofen", (false, false, false)),
            ("Mag ik iets zeggen", (false, false, false)),
            ("Went to the shop for supplements", (false, false, false)),
        ] {
            let found = (
                says_magnesium(name),
                may_hold_magnesium(name),
                is_other_supplement(name),
            );
            assert_eq!(found, expected, "{name}");
        }
    }
}
