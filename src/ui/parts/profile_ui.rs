//! What the person may say about themselves, as far as the hint needs it. Every part is optional, stays in the diary and says
//! why it is asked.

use egui::Ui;

use super::field_draft::FieldDraft;
use crate::diary::{Command, FIRST_BIRTH_YEAR, Setting};
use crate::domain::profile::Profile;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{card, check_box, heading};

/// Wide enough for a year.
const YEAR_WIDTH: f32 = 90.0;

/// What is being typed about the person.
#[derive(Debug, Default)]
pub struct ProfileDrafts {
    birth_year: FieldDraft,
}

impl ProfileDrafts {
    /// Takes over what the diary says now, but never over what is still being typed.
    pub fn take_over(&mut self, profile: Profile) {
        let year = profile.birth_year.map(|year| year.to_string());
        self.birth_year.take_over(&year.unwrap_or_default());
    }

    /// Draws the card. `this_year` is the last year that can be said.
    pub fn profile_ui(
        &mut self,
        ui: &mut Ui,
        profile: Profile,
        this_year: i32,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        card(ui, |ui| {
            heading(ui, &text.profile_title());
            ui.label(theme::small(text.profile_hint()));
            ui.add_space(theme::SPACE_S);
            ui.label(theme::body(text.profile_birth_year()));
            let label = text.profile_birth_year();
            let check = |typed: &str| birth_year(typed, this_year, text);
            if let Some(year) = self.birth_year.field_ui(ui, &label, YEAR_WIDTH, check) {
                actions.push(Action::Do(Command::Set(Setting::BirthYear(year))));
            }
            ui.label(theme::small(text.profile_birth_year_why()));
            ui.add_space(theme::SPACE_S);
            let kidney = profile.kidney_disease;
            let why = text.profile_kidney_why();
            if check_box(ui, kidney, &text.profile_kidney(), Some(&why)).clicked() {
                actions.push(Action::Do(Command::Set(Setting::KidneyDisease(!kidney))));
            }
        });
    }
}

/// The year typed, none for an empty field; what to do instead for what cannot be a year of birth.
fn birth_year(typed: &str, this_year: i32, text: &Text) -> Result<Option<i32>, String> {
    if typed.is_empty() {
        return Ok(None);
    }
    match typed.parse() {
        Ok(year) if (FIRST_BIRTH_YEAR..=this_year).contains(&year) => Ok(Some(year)),
        _ => Err(text.error_birth_year()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn only_a_year_of_birth_is_taken() {
        let text = Text::new(Language::En);
        assert_eq!(birth_year("1980", 2026, &text), Ok(Some(1980)));
        assert_eq!(birth_year("", 2026, &text), Ok(None));
        for wrong in [
            "1800", "2090", "2027", "abc", "80", "19 80", "1980.5", "-1980",
        ] {
            assert!(birth_year(wrong, 2026, &text).is_err(), "{wrong}");
        }
    }
}
