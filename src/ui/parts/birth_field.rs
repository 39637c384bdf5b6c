//! When the person was born: a date, or only the year. It is said once and shown wherever it is asked.

use egui::Ui;

use crate::diary::{Setting, Settings};
use crate::domain::Day;
use crate::domain::profile::Profile;
use crate::text::Text;
use crate::ui::parts::field_draft::FieldDraft;
use crate::ui::scene::Scene;
use crate::ui::theme;

/// As wide as a date needs it, with room for what is wrong.
const WIDTH: f32 = 320.0;
/// Digits up to which a year was meant.
const MOST_YEAR_CHARS: usize = 5;

/// What is being typed about when the person was born.
#[derive(Debug, Default)]
pub struct BirthDraft {
    field: FieldDraft,
}

/// "12-5-1981" or "1981"; empty where neither was said.
pub fn birth_words(settings: &Settings, text: &Text) -> String {
    let date = settings.birth_date.map(|day| text.day_in_field(day));
    let year = || settings.profile.birth_year.map(|year| year.to_string());
    date.or_else(year).unwrap_or_default()
}

impl BirthDraft {
    /// Takes over what the diary says now, unless something else is being typed.
    pub fn take_over(&mut self, words: &str) {
        self.field.take_over(words);
    }

    /// The field, for a form that is handed on.
    pub const fn field(&mut self) -> &mut FieldDraft {
        &mut self.field
    }

    /// Draws the field below its label; what was said, once it is new and can be.
    pub fn birth_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        label: &str,
        today: Day,
    ) -> Option<Setting> {
        ui.label(theme::small(label));
        let check = |typed: &str| read(typed, today, scene.text);
        let before = self.field.typed().to_owned();
        let said = self.field.field_ui(ui, scene, (label, WIDTH), check);
        // A whole year waits for nothing more.
        let typed = self.field.typed().trim();
        if typed != before.trim() && matches!(check(typed), Ok(Setting::BirthYear(_))) {
            self.field.hand_on();
            ui.request_repaint();
        }
        said
    }
}

/// What was typed says.
fn read(typed: &str, today: Day, text: &Text) -> Result<Setting, String> {
    // More digits may be a date without anything between its numbers.
    let is_year = typed.len() <= MOST_YEAR_CHARS && typed.chars().all(|sign| sign.is_ascii_digit());
    if typed.is_empty() {
        Ok(Setting::BirthDate(None))
    } else if is_year {
        let year = typed.parse().ok();
        let year = year.filter(|year| Profile::is_birth_year(*year, today));
        year.map(|year| Setting::BirthYear(Some(year)))
            .ok_or_else(|| text.error_birth_year())
    } else {
        let day = text.typed_day(typed, today, today).map_err(|why| {
            // The usual example is of these days.
            if why == text.date_wrong() {
                text.date_birth_wrong()
            } else {
                why
            }
        })?;
        if Profile::is_birth_year(day.year(), today) {
            Ok(Setting::BirthDate(Some(day)))
        } else {
            Err(text.error_birth_year())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_date_or_a_year_is_said_and_nothing_else() {
        let text = Text::new(Language::Nl);
        let day = |year, month, day| Day::from_ymd(year, month, day).unwrap();
        let today = day(2026, 11, 27);
        let read = |typed: &str| read(typed, today, &text);
        assert_eq!(read(""), Ok(Setting::BirthDate(None)));
        assert_eq!(read("1981"), Ok(Setting::BirthYear(Some(1981))));
        let born = Setting::BirthDate(Some(day(1981, 5, 12)));
        assert_eq!(read("12-5-1981"), Ok(born.clone()));
        assert_eq!(read("12 mei 1981"), Ok(born));
        for wrong in [
            "9",
            "1899",
            "2027",
            "31 november 1981",
            "overmorgen",
            "Geachte heer",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        let why = read("Geachte heer").unwrap_err();
        assert!(why.contains("12-5-1981"), "{why}");
    }
}
