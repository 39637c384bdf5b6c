//! The page: what is looked at, what was worded of it, and the state of both pages. It is loaded only while it is shown; the diary or
//! the language having changed, it is worded anew from what was found when looking back.

use egui::{Align, Id, Layout, Ui};

use super::all::{AllPage, letters};
use super::data::{TrendsData, TrendsPageData};
use super::one::OnePage;
use super::room::{is_lower, is_lowest};
use super::see_gp::{GpFirst, see_gp_small_link};
use crate::diary::Changes;
use crate::domain::{BuiltInSign, SignKey};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::look::{Look, Period};
use crate::ui::action::{Go, LookAt, Screen};
use crate::ui::page::{Loaded, Page, Source};
use crate::ui::parts::flag_notices::notices_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, picker, primary_button, segmented, segmented_width, title};

/// Trends within an open diary.
#[derive(Debug, Default)]
pub struct TrendsPage {
    look: Look,
    /// Not read while the diary is looked through.
    data: Loaded<TrendsData>,
    all: AllPage,
    one: OnePage,
}

impl TrendsPage {
    pub const fn look(&self) -> &Look {
        &self.look
    }

    /// Looks at something else.
    pub fn look_at(&mut self, look: Look) {
        if self.look.is_open && !look.is_open {
            self.all.come_back_from(self.look.sign.clone());
        }
        if self.look.sign != look.sign {
            self.one = OnePage::default();
        }
        if look.to_change {
            self.one.go_to_change();
        }
        self.look = Look {
            to_change: false,
            ..look
        };
        self.data.outdate();
    }

    /// Whether one symptom has the page.
    pub const fn is_open(&self) -> bool {
        self.look.is_open
    }

    /// The symptom that has the page; each page scrolls by itself.
    pub fn open_sign(&self) -> Option<&SignKey> {
        self.look.sign.as_ref().filter(|_| self.look.is_open)
    }

    /// What the page comes to, as it is read aloud.
    pub fn heard(&self, text: &Text) -> Option<String> {
        Some(match &self.data.get()?.page {
            TrendsPageData::Nothing(said) => said.join(" "),
            TrendsPageData::All(all) => format!("{}. {}", all.filled.whole, all.heard(text)),
            TrendsPageData::One(one) => format!("{}. {}", one.title, one.answer()),
        })
    }

    /// When to see a GP, as it fits the diary; on the page of all symptoms.
    pub fn gp_first(&self) -> Option<&GpFirst> {
        match &self.data.get()?.page {
            TrendsPageData::All(all) => Some(&all.gp_first),
            _ => None,
        }
    }

    /// Whether a symptom is the measured blood pressure, whose page is among the records.
    pub fn is_measured(&self, key: &SignKey) -> bool {
        let is_pressure = *key == SignKey::BuiltIn(BuiltInSign::BloodPressure);
        let page = self.data.get().map(|data| &data.page);
        let Some(TrendsPageData::All(all)) = page else {
            return false;
        };
        is_pressure && all.pressure.is_some() && !all.rows().any(|row| row.key == *key)
    }

    /// The letters that open a symptom while `focused` has the keyboard.
    pub fn letters(&self, focused: Option<Id>) -> impl Iterator<Item = (char, &SignKey)> {
        let (mut all, mut one) = (None, None);
        match self.data.get().map(|data| &data.page) {
            Some(TrendsPageData::All(data)) if self.all.takes_letters(focused) => all = Some(data),
            // Lists and fields there take letters themselves.
            Some(TrendsPageData::One(data)) if focused.is_none() => one = Some(data),
            _ => {}
        }
        let all = all.into_iter().flat_map(|all| letters(all));
        let one = one.into_iter().flat_map(|one| &one.letters);
        all.chain(one.map(|(letter, sign)| (*letter, sign)))
    }

    /// The numbers of the chart were saved.
    pub fn tell_saved(&mut self, said: String) {
        self.one.tell_saved(said);
    }

    /// Whether something stands at the foot of the page, always in sight.
    pub fn has_foot(&mut self, ui: &Ui) -> bool {
        match self.data.get().map(|data| &data.page) {
            Some(TrendsPageData::All(all)) => self.all.takes_foot(ui, all),
            _ => false,
        }
    }

