//! What the Magnesium screen says about a day and the four weeks before it, decided before anything is drawn. A total stands
//! beside a norm, supplements beside their upper level, and never the one beside the other.

use std::collections::BTreeMap;

use super::amounts_data::{Amounts, Person, amounts};
use super::warnings::warnings;
use super::weeks_data::WeeksData;
use crate::diary::{Diary, USE_DAYS};
use crate::domain::food::{self, Portions};
use crate::domain::food_search::frequent;
use crate::domain::form::Form;
use crate::domain::intake::{
    DayIntake, DayNotes, FoodRef, Pantry, PortionId, Source, Use, sources, uses, would_add_most,
};
use crate::domain::norm::{Norm, NormSet};
use crate::domain::product::{Product, ProductId, Unit, Units};
use crate::domain::profile::Profile;
use crate::domain::typical_week::{WeekAnswer, usual_intake};
use crate::domain::{Day, Milligrams, Now, WeekStart};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::parts::birth_field::birth_words;
use crate::ui::parts::dose_row::{DoseRow, dose_rows};
use crate::ui::parts::flag_data::{FlagNotice, notices};

/// Days the chart and the sums look back over, the day itself included.
pub const PERIOD_DAYS: i32 = 28;
/// Most foods named in a list.
const NAMED: usize = 5;
/// Foods named where a person's own pattern gives none.
const EXAMPLES: [&str; 3] = ["mixed_nuts", "spinach_cooked", "wholemeal_bread"];

/// The screen, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct MagnesiumData {
    pub day: Day,
    /// The last day there is.
    pub today: Day,
    /// How the person's calendars are read.
    pub week_start: WeekStart,
    /// "Vandaag", "21 november".
    pub day_name: String,
    /// "Eten vandaag", "Eten 21 november".
    pub food_title: String,
    /// Whose norm, in one line.
    pub who: String,
    /// Total and supplements.
    pub amounts: Amounts,
    /// What was eaten.
    pub food: Vec<FoodRow>,
    /// The person said that all food is noted.
    pub food_complete: bool,
    /// Something was eaten the day before, and nothing is noted yet.
    pub can_copy: bool,
    /// Foods used most in the last weeks.
    pub often: Vec<FoodRef>,
    /// The products of the day.
    pub doses: Vec<DoseRow>,
    pub products: Vec<ProductRow>,
    /// The last four weeks.
    pub weeks: WeeksData,
    /// What gave most, and how much.
    pub sources: Vec<(String, String)>,
    /// What would add most; `None` where nothing is suggested.
    pub adds: Option<Adds>,
    /// What to do about warning signs ticked today; they come before everything else.
    pub notices: Vec<FlagNotice>,
    /// What to take note of.
    pub warnings: Vec<String>,
    /// What the person said about themselves.
    pub profile: Profile,
    /// When they were born, as its field shows it.
    pub born: String,
    /// Whose norms are shown.
    pub norm_set: NormSet,
    /// The norm, unless under age.
    pub norm: Option<Norm>,
    /// The answers about an ordinary week.
    pub week_answers: Vec<WeekAnswer>,
    /// What there is to choose from.
    pub pantry: Pantry,
    /// How foods were used lately.
    pub uses: BTreeMap<FoodRef, Use>,
}

/// Something eaten.
#[derive(Clone, Debug, PartialEq)]
pub struct FoodRow {
    pub id: PortionId,
    pub name: String,
    /// "4 sneetjes".
    pub portion: String,
    /// "105 mg".
    pub amount: String,
    /// How many portions.
    pub portions: Portions,
}

/// A product in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductRow {
    pub id: ProductId,
    pub name: String,
    /// "citraat · 100 mg per tablet".
    pub line: String,
    /// "meestal 1 tablet per dag, 100 mg · sinds 13 jul".
    pub usual_line: String,
    /// What is known about its form.
    pub note: Option<String>,
    /// The usual amount on the day.
    pub usual: Units,
    /// The usual amounts with the days from which they hold, where they changed.
    pub amounts_line: Option<String>,
    /// It is in use on the day, and has no last day yet.
    pub can_stop: bool,
    /// It has a last day.
    pub can_resume: bool,
}

