//! Before and after a marked day in one line, to stand at the head of one symptom: the numbers of both sides by their names, and the
//! verdict of the picture below.

use crate::domain::SignKey;
use crate::text::Text;
use crate::trends::{Difference, Outcome};
use crate::ui::lookback::change_data::ChangeData;
use crate::ui::lookback::looked_back::LookedBack;

/// Before and after, in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeHead {
    /// "Before and after Citrate (9 Aug)".
    pub lead: String,
    /// The numbers of both sides, each with which side it is of; `None` where there are none.
    pub numbers: Option<String>,
    /// What can be said of them, or why there are none.
    pub said: String,
}

impl ChangeHead {
    /// The line as it is read aloud.
    pub fn heard(&self) -> String {
        match &self.numbers {
            Some(numbers) => format!("{}: {numbers} {}", self.lead, self.said),
            None => format!("{}: {}", self.lead, self.said),
        }
    }
}

impl LookedBack {
    /// The line of the picture `change`. Nothing of what was taken while a warning sign is ticked.
    pub(super) fn change_head(
        &self,
        key: &SignKey,
        change: &ChangeData,
        text: &Text,
    ) -> Option<ChangeHead> {
        if self.shown.red_flag {
            return None;
        }
        let (mark, found) = self.before_after(self.run(key)?, change.chosen)?;
        let date = text.day_short_seen_from(mark.day, self.trends().as_of);
        let counts =
            || (!change.counts.is_empty()).then(|| format!("{}.", change.counts.join("; ")));
        let (numbers, said) = match found.outcome {
            Outcome::Compared(compared) => {
                let sides = [&found.before, &found.after];
                let [was, is] = sides.map(|side| side.sign_days_per_week().unwrap_or_default());
                let [was, is] = [was, is].map(|days| text.decimal(days, 1));
                let is_alike = was == is;
                let day = |day| text.day_short_seen_from(day, self.trends().as_of);
                let after = text.period_of(day(found.after.first), day(found.after.last));
                let numbers = text.ba_head_levels(was, is, after);
                let said = match Difference::by_chance(compared.p) {
                    Difference::Unclear if is_alike => text.ba_line_alike(),
                    difference => meaning(difference, text),
                };
                (Some(numbers), said)
            }
            Outcome::AlwaysTaken | Outcome::NeverTaken => (None, change.said.clone()),
            Outcome::TooEarly | Outcome::TooLittleBefore | Outcome::TooLittleAfter => {
                (counts(), change.said.clone())
            }
        };
        Some(ChangeHead {
            lead: text.ba_line(self.begun_with(mark, text), date),
            numbers,
            said,
        })
    }
}

/// The verdict of the picture, whose words then go on where nothing stands out.
fn meaning(difference: Difference, text: &Text) -> String {
    match difference {
        Difference::Unclear => text.ba_line_unclear(1),
        _ => text.change_meaning(difference),
    }
}
