//! Sets the months of a sign on paper, side by side.

use super::figure::{CellLook, FigureMonth, SignFigure};
use super::page::{Area, Element, Mark, Role, Tone};
use super::sheet::{Across, SIDE, Sheet, WIDTH};

/// Width of a day.
const CELL_WIDTH: f32 = 14.6;
/// Between two days.
const CELL_GAP: f32 = 1.6;
/// From one month to the next: four to a page.
const MONTH_STEP: f32 = WIDTH / 4.0;

impl Sheet {
    pub(super) fn figure(&mut self, figure: &SignFigure) {
        let step = self.look.day_height + CELL_GAP;
        let height = self.look.body.leading + self.look.day.leading + figure.rows() as f32 * step;
        self.heading(&figure.title, height + self.look.small.leading);
        let mut marks = Vec::new();
        for (at, month) in figure.months.iter().enumerate() {
            self.month(month, SIDE + at as f32 * MONTH_STEP, &mut marks);
        }
        let said = Role::Figure(figure.words.clone());
        self.put(Element::new(said, marks));
        self.y += height + 2.0;
        self.words(
            &figure.legend,
            self.look.small,
            Role::Paragraph,
            Across::PAGE,
        );
        self.y += self.look.gap;
    }

    fn month(&mut self, month: &FigureMonth, x: f32, marks: &mut Vec<Mark>) {
        let name = self.lines(&month.name, self.look.body, x, MONTH_STEP);
        marks.extend(name.into_iter().map(Mark::Words));
        let (step_x, step_y) = (CELL_WIDTH + CELL_GAP, self.look.day_height + CELL_GAP);
        let top = self.y;
        self.y += self.look.body.leading;
        for (at, weekday) in month.weekdays.iter().enumerate() {
            let head = self.lines(
                weekday,
                self.look.day,
                x + at as f32 * step_x + 1.0,
                CELL_WIDTH,
            );
            marks.extend(head.into_iter().map(Mark::Words));
        }
        let first = self.y + self.look.day.leading;
        for (column, row, number, look) in &month.days {
            let area = Area {
                x: x + *column as f32 * step_x,
                y: first + *row as f32 * step_y,
                width: CELL_WIDTH,
                height: self.look.day_height,
            };
            cell_marks(area, *look, marks);
            self.y = area.y;
            let number = self.lines(&number.to_string(), self.look.day, area.x + 1.5, CELL_WIDTH);
            marks.extend(number.into_iter().map(|mut line| {
                line.tone = Tone::Ink;
                Mark::Words(line)
            }));
        }
        self.y = top;
    }
}

/// Its outline, and how bad it was by how far it is filled.
fn cell_marks(area: Area, look: CellLook, marks: &mut Vec<Mark>) {
    let dashed = match look {
        CellLook::Open => true,
        CellLook::Filled(severity) => {
            let height = area.height * f32::from(severity.level()) / 3.0;
            if height > 0.0 {
                marks.push(Mark::Fill(Area {
                    y: area.y + area.height - height,
                    height,
                    ..area
                }));
            }
            false
        }
    };
    marks.push(Mark::Outline { area, dashed });
}