/// What would add most.
#[derive(Clone, Debug, PartialEq)]
pub struct Adds {
    /// Where it comes from: the own pattern, or examples.
    pub lead: String,
    /// "Amandelen: 1 handje is ongeveer 70 mg".
    pub lines: Vec<String>,
}

impl MagnesiumData {
    /// Reads and words everything about `day`.
    pub fn load(diary: &Diary, day: Day, now: Now, text: &Text) -> Result<Self, StoreError> {
        let pantry = diary.pantry()?;
        let before = diary.intake_notes(day.plus(1 - USE_DAYS), day)?;
        let notes = before.get(&day).cloned().unwrap_or_default();
        let first = day.plus(1 - PERIOD_DAYS);
        let period: BTreeMap<Day, DayNotes> = before
            .range(first..)
            .map(|(day, notes)| (*day, notes.clone()))
            .collect();
        let week_answers = diary.week_answers()?;
        let person = person(diary.settings().profile, &week_answers, day, text);
        let Person {
            profile,
            norm_set,
            norm,
            ..
        } = person;
        let intake = DayIntake::of(day, &notes, &pantry);
        let today = diary.today(now);
        let (day_name, food_title) = day_names(day, today, text);
        let red_flags = diary.day(today)?.red_flags;
        let quiet = profile.kidney_disease || profile.under_18(day) || !red_flags.is_empty();
        let uses = uses(&before);
        Ok(Self {
            day,
            today,
            week_start: diary.settings().week_start,
            who: who(profile, norm_set, norm, day, text),
            amounts: amounts(&intake, &day_name, &person, &pantry, text),
            food_title,
            day_name,
            food: food_rows(&notes, &pantry, text),
            food_complete: notes.food_complete,
            can_copy: !notes.has_food() && has_portions(before.get(&day.plus(-1))),
            often: often(&uses, &pantry),
            doses: dose_rows(day, &notes, &pantry, text),
            products: product_rows(&pantry, day, text),
            weeks: WeeksData::new(first, day, &period, &pantry, norm, text),
            sources: source_lines(&period, &pantry, text),
            adds: (!quiet).then(|| adds(&before, &pantry, text)),
            notices: notices(&red_flags, text),
            warnings: warnings(diary, day, &intake, &pantry, text)?,
            profile,
            born: birth_words(diary.settings(), text),
            norm_set,
            norm,
            week_answers,
            uses,
            pantry,
        })
    }
}

fn person(profile: Profile, answers: &[WeekAnswer], day: Day, text: &Text) -> Person {
    let norm_set = profile.norm_set.unwrap_or(text.default_norm_set());
    Person {
        profile,
        norm_set,
        norm: Norm::of(norm_set, profile, day),
        usual: usual_intake(answers),
    }
}

/// What the day is called, and its food.
fn day_names(day: Day, today: Day, text: &Text) -> (String, String) {
    if day == today {
        (text.mag_today_name(), text.mag_food_today())
    } else {
        let name = text.day_of_year(day);
        let food = text.mag_food_title(name.as_str());
        (name, food)
    }
}

fn has_portions(notes: Option<&DayNotes>) -> bool {
    notes.is_some_and(|notes| !notes.portions.is_empty())
}

/// The foods noted most of which an amount is known.
fn often(uses: &BTreeMap<FoodRef, Use>, pantry: &Pantry) -> Vec<FoodRef> {
    let often = frequent(uses).into_iter();
    let known = often.filter(|food| pantry.per_portion(food).is_some());
    known.take(NAMED).collect()
}