    /// Draws what stands there.
    pub fn foot_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        if let Some(TrendsPageData::All(all)) = self.data.get().map(|data| &data.page) {
            self.all.foot_ui(ui, scene, all);
        }
    }
}

/// More than a page: what stands at its foot is always in sight, so that it is drawn apart.
impl Page for TrendsPage {
    fn outdate(&mut self, _: Changes) {
        self.data.outdate();
    }

    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        let is_behind = !from.looking_back.is_fresh();
        if (self.data.is_outdated() || is_behind)
            && let Some(found) = from.looking_back.found(from.diary, from.now)?
        {
            self.data.set(TrendsData::new(found, &self.look, from.text));
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let (look, Some(data)) = (&self.look, self.data.get()) else {
            ui.label(theme::soft(text.trends_looking_back()));
            return;
        };
        if is_lowest(ui) {
            ui.spacing_mut().item_spacing.y = theme::SPACE_XS;
        }
        ui.horizontal_wrapped(|ui| {
            if let TrendsPageData::One(one) = &data.page {
                // There the answer needs the room of the word that is chosen beside the page anyway.
                if !is_lowest(ui) {
                    title(ui, &text.trends_title());
                }
                OnePage::head_ui(ui, scene, one, look);
            } else {
                title(ui, &text.trends_title());
            }
            let is_all = matches!(data.page, TrendsPageData::All(_));
            // One word with its list takes no line of its own.
            let is_close = is_all && is_lower(ui);
            if is_all && !is_close {
                see_gp_small_link(ui, scene);
            }
            let names = Period::ALL.map(|period| period.name(text));
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            // Beside the title where there is room, else below it, else a list to choose from.
            let room = ui.available_size_before_wrap().x - theme::SPACE_S;
            let width = segmented_width(ui, &names);
            if width <= room && !is_close {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    period_ui(ui, scene, &names, look);
                });
            } else if width <= ui.max_rect().width() && !is_close {
                ui.end_row();
                period_ui(ui, scene, &names, look);
            } else {
                let chosen = place(look.period).unwrap_or_default();
                let picked = picker(ui, &names, chosen, &text.trends_period());
                look_at_period(scene, picked, look);
            }
            if is_close {
                see_gp_small_link(ui, scene);
            }
        });
        if let TrendsPageData::All(all) = &data.page {
            self.all.head_ui(ui, scene, all);
        }
        if !data.notices.is_empty() {
            ui.add_space(theme::SPACE_XS);
            notices_ui(ui, scene, &data.notices, data.today);
        }
        match &data.page {
            TrendsPageData::Nothing(said) => nothing_ui(ui, scene, said),
            TrendsPageData::All(all) => self.all.ui(ui, scene, all, look),
            TrendsPageData::One(one) => self.one.ui(ui, scene, one, look),
        }
    }
}

fn period_ui(ui: &mut Ui, scene: &mut Scene, names: &[&str], look: &Look) {
    let chosen = segmented(ui, names, place(look.period), &scene.text.trends_period());
    look_at_period(scene, chosen, look);
}

fn place(period: Period) -> Option<usize> {
    Period::ALL.iter().position(|known| *known == period)
}

fn look_at_period(scene: &mut Scene, chosen: Option<usize>, look: &Look) {
    if let Some(period) = chosen.and_then(|at| Period::ALL.get(at)) {
        scene.ask(LookAt::Trends(Look {
            period: *period,
            ..look.clone()
        }));
    }
}

fn nothing_ui(ui: &mut Ui, scene: &mut Scene, said: &[String]) {
    ui.add_space(theme::SPACE_L);
    card(ui, |ui| {
        for (at, words) in said.iter().enumerate() {
            let words = match at {
                0 => theme::body(words),
                _ => theme::soft(words),
            };
            ui.label(words);
        }
        ui.add_space(theme::SPACE_S);
        if primary_button(ui, &scene.text.nav_today()).clicked() {
            scene.ask(Go::Screen(Screen::Today));
        }
    });
}
