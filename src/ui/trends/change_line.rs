//! Draws the line on before and since the pill: what leads to the picture looks as what can be pressed.

use egui::{Response, Ui};

use super::change_line_data::ChangeLine;
use crate::domain::SignKey;
use crate::text::Text;
use crate::ui::theme;
use crate::ui::widgets::small_link;

/// Between the symptoms of the line.
const BETWEEN: &str = " ·";

/// Draws it, on a page of all symptoms with their names. The symptom whose picture is asked for.
pub fn change_line_ui<'a>(
    ui: &mut Ui,
    line: &'a ChangeLine,
    is_named: bool,
    most: usize,
    text: &Text,
) -> Option<&'a SignKey> {
    let mut asked = None;
    lines_ui(ui, |ui| {
        if small_link(ui, &line.lead).clicked() {
            asked = Some(&line.opens);
        }
        if let Some(what) = &line.what {
            ui.label(theme::small(what));
        }
        let sides = || line.sides.iter().take(most);
        for (at, side) in sides().enumerate() {
            if is_named && small_link(ui, &side.name).clicked() {
                asked = Some(&side.key);
            }
            let end = if at + 1 < sides().count() {
                BETWEEN
            } else {
                "."
            };
            ui.label(theme::small(format!("{}{end}", side.numbers)));
        }
        let more = line.sides.len().saturating_sub(most);
        if more > 0 {
            ui.label(theme::small(text.ba_line_more(more)));
        }
        ui.label(theme::small(&line.said));
    });
    asked
}

/// Words and links in lines as close as those of a paragraph.
pub fn lines_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing = egui::vec2(theme::SPACE_XS, 2.0);
        ui.horizontal_wrapped(contents);
    })
    .response
}