fn who(profile: Profile, set: NormSet, norm: Option<Norm>, day: Day, text: &Text) -> String {
    let Some(norm) = norm else {
        return text.mag_under_18();
    };
    let age = profile.age(day).map(|age| age.to_string());
    let parts: Vec<String> = [
        profile.sex.map(|sex| text.sex(sex)),
        profile.motherhood.map(|state| text.motherhood(state)),
        age,
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        text.mag_norm_line(text.norm_set(set), text.norm(norm))
    } else {
        text.mag_who(parts.join(", "), text.norm_set(set), text.norm(norm))
    }
}

fn food_rows(notes: &DayNotes, pantry: &Pantry, text: &Text) -> Vec<FoodRow> {
    let row = |portion: &crate::domain::intake::Portion| FoodRow {
        id: portion.id,
        name: text.food(&portion.food, pantry),
        portion: text.portions(&portion.food, portion.portions, pantry),
        amount: pantry
            .magnesium_in(portion)
            .map_or_else(|| text.mag_amount_unknown(), |amount| text.mg(amount)),
        portions: portion.portions,
    };
    notes.portions.iter().map(row).collect()
}

fn product_rows(pantry: &Pantry, day: Day, text: &Text) -> Vec<ProductRow> {
    let products = pantry.products.iter();
    products
        .map(|product| product_row(product, day, text))
        .collect()
}

fn product_row(product: &Product, day: Day, text: &Text) -> ProductRow {
    let usual = product.usual_on(day);
    let (form, unit) = (text.form(product.form), text.unit(product.unit));
    let per_unit = text.mg_exact(product.per_unit);
    let when = match product.until {
        Some(until) => text.prod_stopped(text.day_short(until)),
        None => text.prod_since(text.day_short(product.since)),
    };
    let units = text.units(product, usual);
    let used = match text.mg_beside(product, usual) {
        Some(amount) => text.prod_usual(units, amount),
        None => text.prod_usual_in_mg(units),
    };
    ProductRow {
        id: product.id,
        name: product.name.clone(),
        line: if product.unit == Unit::Mg {
            text.prod_in_mg()
        } else if product.is_from_compound() {
            text.prod_line_at_most(form, per_unit, unit)
        } else if product.form == Form::Other {
            text.prod_line_plain(per_unit, unit)
        } else {
            text.prod_line(form, per_unit, unit)
        },
        usual_line: format!("{used} · {when}"),
        note: product
            .form
            .note()
            .map(|note| super::product_form::note_words(note, text)),
        usual,
        amounts_line: amounts_line(product, text),
        can_stop: product.until.is_none() && product.is_used_on(day),
        can_resume: product.until.is_some(),
    }
}

fn amounts_line(product: &Product, text: &Text) -> Option<String> {
    let amounts = product.amounts.iter();
    let amounts: Vec<String> = amounts
        .map(|(from, units)| {
            text.prod_amount_from(text.units(product, *units), text.day_short(*from))
        })
        .collect();
    (amounts.len() > 1).then(|| text.list(&amounts))
}

fn source_lines(
    period: &BTreeMap<Day, DayNotes>,
    pantry: &Pantry,
    text: &Text,
) -> Vec<(String, String)> {
    let name = |source: &Source| match source {
        Source::Food(food) => text.food(food, pantry),
        Source::Product(id) => pantry
            .product(*id)
            .map_or_else(String::new, |product| product.name.clone()),
    };
    sources(period, pantry)
        .iter()
        .take(NAMED)
        .map(|(source, amount)| (name(source), text.mg(*amount)))
        .collect()
}

