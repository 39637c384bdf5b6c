//! Magnesium: what a person gets, beside a norm; what their supplements add up to, beside the upper level; and the pages about
//! them, an ordinary week and magnesium itself. Draws [`MagnesiumData`] and collects actions; nothing here is advice to take any.

mod amounts_card;
pub mod amounts_data;
mod changes_card;
pub mod changes_data;
pub mod data;
mod food_card;
mod forms_page;
pub mod learn_data;
mod learn_page;
mod overview;
mod own_foods;
mod place;
mod product_card;
mod product_draft;
mod product_form;
mod profile_page;
mod warnings;
mod week_page;
mod weeks_card;
pub mod weeks_data;

use egui::{Align, Layout, Ui};

use crate::domain::Day;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::trends::data::Look;
use crate::ui::widgets::{link_button, title};

use changes_data::ChangesData;
pub use data::MagnesiumData;
use food_card::FoodDraft;
pub use place::MagnesiumPlace;
use product_draft::ProductDraft;
use profile_page::ProfileDraft;

/// The pages of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Overview,
    Profile,
    Week,
    Learn,
    Forms,
}

/// The state of the screen that is not in the diary.
#[derive(Debug, Default)]
pub struct MagnesiumScreen {
    page: Page,
    food: FoodDraft,
    product: Option<ProductDraft>,
    changing: Option<crate::domain::product::ProductId>,
    /// Before and after the products, once the diary was looked back on.
    changes: Option<ChangesData>,
    profile: ProfileDraft,
    as_table: bool,
}

impl MagnesiumScreen {
    /// Opens the overview with the food search ready, or else with the form for a product begun on `day`.
    pub fn open_for(&mut self, food: bool, day: Day) {
        self.page = Page::Overview;
        if food {
            self.food.focus();
        } else {
            self.product = Some(ProductDraft::new(day));
        }
    }
}

/// Draws the screen.
pub fn magnesium_ui(
    ui: &mut Ui,
    screen: &mut MagnesiumScreen,
    data: &MagnesiumData,
    look: &Look,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let heading = match screen.page {
        Page::Overview => return overview::overview_ui(ui, screen, data, look, text, actions),
        Page::Profile => text.prof_title(),
        Page::Week => text.week_title(),
        Page::Learn => text.learn_title(),
        Page::Forms => text.learn_forms_page(),
    };
    title(ui, &heading);
    let (back, before) = match screen.page {
        Page::Forms => (text.learn_back(), Page::Learn),
        _ => (text.mag_back(), Page::Overview),
    };
    if link_button(ui, &back).clicked() {
        screen.page = before;
    }
    ui.add_space(theme::SPACE_S);
    match screen.page {
        Page::Profile => profile_page::profile_ui(ui, &mut screen.profile, data, text, actions),
        Page::Week => week_page::week_ui(ui, data, text, actions),
        Page::Learn => {
            if learn_page::learn_ui(ui, text, actions) {
                screen.page = Page::Forms;
            }
        }
        Page::Forms => forms_page::forms_ui(ui, text),
        Page::Overview => {}
    }
}

/// A row with its numbers and buttons at the right edge; what is left over is the name's, however long it is.
fn row_ui(ui: &mut Ui, right: impl FnOnce(&mut Ui), left: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            right(ui);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                left(ui);
            });
        });
    });
}
