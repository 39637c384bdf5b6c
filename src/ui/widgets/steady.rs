//! Controls that stay themselves, and stay where they are, whatever comes or goes above them: an account that gets a line more while
//! an amount is typed must take neither the keyboard away nor the field.

use std::fmt::Debug;
use std::hash::Hash;

use egui::style::ScrollAnimation;
use egui::{Id, Memory, Rect, Ui, UiBuilder, Vec2};

/// Less than this makes no difference, in points.
const NOTHING: f32 = 0.5;

/// Draws controls whose identity depends on this name and not on what stands before them.
pub fn steady<R>(ui: &mut Ui, name: impl Hash + Debug, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let id = Id::unique(("steady", name));
    ui.scope_builder(UiBuilder::new().scope_id(id), contents)
        .inner
}

/// The control that a person is at, and how far below the begin of what scrolls it stood.
#[derive(Clone, Copy, Debug)]
struct Anchor {
    control: Id,
    below: f32,
    /// Where it was drawn, and in which pass.
    rect: Rect,
    pass: u64,
}

/// What scrolls, while it is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Scrolled {
    begin: f32,
    controls: usize,
}

impl Scrolled {
    /// Before anything of it is drawn.
    pub fn begin(ui: &Ui) -> Self {
        Self {
            begin: ui.min_rect().top(),
            controls: controls(ui),
        }
    }

    /// After it is drawn: where the control that has the keyboard, or was clicked last, was pushed up or down, it is scrolled after it.
    pub fn keep(self, ui: &Ui) {
        let focused = ui.memory(Memory::focused);
        self.follow(ui, clicked(ui).or(focused), |_| true);
    }

    /// The same for a page: only the control that was clicked last, as long as the pointer is on it. Its next click, or the second half of
    /// a double one, meets the same control. Not where the press led the keyboard to another control, as to a field that was refused:
    /// that one is brought into sight.
    pub fn keep_pointed(self, ui: &Ui) {
        let focused = ui.memory(Memory::focused);
        let pointer = ui.input(|input| input.pointer.hover_pos());
        let pass = ui.ctx().cumulative_pass_nr();
        self.follow(ui, clicked(ui), |before| {
            let is_pointed = pointer.is_some_and(|pointer| before.rect.contains(pointer));
            // What was not drawn meanwhile is a page that is come back to.
            let is_last = pass <= before.pass + 1;
            let is_led_on = focused.is_some_and(|focused| focused != before.control);
            is_pointed && is_last && !is_led_on
        });
    }

    fn follow(self, ui: &Ui, control: Option<Id>, is_held: impl Fn(&Anchor) -> bool) {
        let kept = ui.scope_id().with("anchor");
        let until = controls(ui);
        let before: Option<Anchor> = ui.data(|data| data.get_temp(kept));
        let control = control.or_else(|| before.map(|anchor| anchor.control));
        let layer = ui.layer_id();
        let rect = control.and_then(|control| {
            ui.ctx().viewport(|viewport| {
                let widgets = &viewport.this_pass.widgets;
                let (of, order) = widgets.order(control)?;
                let is_here = of == layer && (self.controls..until).contains(&order);
                let rect = widgets.get(control)?.rect;
                is_here.then_some(rect)
            })
        });
        let (Some(control), Some(rect)) = (control, rect) else {
            return;
        };
        let below = rect.top() - self.begin;
        let moved = before
            .filter(|before| before.control == control && is_held(before))
            .map_or(0.0, |before| below - before.below);
        let anchor = Anchor {
            control,
            below,
            rect,
            pass: ui.ctx().cumulative_pass_nr(),
        };
        ui.data_mut(|data| data.insert_temp(kept, anchor));
        if moved.abs() > NOTHING {
            let after = Vec2::new(0.0, -moved);
            ui.scroll_with_delta_animation(after, ScrollAnimation::none());
            ui.ctx()
                .request_discard("what stands above a control is higher or lower");
        }
    }
}

/// What was clicked in this picture.
fn clicked(ui: &Ui) -> Option<Id> {
    ui.ctx().interaction_snapshot(|shot| shot.clicked)
}

/// How many controls there are in the layer so far.
fn controls(ui: &Ui) -> usize {
    let layer = ui.layer_id();
    let ctx = ui.ctx();
    ctx.viewport(|viewport| viewport.this_pass.widgets.get_layer(layer).count())
}
