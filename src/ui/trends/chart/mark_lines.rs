//! Draws the marked days: a line through all bars, at most three of them with their words, the others numbered with a list below.

use std::sync::Arc;

use egui::epaint::Mesh;
use egui::{Galley, Pos2, Rect, Shape, Ui, pos2, vec2};

use super::data::MarkLabel;
use super::mark_paint::{POINT, dashes, label_ui, leader_ui, point_down, words};
use crate::ui::input::rest::rests;
use crate::ui::lookback::axis::{Along, Stretch, number};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::link_button;

/// A row of words above the bars.
pub const LABEL_HEIGHT: f32 = 17.0;
/// Marks with their words beside them; more would crowd.
const WORDED: usize = 3;
/// Numbers whose list is there without asking for it.
const LISTED: usize = 6;
/// Lines through all rows; of more only those of products, and what one is at.
const LINED: usize = 6;
/// So near a line the pointer is at it.
const NEAR: f32 = 4.0;
/// A line in the head alone, and what points down at the first bars.
const TICK: f32 = 5.0;
/// As wide as any number gets.
const WIDEST_NUMBER: &str = "88–88";

/// The marks of the page and which of them bear a number.
pub struct MarkLines<'a> {
    marks: &'a [MarkLabel],
    shown: Stretch,
    /// Numbers from 1 on, each with its mark.
    numbered: Vec<usize>,
    /// There are so many that not each has a line through all rows.
    is_crowded: bool,
    /// The days of the bar that the arrows came to: a mark among them has its line.
    walked: Option<Stretch>,
    /// Names stand between the words of a mark and its bars.
    is_apart: bool,
}

impl<'a> MarkLines<'a> {
    /// The marks of a period.
    pub fn new(marks: &'a [MarkLabel], shown: Stretch) -> Self {
        let mut lines = Self {
            marks,
            shown,
            numbered: Vec::new(),
            is_crowded: false,
            walked: None,
            is_apart: false,
        };
        let lined = marks.iter().filter(|mark| lines.is_lined(mark)).count();
        lines.is_crowded = lined > LINED;
        lines
    }

    /// The arrows came to the bar of these days.
    pub const fn walked_to(mut self, days: Option<Stretch>) -> Self {
        self.walked = days;
        self
    }

    /// Names stand between the words and the bars: both have a sign of the line.
    pub const fn apart(mut self, is_apart: bool) -> Self {
        self.is_apart = is_apart;
        self
    }

    /// Whether it runs through all rows: of many only products do, and what one is at.
    fn runs(&self, ui: &Ui, mark: &MarkLabel, x: f32) -> bool {
        let is_walked = |(from, end): Stretch| (from..end).contains(&number(mark.day));
        let is_pointed = || {
            let at = ui.input(|input| input.pointer.latest_pos());
            !rests(ui.ctx()) && at.is_some_and(|at| (at.x - x).abs() <= NEAR)
        };
        !self.is_crowded || mark.is_product || self.walked.is_some_and(is_walked) || is_pointed()
    }

    /// What was begun before the period has words at its beginning, and no line.
    fn is_shown(&self, mark: &MarkLabel) -> bool {
        self.is_before(mark) || self.is_lined(mark)
    }

    fn is_before(&self, mark: &MarkLabel) -> bool {
        mark.is_before && number(mark.day) < self.shown.0
    }

    fn is_lined(&self, mark: &MarkLabel) -> bool {
        (self.shown.0..self.shown.1).contains(&number(mark.day))
    }

    /// Where its words belong.
    fn x(&self, along: &Along, mark: &MarkLabel) -> f32 {
        along.x(number(mark.day).max(self.shown.0))
    }

    /// Rows of words that the marks take across bars so wide.
    pub fn rows(&self, ui: &Ui, width: f32) -> usize {
        let shown = self.shown_places();
        let area = Rect::from_min_size(Pos2::ZERO, vec2(width, LABEL_HEIGHT));
        let worded = self.worded(ui, area, &shown, &[area.bottom()]);
        match shown.len() {
            all if worded.len() == all => all.min(1),
            _ => 2,
        }
    }

