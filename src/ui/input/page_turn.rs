//! When the person got to see another page. For a moment after that a second Enter or the second half of a double-click, meant for the
//! page before, must not fill in many rows of the new one.

use egui::{Context, LayerId, Memory, Popup};

use super::event_order::EventOrder;

/// How long that moment is, in seconds.
const MOMENT: f64 = 0.7;

/// What a click or a key would go to.
#[derive(Debug)]
pub struct Turns<P> {
    page: Option<P>,
    clicks: PageTurn<(P, Option<LayerId>, bool)>,
    keys: PageTurn<(P, Option<LayerId>, bool, bool)>,
}

impl<P> Default for Turns<P> {
    fn default() -> Self {
        Self {
            page: None,
            clicks: PageTurn::default(),
            keys: PageTurn::default(),
        }
    }
}

impl<P: Clone + PartialEq> Turns<P> {
    /// Takes note of what is drawn from picture `frame` on; true if it was not seen yet.
    pub fn draw(&mut self, ctx: &Context, page: P, frame: u64) -> bool {
        let time = ctx.input(|input| input.time);
        let modal = ctx.memory(Memory::top_modal_layer);
        let menu = Popup::is_any_open(ctx);
        let is_typing = ctx.text_edit_focused();
        let before = self.page.replace(page.clone());
        if before.is_some() && before != self.page {
            ctx.with_plugin(EventOrder::page_changed);
        }
        self.clicks.draw((page.clone(), modal, menu), frame, time);
        self.keys.draw((page, modal, menu, is_typing), frame, time);
        !(self.clicks.is_seen() && self.keys.is_seen())
    }

    /// Whether a click, or Enter on a button, may fill in many rows.
    pub fn clicks_may_fill(&self, ctx: &Context) -> bool {
        self.clicks.is_settled(ctx.input(|input| input.time))
    }

    /// Whether the plain Enter key may. Leaving a field counts as a turn too: a second Enter was meant for the field.
    pub fn keys_may_fill(&self, ctx: &Context) -> bool {
        self.keys.is_settled(ctx.input(|input| input.time))
    }
}

/// When what is shown, named by a `P`, became another.
#[derive(Debug)]
struct PageTurn<P> {
    page: Option<P>,
    /// The picture in which it was drawn first.
    drawn_in: u64,
    /// When that picture was on the screen, in seconds of the window's clock.
    seen_at: Option<f64>,
}

impl<P> Default for PageTurn<P> {
    fn default() -> Self {
        Self {
            page: None,
            drawn_in: 0,
            seen_at: None,
        }
    }
}

impl<P: PartialEq> PageTurn<P> {
    /// Takes note of what is drawn from picture `frame` on; a picture begins at `time`.
    fn draw(&mut self, page: P, frame: u64, time: f64) {
        if self.page.as_ref() != Some(&page) {
            self.page = Some(page);
            self.drawn_in = frame;
            self.seen_at = None;
        } else if self.seen_at.is_none() && frame > self.drawn_in {
            // A picture may take long: it is seen once the next one begins.
            self.seen_at = Some(time);
        }
    }

    /// Whether the page was there long enough at `time` to be meant.
    fn is_settled(&self, time: f64) -> bool {
        self.seen_at.is_some_and(|seen| time - seen >= MOMENT)
    }

    /// Whether it was on the screen at all.
    const fn is_seen(&self) -> bool {
        self.seen_at.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_moment_begins_when_the_page_is_on_the_screen() {
        let mut turn = PageTurn::default();
        turn.draw("calendar", 0, 0.0);
        turn.draw("calendar", 1, 0.1);
        assert!(turn.is_settled(0.8));
        turn.draw("today", 9, 5.0);
        assert!(!turn.is_settled(9.0), "nobody has seen it yet");
        // Further passes of the same picture, and then one that took two seconds to come.
        turn.draw("today", 9, 5.0);
        assert!(!turn.is_seen());
        turn.draw("today", 10, 7.0);
        assert!(turn.is_seen() && !turn.is_settled(7.6));
        assert!(turn.is_settled(7.7));
    }
}
