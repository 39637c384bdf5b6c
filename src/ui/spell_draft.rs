//! Words being typed in a field of several lines, which are written half a second after the last key, on leaving the field and on
//! closing; what is typed between coming to the field and leaving it is one spell, and one undo step.

use std::time::Duration;

use egui::Ui;

use super::widgets::text_area;
use crate::domain::Now;

/// The pause after which words are written, in seconds.
const PAUSE_SECS: f64 = 0.5;

/// Words to be written: what they are about, all of them, and their spell.
pub type Typed<K> = (K, String, i64);

/// Words being typed about a `K`.
#[derive(Debug)]
pub struct SpellDraft<K> {
    typed: String,
    unsaved: Option<Unsaved<K>>,
    spell: Option<i64>,
}

/// Typed since it was last written: about what, in which spell, and when last, in seconds of the window's clock.
#[derive(Clone, Copy, Debug)]
struct Unsaved<K> {
    about: K,
    spell: i64,
    typed_at: f64,
}

impl<K> Default for SpellDraft<K> {
    fn default() -> Self {
        Self {
            typed: String::new(),
            unsaved: None,
            spell: None,
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

    /// Takes over what the diary says now, unless words are still being typed or only white space would change under the cursor.
    pub fn take_over(&mut self, words: &str) {
        if self.unsaved.is_none() && self.typed.trim() != words {
            words.clone_into(&mut self.typed);
        }
    }

    /// The words, if any were typed since they were last written.
    pub fn take(&mut self) -> Option<Typed<K>> {
        let Unsaved { about, spell, .. } = self.unsaved.take()?;
        Some((about, self.typed.clone(), spell))
    }

    /// Draws the field, at least `rows` high; the words, when they are to be written.
    pub fn area_ui(
        &mut self,
        ui: &mut Ui,
        about: K,
        (name, hint): (&str, &str),
        rows: usize,
        now: Now,
    ) -> Option<Typed<K>> {
        let response = text_area(ui, &mut self.typed, name, hint, rows);
        let time = ui.input(|input| input.time);
        if response.gained_focus() {
            self.spell = None;
        }
        if response.changed() {
            let spell = *self.spell.get_or_insert(now.moment.0);
            self.unsaved = Some(Unsaved {
                about,
                spell,
                typed_at: time,
            });
        }
        let unsaved = self.unsaved.as_ref()?;
        let wait = unsaved.typed_at + PAUSE_SECS - time;
        if wait <= 0.0 || response.lost_focus() {
            return self.take();
        }
        ui.request_repaint_after(Duration::from_secs_f64(wait));
        None
    }
}
