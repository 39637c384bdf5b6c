//! What the names of a file may be in the diary: the same names surely, near ones perhaps. Only proposed; the person chooses.

pub use super::rivals::Apart;

use super::choice::{Choice, Target, is_dose};
use super::medicine_names::is_taken;
use super::moods;
use super::name_scale::{is_good, without_scale};
use super::near_names::{is_period, near_sign};
use super::other_names::{is_measure, is_private};
use super::products::magnesium_product;
use super::reading::{Name, Reading, Role, Scale};
use super::rivals::keep_rivals_apart;
use super::seen::Seen;
use crate::domain::factor::BuiltInFactor;
use crate::domain::product::Units;
use crate::domain::sign::clean_name;
use crate::domain::{BuiltInSign, Day, FactorKey, Severity, SignKey, SignKind};
use crate::exchange::mapping::folded;

/// What the diary and the program call things.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The program's own symptoms, in every language.
    pub built_in: Vec<(String, BuiltInSign)>,
    /// Own symptoms of the diary.
    pub own: Vec<String>,
    /// Factors, in every language and the diary's own.
    pub factors: Vec<(String, FactorKey)>,
    /// Medicines of the diary.
    pub medicines: Vec<String>,
    /// Products of the diary.
    pub products: Vec<String>,
    /// Magnesium in one unit of each, whole milligrams.
    pub products_mg: Vec<u32>,
    /// Usual units a day of each, each from a day on, oldest first.
    pub products_usual: Vec<Vec<(Day, Units)>>,
    /// What the symptom is called that moods become.
    pub low_mood: String,
    /// What the symptom is called that is the other side of energy.
    pub low_energy: String,
    /// What the symptom is called that is the other side of good sleep.
    pub low_sleep: String,
}

/// How sure a proposal is.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It has the same name, or the kind of file says so.
    Same,
    /// It has a near name, or one that people use for it.
    Near,
    /// It would be new to the diary.
    New,
}

impl Certainty {
    /// Its name in JSON.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }
}

/// What a name may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What it may be, with its scale where that is certain.
    pub choice: Choice,
    /// How sure that is.
    pub certainty: Certainty,
    /// How high its numbers go, where its name says so.
    pub highest: Option<u32>,
    /// The place of a mood from the best on, where it is known.
    pub place: Option<usize>,
    /// What it is near to and is kept apart from, since another name of the file may be that too.
    pub apart: Option<Apart>,
}

/// How like two names must be, from 0 to 1.
const NEAR: f64 = 0.84;

/// What each name of a file may be.
pub fn propose(reading: &Reading, seen: &[Seen], known: &Known) -> Vec<Proposal> {
    let names = reading.names.iter().zip(seen);
    let mut proposals: Vec<Proposal> = names
        .map(|(name, seen)| proposal(reading, name, seen, known))
        .collect();
    keep_rivals_apart(reading, &mut proposals, known);
    proposals
}