    /// The marks of the period.
    fn shown_places(&self) -> Vec<usize> {
        (0..self.marks.len())
            .filter(|at| self.marks.get(*at).is_some_and(|mark| self.is_shown(mark)))
            .collect()
    }

    /// Draws words and numbers in `area`, right above the bars; products and then the newest get their words. Where not all find room for their words,
    /// the lower row is for numbers alone.
    pub fn labels_ui(&mut self, ui: &Ui, area: Rect) {
        let along = Along::over(area, self.shown);
        let shown = self.shown_places();
        let (lower, upper) = (area.bottom(), area.bottom() - LABEL_HEIGHT);
        let mut worded = if area.top() < upper {
            self.worded(ui, area, &shown, &[lower, upper])
        } else {
            self.worded(ui, area, &shown, &[lower])
        };
        if worded.len() < shown.len() && area.top() < upper {
            worded = self.worded(ui, area, &shown, &[upper]);
        }
        let is_worded = |at: &usize| worded.iter().any(|(known, ..)| known == at);
        self.numbered = shown.into_iter().filter(|at| !is_worded(at)).collect();
        let mut taken: Vec<Rect> = worded.iter().map(|(_, place, _)| *place).collect();
        taken.extend(self.numbers_ui(ui, &along, area.bottom()));
        self.ticks_ui(ui, &along, area.bottom());
        for (at, place, galley) in worded {
            if let Some(mark) = self.marks.get(at) {
                if self.is_lined(mark) {
                    leader_ui(ui, self.x(&along, mark), place, area.bottom(), &taken);
                }
                label_ui(ui, place, galley, &mark.words);
            }
        }
    }

    /// Where a line does not run through all rows, and where names stand between the words of a mark and its bars.
    fn ticks_ui(&self, ui: &Ui, along: &Along, foot: f32) {
        let colour = theme::palette(ui).accent;
        let mut mesh = Mesh::default();
        for mark in self.marks.iter().filter(|mark| self.is_lined(mark)) {
            let x = self.x(along, mark).round();
            if self.is_apart {
                point_down(&mut mesh, x, foot + POINT, colour);
                continue;
            }
            if !self.is_crowded {
                continue;
            }
            let tick = Rect::from_x_y_ranges(x..=x + 1.0, foot..=foot + TICK);
            mesh.add_colored_rect(tick, colour);
        }
        ui.painter().add(Shape::mesh(mesh));
    }

    /// The marks of products, then the newest, whose words find room above each other in rows with these feet, each with its place.
    fn worded(
        &self,
        ui: &Ui,
        area: Rect,
        shown: &[usize],
        feet: &[f32],
    ) -> Vec<(usize, Rect, Arc<Galley>)> {
        let along = Along::over(area, self.shown);
        let mut worded: Vec<(usize, Rect, Arc<Galley>)> = Vec::new();
        let mut by_weight: Vec<&usize> = shown.iter().rev().collect();
        by_weight.sort_by_key(|at| !self.marks.get(**at).is_some_and(|mark| mark.is_product));
        for at in by_weight.into_iter().take(WORDED) {
            let Some(mark) = self.marks.get(*at) else {
                continue;
            };
            let galley = words(ui, &mark.words);
            let (x, size) = (self.x(&along, mark), galley.size());
            let aside = if self.is_before(mark) {
                0.0
            } else {
                theme::SPACE_XS
            };
            // Words too long for either side stand over their line, within the chart.
            let most = (area.right() - size.x).max(area.left());
            let over = (x - size.x / 2.0).clamp(area.left(), most);
            let sides = [x + aside, x - aside - size.x, over];
            let places = feet.iter().flat_map(|foot| {
                sides.map(|left| Rect::from_min_size(pos2(left, foot - size.y), size))
            });
            let is_free = |place: &Rect| {
                let is_inside = area.left() <= place.left() && place.right() <= area.right();
                let mut others = worded.iter();
                is_inside && !others.any(|(_, other, _)| other.expand(2.0).intersects(*place))
            };
            // Words over the line of another mark would be read as its words; only high above it they may be.
            let is_over_other = |place: &Rect| {
                let others = shown.iter().filter(|other| *other != at);
                let others = others.filter_map(|other| self.marks.get(*other));
                let mut others = others.filter(|other| self.is_lined(other));
                let across = place.x_range().expand(2.0);
                others.any(|other| across.contains(self.x(&along, other)))
            };
            let free: Vec<Rect> = places.filter(is_free).collect();
            let clear = free.iter().find(|place| !is_over_other(place));
            let high = || free.iter().find(|place| place.bottom() < area.bottom());
            if let Some(place) = clear.or_else(high) {
                worded.push((*at, *place, galley));
            }
        }
        worded
    }

