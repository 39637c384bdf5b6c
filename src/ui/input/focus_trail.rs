//! The keyboard is never nowhere because what had it was taken off the page: a form that was handed on or put away, a row that was
//! deleted, a control that is another one to egui because something came in above it. It goes back to where it was before that. Who
//! works with the mouse, or let go of the keyboard with Escape, is left alone.

use egui::{Context, Id, LayerId, Memory, Popup, Rect, Response, WidgetRect};

/// As many places as are gone back.
const TRAIL: usize = 48;
/// Pictures within which what lost the keyboard is taken off the page because of it.
const ENOUGH_PICTURES: u8 = 3;
/// How far off, in points, a control counts as the one that was there: what stands above it may have come or gone.
const NEAR: f32 = 200.0;

const LED: &str = "a control that the keyboard was led back to";

/// Whether the keyboard has just come to a control, so that it is to be in sight. Of one that it was led back to after a picture egui
/// says in the next that it had it all along.
pub(in crate::ui) fn has_come(control: &Response) -> bool {
    let led: Option<(Id, u64)> = control.ctx.data(|data| data.get_temp(Id::unique(LED)));
    let is_led = led
        .is_some_and(|(id, pass)| id == control.id && pass + 1 >= control.ctx.cumulative_pass_nr());
    control.gained_focus() || is_led
}

const LET_GO: &str = "the keys are the page's again";

/// What had the keyboard did what it was for, and the keys are the page's: nothing on it gets the keyboard.
pub(in crate::ui) fn let_go(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
    });
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| data.insert_temp(Id::unique(LET_GO), pass));
}

/// A control that had the keyboard.
#[derive(Clone, Copy, Debug)]
struct Stop {
    id: Id,
    layer: LayerId,
    rect: Rect,
    /// One writes in it.
    is_field: bool,
}

impl Stop {
    fn of(control: &WidgetRect) -> Self {
        Self {
            id: control.id,
            layer: control.layer_id,
            rect: control.rect,
            is_field: control.sense.senses_drag(),
        }
    }

    /// As large: the same words or the same picture.
    fn is_like(&self, control: &WidgetRect) -> bool {
        let apart = self.rect.size() - control.rect.size();
        self.layer == control.layer_id && apart.abs().max_elem() < 1.0
    }

    fn apart(&self, control: &WidgetRect) -> f32 {
        self.rect.center().distance(control.rect.center())
    }
}

/// Where the keyboard was on page `P`, the last place last.
#[derive(Debug)]
pub(in crate::ui) struct FocusTrail<P> {
    page: Option<P>,
    stops: Vec<Stop>,
    /// Pictures since nothing has the keyboard.
    free: u8,
}

impl<P> Default for FocusTrail<P> {
    fn default() -> Self {
        Self {
            page: None,
            stops: Vec::new(),
            free: 0,
        }
    }
}

impl<P: PartialEq> FocusTrail<P> {
    /// After a picture of `page`. What is `focused` is there.
    pub(in crate::ui) fn note(&mut self, ctx: &Context, page: P, focused: Option<Id>) {
        if self.page.as_ref() != Some(&page) {
            self.page = Some(page);
            self.stops.clear();
        }
        let is_pointing =
            ctx.input(|input| input.pointer.any_down() || input.pointer.any_released());
        if let Some(focused) = focused {
            self.free = 0;
            ctx.viewport(|viewport| {
                let widgets = &viewport.this_pass.widgets;
                for stop in &mut self.stops {
                    if let Some(control) = widgets.get(stop.id)
                        && stop.is_like(control)
                    {
                        stop.rect = control.rect;
                    }
                }
                if let Some(control) = widgets.get(focused) {
                    self.stops.retain(|stop| stop.id != focused);
                    self.stops.push(Stop::of(control));
                }
            });
            let old = self.stops.len().saturating_sub(TRAIL);
            self.stops.drain(..old);
            return;
        }
        let let_go: Option<u64> = ctx.data(|data| data.get_temp(Id::unique(LET_GO)));
        if is_pointing || let_go == Some(ctx.cumulative_pass_nr()) {
            self.stops.clear();
        }
        let Some(last) = self.stops.last().copied() else {
            return;
        };
        // What is open above the page finds the keyboard by itself.
        let top = ctx.memory(Memory::top_modal_layer);
        if Popup::is_any_open(ctx) || top.is_some() {
            return;
        }
        self.free = self.free.saturating_add(1);
        let is_there = ctx.viewport(|viewport| {
            let control = viewport.this_pass.widgets.get(last.id);
            control.is_some_and(|control| control.enabled && control.layer_id == last.layer)
        });
        if self.free > ENOUGH_PICTURES {
            self.stops.clear();
        } else if is_there {
            ctx.request_repaint();
        } else if let Some(id) = self.next(ctx) {
            ctx.memory_mut(|memory| memory.request_focus(id));
            let led = (id, ctx.cumulative_pass_nr());
            ctx.data_mut(|data| data.insert_temp(Id::unique(LED), led));
            ctx.request_repaint();
        }
    }

    /// What is to have the keyboard in the place of the last: the next of its kind where it stood, else the last place before it that
    /// is still there.
    fn next(&self, ctx: &Context) -> Option<Id> {
        let (last, before) = self.stops.split_last()?;
        ctx.viewport(|viewport| {
            let widgets = &viewport.this_pass.widgets;
            let takes_keys = |control: &&WidgetRect| {
                control.enabled && control.visible && control.sense.is_focusable()
            };
            let like = |stop: &Stop, is_in_line: bool| {
                let controls = widgets.get_layer(stop.layer).filter(takes_keys);
                let near = controls.filter(|control| {
                    let (is, was) = (control.rect, stop.rect);
                    let same_column = (is.left() - was.left()).abs() < 1.0;
                    let same_row = (is.top() - was.top()).abs() < 1.0;
                    // Fields are alike and hold other words each.
                    !stop.is_field
                        && stop.is_like(control)
                        && stop.apart(control) < NEAR
                        && (!is_in_line || same_column || same_row)
                });
                near.min_by(|one, other| stop.apart(one).total_cmp(&stop.apart(other)))
                    .map(|control| control.id)
            };
            let next = like(last, true);
            if next.is_some() {
                return next;
            }
            before.iter().rev().find_map(|stop| {
                let same = widgets.get(stop.id).filter(takes_keys);
                let same = same.filter(|control| stop.is_like(control));
                same.map(|control| control.id).or_else(|| like(stop, false))
            })
        })
    }
}