fn proposal(reading: &Reading, name: &Name, seen: &Seen, known: &Known) -> Proposal {
    if name.role == Role::Mood {
        return mood(&name.text, known);
    }
    if let Some(product) = magnesium_product(name, seen, known) {
        return product;
    }
    let said = reading.said_scale(name, seen);
    let text = said.map_or(name.text.as_str(), |_| without_scale(&name.text));
    let (target, certainty) = match name.role {
        Role::Pressure => (Target::Pressure, Certainty::Same),
        Role::Note | Role::Words if is_private(&name.text) => (Target::Nothing, Certainty::New),
        Role::Note => (Target::Note, Certainty::Same),
        Role::Words => (Target::Note, Certainty::Near),
        Role::Magnesium => (Target::Magnesium, Certainty::Same),
        Role::PressureOfSomebody | Role::Aside => (Target::Nothing, Certainty::New),
        Role::Medicine => medicine(&name.text, known),
        Role::Circumstance => unless_taken(text, circumstance(text, known)),
        Role::Any if is_measure(text) => (Target::Nothing, Certainty::New),
        Role::Symptom | Role::Any | Role::Mood => unless_taken(text, symptom(text, known)),
    };
    // A factor only says that it was there: numbers that say how much would be lost.
    let (target, certainty) = match (target, clean_name(text)) {
        (Target::Factor(_), Some(own)) if seen.says_how_much() => {
            (Target::Sign(SignKey::Own(own)), Certainty::New)
        }
        (target, _) => (target, certainty),
    };
    let mut choice = Choice {
        scale: name.scale,
        ..Choice::of(target)
    };
    if matches!(choice.target, Target::Sign(_))
        && choice.scale.is_none()
        && seen.fits(Scale::OWN)
        && !seen.levels.is_empty()
    {
        choice.scale = Some(Scale::OWN);
    }
    // How good something was is no symptom's number before the person says which way it goes.
    if is_good(text) && name.scale.is_none() {
        choice.scale = None;
    }
    if let Some(said) = said.filter(|said| said.highest != Scale::OWN.highest || is_good(text)) {
        choice.scale = said.whole();
    }
    if let (Target::Product(product), None) = (&choice.target, choice.mg) {
        choice.mg = known.per_unit(product);
    }
    Proposal {
        choice,
        certainty,
        highest: said.map(|said| said.highest),
        place: None,
        apart: None,
    }
}

/// A mood is a step of one symptom; the step of one that nobody knows is for the person to say.
fn mood(text: &str, known: &Known) -> Proposal {
    let place = moods::place_of(text);
    let target = Target::Sign(SignKey::Own(known.low_mood.clone()));
    Proposal {
        choice: Choice {
            present: place.map_or(Severity::Mild, |(_, severity)| severity),
            ..Choice::of(target)
        },
        certainty: Certainty::Near,
        highest: None,
        place: place.map(|(place, _)| place),
        apart: None,
    }
}

impl Known {
    /// Magnesium in one unit of a product of the diary.
    pub fn per_unit(&self, product: &str) -> Option<u32> {
        let at = self.products.iter().position(|known| known == product)?;
        self.products_mg.get(at).copied().filter(is_dose)
    }
}

fn symptom(text: &str, known: &Known) -> (Target, Certainty) {
    let sign = |key: SignKey, certainty| (Target::Sign(key), certainty);
    // The diary's own files name signs by their keys.
    if let Some(key) = SignKey::parse(text).filter(|key| {
        key.built_in()
            .is_none_or(|sign| sign.kind() == SignKind::Daily)
    }) {
        return sign(key, Certainty::Same);
    }
    if let Some(own) = same(text, known.own.iter()) {
        return sign(SignKey::Own(own.clone()), Certainty::Same);
    }
    let name = folded(text);
    let id = name.replace([' ', '-'], "_");
    let built_in = known
        .built_in
        .iter()
        .find(|(own, _)| folded(own) == name)
        .map(|(_, sign)| *sign);
    let built_in = built_in.or_else(|| BuiltInSign::from_key(&id));
    if let Some(built_in) = built_in.filter(|sign| sign.kind() == SignKind::Daily) {
        return sign(SignKey::BuiltIn(built_in), Certainty::Same);
    }
    if let Some((factor, certainty)) = factor_named(text, known) {
        return (Target::Factor(factor), certainty);
    }
    if let Some(medicine) = same(text, known.medicines.iter()) {
        return (Target::Medicine(medicine.clone()), Certainty::Same);
    }
    if let Some(product) = same(text, known.products.iter()) {
        return (Target::Product(product.clone()), Certainty::Same);
    }
    let near = near_sign(text).or_else(|| {
        let scored = known.built_in.iter().map(|(own, sign)| {
            (
                strsim::normalized_damerau_levenshtein(&folded(own), &name),
                *sign,
            )
        });
        let best = scored
            .filter(|(score, sign)| *score >= NEAR && sign.kind() == SignKind::Daily)
            .max_by(|a, b| a.0.total_cmp(&b.0));
        best.map(|(_, sign)| sign)
    });
    if let Some(near) = near {
        return sign(SignKey::BuiltIn(near), Certainty::Near);
    }
    match clean_name(text) {
        Some(own) => sign(SignKey::Own(own), Certainty::New),
        None => (Target::Nothing, Certainty::New),
    }
}

