//! The bar on the left: where one can go. On a narrow window only its icons.

use std::path::PathBuf;

use egui::{Align, Frame, Label, Layout, Margin, Panel, ScrollArea, Ui};

use crate::text::Text;
use crate::ui::action::{Action, Dialog, Screen, WindowAction};
use crate::ui::theme;
use crate::ui::widgets::{Icon, nav_item, picker};

/// Width with words.
const WIDE: f32 = 196.0;
/// Width with icons alone.
const NARROW: f32 = 64.0;
/// Windows narrower than this get icons alone, in points.
const NARROW_WINDOW: f32 = 840.0;

/// The diaries of this computer, to go from one to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiarySwitch {
    /// Their files.
    pub paths: Vec<PathBuf>,
    /// What they are called.
    pub names: Vec<String>,
    /// The one that is open.
    pub open: usize,
}

/// Draws the bar. `switch` is there where this computer has more than one diary.
pub fn nav_ui(
    ui: &mut Ui,
    shown: Screen,
    switch: Option<&DiarySwitch>,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let wide = ui.available_width() >= NARROW_WINDOW;
    let width = if wide { WIDE } else { NARROW };
    let frame = Frame::new().inner_margin(Margin::symmetric(12, 12));
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
                    ui.add(Label::new(theme::heading(text.app_name())).wrap());
                });
            }
            if let Some(switch) = switch.filter(|_| wide) {
                ui.add_space(theme::SPACE_S);
                switch_ui(ui, switch, text, actions);
            }
            ui.add_space(theme::SPACE_M);
            let step = theme::NAV_HEIGHT + ui.spacing().item_spacing.y;
            let items = Screen::ALL.len() + 1 + Screen::FOOT.len();
            if items as f32 * step > ui.available_height() {
                // Large text in a low window: the screens are reached by scrolling, help stays in sight.
                let foot = Screen::FOOT.len() as f32 * step;
                let room = (ui.available_height() - foot).max(step);
                ScrollArea::vertical()
                    .max_height(room)
                    .show(ui, |ui| items_ui(ui, shown, item_width, text, actions));
                for screen in Screen::FOOT {
                    item_ui(ui, screen, shown, item_width, text, actions);
                }
                return;
            }
            items_ui(ui, shown, item_width, text, actions);
            let foot = Layout::bottom_up(Align::Min);
            ui.with_layout(foot, |ui| {
                for screen in Screen::FOOT.into_iter().rev() {
                    item_ui(ui, screen, shown, item_width, text, actions);
                }
            });
        });
}

/// The screens at the top, and the search.
fn items_ui(ui: &mut Ui, shown: Screen, width: f32, text: &Text, actions: &mut Vec<Action>) {
    for screen in Screen::ALL {
        item_ui(ui, screen, shown, width, text, actions);
    }
    if nav_item(ui, Icon::Search, &text.search_title(), false, width).clicked() {
        actions.push(Action::Open(Dialog::Search));
    }
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

fn switch_ui(ui: &mut Ui, switch: &DiarySwitch, text: &Text, actions: &mut Vec<Action>) {
    let names: Vec<&str> = switch.names.iter().map(String::as_str).collect();
    let picked = picker(ui, &names, switch.open, &text.diary_switch());
    let path = picked.filter(|at| *at != switch.open);
    if let Some(path) = path.and_then(|at| switch.paths.get(at)) {
        actions.push(Action::Window(WindowAction::OpenDiary(path.clone())));
    }
}

/// What a screen is called, if it has a place in the bar.
pub(in crate::ui) fn screen_name(screen: Screen, text: &Text) -> Option<String> {
    screen_item(screen, text).map(|(_, name)| name)
}

/// Its icon and name, if it has a place in the bar.
fn screen_item(screen: Screen, text: &Text) -> Option<(Icon, String)> {
    match screen {
        Screen::Today => Some((Icon::Today, text.nav_today())),
        Screen::Calendar => Some((Icon::Calendar, text.nav_calendar())),
        Screen::Trends => Some((Icon::Trends, text.nav_trends())),
        Screen::Magnesium => Some((Icon::Magnesium, text.nav_magnesium())),
        Screen::Records => Some((Icon::Records, text.nav_records())),
        Screen::Report => Some((Icon::Report, text.nav_report())),
        Screen::Help => Some((Icon::Help, text.nav_help())),
        Screen::Settings => Some((Icon::Settings, text.nav_settings())),
        Screen::Sign | Screen::About => None,
    }
}
