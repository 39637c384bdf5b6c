//! Draws the line on before and since the pill: what leads to the picture looks as what can be pressed.

use egui::{InnerResponse, Ui};

use super::change_line_data::ChangeLine;
use super::change_sides_data::Sides;
use crate::domain::SignKey;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::small_link;

/// Between the symptoms of the line.
const BETWEEN: &str = "·";

/// What was pressed in the line.
pub enum Asked<'a> {
    /// The picture of this symptom.
    Picture(&'a SignKey),
    /// The symptoms that are not named at once, or to leave them out again.
    Others,
}

/// How much of the line is shown.
#[derive(Clone, Copy)]
pub enum Shows {
    /// So many symptoms by their names, and all of which something can be said.
    Some(usize),
    /// What can be said of the numbers, which stand in the rows; by their names those of which something can be said.
    Rows,
    /// Every symptom, as more than so many were asked for.
    All(usize),
}

/// Draws it: the answer in a line, then what its numbers are and what can be said of them.
pub fn change_line_ui<'a>(
    ui: &mut Ui,
    scene: &Scene,
    line: &'a ChangeLine,
    shows: Shows,
) -> Option<Asked<'a>> {
    let at_once = match shows {
        Shows::Some(most) | Shows::All(most) => most.max(line.telling),
        Shows::Rows => line.telling,
    };
    let named = match shows {
        Shows::All(_) => &line.sides[..],
        _ => line.sides.get(..at_once).unwrap_or(&line.sides),
    };
    if matches!(shows, Shows::Rows) {
        return lines_ui(ui, |ui| {
            let asked = named_ui(ui, line, named, false);
            let room = ui.available_size_before_wrap().x;
            ui.label(theme::small(rows_words(ui, line, room)));
            asked
        })
        .inner;
    }
    let asked = lines_ui(ui, |ui| named_ui(ui, line, named, true)).inner;
    let more = line.sides.len().saturating_sub(at_once);
    let turns = said_ui(ui, scene, line, (more, matches!(shows, Shows::All(_))));
    if turns { Some(Asked::Others) } else { asked }
}

/// What was begun and the symptoms that are named, each with what it comes to; their numbers too where no rows have them.
fn named_ui<'a>(
    ui: &mut Ui,
    line: &'a ChangeLine,
    named: &'a [Sides],
    has_numbers: bool,
) -> Option<Asked<'a>> {
    let colour = theme::palette(ui).text;
    let mut asked = None;
    if small_link(ui, &format!("{}:", line.lead)).clicked() {
        asked = Some(Asked::Picture(&line.opens));
    }
    for (at, side) in named.iter().enumerate() {
        if at > 0 {
            ui.label(theme::small(BETWEEN));
        }
        if small_link(ui, &side.name).clicked() {
            asked = Some(Asked::Picture(&side.key));
        }
        if has_numbers {
            // What belongs together stays in one line.
            let numbers = side.numbers.replace(' ', "\u{a0}");
            ui.label(theme::small_strong(numbers).color(colour));
        }
        if let Some(verdict) = &side.verdict {
            ui.label(theme::small(verdict).color(colour));
        }
    }
    asked
}

/// What the numbers are, what can be said of them, and the way to those of more symptoms or of fewer; whether that was pressed.
fn said_ui(ui: &mut Ui, scene: &Scene, line: &ChangeLine, (more, is_all): (usize, bool)) -> bool {
    let text = scene.text;
    lines_ui(ui, |ui| {
        let said = [line.what.as_deref(), Some(&line.said)];
        let said: Vec<_> = said.into_iter().flatten().collect();
        ui.label(theme::small(said.join(" ")));
        let words = if is_all {
            text.ba_line_fewer()
        } else {
            text.ba_line_more(more).replace(' ', "\u{a0}")
        };
        more > 0 && small_link(ui, &words).clicked()
    })
    .inner
}

/// The most that finds room on the rest of the line: what the numbers are, which is said over them as well, and what can be said of them,
/// or that alone, in fewer words if need be.
fn rows_words(ui: &Ui, line: &ChangeLine, room: f32) -> String {
    let whole = [line.what.as_deref(), Some(&line.said_of_rows)];
    let whole = whole.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let fits = |words: &str| word_width(ui, words, theme::small_font()) <= room;
    if line.telling == 0 && fits(&whole) {
        whole
    } else if fits(&line.said_of_rows) {
        line.said_of_rows.clone()
    } else {
        line.said_brief.clone()
    }
}

/// Words and links in lines as close as those of a paragraph.
pub fn lines_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing = egui::vec2(theme::SPACE_XS, 2.0);
        ui.horizontal_wrapped(contents).inner
    })
}
