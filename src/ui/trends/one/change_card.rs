//! Draws before and after a marked day: the weeks as a picture, what can be said, and the ways to mark a day or take a mark away.

use egui::epaint::Mesh;
use egui::{Align, Layout, Rect, Role, Sense, Shape, Ui, WidgetInfo, pos2, vec2};

use super::data::OneData;
use super::mark_form::MarkForm;
use crate::diary::Command;
use crate::domain::mark::MarkKind;
use crate::trends::BarUnit;
use crate::ui::action::LookAt;
use crate::ui::action::look::Look;
use crate::ui::action::term::Term;
use crate::ui::lookback::axis::{Along, axis_labels_ui, number};
use crate::ui::lookback::change_data::{ChangeData, Level};
use crate::ui::parts::kept_form::KeptForm;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_legend::{Meaning, bar_meanings, close_lines_ui, meanings_ui};
use crate::ui::trends::bar_ui::{BarPainter, bar_at, pale};
use crate::ui::trends::chart::bar_tip::under_pointer_ui;
use crate::ui::trends::chart::picture::{gutter, levels_ui, week_levels};
use crate::ui::trends::meaning::asked_ui;
use crate::ui::trends::walk::place;
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::{
    Icon, heading, icon_button, legend_swatch, legend_words, picker, secondary_button,
};

const HEIGHT: f32 = 84.0;
const AXIS_HEIGHT: f32 = 18.0;
const DASH: f32 = 4.0;
const GAP: f32 = 3.0;

/// The state of the card.
#[derive(Clone, Debug, Default)]
pub struct ChangeCard {
    form: KeptForm<MarkForm>,
    /// What the legend of the chart above says already.
    pub named: Vec<Meaning>,
}

impl ChangeCard {
    /// Draws the card's contents.
    pub fn change_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &OneData, look: &Look) {
        let text = scene.text;
        match &data.change {
            None => {
                heading(ui, &text.marks_title());
                ui.label(theme::soft(text.marks_none()));
            }
            Some(change) => {
                head_ui(ui, scene, change, look);
                let term = change.levels.is_some().then_some(Term::BeforeAfter);
                asked_ui(ui, scene, term, |ui| {
                    ui.label(theme::soft(&change.said));
                });
                picture_ui(ui, scene, change);
                legend_ui(ui, scene, change, &self.named);
                if !change.counts.is_empty() {
                    counts_ui(ui, change);
                }
                if let Some(caveat) = &change.caveat {
                    ui.label(theme::faint(ui, caveat));
                }
            }
        }
        ui.add_space(theme::SPACE_XS);
        scene.entries_follow(ui);
        if let Some(form) = self.form.get_mut() {
            if let Some(end) = form.form_ui(ui, scene, &data.marks) {
                self.form.end(end);
            }
        } else {
            let name = text.marks_add();
            let button = secondary_button(ui, &name);
            self.form.mark_ui(ui, scene, &button, &name);
            if button.clicked() {
                self.form.open(MarkForm::default());
            }
        }
    }
}

fn head_ui(ui: &mut Ui, scene: &mut Scene, change: &ChangeData, look: &Look) {
    let text = scene.text;
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        // What follows from a product is changed with the product.
        if let MarkKind::Own(id) = change.kind
            && scene.takes_entries
            && icon_button(ui, Icon::Remove, &text.marks_remove(change.name.as_str())).clicked()
        {
            scene.ask(Command::DeleteMark { id });
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            heading(ui, &change.title);
        });
    });
    if change.marks.len() > 1 {
        let names: Vec<&str> = change.marks.iter().map(String::as_str).collect();
        if let Some(picked) = picker(ui, &names, change.chosen, &text.ba_choose()) {
            scene.ask(LookAt::Trends(Look {
                change: Some(picked),
                ..look.clone()
            }));
        }
    }
}

