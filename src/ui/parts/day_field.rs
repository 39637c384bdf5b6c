//! A field for a date within a form. It begins with a day or empty, and what is typed in it is read only when the form is handed
//! on; a date that cannot be is said in words by the form.

use egui::Ui;

use crate::domain::Day;
use crate::text::Text;
use crate::ui::theme;
use crate::ui::widgets::{is_entered, text_field};

/// A date being typed.
#[derive(Clone, Debug, Default)]
pub struct DayField {
    typed: Option<String>,
}

impl DayField {
    /// Draws the field under its label; it begins with `start`, or empty. True when Enter was pressed in it.
    pub fn day_ui(&mut self, ui: &mut Ui, label: &str, start: Option<Day>, text: &Text) -> bool {
        ui.label(theme::small(label));
        let begins = || start.map_or_else(String::new, |day| day.to_string());
        let typed = self.typed.get_or_insert_with(begins);
        let field = text_field(ui, typed, label, &text.date_hint());
        is_entered(ui, &field)
    }

    /// The day typed; `None` where the field is empty.
    ///
    /// # Errors
    /// In words, what is wrong with it: no date, or one after `last`.
    pub fn read(&self, today: Day, last: Day, text: &Text) -> Result<Option<Day>, String> {
        match self.typed.as_deref().map(str::trim) {
            None | Some("") => Ok(None),
            Some(typed) => text.typed_day(typed, today, last).map(Some),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn an_empty_field_is_no_day_and_a_wrong_one_is_said() {
        let text = Text::new(Language::En);
        let last = Day::from_ymd(2026, 11, 22).unwrap();
        let read = |typed: &str| {
            let field = DayField {
                typed: Some(typed.to_owned()),
            };
            field.read(last, last, &text)
        };
        assert_eq!(DayField::default().read(last, last, &text), Ok(None));
        assert_eq!(read("  "), Ok(None));
        assert_eq!(read("1-3-2026"), Ok(Day::from_ymd(2026, 3, 1)));
        assert!(read("soon").is_err() && read("2026-11-23").is_err());
    }
}
