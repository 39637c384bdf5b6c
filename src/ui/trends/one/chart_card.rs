//! The chart of the chosen symptom: the picture or its table, what the bars are, another symptom under it, its figures, and taking the
//! chart along as a picture or as numbers. Draws [`ChartData`] and collects actions.

use egui::Ui;

use super::data::OneData;
use super::figures::figures_ui;
use super::paper::paper;
use crate::ui::action::LookAt;
use crate::ui::action::look::Look;
use crate::ui::parts::column::column;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_legend::{
    Meaning, bar_meanings, close_lines_ui, height_words, meanings_ui,
};
use crate::ui::trends::chart::data::ChartData;
use crate::ui::trends::chart::file::ChartFile;
use crate::ui::trends::chart::moves::{STEP_ASIDE, STEP_CLOSER};
use crate::ui::trends::chart::picture::{Drawn, picture_ui};
use crate::ui::trends::chart::table::table_ui;
use crate::ui::trends::chart::view::ChartView;
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::{
    Icon, Swatch, heading, icon_button, legend_swatch, legend_words, link_button, picker,
};

/// Narrower than this a legend stands above the links.
const LEGEND_LEAST: f32 = 420.0;

/// The state of the card that is not in the diary.
#[derive(Debug, Default)]
pub struct ChartCard {
    as_table: bool,
    figures: bool,
    view: ChartView,
    file: ChartFile,
    copied: bool,
}

impl ChartCard {
    /// Draws the card's contents. What its bars are, as its legend says it.
    pub fn chart_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        data: &OneData,
        look: &Look,
    ) -> Vec<Meaning> {
        let chart = &data.chart;
        let mut drawn = Vec::new();
        if self.as_table {
            table_ui(ui, scene, chart);
        } else {
            drawn.push(picture_ui(ui, scene, chart, &mut self.view));
        }
        if let Some(second) = &data.second {
            ui.add_space(theme::SPACE_S);
            heading(ui, &second.title);
            drawn.push(picture_ui(ui, scene, second, &mut self.view));
        }
        let room = ui.available_width();
        let links = self.links_width(ui, scene, chart);
        let mut meanings = Vec::new();
        if !drawn.is_empty() && links + LEGEND_LEAST <= room {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = theme::SPACE_S;
                column(ui, room - links - theme::SPACE_L, |ui| {
                    meanings = legend_ui(ui, scene, chart, &drawn);
                });
                self.links_ui(ui, scene, data);
            });
        } else {
            meanings = legend_ui(ui, scene, chart, &drawn);
            ui.add_space(theme::SPACE_XS);
            self.links_ui(ui, scene, data);
        }
        self.more_ui(ui, scene, data, look);
        meanings
    }

    /// What was asked for below the chart, and what became of the last picture or file.
    fn more_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &OneData, look: &Look) {
        if self.figures {
            ui.add_space(theme::SPACE_S);
            figures_ui(ui, scene, data);
            ui.horizontal_wrapped(|ui| {
                compare_ui(ui, scene, data, look);
                factor_ui(ui, scene, data, look);
            });
        }
        if self.copied {
            ui.label(theme::small(scene.text.chart_copied()));
        }
        if let Some(said) = self.file.said() {
            ui.label(theme::small(said));
        }
    }

    /// The chart's numbers were saved.
    pub fn tell_saved(&mut self, said: String) {
        self.file.tell(said);
    }

    /// What the links and buttons take beside each other.
    fn links_width(&self, ui: &Ui, scene: &Scene, chart: &ChartData) -> f32 {
        let text = scene.text;
        let is_whole = self.view.is_whole(chart.whole);
        let figures = if self.figures {
            text.one_figures_hide()
        } else {
            text.one_figures()
        };
        let mut words = vec![text.one_as_table(), figures];
        words.extend((!is_whole).then(|| text.chart_whole()));
        let font = theme::button_font();
        let width = |words: String| word_width(ui, &words, font.clone()) + 2.0 * theme::SPACE_S;
        let icons = if is_whole { 4.0 } else { 7.0 };
        words.into_iter().map(width).sum::<f32>() + icons * (theme::ICON_BUTTON.x + theme::SPACE_S)
    }

    fn links_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &OneData) {
        let text = scene.text;
        ui.horizontal_wrapped(|ui| {
            ui.set_row_height(theme::ICON_BUTTON.y);
            let table = if self.as_table {
                text.one_as_chart()
            } else {
                text.one_as_table()
            };
            if link_button(ui, &table).clicked() {
                self.as_table = !self.as_table;
            }
            ui.add_space(theme::SPACE_S);
            let figures = if self.figures {
                text.one_figures_hide()
            } else {
                text.one_figures()
            };
            if link_button(ui, &figures).clicked() {
                self.figures = !self.figures;
            }
            ui.add_space(theme::SPACE_S);
            if !self.as_table {
                self.view_ui(ui, scene, &data.chart);
            }
            self.take_ui(ui, scene, data);
        });
    }

    /// Closer, further, earlier, later.
    fn view_ui(&mut self, ui: &mut Ui, scene: &Scene, chart: &ChartData) {
        let text = scene.text;
        let whole = chart.whole;
        if icon_button(ui, Icon::Closer, &text.chart_zoom_in()).clicked() {
            self.view.zoom_in_place(whole, STEP_CLOSER);
        }
        if self.view.is_whole(whole) {
            return;
        }
        if icon_button(ui, Icon::Further, &text.chart_zoom_out()).clicked() {
            self.view.zoom_in_place(whole, 1.0 / STEP_CLOSER);
        }
        if icon_button(ui, Icon::Previous, &text.chart_earlier()).clicked() {
            self.view.move_by(whole, -STEP_ASIDE);
        }
        if icon_button(ui, Icon::Next, &text.chart_later()).clicked() {
            self.view.move_by(whole, STEP_ASIDE);
        }
        if link_button(ui, &text.chart_whole()).clicked() {
            self.view.reset();
        }
    }

    /// As a picture, as numbers.
    fn take_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &OneData) {
        let text = scene.text;
        let copy = icon_button(ui, Icon::Copy, &text.chart_copy());
        if copy.clicked() {
            ui.copy_image(paper(scene, data, &self.view));
            self.copied = true;
        } else if ui.input(|input| input.pointer.any_pressed()) {
            self.copied = false;
        }
        if icon_button(ui, Icon::Picture, &text.chart_picture_save()).clicked() {
            let picture = paper(scene, data, &self.view);
            self.file.save_picture(scene, &data.chart, &picture);
        }
        if icon_button(ui, Icon::Save, &text.chart_save()).clicked() {
            self.file.save(scene, &data.chart, data.second.as_ref());
        }
    }
}