    /// Numbers that would touch become one: "2–4". Where they are.
    fn numbers_ui(&self, ui: &Ui, along: &Along, foot: f32) -> Vec<Rect> {
        let widest = words(ui, WIDEST_NUMBER).size().x;
        let furthest = (along.across.max - widest).max(along.across.min);
        let left = |mark: &MarkLabel| {
            let beside = self.x(along, mark) + 2.0;
            beside.clamp(along.across.min, furthest)
        };
        let numbered = self.numbered.iter().zip(1_usize..);
        let numbered = numbered.filter_map(|(at, number)| Some((self.marks.get(*at)?, number)));
        // Where it begins, its first and last number, and what the first is about.
        let mut groups: Vec<(f32, usize, usize, &str)> = Vec::new();
        for (mark, number) in numbered {
            match groups.last_mut() {
                Some(group) if left(mark) < group.0 + widest + theme::SPACE_XS => group.2 = number,
                _ => groups.push((left(mark), number, number, &mark.words)),
            }
        }
        let mut places = Vec::new();
        for (left, first, last, about) in groups {
            let said = if first == last {
                first.to_string()
            } else {
                format!("{first}–{last}")
            };
            let galley = words(ui, &said);
            let corner = pos2(left, foot - galley.size().y);
            let place = Rect::from_min_size(corner, galley.size());
            label_ui(ui, place, galley, about);
            places.push(place);
        }
        places
    }

    /// Draws the lines through one row.
    pub fn lines_ui(&self, ui: &Ui, row: Rect) {
        if self.marks.is_empty() || !ui.is_rect_visible(row) {
            return;
        }
        let (along, colour) = (Along::over(row, self.shown), theme::palette(ui).accent);
        let mut mesh = Mesh::default();
        for mark in self.marks.iter().filter(|mark| self.is_lined(mark)) {
            let x = along.x(number(mark.day)).round();
            if self.runs(ui, mark, x) {
                dashes(&mut mesh, x, row.y_range(), colour);
                if self.is_apart {
                    // Half of it before the bars: above them words reach down to there.
                    point_down(&mut mesh, x, row.top() + POINT / 2.0, colour);
                }
            }
        }
        ui.painter().add(Shape::mesh(mesh));
    }

    /// Lists what bears a number, many only when `is_open`. Whether that is to be turned around.
    pub fn list_ui(&self, ui: &mut Ui, scene: &Scene, is_open: bool) -> bool {
        let text = scene.text;
        let count = self.numbered.len();
        if count == 0 {
            return false;
        }
        ui.add_space(theme::SPACE_S);
        let is_long = count > LISTED;
        let mut turns = false;
        if is_long {
            let words = if is_open {
                text.trends_marks_hide()
            } else {
                text.trends_marks_show(count)
            };
            turns = link_button(ui, &words).clicked();
        }
        if is_open || !is_long {
            let listed = self.numbered.iter().zip(1..);
            for (mark, number) in
                listed.filter_map(|(at, number)| Some((self.marks.get(*at)?, number)))
            {
                ui.label(theme::small(format!("{number}: {}", mark.words)));
            }
        }
        turns
    }
}

/// Rows of words above the bars: two as soon as words may not find room in one.
pub fn label_rows(marks: &[MarkLabel]) -> usize {
    marks.len().min(2)
}
