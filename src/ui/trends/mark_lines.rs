//! Draws the marked days: a line through all bars, at most three of them with their words, the others numbered with a list below.

use std::sync::Arc;

use egui::epaint::Mesh;
use egui::{Galley, Rect, Role, Sense, Shape, Ui, WidgetInfo, pos2};

use crate::text::Text;
use crate::ui::theme;
use crate::ui::trends::axis::{Along, Stretch, number};
use crate::ui::trends::chart::data::MarkLabel;

/// A row of words above the bars.
pub const LABEL_HEIGHT: f32 = 17.0;
/// Marks with their words beside them; more would crowd.
const WORDED: usize = 3;
const DASH: f32 = 4.0;
const GAP: f32 = 3.0;

/// The marks of the page and which of them bear a number.
pub struct MarkLines<'a> {
    marks: &'a [MarkLabel],
    shown: Stretch,
    /// Numbers from 1 on, each with its mark.
    numbered: Vec<usize>,
}

impl<'a> MarkLines<'a> {
    /// The marks of a period.
    pub const fn new(marks: &'a [MarkLabel], shown: Stretch) -> Self {
        Self {
            marks,
            shown,
            numbered: Vec::new(),
        }
    }

    fn is_shown(&self, mark: &MarkLabel) -> bool {
        (self.shown.0..self.shown.1).contains(&number(mark.day))
    }

    /// Draws words and numbers in `area`, right above the rows; the newest get their words.
    pub fn labels_ui(&mut self, ui: &Ui, area: Rect) {
        let along = Along::over(area, self.shown);
        let needs_numbers = self.marks.len() > WORDED;
        let foot = if needs_numbers {
            area.bottom() - LABEL_HEIGHT
        } else {
            area.bottom()
        };
        let mut taken: Vec<Rect> = Vec::new();
        let mut worded = Vec::new();
        let shown = self.marks.iter().enumerate();
        let shown = shown.filter(|(_, mark)| self.is_shown(mark));
        for (at, mark) in shown.rev().take(WORDED) {
            let galley = words(ui, &mark.words);
            let x = along.x(number(mark.day));
            let room = [x + theme::SPACE_XS, x - theme::SPACE_XS - galley.size().x];
            let places = room
                .map(|left| Rect::from_min_size(pos2(left, foot - galley.size().y), galley.size()));
            let is_free = |place: &Rect| {
                let is_inside = area.left() <= place.left() && place.right() <= area.right();
                is_inside
                    && !taken
                        .iter()
                        .any(|other| other.expand(2.0).intersects(*place))
            };
            if let Some(place) = places.into_iter().find(is_free) {
                taken.push(place);
                worded.push(at);
                label_ui(ui, place, galley, &mark.words);
            }
        }
        let others = self.marks.iter().enumerate();
        self.numbered = others
            .filter(|(at, mark)| self.is_shown(mark) && !worded.contains(at))
            .map(|(at, _)| at)
            .collect();
        // Numbers have a row of their own, if there is one.
        if needs_numbers {
            taken.clear();
        }
        self.numbers_ui(ui, &along, area.bottom(), &mut taken);
    }

    /// Numbers that would touch become one: "2–4".
    fn numbers_ui(&self, ui: &Ui, along: &Along, foot: f32, taken: &mut Vec<Rect>) {
        let mut groups: Vec<(usize, usize)> = Vec::new();
        let mut free_from = f32::NEG_INFINITY;
        for (at, mark) in self.numbered.iter().enumerate() {
            let Some(mark) = self.marks.get(*mark) else {
                continue;
            };
            let x = along.x(number(mark.day));
            match groups.last_mut() {
                Some(group) if x < free_from => group.1 = at,
                _ => groups.push((at, at)),
            }
            let widest = words(ui, "88–88").size().x;
            if groups.last().is_some_and(|group| group.0 == at) {
                free_from = x + widest + theme::SPACE_XS;
            }
        }
        for (from, to) in groups {
            let said = if from == to {
                (from + 1).to_string()
            } else {
                format!("{}–{}", from + 1, to + 1)
            };
            let mark = self.numbered.get(from).and_then(|at| self.marks.get(*at));
            let Some(mark) = mark else { continue };
            let galley = words(ui, &said);
            let x = along.x(number(mark.day));
            let right = along.across.max - galley.size().x;
            let left = (x + 2.0).clamp(along.across.min, right.max(along.across.min));
            let place = Rect::from_min_size(pos2(left, foot - galley.size().y), galley.size());
            if !taken.iter().any(|other| other.intersects(place)) {
                taken.push(place);
                label_ui(ui, place, galley, &mark.words);
            }
        }
    }

    /// Draws the lines through one row.
    pub fn lines_ui(&self, ui: &Ui, row: Rect) {
        if self.marks.is_empty() || !ui.is_rect_visible(row) {
            return;
        }
        let (along, colour) = (Along::over(row, self.shown), theme::palette(ui).accent);
        let mut mesh = Mesh::default();
        for mark in self.marks.iter().filter(|mark| self.is_shown(mark)) {
            let x = along.x(number(mark.day)).round();
            let mut top = row.top();
            while top < row.bottom() {
                let foot = (top + DASH).min(row.bottom());
                mesh.add_colored_rect(Rect::from_x_y_ranges(x..=x + 1.0, top..=foot), colour);
                top += DASH + GAP;
            }
        }
        ui.painter().add(Shape::mesh(mesh));
    }

    /// Lists what bears a number.
    pub fn list_ui(&self, ui: &mut Ui, text: &Text) {
        if self.numbered.is_empty() {
            return;
        }
        ui.add_space(theme::SPACE_S);
        let listed = self.numbered.iter().zip(1..);
        let listed = listed.filter_map(|(at, number)| {
            let mark = self.marks.get(*at)?;
            Some(format!("{number}: {}", mark.words))
        });
        let listed: Vec<_> = listed.collect();
        ui.label(theme::small(format!(
            "{}. {}",
            text.trends_marks(),
            listed.join(" · ")
        )));
    }
}

fn words(ui: &Ui, words: &str) -> Arc<Galley> {
    let colour = theme::palette(ui).accent;
    ui.painter()
        .layout_no_wrap(words.to_owned(), theme::small_font(), colour)
}

fn label_ui(ui: &Ui, place: Rect, galley: Arc<Galley>, said: &str) {
    let id = ui.scope_id().with(("mark", said));
    let response = ui.interact(place, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said));
    ui.painter()
        .galley(place.min, galley, theme::palette(ui).accent);
    response.on_hover_text(said);
}

/// Room for the numbers is made where there are more marks than words.
pub fn label_rows(marks: &[MarkLabel]) -> usize {
    match marks.len() {
        0 => 0,
        count if count <= WORDED => 1,
        _ => 2,
    }
}
