//! The parts of a page, between which one key leads: the bar on the left, each card, and what stands between them. Tab alone is a
//! long way past every button.

use egui::{Context, Id, Key, Memory, Modifiers, Rect, Ui};

/// Where the parts of this picture are, in the order in which they were drawn.
#[derive(Clone, Debug, Default)]
struct Regions {
    pass: u64,
    parts: Vec<Rect>,
    /// What the keyboard acts on without having the focus.
    chosen: Option<Rect>,
    /// What gets it in the next picture.
    goes_to: Option<Id>,
    /// The keyboard was nowhere, and is to come to the page.
    enters: bool,
}

fn with_regions<R>(ctx: &Context, act: impl FnOnce(&mut Regions) -> R) -> R {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let regions = data.get_temp_mut_or_default::<Regions>(Id::unique("regions"));
        if regions.pass != pass {
            *regions = Regions {
                pass,
                goes_to: regions.goes_to,
                enters: false,
                ..Regions::default()
            };
        }
        act(regions)
    })
}

/// What lies in `rect` is a part of the page.
pub fn region(ui: &Ui, rect: Rect) {
    with_regions(ui, |regions| regions.parts.push(rect));
}

/// What lies in `rect` is what the keyboard is at, though nothing in it has the focus.
pub fn region_chosen(ui: &Ui, rect: Rect) {
    with_regions(ui, |regions| regions.chosen = Some(rect));
}

/// Gives the keyboard to the part that was gone to. To be called before anything is drawn: only then does the part know that it has
/// just got it, and come into sight.
pub fn region_focus(ui: &Ui) {
    if let Some(control) = with_regions(ui, |regions| regions.goes_to.take()) {
        ui.memory_mut(|memory| memory.request_focus(control));
    }
}

/// Brings the keyboard to the page, past the bar that is on every page. To be called before anything is drawn.
pub fn region_enter(ctx: &Context) {
    with_regions(ctx, |regions| regions.enters = true);
}

/// Goes on to the next part of the page, or back to the one before, if its key is pressed. To be called once all is drawn.
pub fn region_keys(ui: &Ui) {
    let pressed = |modifiers| ui.input_mut(|input| input.consume_key(modifiers, Key::F6));
    let is_back = pressed(Modifiers::SHIFT);
    let regions = with_regions(ui, |regions| regions.clone());
    if !is_back && !pressed(Modifiers::NONE) && !regions.enters {
        return;
    }
    let focused = ui.memory(Memory::focused);
    let part_of = |rect: Rect| {
        let holds = |part: &Rect| part.contains(rect.center());
        regions.parts.iter().position(holds)
    };
    // The first control of each part, and whether the keyboard is in it.
    let mut stops: Vec<(Option<usize>, Id, bool)> = Vec::new();
    ui.viewport(|viewport| {
        for control in viewport.this_pass.widgets.get_layer(ui.layer_id()) {
            if !control.enabled || !control.sense.is_focusable() {
                continue;
            }
            let part = part_of(control.rect);
            let is_here = focused == Some(control.id);
            match stops.last_mut() {
                Some((last, _, has_keyboard)) if *last == part => *has_keyboard |= is_here,
                _ => stops.push((part, control.id, is_here)),
            }
        }
    });
    if regions.enters {
        // The bar was drawn first.
        stops.retain(|(part, ..)| *part != Some(0));
    }
    let chosen = regions.chosen.and_then(part_of);
    let is_chosen = |part: Option<usize>| focused.is_none() && part.is_some() && part == chosen;
    let here = stops
        .iter()
        .position(|(part, _, has_keyboard)| *has_keyboard || is_chosen(*part));
    let count = stops.len();
    let next = match (here, is_back) {
        (Some(at), false) => (at + 1) % count.max(1),
        (Some(at), true) => (at + count - 1) % count.max(1),
        (None, false) => 0,
        (None, true) => count.saturating_sub(1),
    };
    if let Some((_, control, _)) = stops.get(next) {
        with_regions(ui, |regions| regions.goes_to = Some(*control));
        ui.request_repaint();
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;
    use crate::ui::widgets::{card, chip, quiet_button};

    #[test]
    fn one_key_leads_from_part_to_part_and_back() {
        let mut window = harness((), |ui, ()| {
            region_focus(ui);
            quiet_button(ui, "head");
            card(ui, |ui| {
                for name in ["a", "b", "c"] {
                    chip(ui, name, false);
                }
            });
            card(ui, |ui| chip(ui, "d", false));
            quiet_button(ui, "foot");
            region_keys(ui);
        });
        for name in ["head", "a", "d", "foot", "head", "a"] {
            window.key_press(Key::F6);
            window.run();
            assert!(window.get_by_label(name).is_focused(), "{name}");
        }
        window.key_press(Key::Tab);
        window.run();
        assert!(window.get_by_label("b").is_focused());
        for name in ["head", "foot", "d"] {
            window.key_press_modifiers(Modifiers::SHIFT, Key::F6);
            window.run();
            assert!(window.get_by_label(name).is_focused(), "{name}");
        }
    }
}
