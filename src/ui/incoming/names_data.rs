//! What the dialog says of the names of a file: what each may be, its scale, and the moods together.

use super::scale_data::ScaleData;
use crate::domain::sign::clean_name;
use crate::domain::{BuiltInSign, FactorKey, Severity, SignKey};
use crate::exchange::foreign::choice::{Choice, Target};
use crate::exchange::foreign::propose::{Certainty, Proposal};
use crate::exchange::foreign::seen::Seen;
use crate::exchange::foreign::{
    Kind, Role, Scale, is_other_supplement, may_hold_magnesium, without_scale,
};
use crate::incoming::Incoming;
use crate::text::Text;

/// A name of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct NameData {
    /// As the file has it.
    pub name: String,
    /// Its place among the names.
    pub at: usize,
    /// How many rows, and what stands in them.
    pub rows: String,
    /// What it may be.
    pub options: Vec<(Target, String)>,
    /// Which of them it is.
    pub chosen: usize,
    /// What it is near to: only proposed, or kept apart from it; or why it is left out at first.
    pub near: Option<String>,
    /// Taken for something near.
    pub is_near: bool,
    /// The scale of its numbers, where that matters.
    pub scale: Option<ScaleData>,
    /// How bad it was where it was only there.
    pub present: Option<Severity>,
    /// What those rows say.
    pub present_label: String,
    /// It becomes a product that is new to the diary.
    pub is_new_product: bool,
    /// Magnesium in one unit of it, once it is said.
    pub mg: Option<u32>,
    /// Whether its numbers are milligrams; none where it says no numbers.
    pub in_mg: Option<bool>,
    /// Which names become the same.
    pub shares: Option<String>,
}

/// The moods of a file: one question.
#[derive(Clone, Debug, PartialEq)]
pub struct MoodsData {
    /// What they may become together.
    pub options: Vec<(Target, String)>,
    /// Which of them it is.
    pub chosen: usize,
    /// The moods, best first; none where they are left out.
    pub moods: Vec<MoodData>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MoodData {
    /// Its place among the names.
    pub at: usize,
    /// As the file has it.
    pub name: String,
    /// How many rows.
    pub rows: String,
    /// How low it is.
    pub is: MoodIs,
}

/// What is said of a mood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoodIs {
    /// Nothing yet.
    Unsaid,
    /// It is left out.
    Left,
    /// So low it is.
    Low(Severity),
}

impl NameData {
    pub fn new(
        incoming: &Incoming,
        at: usize,
        common: &[(Target, String)],
        high: Option<u32>,
        text: &Text,
    ) -> Option<Self> {
        let name = incoming.reading.names.get(at)?;
        let (seen, choice) = (incoming.seen.get(at)?, incoming.choices.get(at)?);
        let proposal = incoming.proposals.get(at)?;
        let own_targets = [choice.target.clone(), proposal.choice.target.clone()];
        let options = options(&name.text, own_targets, common, text);
        let chosen = options
            .iter()
            .position(|(target, _)| *target == choice.target)?;
        let is_sign = matches!(choice.target, Target::Sign(_));
        let is_asked =
            incoming.needs_scale(at) || choice.scale.is_some_and(|scale| scale != Scale::OWN);
        let has_scale = is_sign && !seen.levels.is_empty() && is_asked;
        let is_new = |target: &Target| match target {
            Target::Product(name) => !incoming.has_product(name),
            _ => false,
        };
        let is_sheet = matches!(incoming.reading.kind, Kind::Wide | Kind::Long);
        Some(Self {
            at,
            name: name.text.clone(),
            rows: rows(seen, text),
            options,
            chosen,
            near: near(incoming, at, text),
            is_near: is_near(proposal, choice),
            scale: has_scale.then(|| ScaleData::new(seen, choice.scale, high, text)),
            present: (is_sign && seen.present > 0).then_some(choice.present),
            present_label: if is_sheet {
                text.incoming_mark_is()
            } else {
                text.incoming_present()
            },
            is_new_product: is_new(&choice.target),
            mg: choice.mg,
            in_mg: (choice.in_mg || !seen.levels.is_empty()).then_some(choice.in_mg),
            shares: None,
        })
    }

    /// What it is taken for, where it is only near to it.
    pub fn taken_as(&self, text: &Text) -> Option<String> {
        let (_, target) = self.options.get(self.chosen).filter(|_| self.is_near)?;
        Some(text.incoming_name_as(self.name.as_str(), target.as_str()))
    }

    /// With the names that become the same.
    pub fn sharing(
        mut self,
        incoming: &Incoming,
        shared: &[(Target, Vec<usize>)],
        text: &Text,
    ) -> Self {
        let of = shared.iter().find(|(_, names)| names.contains(&self.at));
        self.shares =
            of.map(|(target, names)| text.names_shared(incoming_names(incoming, names), target));
        self
    }
}

