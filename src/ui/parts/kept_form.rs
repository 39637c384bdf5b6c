//! A form that opens and closes, one way everywhere: Escape puts it away with what was typed in it, and opening it again brings that
//! back. Cancel drops it.

use egui::{Response, Ui};

use crate::ui::scene::Scene;
use crate::ui::widgets::words_wait;

/// How a form ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended<T = ()> {
    /// With this, which is handed on.
    With(T),
    /// With nothing: what was typed is dropped.
    Cancelled,
    /// Escape: what was typed is for the next time.
    Aside,
}

/// What is typed in a form.
pub trait Typed {
    /// Nothing was said in it.
    fn is_empty(&self) -> bool;

    /// It is opened again: the keyboard is to go to its first field, and what was wrong is not said any more.
    fn begin_again(&mut self);

    /// Whether it is about the same thing as `other`, so that what was typed belongs there too.
    fn is_about(&self, _other: &Self) -> bool {
        true
    }
}

/// A form, open or put away.
#[derive(Clone, Debug)]
pub struct KeptForm<T> {
    open: Option<T>,
    aside: Vec<T>,
}

impl<T> Default for KeptForm<T> {
    fn default() -> Self {
        Self {
            open: None,
            aside: Vec::new(),
        }
    }
}

impl<T: Typed> KeptForm<T> {
    /// Opens it with what was typed the last time, else with `new`. One that is open stays as it is.
    pub fn open(&mut self, new: T) {
        if self.open.as_ref().is_some_and(|open| open.is_about(&new)) {
            return;
        }
        self.put_aside();
        let before = self.aside.iter().position(|aside| aside.is_about(&new));
        let mut opened = before.map_or(new, |at| self.aside.swap_remove(at));
        opened.begin_again();
        self.open = Some(opened);
    }

    /// What is typed, while it is open.
    pub const fn get(&self) -> Option<&T> {
        self.open.as_ref()
    }

    /// The same, to type in.
    pub const fn get_mut(&mut self) -> Option<&mut T> {
        self.open.as_mut()
    }

    pub const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Whether words were put away in it: `of` the thing it is about.
    pub fn waits(&self, of: impl Fn(&T) -> bool) -> bool {
        self.aside.iter().any(of)
    }

    /// The button that opens it, named `name`, says whether words wait there.
    pub fn mark_ui(&self, ui: &Ui, scene: &Scene, button: &Response, name: &str) {
        if self.waits(|_| true) {
            waiting_ui(ui, scene, button, name);
        }
    }

    /// Closes it, and drops what was typed.
    pub fn close(&mut self) {
        self.open = None;
    }

    /// Closes it, and keeps what was typed.
    pub fn put_aside(&mut self) {
        self.aside
            .extend(self.open.take().filter(|open| !open.is_empty()));
    }

    /// Closes it as it ended; what it ended with, if it did.
    pub fn end<R>(&mut self, ended: Ended<R>) -> Option<R> {
        match ended {
            Ended::With(what) => {
                self.close();
                return Some(what);
            }
            Ended::Cancelled => self.close(),
            Ended::Aside => self.put_aside(),
        }
        None
    }
}

/// A button named `name` says that words wait behind it.
pub fn waiting_ui(ui: &Ui, scene: &Scene, button: &Response, name: &str) {
    let text = scene.text;
    words_wait(
        ui,
        button,
        &text.form_words_kept(name),
        &text.form_words_kept_hint(),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    struct Words(u8, &'static str);

    impl Typed for Words {
        fn is_empty(&self) -> bool {
            self.1.is_empty()
        }

        fn begin_again(&mut self) {}

        fn is_about(&self, other: &Self) -> bool {
            self.0 == other.0
        }
    }

    #[test]
    fn each_thing_gets_its_own_words_back_once() {
        let mut form = KeptForm::default();
        form.open(Words(1, "half"));
        form.open(Words(2, "other"));
        form.end(Ended::<()>::Aside);
        form.open(Words(1, ""));
        assert_eq!(form.get(), Some(&Words(1, "half")));
        form.end(Ended::<()>::Cancelled);
        form.open(Words(1, ""));
        assert_eq!(form.get(), Some(&Words(1, "")), "what was dropped is gone");
        form.end(Ended::<()>::Aside);
        form.open(Words(2, ""));
        assert_eq!(form.get(), Some(&Words(2, "other")));
    }
}
