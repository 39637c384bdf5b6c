//! What the dialog says of the names of a file: what each may be, its scale, and the moods together.

use std::collections::BTreeMap;

use crate::domain::sign::clean_name;
use crate::domain::{BuiltInSign, FactorKey, Severity, SignKey};
use crate::exchange::foreign::choice::{Choice, Target};
use crate::exchange::foreign::propose::{Certainty, Proposal};
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

/// One scale for all names whose numbers go beyond the diary's own.
#[derive(Clone, Debug, PartialEq)]
pub struct SameScale {
    /// How many names.
    pub names: usize,
    /// The highest numbers that all of them can go up to.
    pub highest: Vec<u32>,
    /// The highest number, where it is the same for all.
    pub high: Option<u32>,
    /// Whether that is the best, where it is the same for all.
    pub reverse: Option<bool>,
}

impl SameScale {
    /// The question, where there are several such names.
    pub fn new(incoming: &Incoming, high: &BTreeMap<usize, u32>) -> Option<Self> {
        let alike = incoming.alike();
        if alike.len() < 2 {
            return None;
        }
        let mut highest: Option<Vec<u32>> = None;
        let mut said: Vec<(Option<u32>, Option<bool>)> = Vec::new();
        for at in &alike {
            let (seen, choice) = (incoming.seen.get(*at)?, incoming.choices.get(*at)?);
            let fits: Vec<u32> = seen.scales().collect();
            highest = Some(match highest {
                None => fits,
                Some(mut all) => {
                    all.retain(|highest| fits.contains(highest));
                    all
                }
            });
            let to = choice.scale.map(|scale| scale.highest);
            let to = to.or_else(|| high.get(at).copied());
            said.push((to, choice.scale.map(|scale| scale.reverse)));
        }
        let (first, is_same) = (
            *said.first()?,
            said.iter().all(|of| Some(of) == said.first()),
        );
        let (high, reverse) = if is_same { first } else { (None, None) };
        let mut highest = highest.unwrap_or_default();
        highest.extend(high.filter(|high| !highest.contains(high)));
        highest.sort_unstable();
        Some(Self {
            names: alike.len(),
            highest,
            high,
            reverse,
        })
    }
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

/// The scale of a name's numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleData {
    /// The highest numbers that are possible.
    pub highest: Vec<u32>,
    /// The highest number, once it is chosen.
    pub high: Option<u32>,
    /// Whether that is the best and not the worst, once it is said.
    pub reverse: Option<bool>,
    /// How many rows would be none, mild, moderate, severe.
    pub steps: Option<String>,
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
        let mut own = vec![choice.target.clone(), proposal.choice.target.clone()];
        if let Some(clean) = clean_name(without_scale(&name.text)) {
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
        let chosen = options
            .iter()
            .position(|(target, _)| *target == choice.target)?;
        let is_sign = matches!(choice.target, Target::Sign(_));
        let is_asked =
            incoming.needs_scale(at) || choice.scale.is_some_and(|scale| scale != Scale::OWN);
        let has_scale = is_sign && !seen.levels.is_empty() && is_asked;
        let lowest = seen.levels.keys().next();
        let highest = seen.levels.keys().next_back();
        let mut rows = text.incoming_rows(seen.rows);
        if seen.is_yes_or_no() {
            rows = text.incoming_yes_no(seen.present, seen.rows - seen.present);
        } else if let (Some(lowest), Some(highest)) = (lowest, highest) {
            rows = text.incoming_values(seen.rows, lowest.to_string(), highest.to_string());
        }
        let mut highest: Vec<u32> = seen.scales().collect();
        let high = choice.scale.map(|scale| scale.highest).or(high);
        highest.extend(high.filter(|high| !highest.contains(high)));
        highest.sort_unstable();
        let is_new = |target: &Target| match target {
            Target::Product(name) => !incoming.has_product(name),
            _ => false,
        };
        let is_sheet = matches!(incoming.reading.kind, Kind::Wide | Kind::Long);
        Some(Self {
            at,
            name: name.text.clone(),
            rows,
            options,
            chosen,
            near: near(incoming, at, text),
            is_near: is_near(proposal, choice),
            scale: has_scale.then(|| ScaleData {
                highest,
                high,
                reverse: choice.scale.map(|scale| scale.reverse),
                steps: choice
                    .scale
                    .filter(|scale| seen.holds_most(*scale))
                    .map(|scale| text.steps(scale, seen.steps(scale))),
            }),
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
