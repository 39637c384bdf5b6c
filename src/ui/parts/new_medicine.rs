//! A medicine being added: its name, and which kind it is. The kind decides how its days are counted, so it is asked and never
//! taken for granted.

use egui::{Key, Response, Ui};

use super::kept_form::{Ended, Typed};
use super::name_line::{More, NameLine};
use crate::diary::MedicineCommand;
use crate::domain::Day;
use crate::domain::medicine::MedicineKind;
use crate::text::Text;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::chip;

/// What is being typed and chosen.
#[derive(Debug, Default)]
pub struct NewMedicine {
    name: NameLine,
    kind: Option<MedicineKind>,
}

impl Typed for NewMedicine {
    fn is_empty(&self) -> bool {
        self.name.is_empty() && self.kind.is_none()
    }

    fn begin_again(&mut self) {
        self.name.begin_again();
    }
}

impl NewMedicine {
    pub fn typed(&self) -> &str {
        self.name.typed()
    }

    /// Draws the form; `on` is a day on which the medicine was taken.
    pub fn form_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        on: Option<Day>,
        is_taken: impl Fn(&str) -> bool,
    ) -> Option<Ended<MedicineCommand>> {
        let text = scene.text;
        let Self { name, kind } = self;
        let kind_ui = |ui: &mut Ui| {
            let (chosen_in, is_entered) = kind_ui(ui, scene, kind);
            let lacks = kind.is_none().then(|| text.medicine_kind_missing());
            More {
                lacks,
                chosen_in,
                is_entered,
            }
        };
        let label = text.medicine_name();
        let ended = name.name_with_more_ui(ui, scene, &label, is_taken, kind_ui)?;
        Some(match ended {
            Ended::With(name) => {
                let kind = self.kind?;
                Ended::With(MedicineCommand::Add { name, kind, on })
            }
            Ended::Cancelled => Ended::Cancelled,
            Ended::Aside => Ended::Aside,
        })
    }
}

/// Gives back the first kind, and whether Enter was pressed on the one that is chosen: nothing more is wanted then.
fn kind_ui(
    ui: &mut Ui,
    scene: &Scene,
    kind: &mut Option<MedicineKind>,
) -> (Option<Response>, bool) {
    let text = scene.text;
    ui.label(theme::small(text.medicine_kind()));
    // Above the choice: what is wrong with that stands right below it.
    ui.label(theme::small(text.medicine_kind_hint()));
    let mut first = None;
    let mut is_entered = false;
    ui.horizontal_wrapped(|ui| {
        for of in MedicineKind::OFFERED {
            let chip = chip(ui, &kind_choice(of, text), *kind == Some(of));
            if chip.clicked() {
                let by_enter = ui.input(|input| input.key_pressed(Key::Enter));
                is_entered |= by_enter && *kind == Some(of);
                *kind = Some(of);
            }
            first.get_or_insert(chip);
        }
    });
    (first, is_entered)
}

/// A kind as it is offered.
pub fn kind_choice(kind: MedicineKind, text: &Text) -> String {
    match kind {
        MedicineKind::SimplePainkiller => text.medicine_choose_simple(),
        MedicineKind::TriptanOpioidCombination => text.medicine_choose_triptan(),
        MedicineKind::Painkiller => text.cli_medicine_painkiller(),
        MedicineKind::Other => text.medicine_choose_other(),
    }
}

#[cfg(test)]
mod tests {
    use egui::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::domain::testing::NOW;
    use crate::text::Language;

    type Window = Harness<'static, (NewMedicine, Option<Ended<MedicineCommand>>)>;

    fn window() -> Window {
        let text = Text::new(Language::En);
        let mut window = Harness::builder()
            .with_context_setup(theme::install)
            .build_ui_state(
                move |ui, (form, added): &mut (NewMedicine, Option<Ended<MedicineCommand>>)| {
                    let ended = form.form_ui(ui, &Scene::new(&text, NOW), None, |_| false);
                    *added = added.take().or(ended);
                },
                (NewMedicine::default(), None),
            );
        window.run();
        window
    }

    fn press(window: &mut Window, keys: &[Key]) {
        for key in keys {
            window.key_press(*key);
            window.run();
        }
    }

    #[test]
    fn a_medicine_is_added_only_once_its_kind_was_chosen() {
        let mut window = window();
        let field = window.get_by_role(Role::TextInput);
        assert!(field.is_focused(), "the name comes first");
        field.type_text("Paracetamol");
        press(&mut window, &[Key::Enter]);
        let wrong = window.get_by_label("Choose what kind of medicine it is.");
        let button = window.get_by_role_and_label(Role::Button, "Add").rect();
        assert!(wrong.rect().bottom() < button.top(), "below the choice");
        let choices = MedicineKind::OFFERED.map(|kind| {
            let name = kind_choice(kind, &Text::new(Language::En));
            window.get_by_label(&name).rect().bottom()
        });
        let last = choices.into_iter().fold(0.0, f32::max);
        let between = last..wrong.rect().top();
        let hint = Text::new(Language::En).medicine_kind_hint();
        let hint = window.get_by_label(&hint);
        assert!(last < wrong.rect().top() && !between.contains(&hint.rect().center().y));
        assert_eq!(window.state().1, None);
        // The keyboard is where it is chosen.
        press(&mut window, &[Key::Space]);
        assert!(window.query_by_role(Role::Alert).is_none());
        press(&mut window, &[Key::Tab, Key::Tab, Key::Tab, Key::Enter]);
        let medicine = MedicineCommand::Add {
            name: "Paracetamol".to_owned(),
            kind: MedicineKind::SimplePainkiller,
            on: None,
        };
        assert_eq!(window.state().1, Some(Ended::With(medicine)));
    }

    /// The first Enter on a kind chooses it, the second has nothing left to ask for.
    #[test]
    fn enter_on_the_kind_that_is_chosen_adds_the_medicine() {
        let mut window = window();
        window.get_by_role(Role::TextInput).type_text("Paracetamol");
        press(&mut window, &[Key::Tab, Key::Enter]);
        assert_eq!(window.state().1, None);
        press(&mut window, &[Key::Enter]);
        let medicine = MedicineCommand::Add {
            name: "Paracetamol".to_owned(),
            kind: MedicineKind::SimplePainkiller,
            on: None,
        };
        assert_eq!(window.state().1, Some(Ended::With(medicine)));
    }

    #[test]
    fn words_typed_past_the_name_add_nothing() {
        let mut window = window();
        window.get_by_role(Role::TextInput).type_text("Paracetamol");
        press(&mut window, &[Key::Tab, Key::Num5, Key::Num0, Key::Num0]);
        press(&mut window, &[Key::Space, Key::M, Key::G]);
        assert_eq!(window.state().1, None);
        let field = window.get_by_role(Role::TextInput);
        assert_eq!(field.value().as_deref(), Some("Paracetamol"));
    }
}
