//! Draws the headings over rows: what the group is, what the numbers beside the bars are, and the months along the bars.

use std::sync::Arc;

use egui::text::TextFormat;
use egui::{Align, Galley, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::data::AllData;
use super::galleys::layout;
use super::layout::{CLOSE_MARGIN, Columns};
use crate::text::Text;
use crate::ui::lookback::axis::{Along, AxisLabel, axis_labels_ui, number};
use crate::ui::theme;
use crate::ui::trends::chart::mark_lines::LABEL_HEIGHT;
use crate::ui::trends::word_width::word_width;

/// Share of its length in which the heading of numbers breaks into two lines.
const TWO_LINES_SHARE: f32 = 0.6;

/// What stands over the columns of numbers.
#[derive(Clone, Debug, Default)]
pub struct Heads {
    /// Over the number of every row; nothing where no row has one yet.
    now: Option<String>,
    /// The days it is of.
    now_what: String,
    /// Over before and since the pill.
    change: Option<String>,
    /// What exactly those numbers are.
    change_what: Option<String>,
    /// Each has few words and one line, as every line takes one of the rows.
    is_brief: bool,
}

impl Heads {
    /// What stands over the numbers of this page.
    pub fn new(data: &AllData, is_brief: bool, text: &Text) -> Self {
        let change = data.change.as_ref();
        let column = change.and_then(|line| line.column.as_ref());
        Self {
            now: data.has_now.then(|| {
                if is_brief {
                    text.trends_now_head_brief()
                } else {
                    text.trends_now_head()
                }
            }),
            now_what: data.now_what.clone(),
            change: column.map(|column| column.head(is_brief)),
            change_what: change.and_then(|line| line.what.clone()),
            is_brief,
        }
    }

    /// What the heading over the number takes across.
    pub(super) fn now_width(&self, ui: &Ui) -> f32 {
        let now = self.now.as_deref();
        now.map_or(0.0, |words| self.width(ui, words))
    }

    /// The same over before and since the pill, where they are.
    pub(super) fn change_width(&self, ui: &Ui) -> Option<f32> {
        let change = self.change.as_deref();
        change.map(|words| self.width(ui, words))
    }

    /// Rows of words that the marks may have at most.
    pub(super) const fn label_rows(&self) -> usize {
        if self.is_brief { 1 } else { usize::MAX }
    }

    fn width(&self, ui: &Ui, words: &str) -> f32 {
        if self.is_brief {
            word_width(ui, words, theme::small_font())
        } else {
            two_lines_width(ui, words)
        }
    }
}

/// The width of words that break into two lines, never within a word.
fn two_lines_width(ui: &Ui, words: &str) -> f32 {
    let font = theme::small_font();
    let half = word_width(ui, words, font.clone()) * TWO_LINES_SHARE;
    let longest = words.split_whitespace();
    let longest = longest.map(|word| word_width(ui, word, font.clone()));
    longest.fold(half, f32::max).ceil()
}

/// The words of a head, laid out.
struct HeadWords {
    heading: Arc<Galley>,
    now: Option<Arc<Galley>>,
    change: Option<Arc<Galley>>,
}

impl HeadWords {
    fn height(&self) -> f32 {
        let columns = [&self.now, &self.change].into_iter().flatten();
        let heading = self.heading.size().y;
        columns.fold(heading, |most, head| most.max(head.size().y))
    }
}

/// Where a column of numbers begins: of the columns, the left edge of the row and the width of the words.
type Left = fn(&Columns, f32, f32) -> f32;

impl Columns {
    /// A heading over a further group of rows.
    pub fn group_head_ui(&self, ui: &mut Ui, words: &str) {
        let heading = self.heading(ui, words);
        let size = vec2(self.width, heading.size().y + 2.0 * self.margin);
        let (area, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
        let at = pos2(area.left(), area.top() + self.margin);
        let colour = theme::palette(ui).text;
        ui.painter().galley(at, heading, colour);
    }

    /// The heading over the first rows, with what the numbers are and `axis` above the words of the marks, whose place is returned.
    pub fn head_ui(&self, ui: &mut Ui, words: &str, axis: &Axis<'_>) -> Rect {
        let palette = theme::palette(ui);
        let head = self.head_words(ui, words);
        let labels = LABEL_HEIGHT * self.label_rows as f32;
        let months = if axis.labels.is_empty() {
            0.0
        } else {
            LABEL_HEIGHT
        };
        let along = labels + months;
        // A line between them: the words of a mark are none of the numbers'.
        let apart = if along > 0.0 { CLOSE_MARGIN } else { 0.0 };
        let inner = if self.is_wide {
            head.height().max(along)
        } else {
            head.height() + apart + along
        };
        // Where each line takes one of the rows the card has room enough above it.
        let above = if self.heads.is_brief {
            0.0
        } else {
            self.margin
        };
        let size = vec2(self.width, above + inner + self.margin);
        let (area, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
        let foot = area.bottom() - self.margin;
        let words_foot = if self.is_wide {
            foot
        } else {
            area.top() + above + head.height()
        };
        if !self.is_wide && along > 0.0 {
            let line = (theme::LINE_WIDTH, palette.border);
            let middle = words_foot + apart / 2.0;
            ui.painter().hline(area.x_range(), middle, line);
        }
        self.head_words_ui(ui, head, (area.left(), words_foot));
        let across = self.bars_across(area.left());
        if months > 0.0 {
            axis.ui(
                ui,
                Rect::from_x_y_ranges(across, foot - along..=foot - labels),
            );
        }
        Rect::from_x_y_ranges(across, foot - labels..=foot)
    }

    fn heading(&self, ui: &Ui, words: &str) -> Arc<Galley> {
        let format = TextFormat::simple(theme::heading_font(), theme::palette(ui).text);
        layout(ui, words, format, self.name, Align::Min)
    }

    fn head_words(&self, ui: &Ui, words: &str) -> HeadWords {
        let (heads, heading) = (&self.heads, self.heading(ui, words));
        let is_alone = !self.has_change() && !self.is_wide;
        let room = self.width - heading.size().x - theme::SPACE_M;
        let now = heads.now.as_deref().map(|words| {
            let line = word_width(ui, words, theme::small_font());
            // Above the bars on one line where there is room.
            let width = if is_alone && line <= room {
                line
            } else {
                heads.width(ui, words)
            };
            self.column_head(ui, words, width)
        });
        let change = heads.change.as_deref().filter(|_| self.has_change());
        HeadWords {
            heading,
            now,
            change: change.map(|words| self.column_head(ui, words, heads.width(ui, words))),
        }
    }

    /// Draws the words upwards from a foot.
    fn head_words_ui(&self, ui: &Ui, words: HeadWords, (left, foot): (f32, f32)) {
        let palette = theme::palette(ui);
        let at = pos2(left, foot - words.heading.size().y);
        ui.painter().galley(at, words.heading, palette.text);
        let change_what = self.heads.change_what.as_deref();
        let columns: [(_, Left, _); 2] = [
            (
                words.now,
                Self::now_left,
                Some(self.heads.now_what.as_str()),
            ),
            (words.change, Self::change_left, change_what),
        ];
        for (head, column_left, about) in columns {
            let Some(head) = head else { continue };
            let size = head.size();
            let corner = pos2(column_left(self, left, size.x), foot - size.y);
            let place = Rect::from_min_size(corner, size);
            let said = head.text().replace('\u{a0}', " ");
            let response = ui.interact(place, ui.scope_id().with(&said), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
            let right = if self.is_wide { 0.0 } else { size.x };
            let at = pos2(corner.x + right, corner.y);
            ui.painter().galley(at, head, palette.text_3);
            if let Some(about) = about {
                response.on_hover_text(about);
            }
        }
    }

    fn column_head(&self, ui: &Ui, words: &str, width: f32) -> Arc<Galley> {
        let align = if self.is_wide { Align::Min } else { Align::Max };
        let format = TextFormat::simple(theme::small_font(), theme::palette(ui).text_3);
        layout(ui, words, format, width, align)
    }
}

/// The words along the bars: months, or days with "today" at the end.
pub struct Axis<'a> {
    pub labels: &'a [AxisLabel],
    /// Today, where each bar is a day.
    pub today: Option<&'a AxisLabel>,
    /// The period, in days since 1970-01-01.
    pub shown: (f64, f64),
}

impl Axis<'_> {
    fn ui(&self, ui: &Ui, area: Rect) {
        let along = Along::over(area, self.shown);
        let Some(today) = self.today else {
            axis_labels_ui(ui, self.labels, &along, area.top());
            return;
        };
        let colour = theme::palette(ui).text_2;
        let galley =
            ui.painter()
                .layout_no_wrap(today.words.clone(), theme::small_bold_font(), colour);
        let middle = along.x(number(today.day) + 0.5);
        let most = (area.right() - galley.size().x).max(area.left());
        let left = (middle - galley.size().x / 2.0).clamp(area.left(), most);
        // A date beside it leaves it room.
        let is_clear = |label: &&AxisLabel| {
            let width = word_width(ui, &label.words, theme::small_font());
            along.x(number(label.day)) + width + theme::SPACE_S <= left
        };
        let others: Vec<AxisLabel> = self.labels.iter().filter(is_clear).cloned().collect();
        axis_labels_ui(ui, &others, &along, area.top());
        ui.painter().galley(pos2(left, area.top()), galley, colour);
    }
}
