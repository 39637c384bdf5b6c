//! What can be said of before and after a marked day, in one sentence.

use crate::domain::SignKey;
use crate::domain::mark::{Mark, MarkKind};
use crate::text::Text;
use crate::trends::{BeforeAfter, Difference, Outcome};
use crate::ui::lookback::looked_back::LookedBack;

impl LookedBack {
    /// Whether what was begun on the marked day was there from the first day of the diary on.
    pub(in crate::ui) fn is_there_all_along(&self, mark: &Mark) -> bool {
        self.began().is_none_or(|began| began >= mark.day)
    }
}

pub(super) fn said(
    key: &SignKey,
    mark: &Mark,
    found: &BeforeAfter,
    looked: &LookedBack,
    text: &Text,
) -> String {
    let has_before = looked
        .run(key)
        .is_none_or(|run| !found.has_nothing_before(run));
    match found.outcome {
        Outcome::TooEarly => {
            text.ba_too_early(text.day_seen_from(found.first_look, looked.trends().as_of))
        }
        Outcome::AlwaysTaken
            if mark.kind == MarkKind::ProductStarted && looked.is_there_all_along(mark) =>
        {
            text.ba_whole_diary(mark.name.as_str())
        }
        // The symptom began after it, and not the diary.
        Outcome::AlwaysTaken if !has_before => text.ba_nothing_before_of_one(),
        Outcome::TooLittleBefore => text.ba_too_little_before(),
        Outcome::TooLittleAfter => text.ba_too_little_after(found),
        Outcome::AlwaysTaken | Outcome::NeverTaken => text.change(key, mark, found, &looked.marks),
        // The numbers stand at their lines in the picture.
        Outcome::Compared(compared) => text.change_meaning(Difference::by_chance(compared.p)),
    }
}
