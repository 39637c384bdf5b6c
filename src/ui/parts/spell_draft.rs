//! Words being typed in a field of several lines, which are written half a second after the last key, every two seconds while there is
//! no such pause, before anything else the person does, and on closing; what is typed between coming to the field and leaving it is one spell, and one undo step.

use std::time::Duration;

use egui::{Response, Ui};

use crate::domain::note::clean_text;
use crate::ui::action::Change;
use crate::ui::scene::Scene;
use crate::ui::widgets::{Lines, Pointed, forget_typing, text_area};

/// The pause after which words are written, in seconds.
const PAUSE_SECS: f64 = 0.5;
/// How long words that are typed without a pause wait, in seconds: so much is lost at most where the power goes.
const LONGEST_SECS: f64 = 2.0;

/// Words to be written: what they are about, all of them, and their spell.
pub type Typed<K> = (K, String, i64);

/// Words being typed about a `K`.
#[derive(Debug)]
pub struct SpellDraft<K> {
    typed: String,
    unsaved: Option<Unsaved<K>>,
    spell: Option<i64>,
    /// Undo within the field knows no other words than these; else it forgets those that stood there before.
    knows_own: bool,
    /// The keyboard is to come to the field.
    wants_focus: bool,
    /// Words in it that were searched for.
    pointed: Option<Pointed>,
}

/// Typed and not yet in the diary: about what, in which spell, and when first and last, in seconds of the window's clock.
#[derive(Clone, Copy, Debug)]
struct Unsaved<K> {
    about: K,
    spell: i64,
    since: f64,
    typed_at: f64,
    /// Handed on to be written. Until the diary has it, it may have been refused, and stays in the field.
    is_sent: bool,
}

impl<K> Default for SpellDraft<K> {
    fn default() -> Self {
        Self {
            typed: String::new(),
            unsaved: None,
            spell: None,
            knows_own: false,
            wants_focus: false,
            pointed: None,
        }
    }
}

impl<K: Copy> SpellDraft<K> {
    /// The words as the diary has them.
    #[must_use]
    pub fn new(words: &str) -> Self {
        Self {
            typed: words.to_owned(),
            ..Self::default()
        }
    }

    /// Takes over what the diary says now, unless words are still being typed or were refused, or only white space would change
    /// under the cursor.
    pub fn take_over(&mut self, words: &str) {
        // The first comparison costs nothing in the frames in which nothing changed.
        if self.typed.trim() == words || clean_text(&self.typed).unwrap_or_default() == words {
            self.unsaved = None;
        } else if self.unsaved.is_none() {
            words.clone_into(&mut self.typed);
            self.knows_own = false;
        }
    }

    /// The words that are not in the diary yet, those it refused among them.
    pub fn unsaved(&self) -> Option<Typed<K>> {
        let unsaved = self.unsaved.as_ref()?;
        Some((unsaved.about, self.typed.clone(), unsaved.spell))
    }

    /// The diary has them now.
    pub fn written(&mut self) {
        self.unsaved = None;
    }

    /// The keyboard is to come to the field.
    pub const fn focus(&mut self) {
        self.wants_focus = true;
    }

    /// Shows where these words stand in the field, until something is typed.
    pub fn point_out(&mut self, words: &str) {
        self.pointed = Some(Pointed::new(words));
    }

    /// Nothing is pointed out any more.
    pub fn forget_pointed(&mut self) {
        self.pointed = None;
    }