fn circumstance(text: &str, known: &Known) -> (Target, Certainty) {
    if let Some((factor, certainty)) = factor_named(text, known) {
        return (Target::Factor(factor), certainty);
    }
    match symptom(text, known) {
        (target, certainty @ (Certainty::Same | Certainty::Near)) => (target, certainty),
        _ => match clean_name(text) {
            Some(own) => (Target::Factor(FactorKey::Own(own)), Certainty::New),
            None => (Target::Nothing, Certainty::New),
        },
    }
}

fn medicine(text: &str, known: &Known) -> (Target, Certainty) {
    if let Some(product) = same(text, known.products.iter()) {
        return (Target::Product(product.clone()), Certainty::Same);
    }
    if let Some(medicine) = same(text, known.medicines.iter()) {
        return (Target::Medicine(medicine.clone()), Certainty::Same);
    }
    let name = clean_name(text);
    name.map_or((Target::Nothing, Certainty::New), |name| {
        (Target::Medicine(name), Certainty::New)
    })
}

/// What has the name of a medicine or a supplement was taken, unless the diary has it as something else.
fn unless_taken(text: &str, found: (Target, Certainty)) -> (Target, Certainty) {
    match (found, clean_name(text)) {
        ((_, Certainty::New | Certainty::Near), Some(name)) if is_taken(text) => {
            (Target::Medicine(name), Certainty::New)
        }
        (found, _) => found,
    }
}

fn factor_named(text: &str, known: &Known) -> Option<(FactorKey, Certainty)> {
    let name = folded(text);
    let found = known.factors.iter().find(|(own, _)| folded(own) == name);
    let same = found.map(|(_, key)| key.clone()).or_else(|| {
        let key = FactorKey::parse(&name.replace(' ', "_"));
        key.filter(|key| !key.is_own())
    });
    let near = || {
        let key = FactorKey::BuiltIn(BuiltInFactor::Menstruation);
        is_period(text).then_some((key, Certainty::Near))
    };
    same.map(|key| (key, Certainty::Same)).or_else(near)
}

