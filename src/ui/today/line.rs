//! Where the parts of a row of Today stand. On a wide card a row is one line: key cap and name, the answer, the last days; on a
//! narrow one the answer stands below the name. Nothing is cut off: a row is as high as its words ask.

use std::sync::Arc;

use egui::text::TextWrapping;
use egui::{
    Align, FontSelection, Galley, Label, Layout, Rect, RichText, Sense, Ui, UiBuilder, WidgetText,
    pos2, vec2,
};

use super::rows_data::{Row, RowEntry};
use crate::text::Text;
use crate::ui::theme;
use crate::ui::widgets::{key_cap, name_link, region_chosen, severity_buttons_width};

/// How high a row is where there is room, and the least in a window that is lower than the rows.
const ROW_HEIGHT: f32 = 44.0;
const ROW_LEAST: f32 = 36.0;
/// What stands on the card above and below the rows: the question, and the ways to fill the open ones.
const AROUND_ROWS: f32 = 134.0;
/// Kept free for a reading that is noted below its row, so that the rows stay where they are when it comes.
const NOTED: f32 = theme::ICON_BUTTON.y;
/// Between the words of a row and its edges.
const ROW_MARGIN: f32 = 6.0;
/// From this width on a row fits on one line.
const ONE_LINE: f32 = 560.0;
/// Where names begin, behind the key caps.
pub(super) const NAME_AT: f32 = 30.0;
/// Between a name and what stands beside it.
const BESIDE_NAME: f32 = theme::SPACE_S;
/// Lines of words beside an answer that are shown; the rest is under the pointer.
const REMARK_LINES: usize = 3;
/// Fourteen days.
const STRIP: f32 = 14.0 * theme::SQUARE.x + 13.0 * theme::SQUARE_GAP;

/// How the parts of a row stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rows {
    /// Name, answer and last days on one line.
    One,
    /// Name and last days, the answer below them.
    Two,
    /// Name, answer, last days: where large text leaves no room for a word beside the last days.
    Three,
}

/// Where the parts of a row stand on this card.
#[derive(Clone, Debug)]
pub struct Columns {
    /// Width of the card's contents.
    width: f32,
    /// Width of the answers.
    answers: f32,
    /// Width of the longest name on one line.
    names: f32,
    rows: Rows,
    /// Height of a row whose words ask no more.
    height: f32,
    /// The four answers in words.
    pub(in crate::ui) words: [String; 4],
}

impl Columns {
    /// Measures the card and the words. `room` is how high the card may be before the page has to be scrolled.
    pub fn new(ui: &Ui, rows: &[Row], room: f32, text: &Text) -> Self {
        let words = text.severities();
        let answers = severity_buttons_width(ui, words.each_ref().map(String::as_str));
        let names = rows.iter().map(|row| row.name.as_str());
        let longest = |words: &mut dyn Iterator<Item = &str>| {
            words.map(|word| name_width(ui, word)).fold(0.0, f32::max)
        };
        let width = ui.available_width();
        let word = longest(&mut names.clone().flat_map(str::split_whitespace));
        let small = theme::SMALL_ICON_BUTTON.x;
        let fits_beside = NAME_AT + word + BESIDE_NAME + STRIP <= width
            && answers + theme::SPACE_XS + small <= width;
        let columns = Self {
            width,
            height: ROW_HEIGHT,
            answers,
            names: longest(&mut { names }),
            rows: if width >= ONE_LINE {
                Rows::One
            } else if fits_beside {
                Rows::Two
            } else {
                Rows::Three
            },
            words,
        };
        Self {
            height: columns.height_in(ui, rows, room - AROUND_ROWS),
            ..columns
        }
    }

