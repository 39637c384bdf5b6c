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
mod page;
mod product_card;
mod product_draft;
mod product_form;
mod profile_page;
mod warnings;
mod week_page;
mod weeks_card;
pub mod weeks_data;

use egui::Ui;

use crate::domain::Day;
use crate::text::Text;
use crate::ui::action::MagnesiumPart;
use crate::ui::action::look::Look;
use crate::ui::parts::birth_field::BirthDraft;
use crate::ui::parts::kept_form::KeptForm;
use crate::ui::parts::row::row_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{heading, link_button, segmented, title};

use changes_data::ChangesData;
pub use data::MagnesiumData;
use food_card::FoodDraft;
pub use page::MagnesiumPage;
use product_draft::ProductDraft;

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

impl Page {
    /// Those with a tab, in order; the forms stand with what is known.
    const TABS: [Self; 4] = [Self::Overview, Self::Week, Self::Profile, Self::Learn];

    fn name(self, text: &Text) -> String {
        match self {
            Self::Overview => text.mag_tab_day(),
            Self::Week => text.week_title(),
            Self::Profile => text.prof_title(),
            Self::Learn | Self::Forms => text.learn_title(),
        }
    }
}

/// The state of the screen that is not in the diary.
#[derive(Debug, Default)]
pub struct MagnesiumScreen {
    page: Page,
    food: FoodDraft,
    product: KeptForm<ProductDraft>,
    changing: Option<crate::domain::product::ProductId>,
    /// Before and after the products, once the diary was looked back on.
    changes: Option<ChangesData>,
    born: BirthDraft,
    as_table: bool,
}

impl MagnesiumScreen {
    /// Whether a page that was opened from another is shown.
    fn is_inside(&self) -> bool {
        self.page == Page::Forms
    }

    /// Opens a part of it; the form of a product is begun on `day`.
    fn open(&mut self, part: MagnesiumPart, day: Day) {
        self.page = match part {
            MagnesiumPart::Food => {
                self.food.focus();
                Page::Overview
            }
            MagnesiumPart::Product => {
                self.product.open(ProductDraft::new(day));
                Page::Overview
            }
            MagnesiumPart::AboutYou => Page::Profile,
        };
    }
}

/// Draws the screen.
pub fn magnesium_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    screen: &mut MagnesiumScreen,
    data: &MagnesiumData,
    look: &Look,
) {
    let text = scene.text;
    title(ui, &text.mag_title());
    ui.add_space(theme::SPACE_S);
    let names = Page::TABS.map(|page| page.name(text));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let tab = if screen.page == Page::Forms {
        Page::Learn
    } else {
        screen.page
    };
    let shown = Page::TABS.iter().position(|page| *page == tab);
    let picked = segmented(ui, &names, shown, &text.mag_tabs());
    if let Some(page) = picked.and_then(|at| Page::TABS.get(at)) {
        screen.page = *page;
    }
    ui.add_space(theme::SPACE_M);
    match screen.page {
        Page::Overview => overview::overview_ui(ui, scene, screen, data, look),
        Page::Profile => profile_page::profile_ui(ui, scene, &mut screen.born, data),
        Page::Week => week_page::week_ui(ui, scene, data),
        Page::Learn => {
            if learn_page::learn_ui(ui, scene) {
                screen.page = Page::Forms;
            }
        }
        Page::Forms => {
            heading(ui, &text.learn_forms_page());
            if link_button(ui, &text.learn_back()).clicked() {
                screen.page = Page::Learn;
            }
            ui.add_space(theme::SPACE_S);
            forms_page::forms_ui(ui, scene);
        }
    }
}