/// The name among `names` that is the same but for capitals and blanks.
pub(super) fn same<'a>(text: &str, names: impl Iterator<Item = &'a String>) -> Option<&'a String> {
    let wanted = folded(text);
    let mut names = names;
    names.find(|name| folded(name) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::foreign::open;

    fn known() -> Known {
        let names = [
            ("Headache", BuiltInSign::Headache),
            ("Fatigue", BuiltInSign::Fatigue),
            ("Poor sleep", BuiltInSign::PoorSleep),
            ("Slecht slapen", BuiltInSign::PoorSleep),
            ("Palpitations", BuiltInSign::Palpitations),
        ];
        Known {
            built_in: names.map(|(name, sign)| (name.to_owned(), sign)).into(),
            low_mood: "Low mood".to_owned(),
            low_energy: "Low energy".to_owned(),
            low_sleep: "Low sleep quality".to_owned(),
            ..Known::default()
        }
    }

    /// What the columns of a sheet are proposed for, each with what it is kept apart from.
    fn proposed(names: &str) -> Vec<(String, Option<String>)> {
        let cells = vec!["1"; names.split(',').count()].join(",");
        let sheet = format!("Date,{names}\n2025-01-01,{cells}\n");
        let opened = open(sheet.as_bytes(), "a.csv").unwrap();
        let reading = opened.read(opened.kind().unwrap()).unwrap();
        let proposals = propose(&reading, &Seen::of(&reading), &known());
        let words = |proposal: Proposal| {
            let apart = proposal.apart.map(|apart| apart.sign.to_string());
            (proposal.choice.target.to_string(), apart)
        };
        proposals.into_iter().map(words).collect()
    }

    fn alone(target: &str) -> (String, Option<String>) {
        (target.to_owned(), None)
    }

    fn apart(target: &str, from: &str) -> (String, Option<String>) {
        (target.to_owned(), Some(from.to_owned()))
    }

    #[test]
    fn a_near_name_is_proposed_only_where_no_other_name_may_be_that_symptom() {
        for (names, expected) in [
            ("Energy", vec![alone("fatigue")]),
            (
                "Energy,Fatigue",
                vec![apart("own:Low energy", "fatigue"), alone("fatigue")],
            ),
            (
                "Poor sleep,Sleep quality",
                vec![
                    alone("poor_sleep"),
                    apart("own:Low sleep quality", "poor_sleep"),
                ],
            ),
            (
                "Migraine,Head pain",
                vec![
                    apart("own:Migraine", "headache"),
                    apart("own:Head pain", "headache"),
                ],
            ),
            // Of a near name and its other side the other side gives way.
            (
                "Slecht geslapen,Slaapkwaliteit",
                vec![
                    alone("poor_sleep"),
                    apart("own:Low sleep quality", "poor_sleep"),
                ],
            ),
            // The same name twice is one thing, and that is said.
            (
                "Poor sleep,Slecht slapen",
                vec![alone("poor_sleep"), alone("poor_sleep")],
            ),
            // The names of the Visible app, of which two are only like a symptom.
            (
                "Headache,Fatigue,Palpitations,Sleep,Anxiety,Depression,Nerve pain,Muscle aches,Nausea,Constipation",
                vec![
                    alone("headache"),
                    alone("fatigue"),
                    alone("palpitations"),
                    alone("poor_sleep"),
                    apart("own:Anxiety", "mood_anxiety"),
                    apart("own:Depression", "mood_anxiety"),
                    alone("tingling_numbness"),
                    alone("muscle_cramps"),
                    apart("own:Nausea", "appetite_digestion"),
                    apart("own:Constipation", "appetite_digestion"),
                ],
            ),
        ] {
            assert_eq!(proposed(names), expected, "{names}");
        }
    }

    #[test]
    fn the_way_of_what_is_better_the_higher_is_not_taken_for_granted() {
        for name in ["Energy", "Sleep quality", "Slaap", "Stemming"] {
            let sheet = format!("Date,{name}\n2025-01-01,1\n2025-01-02,3\n");
            let opened = open(sheet.as_bytes(), "a.csv").unwrap();
            let reading = opened.read(opened.kind().unwrap()).unwrap();
            let proposals = propose(&reading, &Seen::of(&reading), &known());
            assert_eq!(proposals[0].choice.scale, None, "{name}");
        }
    }

    #[test]
    fn private_columns_of_words_stay_out() {
        let sheet = "Date,Gratitude,Remarks\n2025-01-01,the sun,busy day\n";
        let opened = open(sheet.as_bytes(), "a.csv").unwrap();
        let reading = opened.read(opened.kind().unwrap()).unwrap();
        let proposals = propose(&reading, &Seen::of(&reading), &known());
        let targets: Vec<&Target> = proposals.iter().map(|of| &of.choice.target).collect();
        assert_eq!(targets, [&Target::Nothing, &Target::Note]);
    }

    #[test]
    fn a_column_of_words_that_is_not_called_a_note_is_looked_at_first() {
        let sheet =
            "Date,Ruzie met partner,Dagboek,Opmerkingen\n2025-01-01,over geld,lang verhaal,druk\n";
        let opened = open(sheet.as_bytes(), "a.csv").unwrap();
        let reading = opened.read(opened.kind().unwrap()).unwrap();
        let proposals = propose(&reading, &Seen::of(&reading), &known());
        let sure: Vec<Certainty> = proposals.iter().map(|of| of.certainty).collect();
        assert_eq!(sure, [Certainty::Near, Certainty::Near, Certainty::Same]);
        assert!(proposals.iter().all(|of| of.choice.target == Target::Note));
    }
}
