//! The forms of magnesium one by one: how much of each is magnesium, what it is sold for, and what is known of that.

use egui::Ui;

use super::product_form::note_words;
use crate::domain::form::Form;
use crate::text::Text;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::card;

/// A form, ready to draw.
#[derive(Clone, Debug, PartialEq)]
struct FormLine {
    /// "citrate · at most 16.2% magnesium".
    name: String,
    /// What is known of it, where there is anything to say.
    words: Option<String>,
}

pub(super) fn forms_ui(ui: &mut Ui, scene: &Scene) {
    let text = scene.text;
    card(ui, |ui| {
        ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
        ui.label(theme::soft(text.learn_forms_help()));
        for line in form_lines(text) {
            ui.add_space(theme::SPACE_S);
            ui.label(theme::strong(line.name));
            if let Some(words) = line.words {
                ui.label(theme::body(words));
            }
        }
    });
}

/// Every form that has a share of its own, in the order products offer them.
fn form_lines(text: &Text) -> Vec<FormLine> {
    let known = Form::ALL
        .into_iter()
        .filter_map(|form| Some((form, form.magnesium_share()?)));
    known
        .map(|(form, share)| {
            let percent = text.percent_of(text.decimal(share * 100.0, 1));
            FormLine {
                name: text.learn_form_share(text.form(form), percent),
                words: said_of(form, text),
            }
        })
        .collect()
}

fn said_of(form: Form, text: &Text) -> Option<String> {
    match form {
        Form::Citrate => Some(text.learn_form_citrate()),
        Form::Bisglycinate => Some(text.learn_form_sold_evening()),
        Form::Malate => Some(text.learn_form_sold_energy()),
        Form::Taurate => Some(text.learn_form_sold_heart()),
        Form::Oxide => Some(text.learn_form_oxide()),
        _ => form.note().map(|note| note_words(note, text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_known_form_has_its_share_and_what_is_sold_for_something_says_what_is_known() {
        let lines = form_lines(&Text::new(Language::Nl));
        assert_eq!(lines.len(), Form::ALL.len() - 1);
        assert_eq!(lines[0].name, "citraat · hooguit 16,2% magnesium");
        let text = Text::new(Language::En);
        for form in [
            Form::Bisglycinate,
            Form::Malate,
            Form::Taurate,
            Form::Orotate,
            Form::Threonate,
        ] {
            assert!(said_of(form, &text).is_some(), "{form:?}");
        }
    }
}
