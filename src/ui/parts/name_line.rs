//! A line to type a name in (of a sign, a factor), opened where it is needed. What is wrong is said below it and nothing typed
//! is thrown away; whether a name is free is asked of the caller.

use egui::{Rangef, Rect, Response, Ui};

use crate::domain::sign::clean_name;
use crate::text::Text;
use crate::ui::parts::form::{Wrong, or_left, wrong_ui};
use crate::ui::parts::kept_form::{Ended, Typed};
use crate::ui::scene::Scene;
use crate::ui::widgets::{is_entered, primary_button, quiet_button, text_field};

const FIELD_WIDTH: f32 = 220.0;
/// From this width on the buttons stand beside the field; below it they come under it, and under what is wrong with it.
const ONE_LINE: f32 = 460.0;

/// A name being typed.
#[derive(Clone, Debug, Default)]
pub struct NameLine {
    began_with: String,
    typed: String,
    wrong: Wrong<Part>,
    has_started: bool,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Name,
    /// Something beside the name was not chosen yet.
    Choice,
}

/// What stands between the name and the buttons.
#[derive(Debug, Default)]
pub struct More {
    /// What is still to be chosen, in words.
    pub lacks: Option<String>,
    /// Where it is chosen.
    pub chosen_in: Option<Response>,
    /// Enter was pressed on what is chosen already.
    pub is_entered: bool,
}

/// A button below the line, or the key that does the same.
#[derive(Clone, Copy, Debug)]
enum Press {
    Done,
    Cancel,
}

impl Typed for NameLine {
    fn is_empty(&self) -> bool {
        self.typed.trim() == self.began_with
    }

    fn begin_again(&mut self) {
        self.wrong.begin();
        self.has_started = false;
    }
}

/// What is typed about the thing with this id.
impl<I: PartialEq> Typed for (I, NameLine) {
    fn is_empty(&self) -> bool {
        self.1.is_empty()
    }

    fn begin_again(&mut self) {
        self.1.begin_again();
    }

    fn is_about(&self, other: &Self) -> bool {
        self.0 == other.0 && self.1.began_with == other.1.began_with
    }
}

impl NameLine {
    /// A line that begins with `name`.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            began_with: name.to_owned(),
            typed: name.to_owned(),
            ..Self::default()
        }
    }

    fn is_blank(&self) -> bool {
        self.typed.trim().is_empty() && !self.wrong.leads()
    }

    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Draws the line, and how it ended: with a name that is clean and free. `label` says whose name it is.
    pub fn name_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        label: &str,
        is_taken: impl Fn(&str) -> bool,
    ) -> Option<Ended<String>> {
        let line = |ui: &mut Ui| {
            if ui.available_width() < ONE_LINE {
                return self.lines_ui(ui, scene, label, is_taken, |_| More::default());
            }
            let line = ui.horizontal_wrapped(|ui| {
                let (entered, field) = self.field_ui(ui, label);
                (self.buttons_ui(ui, scene, entered), field)
            });
            let (pressed, field) = line.inner;
            let outcome = self.outcome(pressed, None, scene.text, is_taken);
            let is_changed = field.changed();
            wrong_ui(ui, &mut self.wrong, Part::Name, is_changed, Some(&field));
            (outcome, self.is_blank())
        };
        or_left(ui, label, |ui| ui.vertical(line).inner)
    }

    /// The same with `more` to choose between the name and the buttons. While something is still to be chosen there the typing does
    /// not end with a name.
    pub fn name_with_more_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        label: &str,
        is_taken: impl Fn(&str) -> bool,
        more: impl FnOnce(&mut Ui) -> More,
    ) -> Option<Ended<String>> {
        let form = |ui: &mut Ui| {
            let mut lacks = false;
            let more = |ui: &mut Ui| {
                let more = more(ui);
                lacks = more.lacks.is_some();
                more
            };
            let (outcome, is_blank) = self.lines_ui(ui, scene, label, is_taken, more);
            (outcome, lacks && is_blank)
        };
        or_left(ui, label, |ui| ui.vertical(form).inner)
    }

    /// The field, `more`, and the buttons below each other, each with what is wrong below it. Gives back whether nothing was said, too.
    fn lines_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        label: &str,
        is_taken: impl Fn(&str) -> bool,
        more: impl FnOnce(&mut Ui) -> More,
    ) -> (Option<Ended<String>>, bool) {
        let (top, is_refused) = (ui.cursor().top(), self.wrong.leads());
        let (entered, field) = self.field_ui(ui, label);
        let is_changed = field.changed();
        wrong_ui(ui, &mut self.wrong, Part::Name, is_changed, Some(&field));
        let More {
            lacks,
            chosen_in,
            is_entered,
        } = more(ui);
        let entered = entered || is_entered;
        let (is_chosen, place) = (lacks.is_none(), chosen_in.as_ref());
        wrong_ui(ui, &mut self.wrong, Part::Choice, is_chosen, place);
        let was_blank = self.is_blank();
        let pressed = ui.horizontal_wrapped(|ui| self.buttons_ui(ui, scene, entered));
        if is_refused {
            // What is wrong made the form higher: its buttons stay in sight.
            let height = Rangef::new(top, pressed.response.rect.bottom());
            ui.scroll_to_rect(Rect::from_x_y_ranges(ui.max_rect().x_range(), height), None);
        }
        let outcome = self.outcome(pressed.inner, lacks, scene.text, is_taken);
        if self.wrong.leads() {
            // It stands above, which is drawn already.
            ui.request_repaint();
        }
        (outcome, was_blank && self.is_blank())
    }

    /// A name is added, or one that was there put right.
    fn buttons_ui(&self, ui: &mut Ui, scene: &Scene, entered: bool) -> Option<Press> {
        let done = if self.began_with.is_empty() {
            scene.text.today_add()
        } else {
            scene.text.settings_rename_done()
        };
        let is_done = primary_button(ui, &done).clicked() || entered;
        let is_cancelled = quiet_button(ui, &scene.text.today_cancel()).clicked();
        let cancel = is_cancelled.then_some(Press::Cancel);
        cancel.or(is_done.then_some(Press::Done))
    }

    /// What the button or key pressed comes to.
    fn outcome(
        &mut self,
        pressed: Option<Press>,
        lack: Option<String>,
        text: &Text,
        is_taken: impl Fn(&str) -> bool,
    ) -> Option<Ended<String>> {
        match pressed? {
            Press::Done => self.finish(lack, text, &is_taken),
            Press::Cancel => Some(Ended::Cancelled),
        }
    }

    /// Whether Enter was pressed in the field, and the field.
    fn field_ui(&mut self, ui: &mut Ui, label: &str) -> (bool, Response) {
        let response = ui
            .scope(|ui| {
                ui.set_max_width(FIELD_WIDTH.min(ui.max_rect().width()));
                text_field(ui, &mut self.typed, label, label)
            })
            .inner;
        if !self.has_started {
            self.has_started = true;
            response.request_focus();
        }
        (is_entered(ui, &response), response)
    }

    fn finish(
        &mut self,
        lack: Option<String>,
        text: &Text,
        is_taken: &impl Fn(&str) -> bool,
    ) -> Option<Ended<String>> {
        let name = clean_name(&self.typed).ok_or_else(|| text.bad_name(&self.typed));
        let name = name.and_then(|name| {
            if is_taken(&name) {
                Err(text.error_name_taken(name))
            } else {
                Ok(name)
            }
        });
        self.wrong.begin();
        let name = self.wrong.take(Part::Name, name);
        if let Some(lack) = lack {
            self.wrong.refuse(Part::Choice, lack);
        }
        name.filter(|_| self.wrong.is_empty()).map(Ended::With)
    }
}

