//! What the words of Trends mean, one sentence each, and the small mark beside a word that asks for it. The rules themselves are in
//! the README.

use egui::{Rect, Response, Ui, UiBuilder};
use strum::IntoEnumIterator as _;

use crate::text::Text;
use crate::trends::{DirectionVerdict, Status};
use crate::ui::action::{Action, Dialog};
use crate::ui::theme;
use crate::ui::widgets::{Icon, link_button, quiet_icon_button};

/// A word of Trends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Term {
    /// Whether it keeps coming back.
    Status(Status),
    /// It clearly became more, or less.
    Direction,
    /// It cannot be told whether it became more or less.
    NoClearChange,
    /// Before and after a marked day.
    BeforeAfter,
    /// Often on the same days.
    SameDays,
}

impl Term {
    /// In the order in which they are explained.
    fn all() -> impl Iterator<Item = Self> {
        let statuses = Status::ALL.into_iter().rev().map(Self::Status);
        statuses.chain(Self::iter().filter(|term| !matches!(term, Self::Status(_))))
    }

    /// `None` where the verdict itself says all there is to know.
    pub const fn of_direction(verdict: DirectionVerdict) -> Option<Self> {
        match verdict {
            DirectionVerdict::Worse | DirectionVerdict::Better => Some(Self::Direction),
            DirectionVerdict::LeaningWorse
            | DirectionVerdict::LeaningBetter
            | DirectionVerdict::NoClearChange => Some(Self::NoClearChange),
            DirectionVerdict::NotEnoughWeeks => None,
        }
    }

    /// What is asked of it, as it is read aloud.
    pub fn ask(self, text: &Text) -> String {
        text.meaning_ask(self.word(text))
    }

    fn word(self, text: &Text) -> String {
        match self {
            Self::Status(status) => text.status(status),
            Self::Direction => text.meaning_direction_word(),
            Self::NoClearChange => text.direction_no_clear_change(),
            Self::BeforeAfter => text.meaning_before_after_word(),
            Self::SameDays => text.meaning_same_days_word(),
        }
    }

    fn meaning(self, text: &Text) -> String {
        match self {
            Self::Status(Status::RecurringCyclic) => text.meaning_cyclic(),
            Self::Status(Status::RecurringPersistent) => text.meaning_persistent(),
            Self::Status(Status::Watch) => text.meaning_watch(),
            Self::Status(Status::None) => text.meaning_none(),
            Self::Status(Status::Early) => text.meaning_early(),
            Self::Status(Status::Unknown) => text.meaning_unknown(),
            Self::Direction => text.meaning_direction(),
            Self::NoClearChange => text.meaning_no_clear_change(),
            Self::BeforeAfter => text.meaning_before_after(),
            Self::SameDays => text.meaning_same_days(),
        }
    }
}

/// Draws the mark that asks what a word means.
pub fn ask_ui(ui: &mut Ui, term: Term, text: &Text, actions: &mut Vec<Action>) -> Response {
    let response = quiet_icon_button(ui, Icon::Question, &term.ask(text), true);
    if response.clicked() {
        actions.push(Action::Open(Dialog::Meaning(Some(term))));
    }
    response
}

/// Draws words, and behind them the mark that asks what they mean, if there is a word to ask about.
pub fn asked_ui(
    ui: &mut Ui,
    term: Option<Term>,
    text: &Text,
    actions: &mut Vec<Action>,
    words: impl FnOnce(&mut Ui),
) {
    let Some(term) = term else {
        return words(ui);
    };
    ui.scope(|ui| {
        // Lines of words stand as close as they would without a button in them.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            words(ui);
            ask_ui(ui, term, text, actions);
        });
    });
}

/// Draws it in a place of its own, where the words beside it were painted and not laid out.
pub fn ask_at_ui(
    ui: &mut Ui,
    place: Rect,
    of: &str,
    term: Term,
    text: &Text,
    actions: &mut Vec<Action>,
) -> Response {
    let mut inside = ui.new_child(UiBuilder::new().max_rect(place).id_salt(("meaning", of)));
    ask_ui(&mut inside, term, text, actions)
}

/// Draws what one word means and the way to all of them, or all of them.
pub fn meaning_ui(ui: &mut Ui, term: Option<Term>, text: &Text, actions: &mut Vec<Action>) {
    if let Some(term) = term {
        ui.label(theme::body(term.meaning(text)));
    } else {
        for term in Term::all() {
            ui.label(theme::strong(term.word(text)));
            ui.label(theme::body(term.meaning(text)));
            ui.add_space(theme::SPACE_XS);
        }
    }
    ui.label(theme::soft(text.meaning_no_diagnosis()));
    if term.is_some() && link_button(ui, &text.meaning_title()).clicked() {
        actions.push(Action::Open(Dialog::Meaning(None)));
    }
}
