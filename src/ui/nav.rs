//! The bar on the left: where one can go. On a narrow window only its icons.

use egui::{Frame, Layout, Margin, Panel, Theme, Ui};

use super::action::{Action, Screen};
use super::theme;
use super::widgets::{Icon, nav_item, segmented};
use crate::text::{Language, Text};

/// Width with words.
const WIDE: f32 = 196.0;
/// Width with icons alone.
const NARROW: f32 = 64.0;
/// Windows narrower than this get icons alone, in points.
const NARROW_WINDOW: f32 = 840.0;

/// Draws the bar.
pub fn nav_ui(ui: &mut Ui, shown: Screen, text: &Text, actions: &mut Vec<Action>) {
    let wide = ui.available_width() >= NARROW_WINDOW;
    let width = if wide { WIDE } else { NARROW };
    let frame = Frame::new()
        .fill(theme::palette(ui).bg)
        .inner_margin(Margin::symmetric(12, 12));
    Panel::left("nav")
        .exact_size(width)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            let item_width = ui.available_width();
            if wide {
                ui.add_space(theme::SPACE_XS);
                ui.horizontal(|ui| {
                    ui.add_space(theme::NAV_MARGIN);
                    ui.label(theme::heading(text.app_name()));
                });
            }
            ui.add_space(theme::SPACE_M);
            for screen in Screen::ALL {
                item_ui(ui, screen, shown, item_width, text, actions);
            }
            ui.with_layout(Layout::bottom_up(egui::Align::Min), |ui| {
                if wide {
                    choices_ui(ui, text, actions);
                    ui.add_space(theme::SPACE_M);
                }
                for screen in Screen::FOOT.into_iter().rev() {
                    item_ui(ui, screen, shown, item_width, text, actions);
                }
            });
        });
}

fn item_ui(
    ui: &mut Ui,
    screen: Screen,
    shown: Screen,
    width: f32,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let Some((icon, name)) = screen_item(screen, text) else {
        return;
    };
    if nav_item(ui, icon, &name, screen == shown, width).clicked() {
        actions.push(Action::Show(screen));
    }
}

/// Its icon and name, if it has a place in the bar.
fn screen_item(screen: Screen, text: &Text) -> Option<(Icon, String)> {
    match screen {
        Screen::Today => Some((Icon::Today, text.nav_today())),
        Screen::Calendar => Some((Icon::Calendar, text.nav_calendar())),
        Screen::Trends => Some((Icon::Trends, text.nav_trends())),
        Screen::Help => Some((Icon::Help, text.nav_help())),
        Screen::Sign | Screen::About => None,
    }
}

fn choices_ui(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    language_ui(ui, text, actions);
    ui.add_space(theme::SPACE_S);
    let themes = [Theme::Light, Theme::Dark];
    let names = [text.theme_light(), text.theme_dark()];
    let names = [names[0].as_str(), names[1].as_str()];
    let current = themes.iter().position(|theme| *theme == ui.theme());
    if let Some(theme) =
        segmented(ui, &names, current, &text.theme_choice()).and_then(|at| themes.get(at))
    {
        actions.push(Action::Theme(*theme));
    }
}

/// The choice between the languages.
pub fn language_ui(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    let names = [text.language_nl(), text.language_en()];
    let names = [names[0].as_str(), names[1].as_str()];
    let current = Language::ALL
        .iter()
        .position(|language| *language == text.language());
    let chosen = segmented(ui, &names, current, &text.language_choice());
    if let Some(language) = chosen.and_then(|at| Language::ALL.get(at)) {
        actions.push(Action::Language(*language));
    }
}
