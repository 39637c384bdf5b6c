//! The bar on the left: where one can go. On a narrow window its words stand below their icons.

use std::path::PathBuf;

use egui::{Align, Frame, Label, Layout, Margin, Panel, Ui};

use crate::text::Text;
use crate::ui::action::{Action, Dialog, DialogAction, DiariesAction, Go, Screen};
use crate::ui::parts::screen_name::screen_item;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, NavEntry, NavLook, menu_button, nav_below_width, nav_height, nav_item, picker, region,
};

/// Width with the words beside the icons.
const WIDE: f32 = 196.0;
/// Windows narrower than this get the words below the icons, in points.
const NARROW_WINDOW: f32 = 840.0;

/// The diaries of this computer, to go from one to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiarySwitch {
    /// Their files.
    pub paths: Vec<PathBuf>,
    /// What they are called.
    pub names: Vec<String>,
    pub open: usize,
}

/// Draws the bar. `switch` is there where this computer has more than one diary.
pub fn nav_ui(ui: &mut Ui, scene: &mut Scene, shown: Screen, switch: Option<&DiarySwitch>) {
    let text = scene.text;
    let look = if ui.available_width() >= NARROW_WINDOW {
        NavLook::Beside
    } else {
        NavLook::Below
    };
    let places = places(text);
    let foot = Screen::FOOT.map(|screen| place(Goal::Screen(screen), text));
    let (width, margin) = match look {
        NavLook::Beside => (WIDE, Margin::symmetric(12, 12)),
        NavLook::Below => {
            let names = places.iter().chain(&foot).flatten();
            let names = names.map(|place| place.name.as_str());
            let width = nav_below_width(ui, names);
            (width + 2.0 * theme::SPACE_S, Margin::same(8))
        }
    };
    let bar = Panel::left("nav")
        .exact_size(width)
        .resizable(false)
        .frame(Frame::new().inner_margin(margin))
        .show(ui, |ui| {
            if look == NavLook::Beside {
                head_ui(ui, scene, switch);
            } else {
                ui.spacing_mut().item_spacing.y = 0.0;
            }
            let bar = Bar {
                look,
                shown,
                width: ui.available_width(),
            };
            let step = nav_height(look) + ui.spacing().item_spacing.y;
            let room = (ui.available_height() / step).floor() as usize;
            let room = room.saturating_sub(foot.len());
            let places: Vec<Place> = places.into_iter().flatten().collect();
            bar.places_ui(ui, scene, &places, room);
            ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                for place in foot.iter().flatten().rev() {
                    bar.place_ui(ui, scene, place);
                }
            });
        });
    region(ui, bar.response.rect);
}

/// Where an entry leads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goal {
    Screen(Screen),
    Search,
}

struct Place {
    goal: Goal,
    icon: Icon,
    name: String,
}

/// The screens at the top, and the search.
fn places(text: &Text) -> Vec<Option<Place>> {
    let screens = Screen::ALL.map(Goal::Screen);
    let goals = screens.into_iter().chain([Goal::Search]);
    goals.map(|goal| place(goal, text)).collect()
}

fn place(goal: Goal, text: &Text) -> Option<Place> {
    let (icon, name) = match goal {
        Goal::Screen(screen) => screen_item(screen, text)?,
        Goal::Search => (Icon::Search, text.search_title()),
    };
    Some(Place { goal, icon, name })
}

fn go_to(goal: Goal) -> Action {
    match goal {
        Goal::Screen(screen) => Go::Screen(screen).into(),
        Goal::Search => DialogAction::Open(Dialog::Search).into(),
    }
}

/// How the bar looks now.
struct Bar {
    look: NavLook,
    shown: Screen,
    width: f32,
}

impl Bar {
    /// As many places as there is `room` for; in a low window with large text the others are behind *More*, so that help and
    /// settings stay in sight and nothing has to be scrolled.
    fn places_ui(&self, ui: &mut Ui, scene: &mut Scene, places: &[Place], room: usize) {
        let in_bar = if places.len() <= room {
            places.len()
        } else {
            room.saturating_sub(1)
        };
        let (in_bar, behind) = places.split_at(in_bar);
        for place in in_bar {
            self.place_ui(ui, scene, place);
        }
        if behind.is_empty() {
            return;
        }
        let is_shown = behind.iter().any(|place| self.is_shown(place));
        let more = scene.text.nav_more();
        let entry = NavEntry {
            icon: Icon::More,
            name: &more,
            is_open: is_shown,
        };
        let more = nav_item(ui, self.look, entry, self.width);
        let goals: Vec<_> = behind
            .iter()
            .map(|place| (place.goal, &place.name))
            .collect();
        scene.ask_all(menu_button(&more, &goals).map(go_to));
    }

    fn place_ui(&self, ui: &mut Ui, scene: &mut Scene, place: &Place) {
        let entry = NavEntry {
            icon: place.icon,
            name: &place.name,
            is_open: self.is_shown(place),
        };
        if nav_item(ui, self.look, entry, self.width).clicked() {
            scene.ask(go_to(place.goal));
        }
    }

    fn is_shown(&self, place: &Place) -> bool {
        place.goal == Goal::Screen(self.shown)
    }
}

/// What stands above the entries.
fn head_ui(ui: &mut Ui, scene: &mut Scene, switch: Option<&DiarySwitch>) {
    ui.add_space(theme::SPACE_XS);
    ui.horizontal(|ui| {
        ui.add_space(theme::NAV_MARGIN);
        ui.add(Label::new(theme::heading(scene.text.app_name())).wrap());
    });
    if let Some(switch) = switch {
        ui.add_space(theme::SPACE_S);
        switch_ui(ui, scene, switch);
    }
    ui.add_space(theme::SPACE_M);
}

fn switch_ui(ui: &mut Ui, scene: &mut Scene, switch: &DiarySwitch) {
    let names: Vec<&str> = switch.names.iter().map(String::as_str).collect();
    let picked = picker(ui, &names, switch.open, &scene.text.diary_switch());
    let path = picked.filter(|at| *at != switch.open);
    if let Some(path) = path.and_then(|at| switch.paths.get(at)) {
        scene.ask(DiariesAction::Open(path.clone()));
    }
}