    /// The height at which all rows have room, if there is one. What comes to a row in the course of a day plays no part: rows do not
    /// move under the pointer.
    fn height_in(&self, ui: &Ui, rows: &[Row], room: f32) -> f32 {
        if !self.is_one_line() {
            return ROW_HEIGHT;
        }
        let is_noted = |row: &Row| matches!(row.entry, RowEntry::Readings { .. });
        let noted = if rows.iter().any(is_noted) {
            NOTED
        } else {
            0.0
        };
        let words = |row: &Row| {
            let name = name_galley(ui, &row.name, self.name_width());
            name.size().y + 2.0 * ROW_MARGIN
        };
        let words: Vec<f32> = rows.iter().map(words).collect();
        let fits = |height: f32| {
            let rows: f32 = words.iter().map(|words| words.max(height)).sum();
            rows + noted <= room
        };
        let mut height = ROW_HEIGHT;
        while height > ROW_LEAST && !fits(height) {
            height -= 1.0;
        }
        height
    }

    /// Whether a row fits on one line.
    pub const fn is_one_line(&self) -> bool {
        matches!(self.rows, Rows::One)
    }

    /// Where the answers begin on a row of one line: near the names, however wide the card.
    fn answers_at(&self) -> f32 {
        let names = NAME_AT + self.names + theme::SPACE_L;
        names.min(self.small_at_most() - theme::SPACE_XS - self.answers)
    }

    /// Where the small button begins at most: between the answers and the strip.
    fn small_at_most(&self) -> f32 {
        self.strip_at() - theme::SPACE_XS - theme::SMALL_ICON_BUTTON.x
    }

    fn strip_at(&self) -> f32 {
        match self.rows {
            Rows::One | Rows::Two => self.width - STRIP,
            Rows::Three => 0.0,
        }
    }

    /// How wide a name may be.
    fn name_width(&self) -> f32 {
        let right = match self.rows {
            Rows::One => self.answers_at(),
            Rows::Two => self.strip_at(),
            Rows::Three => self.width - theme::SMALL_ICON_BUTTON.x,
        };
        right - NAME_AT - BESIDE_NAME
    }

    /// How high a row is below its words.
    fn below(&self) -> f32 {
        let answers = theme::SEGMENT_HEIGHT + theme::SPACE_S;
        match self.rows {
            Rows::One => 0.0,
            Rows::Two => answers,
            Rows::Three => self.answers_height() + theme::SQUARE.y + 2.0 * theme::SPACE_S,
        }
    }

    /// The answers go on to a second line where they do not fit beside each other.
    fn answers_height(&self) -> f32 {
        if self.answers > self.width {
            2.0 * theme::SEGMENT_HEIGHT + theme::SPACE_XS
        } else {
            theme::SEGMENT_HEIGHT
        }
    }

    /// Where the small button stands in a row whose first line is `top` and whose answers are in `answers`.
    fn small_button(&self, top: Rect, answers: Rect) -> Rect {
        let size = theme::SMALL_ICON_BUTTON;
        let corner = match self.rows {
            Rows::One | Rows::Two => {
                let left = answers.left() + self.answers + theme::SPACE_XS;
                pos2(left, answers.center().y - size.y / 2.0)
            }
            Rows::Three => pos2(top.right() - size.x, top.center().y - size.y / 2.0),
        };
        Rect::from_min_size(corner, size)
    }
}

/// Width of words in the font of names.
fn name_width(ui: &Ui, words: &str) -> f32 {
    name_galley(ui, words, f32::INFINITY).size().x
}

/// Where the parts of one row go.
pub(in crate::ui) struct Line {
    /// The four answers.
    pub answers: Rect,
    /// The button for what else can be noted.
    pub more: Rect,
    /// The last days.
    pub strip: Rect,
    /// The pointer is on the row.
    pub hovered: bool,
    /// The page of the sign is asked for.
    pub is_name_clicked: bool,
}