    /// Draws the field, which is given back; asks for the words to be written once nothing was typed for a moment.
    pub fn area_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        about: K,
        lines: Lines<'_>,
    ) -> Response {
        let pointed = self.pointed.as_mut();
        let response = text_area(ui, &mut self.typed, lines, pointed);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
            response.scroll_to_me(None);
        }
        if !std::mem::replace(&mut self.knows_own, true) {
            forget_typing(ui, &response);
        }
        self.note_typed(ui, scene, about, &response);
        response
    }

    fn note_typed(&mut self, ui: &Ui, scene: &mut Scene, about: K, response: &Response) {
        let time = ui.input(|input| input.time);
        if response.gained_focus() {
            self.spell = None;
        }
        if response.changed() {
            self.pointed = None;
            let spell = *self.spell.get_or_insert(scene.now.moment.0);
            let waiting = self.unsaved.as_ref().filter(|unsaved| !unsaved.is_sent);
            self.unsaved = Some(Unsaved {
                about,
                spell,
                since: waiting.map_or(time, |unsaved| unsaved.since),
                typed_at: time,
                is_sent: false,
            });
        }
        // Once: what was refused waits for another key, or for what the person does next.
        let Some(unsaved) = self.unsaved.as_mut().filter(|unsaved| !unsaved.is_sent) else {
            return;
        };
        let due = (unsaved.typed_at + PAUSE_SECS).min(unsaved.since + LONGEST_SECS);
        let wait = due - time;
        if wait > 0.0 {
            ui.request_repaint_after(Duration::from_secs_f64(wait));
            return;
        }
        unsaved.is_sent = true;
        scene.ask(Change::Write);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::testing::NOW;
    use crate::text::{Language, Text};

    fn typed(words: &str) -> SpellDraft<()> {
        SpellDraft {
            typed: words.to_owned(),
            unsaved: Some(Unsaved {
                about: (),
                spell: 7,
                since: 0.0,
                typed_at: 0.0,
                is_sent: false,
            }),
            spell: Some(7),
            knows_own: true,
            wants_focus: false,
            pointed: None,
        }
    }

    #[test]
    fn words_stay_until_the_diary_has_them() {
        let mut draft = typed("Is it useful? ");
        let words = Some(((), "Is it useful? ".to_owned(), 7));
        assert_eq!(draft.unsaved(), words);
        // The write was refused: the diary still says what it said, and the words are handed on again.
        draft.take_over("");
        assert_eq!(draft.unsaved(), words);
        draft.written();
        assert_eq!(draft.unsaved(), None);
        draft.take_over("Is it useful?");
        assert_eq!(draft.typed, "Is it useful? ");
        // Undone.
        draft.take_over("");
        assert_eq!(draft.typed, "");
    }

    #[test]
    fn words_still_being_typed_are_never_replaced() {
        let mut draft = typed("new");
        draft.take_over("old");
        assert_eq!(draft.typed, "new");
        // Typed back to what the diary says: nothing is left to write.
        draft.take_over("new");
        assert_eq!(draft.unsaved(), None);
    }

    /// A window with the field and nothing else, in which a key is pressed every tenth of a second.
    #[test]
    fn words_typed_without_a_pause_are_written_every_two_seconds_as_one_spell() {
        let (ctx, text) = (egui::Context::default(), Text::new(Language::En));
        let mut draft = SpellDraft::<()>::default();
        draft.focus();
        let mut written = Vec::new();
        for tenth in 0..60_i32 {
            let input = egui::RawInput {
                time: Some(f64::from(tenth) / 10.0),
                events: vec![egui::Event::Text("a".to_owned())],
                ..egui::RawInput::default()
            };
            let draw = |ui: &mut Ui| {
                let mut scene = Scene::new(&text, NOW);
                let note = Lines {
                    name: "Note",
                    hint: "",
                    rows: 1,
                };
                draft.area_ui(ui, &mut scene, (), note);
                if let ([_], Some((.., spell))) = (&*scene.into_actions(), draft.unsaved()) {
                    written.push((tenth, spell));
                    draft.written();
                }
            };
            ctx.run_ui(input, draw).textures_delta.clear();
        }
        let is_soon = |two: &[(i32, i64)]| two[1].0 - two[0].0 <= 21 && two[0].1 == two[1].1;
        assert!(written.len() >= 2, "{written:?}");
        assert!(written.windows(2).all(is_soon), "{written:?}");
    }
}
