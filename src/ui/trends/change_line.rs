//! Draws the line on before and since the pill: what leads to the picture looks as what can be pressed.

use egui::{InnerResponse, Ui};

use super::change_line_data::ChangeLine;
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
    let text = scene.text;
    let mut asked = None;
    let at_once = match shows {
        Shows::Some(most) | Shows::All(most) => most.max(line.telling),
        Shows::Rows => line.telling,
    };
    let is_all = matches!(shows, Shows::All(_));
    let most = if is_all { line.sides.len() } else { at_once };
    let colour = theme::palette(ui).text;
    let in_rows = matches!(shows, Shows::Rows);
    lines_ui(ui, |ui| {
        if small_link(ui, &format!("{}:", line.lead)).clicked() {
            asked = Some(Asked::Picture(&line.opens));
        }
        for (at, side) in line.sides.iter().take(most).enumerate() {
            if at > 0 {
                ui.label(theme::small(BETWEEN));
            }
            if small_link(ui, &side.name).clicked() {
                asked = Some(Asked::Picture(&side.key));
            }
            // What belongs together stays in one line.
            let numbers = side.numbers.replace(' ', "\u{a0}");
            if !in_rows {
                ui.label(theme::small_strong(numbers).color(colour));
            }
            if let Some(verdict) = &side.verdict {
                ui.label(theme::small(verdict).color(colour));
            }
        }
        if in_rows {
            let room = ui.available_size_before_wrap().x;
            ui.label(theme::small(rows_words(ui, line, room)));
        }
    });
    if in_rows {
        return asked;
    }
    lines_ui(ui, |ui| {
        let said = [line.what.as_deref(), Some(&line.said)];
        let said: Vec<_> = said.into_iter().flatten().collect();
        ui.label(theme::small(said.join(" ")));
        let more = line.sides.len().saturating_sub(at_once);
        if more > 0 {
            let words = if is_all {
                text.ba_line_fewer()
            } else {
                text.ba_line_more(more).replace(' ', "\u{a0}")
            };
            if small_link(ui, &words).clicked() {
                asked = Some(Asked::Others);
            }
        }
    });
    asked
}

/// What can be said, with what the numbers are where both stand on the rest of the line; that is said over the numbers as well.
fn rows_words(ui: &Ui, line: &ChangeLine, room: f32) -> String {
    let whole = [line.what.as_deref(), Some(&line.said_of_rows)];
    let whole = whole.into_iter().flatten().collect::<Vec<_>>().join(" ");
    if line.telling == 0 && word_width(ui, &whole, theme::small_font()) <= room {
        whole
    } else {
        line.said_of_rows.clone()
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