/// Makes room for a row and draws its name with the words below it.
pub(in crate::ui) fn line_ui(
    ui: &mut Ui,
    columns: &Columns,
    row: &Row,
    below: &str,
    is_chosen: bool,
) -> Line {
    let name = name_galley(ui, &row.name, columns.name_width());
    let faint = theme::faint(ui, below);
    let below = (!below.is_empty()).then(|| few_lines(ui, faint, columns.name_width()));
    let words = below.as_ref().map_or(0.0, |below| below.size().y) + name.size().y;
    let first = (words + 2.0 * ROW_MARGIN).max(columns.height);
    let size = vec2(columns.width, first + columns.below());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if is_chosen {
        chosen_ui(ui, rect);
    }
    let top = rect.with_max_y(rect.top() + first);
    key_cap_ui(ui, top, row);
    let corner = top.left_center() + vec2(NAME_AT, -words / 2.0);
    let name_rect = Rect::from_min_size(corner, vec2(columns.name_width(), name.size().y));
    let is_name_clicked = name_ui(ui, name_rect, row, below);
    let answers = match columns.rows {
        Rows::One => {
            let left = rect.left() + columns.answers_at();
            top.with_min_x(left).with_max_x(left + columns.answers)
        }
        Rows::Two | Rows::Three => Rect::from_min_size(
            top.left_bottom(),
            vec2(columns.width.min(columns.answers), columns.answers_height()),
        ),
    };
    let more = columns.small_button(top, answers);
    let strip = match columns.rows {
        Rows::One | Rows::Two => top,
        Rows::Three => Rect::from_min_max(
            pos2(rect.left(), answers.bottom()),
            rect.right_bottom() - vec2(0.0, theme::SPACE_XS),
        ),
    };
    Line {
        answers,
        more,
        strip: strip.with_min_x(rect.left() + columns.strip_at()),
        hovered: response.contains_pointer(),
        is_name_clicked,
    }
}

fn name_galley(ui: &Ui, name: &str, width: f32) -> Arc<Galley> {
    let text = WidgetText::from(theme::strong(name));
    text.into_galley(
        ui,
        Some(egui::TextWrapMode::Wrap),
        width,
        FontSelection::Default,
    )
}

/// What a person wrote may be long: a few lines of it.
fn few_lines(ui: &Ui, text: RichText, width: f32) -> Arc<Galley> {
    let text = WidgetText::from(text);
    let job = text.into_layout_job(ui.style(), FontSelection::Default, Align::Min);
    let mut job = Arc::unwrap_or_clone(job);
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: REMARK_LINES,
        ..TextWrapping::default()
    };
    ui.painter().layout_job(job)
}

fn key_cap_ui(ui: &mut Ui, rect: Rect, row: &Row) {
    if let Some(letter) = row.key_cap {
        cell(ui, rect, |ui| key_cap(ui, &letter.to_string()));
    }
}

/// The name, which leads to the page of the sign, with the words below it; true when it is clicked.
fn name_ui(ui: &mut Ui, rect: Rect, row: &Row, below: Option<Arc<Galley>>) -> bool {
    let layout = Layout::top_down(Align::Min);
    let mut name = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    let mut link = name_link(&mut name, &row.name);
    if let Some(sentence) = &row.sentence {
        link = link.on_hover_text(sentence);
    }
    if let Some(below) = below {
        let is_elided = below.elided;
        let rect = Rect::from_min_size(rect.left_bottom(), below.size());
        let label = ui.put(rect, Label::new(below));
        if let (true, RowEntry::Daily { remark, .. }) = (is_elided, &row.entry) {
            label.on_hover_text(remark.clone().unwrap_or_default());
        }
    }
    link.clicked()
}

/// A part of a row, in the middle of its height.
pub(in crate::ui) fn cell<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::left_to_right(Align::Center);
    let mut cell = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    contents(&mut cell)
}

/// What belongs to a row and stands below it.
pub(in crate::ui) fn indented<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_top(|ui| {
        ui.add_space(NAME_AT);
        ui.spacing_mut().item_spacing.y = theme::SPACE_S;
        ui.vertical(contents).inner
    })
    .inner
}

fn chosen_ui(ui: &Ui, rect: Rect) {
    let palette = theme::palette(ui);
    let row = rect.expand2(vec2(theme::SPACE_S, -1.0));
    region_chosen(ui, rect);
    ui.painter()
        .rect_filled(row, theme::CONTROL_RADIUS, palette.accent_soft);
}
