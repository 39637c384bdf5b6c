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
/// What people call medicines and supplements together, or one of them.
const WORDS: [&str; 34] = [
    "antihistamine",
    "antihistaminicum",
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
    "medication",
    "medications",
    "medicatie",
    "medicijn",
    "medicijnen",
    "medicine",
    "medicines",
    "melatonin",
    "melatonine",
    "multivitamin",
    "multivitamine",
    "omega 3",
    "omega-3",
    "painkiller",
    "painkillers",
    "pijnstiller",
    "pijnstillers",
    "probiotica",
    "probiotics",
    "supplements",
    "zinc",
    "zink",
];
/// Most words of a name that is that of something taken: `headache in spite of ibuprofen` is not.
const MOST_WORDS: usize = 3;

/// Whether a name is that of something taken: `Ibuprofen 400 mg`, `sumatriptan`, `Vitamin D`.
pub fn is_taken(name: &str) -> bool {
    let name = folded(name);
    let bare = name.split(['(', '[']).next().unwrap_or_default().trim();
    let is_amount = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = bare
        .split_whitespace()
        .take_while(|word| !is_amount(word))
        .collect();
    let is_vitamin = matches!(words.as_slice(), ["vitamin" | "vitamine", _]);
    let is_known = |word: &str| {
        let stem = word.strip_suffix('e').unwrap_or(word);
        SUBSTANCES.contains(&stem) || GROUPS.iter().any(|end| word.ends_with(end))
    };
    is_vitamin
        || WORDS.contains(&words.join(" ").as_str())
        || (words.len() <= MOST_WORDS && words.iter().any(|word| is_known(word)))
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
}