fn picture_ui(ui: &mut Ui, scene: &Scene, change: &ChangeData) {
    let levels = change.levels.as_ref();
    let words = if levels.is_some() { AXIS_HEIGHT } else { 0.0 };
    let size = vec2(ui.available_width(), words + HEIGHT + AXIS_HEIGHT);
    let (area, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &change.sentence));
    let levels_named = week_levels();
    let gutter = gutter(ui, &levels_named);
    let corner = area.min + vec2(gutter, words);
    let frame = Rect::from_min_size(corner, vec2(area.width() - gutter, HEIGHT));
    levels_ui(ui, &levels_named, frame);
    let along = Along::over(frame, change.shown);
    let painter = ui.painter().clone();
    BarPainter::new(painter, theme::palette(ui), BarUnit::Week).bars(
        &change.bars,
        &along,
        frame,
        |bar| change.is_between(bar),
    );
    change_line_ui(
        ui,
        along.x(number(change.change)),
        area.top()..=frame.bottom(),
    );
    if let Some(levels) = levels {
        levels_words_ui(ui, levels, &along, frame, area.top());
    }
    axis_labels_ui(ui, &change.axis, &along, frame.bottom() + 2.0);
    let under = response
        .hover_pos()
        .and_then(|at| bar_at(&change.bars, &along, at.x));
    if let Some(bar) = under {
        let place = place((bar.first, bar.last), &along, frame);
        under_pointer_ui(&response, place, frame, &scene.text.bar(bar, BarUnit::Week));
    }
}

/// What the chart above does not show: that the weeks begin with the change, which of them count for neither side, and what none of its
/// own bars is.
fn legend_ui(ui: &mut Ui, scene: &Scene, change: &ChangeData, named: &[Meaning]) {
    let mut meanings = bar_meanings(ui, scene, change.bars.iter(), BarUnit::Week);
    meanings.retain(|meaning| !named.contains(meaning));
    close_lines_ui(ui, |ui| {
        meanings_ui(ui, &meanings, false);
        let mut bars = change.bars.iter();
        if bars.any(|bar| bar.logged_days > 0 && change.is_between(bar)) {
            let pale = pale(theme::palette(ui).moderate, theme::palette(ui));
            legend_swatch(ui, pale, &scene.text.ba_legend_between());
        }
        legend_words(ui, &change.weeks_words);
    });
}

/// How often it was there on each side, as a line through its weeks, with the number above it from `top` on.
fn levels_words_ui(ui: &Ui, levels: &[Level], along: &Along, frame: Rect, top: f32) {
    let palette = theme::palette(ui);
    let laid_out = |words: &String| {
        let (words, font) = (words.clone(), theme::small_bold_font());
        ui.painter().layout_no_wrap(words, font, palette.accent)
    };
    let mut free_from = frame.left();
    for level in levels {
        let y = frame.bottom() - frame.height() * (level.days_a_week / 7.0) as f32;
        let (from, to) = (along.x(level.days.0), along.x(level.days.1));
        let line = (theme::RING_WIDTH, palette.accent);
        ui.painter().hline(from..=to, y, line);
        let mut galley = laid_out(&level.words);
        if from + galley.size().x + theme::SPACE_XS > to {
            galley = laid_out(&level.short);
        }
        let left = from.min(frame.right() - galley.size().x).max(free_from);
        free_from = left + galley.size().x + theme::SPACE_S;
        ui.painter().galley(pos2(left, top), galley, palette.accent);
    }
}

fn change_line_ui(ui: &Ui, x: f32, up: std::ops::RangeInclusive<f32>) {
    let colour = theme::palette(ui).accent;
    let mut mesh = Mesh::default();
    let mut top = *up.start();
    while top < *up.end() {
        let foot = (top + DASH).min(*up.end());
        mesh.add_colored_rect(Rect::from_x_y_ranges(x..=x + 1.0, top..=foot), colour);
        top += DASH + GAP;
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// Beside each other where each stays on one line, else below each other.
fn counts_ui(ui: &mut Ui, change: &ChangeData) {
    let width_of = |words: &String| word_width(ui, words, theme::body_font());
    let widths: f32 = change.counts.iter().map(width_of).sum();
    let gaps = theme::SPACE_L * change.counts.len().saturating_sub(1) as f32;
    let is_beside = widths + gaps <= ui.available_width();
    let layout = if is_beside {
        Layout::left_to_right(Align::Min)
    } else {
        Layout::top_down(Align::Min)
    };
    let size = vec2(ui.available_width(), 0.0);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(theme::SPACE_L, theme::SPACE_XS);
        for words in &change.counts {
            ui.label(theme::body(words));
        }
    });
}