/// Whether a name is among `names`; names that differ in capitals only would be told apart by nobody.
pub fn is_among<'a>(name: &str, mut names: impl Iterator<Item = &'a str>) -> bool {
    let name = name.to_lowercase();
    names.any(|other| other.to_lowercase() == name)
}

#[cfg(test)]
mod tests {
    use egui::{Key, Role};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::domain::testing::NOW;
    use crate::text::Language;
    use crate::ui::theme;

    fn window() -> Harness<'static, (NameLine, Option<Ended<String>>)> {
        window_of(800.0)
    }

    fn window_of(width: f32) -> Harness<'static, (NameLine, Option<Ended<String>>)> {
        let text = Text::new(Language::En);
        Harness::builder()
            .with_size([width, 600.0])
            .with_context_setup(theme::install)
            .build_ui_state(
                move |ui, (line, outcome): &mut (NameLine, Option<Ended<String>>)| {
                    let taken = |name: &str| is_among(name, ["Knee"].into_iter());
                    let scene = Scene::new(&text, NOW);
                    let ended = line.name_ui(ui, &scene, "Name of the symptom", taken);
                    *outcome = outcome.take().or(ended);
                },
                (NameLine::default(), None),
            )
    }

    fn named(typed: &str) -> (Option<Ended<String>>, bool) {
        let mut window = window();
        window.run();
        window.get_by_role(Role::TextInput).type_text(typed);
        window.run();
        window.key_press(Key::Enter);
        window.run();
        let has_problem = window.query_by_role(Role::Alert).is_some();
        (window.state().1.clone(), has_problem)
    }

    #[test]
    fn a_free_name_is_made_clean() {
        let name = Ended::With("Sore shoulder".to_owned());
        assert_eq!(named("  Sore   shoulder "), (Some(name), false));
    }

    #[test]
    fn what_is_wrong_stands_between_the_field_and_the_buttons_below_it() {
        let mut window = window_of(300.0);
        window.run();
        window.key_press(Key::Enter);
        window.run();
        let field = window.get_by_role(Role::TextInput).rect();
        let wrong = Text::new(Language::En).bad_name("");
        let wrong = window.get_by_label(&wrong).rect();
        let button = window.get_by_role_and_label(Role::Button, "Add").rect();
        assert!(field.bottom() < wrong.top() && wrong.bottom() < button.top());
    }

    #[test]
    fn empty_long_and_taken_names_are_explained_and_kept() {
        for typed in ["", "   ", "KNEE", &"x".repeat(61)] {
            assert_eq!(named(typed), (None, true), "{typed:?}");
        }
    }
}