fn adds(before: &BTreeMap<Day, DayNotes>, pantry: &Pantry, text: &Text) -> Adds {
    let own = would_add_most(before, pantry);
    let line = |food: &FoodRef, amount: Milligrams| {
        let portion = text.portions(food, Portions::ONE, pantry);
        text.mag_adds_line(text.food(food, pantry), portion, text.mg(amount))
    };
    if own.is_empty() {
        let examples = EXAMPLES.into_iter().filter_map(food::food);
        return Adds {
            lead: text.mag_adds_examples(),
            lines: examples
                .map(|food| line(&FoodRef::Known(food.key.clone()), food.per_portion()))
                .collect(),
        };
    }
    Adds {
        lead: text.mag_adds_own(),
        lines: own
            .iter()
            .take(EXAMPLES.len())
            .map(|(food, amount)| line(food, *amount))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::profile::{Motherhood, Sex};
    use crate::text::Language;

    /// Every group of every set, as the head of the page says it in both languages.
    #[test]
    fn the_norm_of_every_group_is_said_in_both_languages() {
        use Motherhood::{BreastFeeding, Pregnant};
        use Sex::{Female, Male};
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let names = |set| match set {
            NormSet::NlHealthCouncil => [
                "Health Council of the Netherlands 2018",
                "Gezondheidsraad 2018",
            ],
            NormSet::Efsa => ["EFSA 2015", "EFSA 2015"],
            NormSet::Us => ["United States (RDA)", "Verenigde Staten (RDA)"],
            NormSet::Uk => ["United Kingdom (RNI)", "Verenigd Koninkrijk (RNI)"],
            NormSet::Nordic => ["Nordic countries 2023", "Noordse landen 2023"],
        };
        // Man, woman, pregnant, breastfeeding; of 25 and of 45 years.
        for (set, young, older) in [
            (
                NormSet::NlHealthCouncil,
                [350, 300, 300, 300],
                [350, 300, 300, 300],
            ),
            (NormSet::Efsa, [350, 300, 300, 300], [350, 300, 300, 300]),
            (NormSet::Us, [400, 310, 350, 310], [420, 320, 360, 320]),
            (NormSet::Uk, [300, 270, 270, 320], [300, 270, 270, 320]),
            (NormSet::Nordic, [350, 300, 300, 300], [350, 300, 300, 300]),
        ] {
            let groups = [
                (Male, None, ["man", "man"]),
                (Female, None, ["woman", "vrouw"]),
                (
                    Female,
                    Some(Pregnant),
                    ["woman, pregnant", "vrouw, zwanger"],
                ),
                (
                    Female,
                    Some(BreastFeeding),
                    ["woman, breastfeeding", "vrouw, borstvoeding"],
                ),
            ];
            for (age, amounts) in [(25, young), (45, older)] {
                for ((sex, motherhood, said), mg) in groups.into_iter().zip(amounts) {
                    let profile = Profile {
                        sex: Some(sex),
                        motherhood,
                        birth_year: Some(2026 - age),
                        ..Profile::default()
                    };
                    let norm = Norm::of(set, profile, day);
                    let [english, dutch] = names(set);
                    for (language, expected) in [
                        (
                            Language::En,
                            format!("{}, {age} · {english}: {mg} mg a day", said[0]),
                        ),
                        (
                            Language::Nl,
                            format!("{}, {age} · {dutch}: {mg} mg per dag", said[1]),
                        ),
                    ] {
                        let text = Text::new(language);
                        assert_eq!(who(profile, set, norm, day, &text), expected);
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_not_said_leaves_a_range_and_a_child_gets_none() {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let child = Profile {
            birth_year: Some(2012),
            ..Profile::default()
        };
        for language in Language::ALL {
            let text = Text::new(language);
            for set in NormSet::ALL {
                let nothing = Profile::default();
                let norm = Norm::of(set, nothing, day);
                let said = who(nothing, set, norm, day, &text);
                let range = text.norm(norm.unwrap());
                assert!(
                    said.starts_with(&text.norm_set(set)) && said.contains(&range),
                    "{said}"
                );
                let none = who(child, set, Norm::of(set, child, day), day, &text);
                assert_eq!(none, text.mag_under_18());
            }
        }
    }
}
