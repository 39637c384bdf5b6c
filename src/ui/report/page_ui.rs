//! Draws a page as it prints: dark on white in both themes. Each piece of it can be heard.

use egui::epaint::StrokeKind;
use egui::{Color32, Id, Pos2, Rect, Role as UiRole, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo};

use crate::report::{
    ASCENT, Area, Element, Mark, PAGE_HEIGHT, PAGE_WIDTH, Page, Role, TextLine, Tone,
};
use crate::ui::theme::{self, palette, printed};

/// The white of paper.
const PAPER: u8 = 255;
const DASH: f32 = 2.0;

/// Draws the page numbered `number`, `width` points wide.
pub fn page_ui(ui: &mut Ui, number: usize, page: &Page, width: f32) {
    let scale = width / PAGE_WIDTH;
    let size = Vec2::new(width, PAGE_HEIGHT * scale);
    let (paper, _) = ui.allocate_exact_size(size, Sense::hover());
    let outline = Stroke::new(theme::LINE_WIDTH, palette(ui).border);
    let painter = ui.painter();
    painter.rect(paper, 2.0, printed(PAPER), outline, StrokeKind::Outside);
    let sheet = Sheet { paper, scale };
    for (at, element) in page.elements.iter().enumerate() {
        sheet.element_ui(ui, ui.scope_id().with(("page", number, at)), element);
    }
}

/// Where the page is, and how large.
struct Sheet {
    paper: Rect,
    scale: f32,
}

impl Sheet {
    fn element_ui(&self, ui: &Ui, id: Id, element: &Element) {
        if element.role == Role::Table {
            for (at, row) in element.parts.iter().enumerate() {
                self.element_ui(ui, id.with(at), row);
            }
            return;
        }
        let mut bounds = Rect::NOTHING;
        for mark in element.all_marks() {
            bounds = bounds.union(self.mark_ui(ui, mark));
        }
        let words = element.words();
        if element.role != Role::Decoration && !words.is_empty() {
            let role = match element.role {
                Role::Title | Role::Heading => UiRole::Heading,
                _ => UiRole::Label,
            };
            let heard = ui.interact(bounds, id, Sense::hover());
            heard.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), &words));
        }
    }

    /// Draws a mark; where it is.
    fn mark_ui(&self, ui: &Ui, mark: &Mark) -> Rect {
        let painter = ui.painter();
        match mark {
            Mark::Words(line) => self.words_ui(ui, line),
            Mark::Rule { x, y, width, tone } => {
                let (from, to) = (self.at(*x, *y), self.at(x + width, *y));
                painter.line_segment([from, to], self.stroke(*tone));
                Rect::from_two_pos(from, to)
            }
            Mark::Outline { area, dashed } => {
                let rect = self.rect(*area);
                let stroke = self.stroke(Tone::Line);
                if *dashed {
                    let corners = [
                        rect.left_top(),
                        rect.right_top(),
                        rect.right_bottom(),
                        rect.left_bottom(),
                        rect.left_top(),
                    ];
                    painter.extend(Shape::dashed_line(&corners, stroke, DASH, DASH));
                } else {
                    painter.rect_stroke(rect, 0.0, stroke, StrokeKind::Middle);
                }
                rect
            }
            Mark::Fill(area) => {
                let rect = self.rect(*area);
                painter.rect_filled(rect, 0.0, printed(Tone::Fill.grey()));
                rect
            }
        }
    }

    fn words_ui(&self, ui: &Ui, line: &TextLine) -> Rect {
        let size = line.size * self.scale;
        let top = self.at(line.x, line.baseline) - Vec2::new(0.0, ASCENT * size);
        let area = Rect::from_min_size(top, Vec2::new(line.width, line.size * 1.4) * self.scale);
        if ui.is_rect_visible(area) {
            let font = if line.bold {
                theme::bold_font(size)
            } else {
                theme::regular_font(size)
            };
            let colour = printed(line.tone.grey());
            let painter = ui.painter();
            let galley = painter.layout_no_wrap(line.words.clone(), font, colour);
            painter.galley(top, galley, Color32::PLACEHOLDER);
        }
        area
    }

    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.paper.min + Vec2::new(x, y) * self.scale
    }

    fn rect(&self, area: Area) -> Rect {
        let size = Vec2::new(area.width, area.height) * self.scale;
        Rect::from_min_size(self.at(area.x, area.y), size)
    }

    fn stroke(&self, tone: Tone) -> Stroke {
        Stroke::new(
            theme::LINE_WIDTH * self.scale.min(1.0),
            printed(tone.grey()),
        )
    }
}
