//! The card of the chosen sign: its chart or table, what it says, another sign under it, and taking the chart along as a picture or as
//! numbers. Draws [`ChartData`] and collects actions.

use egui::{Align, Grid, Layout, Rect, ScrollArea, Ui};

use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::trends::chart::data::ChartData;
use crate::ui::trends::chart::file::ChartFile;
use crate::ui::trends::chart::moves::{STEP_ASIDE, STEP_CLOSER};
use crate::ui::trends::chart::view::ChartView;
use crate::ui::trends::chart::weeks::{week_chart_ui, whole};
use crate::ui::trends::data::{Look, TrendsData};
use crate::ui::widgets::{
    Icon, SquareMark, Swatch, heading, icon_button, legend_swatch, link_button, picker,
};

const TABLE_HEIGHT: f32 = 210.0;
/// From this width on the links stand beside the title.
const HEAD_WIDE: f32 = 580.0;

/// The state of the card that is not in the diary.
#[derive(Debug, Default)]
pub struct ChartCard {
    as_table: bool,
    /// The row of tools is shown.
    tools: bool,
    view: ChartView,
    file: ChartFile,
    copied: bool,
}

impl ChartCard {
    /// Draws the card's contents.
    pub fn chart_ui(
        &mut self,
        ui: &mut Ui,
        chart: &ChartData,
        data: &TrendsData,
        look: &Look,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        let picture = ui.scope(|ui| {
            self.head_ui(ui, chart, look, text, actions);
            if self.as_table {
                table_ui(ui, chart, text);
            } else {
                ui.scope(|ui| week_chart_ui(ui, chart, &mut self.view, text));
                legend_ui(ui, chart, text);
            }
            ui.add_space(theme::SPACE_S);
            said_ui(ui, chart, text);
            if let Some(second) = &data.second {
                ui.add_space(theme::SPACE_M);
                heading(ui, &second.title);
                ui.scope(|ui| week_chart_ui(ui, second, &mut self.view, text));
                ui.add_space(theme::SPACE_S);
                said_ui(ui, second, text);
            }
        });
        let is_closer = whole(chart).is_some_and(|whole| !self.view.is_whole(whole));
        if self.tools || is_closer {
            ui.add_space(theme::SPACE_S);
            ui.horizontal_wrapped(|ui| {
                compare_ui(ui, data, look, text, actions);
                factor_ui(ui, data, look, text, actions);
                if !self.as_table {
                    self.view_ui(ui, chart, text);
                }
                self.take_ui(ui, chart, picture.response.rect, text, actions);
            });
        }
        if self.copied {
            ui.label(theme::small(text.chart_copied()));
        }
        if let Some(said) = self.file.said() {
            ui.label(theme::small(said));
        }
    }

    /// The chart's numbers were saved.
    pub fn tell_saved(&mut self, said: String) {
        self.file.tell(said);
    }

    fn head_ui(
        &mut self,
        ui: &mut Ui,
        chart: &ChartData,
        look: &Look,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        let is_wide = ui.available_width() >= HEAD_WIDE;
        ui.horizontal_wrapped(|ui| {
            ui.set_row_height(theme::ICON_BUTTON.y);
            heading(ui, &chart.title);
            if icon_button(ui, Icon::Info, &text.sign_open(chart.title.as_str())).clicked() {
                actions.push(Action::OpenSign(chart.key.clone()));
            }
            if is_wide {
                let layout = Layout::right_to_left(Align::Center);
                ui.with_layout(layout, |ui| self.links_ui(ui, look, text, actions));
            }
        });
        if !is_wide {
            ui.horizontal_wrapped(|ui| self.links_ui(ui, look, text, actions));
        }
    }

    fn links_ui(&mut self, ui: &mut Ui, look: &Look, text: &Text, actions: &mut Vec<Action>) {
        if link_button(ui, &text.trends_all_signs()).clicked() {
            actions.push(Action::Look(Look {
                all_signs: true,
                ..look.clone()
            }));
        }
        let table = if self.as_table {
            text.trends_table_hide()
        } else {
            text.trends_table_show()
        };
        if link_button(ui, &table).clicked() {
            self.as_table = !self.as_table;
        }
        let tools = if self.tools {
            text.chart_tools_hide()
        } else {
            text.chart_tools_show()
        };
        if link_button(ui, &tools).clicked() {
            self.tools = !self.tools;
        }
        ui.label(theme::small(text.trends_days_a_week()));
    }