/// What a name may be: what any may be, what it is now and what was proposed, and something new of its own name.
fn options(
    name: &str,
    own: [Target; 2],
    common: &[(Target, String)],
    text: &Text,
) -> Vec<(Target, String)> {
    let mut own = own.to_vec();
    if let Some(clean) = clean_name(without_scale(name)) {
        own.push(Target::Sign(SignKey::Own(clean.clone())));
        own.push(Target::Factor(FactorKey::Own(clean.clone())));
        own.push(Target::Medicine(clean.clone()));
        own.push(Target::Product(clean));
    }
    let mut options = common.to_vec();
    for target in own {
        if !options.iter().any(|(there, _)| *there == target) {
            let words = text.file_target(&target);
            options.push((target, words));
        }
    }
    options
}

/// How many rows have it, and what stands in them.
fn rows(seen: &Seen, text: &Text) -> String {
    if seen.is_yes_or_no() {
        return text.incoming_yes_no(seen.present, seen.rows - seen.present);
    }
    let lowest = seen.levels.keys().next();
    match (lowest, seen.levels.keys().next_back()) {
        (Some(lowest), Some(highest)) => {
            text.incoming_values(seen.rows, lowest.to_string(), highest.to_string())
        }
        _ => text.incoming_rows(seen.rows),
    }
}

/// Whether a name is taken for something that it is only near to, as proposed.
fn is_near(proposal: &Proposal, choice: &Choice) -> bool {
    proposal.certainty == Certainty::Near && choice.target == proposal.choice.target
}

/// What is said of a name that is only near to something, or that is left out unasked.
fn near(incoming: &Incoming, at: usize, text: &Text) -> Option<String> {
    let (name, choice) = (incoming.reading.names.get(at)?, incoming.choices.get(at)?);
    let proposal = incoming.proposals.get(at)?;
    if incoming.loses_numbers(at) {
        return Some(text.import_lost_numbers(name.text.as_str()));
    }
    if choice.target != proposal.choice.target {
        return None;
    }
    if let Some(apart) = &proposal.apart {
        let other = incoming.reading.names.get(apart.other)?;
        return Some(text.incoming_apart(text.sign(&apart.sign), other.text.as_str()));
    }
    match &choice.target {
        Target::Sign(sign) if is_near(proposal, choice) => {
            Some(text.incoming_near_to(text.sign(sign)))
        }
        Target::Note if is_near(proposal, choice) => Some(text.incoming_words()),
        Target::Product(_) if is_near(proposal, choice) && may_hold_magnesium(&name.text) => {
            Some(text.incoming_as_product())
        }
        Target::Medicine(_) if is_other_supplement(&name.text) => Some(text.incoming_as_medicine()),
        _ if is_near(proposal, choice) => Some(text.incoming_near()),
        Target::Nothing if matches!(name.role, Role::Note | Role::Words | Role::Aside) => {
            Some(text.incoming_private())
        }
        _ => None,
    }
}

/// The names at these places.
fn incoming_names(incoming: &Incoming, places: &[usize]) -> Vec<String> {
    let names = places
        .iter()
        .filter_map(|at| incoming.reading.names.get(*at));
    names.map(|name| name.text.clone()).collect()
}

impl MoodsData {
    pub fn new(incoming: &Incoming, text: &Text) -> Option<Self> {
        let moods = &incoming.moods;
        let first = *moods.in_order.first()?;
        let proposed = incoming.proposals.get(first)?.choice.target.clone();
        let built_in = Target::Sign(SignKey::BuiltIn(BuiltInSign::MoodAnxiety));
        let mut targets = vec![proposed, built_in, Target::Nothing];
        if !targets.contains(&moods.target) {
            targets.push(moods.target.clone());
        }
        let chosen = targets.iter().position(|target| *target == moods.target)?;
        let worded = |target: Target| (target.clone(), text.file_target(&target));
        let is_asked = moods.target != Target::Nothing;
        let asked = moods.in_order.iter().filter(|_| is_asked);
        Some(Self {
            options: targets.into_iter().map(worded).collect(),
            chosen,
            moods: asked
                .filter_map(|at| MoodData::new(incoming, *at, text))
                .collect(),
        })
    }
}

impl MoodData {
    fn new(incoming: &Incoming, at: usize, text: &Text) -> Option<Self> {
        let choice = incoming.choices.get(at)?;
        let is_left = incoming.moods.left.contains(&at);
        Some(Self {
            at,
            name: incoming.reading.names.get(at)?.text.clone(),
            rows: text.incoming_rows(incoming.seen.get(at)?.rows),
            is: if incoming.needs_place(at) {
                MoodIs::Unsaid
            } else if is_left {
                MoodIs::Left
            } else {
                MoodIs::Low(choice.present)
            },
        })
    }
}
