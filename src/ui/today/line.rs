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
use crate::ui::widgets::{key_cap, name_link, severity_buttons_width};

const ROW_HEIGHT: f32 = 44.0;
/// Between the words of a row and its edges.
const ROW_MARGIN: f32 = 6.0;
/// From this width on a row fits on one line.
const ONE_LINE: f32 = 560.0;
/// Where names begin, behind the key caps.
const NAME_AT: f32 = 30.0;
/// Lines of words beside an answer that are shown; the rest is under the pointer.
const REMARK_LINES: usize = 3;
/// Fourteen days.
const STRIP: f32 = 14.0 * theme::SQUARE.x + 13.0 * theme::SQUARE_GAP;

/// Where the parts of a row stand on this card.
#[derive(Clone, Debug)]
pub struct Columns {
    /// Width of the card's contents.
    width: f32,
    /// Width of the answers.
    answers: f32,
    /// The four answers in words.
    pub(in crate::ui) words: [String; 4],
}

impl Columns {
    /// Measures the card and the words.
    pub fn new(ui: &Ui, text: &Text) -> Self {
        let words = text.severities();
        Self {
            width: ui.available_width(),
            answers: severity_buttons_width(ui, words.each_ref().map(String::as_str)),
            words,
        }
    }

    /// Whether a row fits on one line.
    pub const fn is_one_line(&self) -> bool {
        self.width >= ONE_LINE
    }

    /// Where the answers begin on a row of one line.
    fn answers_at(&self) -> f32 {
        self.remark_at() - theme::SPACE_XS - self.answers
    }

    /// Where the buttons for a remark and for more begin: between the answers and the strip.
    fn remark_at(&self) -> f32 {
        self.width - STRIP - theme::SPACE_XS - theme::SMALL_ICON_BUTTON.x
    }

    /// How wide a name may be.
    fn name_width(&self) -> f32 {
        let right = if self.is_one_line() {
            self.answers_at()
        } else {
            self.width - STRIP
        };
        right - NAME_AT - theme::SPACE_XS
    }
}

/// Where the parts of one row go.
pub(in crate::ui) struct Line {
    /// The four answers.
    pub answers: Rect,
    /// The button for words beside the answer.
    pub remark: Rect,
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
    let first = (words + 2.0 * ROW_MARGIN).max(ROW_HEIGHT);
    let is_one_line = columns.is_one_line();
    let second = if is_one_line {
        0.0
    } else {
        theme::SEGMENT_HEIGHT + theme::SPACE_S
    };
    let size = vec2(columns.width, first + second);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if is_chosen {
        chosen_ui(ui, rect);
    }
    let top = rect.with_max_y(rect.top() + first);
    key_cap_ui(ui, top, row);
    let corner = top.left_center() + vec2(NAME_AT, -words / 2.0);
    let name_rect = Rect::from_min_size(corner, vec2(columns.name_width(), name.size().y));
    let is_name_clicked = name_ui(ui, name_rect, row, below);
    let (answers_at, remark_at) = if is_one_line {
        (columns.answers_at(), columns.remark_at())
    } else {
        (0.0, columns.answers + theme::SPACE_XS)
    };
    let answers = if is_one_line {
        top
    } else {
        Rect::from_min_size(
            pos2(rect.left(), top.bottom()),
            vec2(columns.width, theme::SEGMENT_HEIGHT),
        )
    };
    let from = |x: f32, width: f32| {
        answers
            .with_min_x(rect.left() + x)
            .with_max_x(rect.left() + x + width)
    };
    // On one line the two small buttons stand above each other: names keep their room.
    let small = theme::SMALL_ICON_BUTTON;
    let remark = from(remark_at, small.x);
    let (remark, more) = if is_one_line {
        let middle = remark.center().y;
        let above = remark.with_min_y(middle - small.y).with_max_y(middle);
        (above, above.translate(vec2(0.0, small.y)))
    } else {
        (remark, remark.translate(vec2(small.x, 0.0)))
    };
    Line {
        answers: from(answers_at, columns.answers),
        remark,
        more,
        strip: top.with_min_x(rect.right() - STRIP),
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
        ui.vertical(contents).inner
    })
    .inner
}

fn chosen_ui(ui: &Ui, rect: Rect) {
    let palette = theme::palette(ui);
    let row = rect.expand2(vec2(theme::SPACE_S, -1.0));
    ui.painter()
        .rect_filled(row, theme::CONTROL_RADIUS, palette.accent_soft);
}