    /// Closer, further, earlier, later.
    fn view_ui(&mut self, ui: &mut Ui, chart: &ChartData, text: &Text) {
        let Some(whole) = whole(chart) else { return };
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
    fn take_ui(
        &mut self,
        ui: &mut Ui,
        chart: &ChartData,
        picture: Rect,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        let copy = icon_button(ui, Icon::Copy, &text.chart_copy());
        if copy.clicked() {
            copy_picture(ui, picture);
            self.copied = true;
        } else if ui.input(|input| input.pointer.any_pressed()) {
            self.copied = false;
        }
        if icon_button(ui, Icon::Save, &text.chart_save()).clicked() {
            self.file.save(chart, actions);
        }
    }
}

/// Puts what is in `area` on the clipboard, once the window has drawn it.
fn copy_picture(ui: &Ui, area: Rect) {
    let area = area.expand(theme::SPACE_M).intersect(ui.clip_rect());
    if !area.is_positive() {
        return;
    }
    let (window, scale) = (ui.ctx().clone(), ui.pixels_per_point());
    ui.request_screenshot(move |picture| {
        window.copy_image(picture.region(&area, Some(scale)));
        window.request_repaint();
    });
}

fn said_ui(ui: &mut Ui, chart: &ChartData, text: &Text) {
    ui.label(theme::body(&chart.said))
        .on_hover_text(text.direction_interval_words());
    ui.label(theme::soft(&chart.also));
}

fn legend_ui(ui: &mut Ui, chart: &ChartData, text: &Text) {
    let palette = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        legend_swatch(ui, palette.severe, &text.trends_legend_severe());
        legend_swatch(ui, palette.moderate, &text.trends_legend_lighter());
        legend_swatch(ui, palette.surface_2, &text.trends_legend_free());
        legend_swatch(ui, SquareMark::NotLogged, &text.trends_legend_not_logged());
        if !chart.pauses.is_empty() {
            legend_swatch(ui, SquareMark::Away, &text.away_mark());
        }
        let mean = Swatch::Line(palette.accent);
        legend_swatch(ui, mean, &text.trends_legend_mean());
        if chart.worst.is_some() {
            let worst = Swatch::Line(palette.text_2);
            legend_swatch(ui, worst, &text.trends_legend_worst());
        }
        if let Some(ticks) = &chart.ticks {
            legend_swatch(ui, palette.text_2, &ticks.words);
        }
    });
}

fn compare_ui(ui: &mut Ui, data: &TrendsData, look: &Look, text: &Text, actions: &mut Vec<Action>) {
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
    if let Some(picked) = picker(ui, &options, selected, &text.chart_compare()) {
        let second = picked.checked_sub(1).and_then(|at| data.compare.get(at));
        actions.push(Action::Look(Look {
            second: second.map(|(key, _)| key.clone()),
            ..look.clone()
        }));
    }
}

/// A circumstance whose days are ticked under the chart.
fn factor_ui(ui: &mut Ui, data: &TrendsData, look: &Look, text: &Text, actions: &mut Vec<Action>) {
    if data.factors.is_empty() {
        return;
    }
    let none = text.chart_factor_none();
    let names = data.factors.iter().map(|(_, name)| name.as_str());
    let options: Vec<&str> = std::iter::once(none.as_str()).chain(names).collect();
    let shown = look.factor.as_ref();
    let chosen = data.factors.iter().position(|(key, _)| Some(key) == shown);
    let selected = chosen.map_or(0, |at| at + 1);
    if let Some(picked) = picker(ui, &options, selected, &text.chart_factor()) {
        let factor = picked.checked_sub(1).and_then(|at| data.factors.get(at));
        actions.push(Action::Look(Look {
            factor: factor.map(|(key, _)| key.clone()),
            ..look.clone()
        }));
    }
}

fn table_ui(ui: &mut Ui, chart: &ChartData, text: &Text) {
    let columns = 5 + usize::from(chart.ticks.is_some());
    let table = Grid::new("weeks").num_columns(columns).striped(true);
    let rows = |ui: &mut Ui| {
        for head in [
            text.trends_table_week(),
            text.trends_table_logged(),
            text.trends_table_with(),
            text.trends_table_severe(),
            text.trends_table_mean(),
        ] {
            ui.label(theme::small(head).strong());
        }
        if let Some(ticks) = &chart.ticks {
            ui.label(theme::small(&ticks.name).strong());
        }
        ui.end_row();
        for week in chart.weeks.iter().rev() {
            ui.label(theme::body(&week.label));
            if week.logged == 0 {
                ui.label(theme::soft(text.not_logged()));
                ui.label("");
                ui.label("");
            } else {
                for count in [week.logged, week.with, week.severe] {
                    ui.label(theme::body(count.to_string()));
                }
            }
            let mean = week.mean.as_ref().map_or("", |mean| mean.words.as_str());
            ui.label(theme::body(mean));
            if let Some(ticks) = &chart.ticks {
                ui.label(theme::body(ticks.in_week(week.first).unwrap_or_default()));
            }
            ui.end_row();
        }
    };
    ScrollArea::both()
        .id_salt("table")
        .max_height(TABLE_HEIGHT)
        .min_scrolled_height(TABLE_HEIGHT)
        .show(ui, |ui| table.show(ui, rows));
}