/// Draws what is drawn of `chart` and of the one below it: what their bars are, which is returned, and their lines.
pub fn legend_ui(
    ui: &mut Ui,
    scene: &Scene,
    chart: &ChartData,
    drawn: &[Drawn<'_>],
) -> Vec<Meaning> {
    let text = scene.text;
    // Both show the same days, each as wide.
    let Some(unit) = drawn.first().map(|drawn| drawn.unit) else {
        return Vec::new();
    };
    let bars = drawn.iter().flat_map(|drawn| drawn.bars);
    let meanings = bar_meanings(ui, scene, bars, unit);
    close_lines_ui(ui, |ui| {
        meanings_ui(ui, &meanings, false);
        if drawn.iter().any(|drawn| drawn.has_means) {
            let mean = Swatch::Line(theme::palette(ui).accent);
            legend_swatch(ui, mean, &text.one_legend_mean());
        }
        if let Some(ticks) = &chart.ticks {
            legend_swatch(ui, theme::palette(ui).text_2, &ticks.words);
        }
        if !meanings.is_empty() {
            legend_words(ui, &height_words(unit, text));
        }
    });
    meanings
}

fn compare_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData, look: &Look) {
    let text = scene.text;
    if data.compare.is_empty() {
        return;
    }
    let none = text.chart_compare_none();
    let names = data.compare.iter().map(|(_, name)| name.as_str());
    let options: Vec<&str> = std::iter::once(none.as_str()).chain(names).collect();
    let chosen = data
        .compare
        .iter()
        .position(|(key, _)| Some(key) == look.second.as_ref());
    let selected = chosen.map_or(0, |at| at + 1);
    ui.label(theme::small(format!("{}:", text.chart_compare())));
    if let Some(picked) = picker(ui, &options, selected, &text.chart_compare()) {
        let second = picked.checked_sub(1).and_then(|at| data.compare.get(at));
        scene.ask(LookAt::Trends(Look {
            second: second.map(|(key, _)| key.clone()),
            ..look.clone()
        }));
    }
}

/// A circumstance whose days are ticked under the chart.
fn factor_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData, look: &Look) {
    let text = scene.text;
    if data.factors.is_empty() {
        return;
    }
    let none = text.chart_factor_none();
    let names = data.factors.iter().map(|(_, name)| name.as_str());
    let options: Vec<&str> = std::iter::once(none.as_str()).chain(names).collect();
    let shown = look.factor.as_ref();
    let chosen = data.factors.iter().position(|(key, _)| Some(key) == shown);
    let selected = chosen.map_or(0, |at| at + 1);
    ui.label(theme::small(format!("{}:", text.chart_factor())));
    if let Some(picked) = picker(ui, &options, selected, &text.chart_factor()) {
        let factor = picked.checked_sub(1).and_then(|at| data.factors.get(at));
        scene.ask(LookAt::Trends(Look {
            factor: factor.map(|(key, _)| key.clone()),
            ..look.clone()
        }));
    }
}
