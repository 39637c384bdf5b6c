//! Report: the page for the GP as it will print, and beside it what it is about and where it goes. Draws [`ReportView`] and collects
//! actions; the page itself is made in [`crate::report`].

mod page;
mod page_ui;
mod saving;
mod who_card;

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::diary::Command;
use crate::domain::Day;
use crate::report::{Page, Part, ReportData};
use crate::text::{Language, Text};
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::report_choice::{ReportChoice, ReportPeriod};
use crate::ui::action::{FileAction, LookAt};
use crate::ui::export::export_card;
use crate::ui::parts::column::column;
use crate::ui::parts::flag_data::FlagNotice;
use crate::ui::parts::flag_notices::notices_ui;
use crate::ui::parts::spell_draft::{SpellDraft, Typed};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Lines, MessageLook, card, check_box, heading, message_bar, primary_button, secondary_button,
    segmented, title,
};

pub use page::ReportPage;
use page_ui::page_ui;
use who_card::WhoDraft;

/// From this width on the choices stand beside the page.
const PAGE_AND_CHOICES: f32 = 760.0;
/// From this width on they stand side by side above it.
const TWO_CARDS: f32 = 560.0;
/// The least width of the choices beside the page, and the most.
const SIDE: f32 = 270.0;
const SIDE_WIDEST: f32 = 540.0;
/// A page is drawn at most this wide, as wide as the paper: larger than it prints helps nobody.
const PAGE_WIDEST: f32 = 794.0;
/// Rows of the field for questions.
const QUESTION_ROWS: usize = 3;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportView {
    /// What to do about the warning signs ticked today: that comes before anything on paper.
    pub notices: Vec<FlagNotice>,
    /// The day of the notices.
    pub today: Day,
    /// What the page says.
    pub data: ReportData,
    /// The pages, as they print.
    pub pages: Vec<Page>,
}

/// The report is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved(pub std::path::PathBuf);

/// What the screen is drawn from.
struct Parts<'s> {
    choice: &'s ReportChoice,
    view: Option<&'s ReportView>,
    questions: &'s mut SpellDraft<()>,
    who: &'s mut WhoDraft,
    saved: Option<&'s Saved>,
    /// It was saved just now: what is said of it comes into view.
    is_just_saved: bool,
}

fn questions_command(((), body, spell): Typed<()>) -> Command {
    Command::Questions { body, spell }
}

/// Draws the screen.
fn report_ui(ui: &mut Ui, scene: &mut Scene, mut parts: Parts<'_>) {
    let text = scene.text;
    if let Some(view) = parts.view.filter(|view| !view.notices.is_empty()) {
        notices_ui(ui, scene, &view.notices, view.today);
        ui.add_space(theme::SPACE_S);
    }
    let full = ui.available_width();
    if full < PAGE_AND_CHOICES {
        title(ui, &text.nav_report());
        choices_above(ui, scene, full, &mut parts);
        ui.add_space(theme::SPACE_M);
        if let Some(view) = parts.view {
            ui.label(preview_words(view, text));
        }
        pages_ui(ui, scene, parts.view);
        return;
    }
    // In the head, so that the page and the choices beside it begin on one height.
    ui.horizontal_wrapped(|ui| {
        title(ui, &text.nav_report());
        if let Some(view) = parts.view {
            ui.add_space(theme::SPACE_S);
            ui.label(preview_words(view, text));
        }
    });
    let page = (full - SIDE - theme::SPACE_L).min(PAGE_WIDEST);
    let side = (full - page - theme::SPACE_L).min(SIDE_WIDEST);
    // What can be chosen comes before the page for who moves by keys or listens, as it does where it stands above.
    let row = Layout::right_to_left(Align::Min);
    ui.allocate_ui_with_layout(vec2(page + theme::SPACE_L + side, 0.0), row, |ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_L;
        column(ui, side, |ui| {
            // First, and with who the page is about: neither is to be looked for below the window's edge.
            saving_ui(ui, scene, &mut parts);
            ui.add_space(theme::SPACE_S);
            parts.who.who_ui(ui, scene);
            ui.add_space(theme::SPACE_XS);
            about_ui(ui, scene, &mut parts);
            ui.add_space(theme::SPACE_XS);
            contents_ui(ui, scene, &parts);
            ui.add_space(theme::SPACE_S);
            afterwards_ui(ui, scene);
        });
        column(ui, page, |ui| pages_ui(ui, scene, parts.view));
    });
}

/// The choices above the page, where there is no room beside it: side by side, if there is room for that.
fn choices_above(ui: &mut Ui, scene: &mut Scene, full: f32, parts: &mut Parts<'_>) {
    if full < TWO_CARDS {
        about_ui(ui, scene, parts);
        ui.add_space(theme::SPACE_XS);
        parts.who.who_ui(ui, scene);
        ui.add_space(theme::SPACE_XS);
        contents_and_saving_ui(ui, scene, parts);
        return;
    }
    let half = (full - theme::SPACE_L) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_L;
        column(ui, half, |ui| {
            about_ui(ui, scene, parts);
            ui.add_space(theme::SPACE_XS);
            parts.who.who_ui(ui, scene);
        });
        column(ui, half, |ui| contents_and_saving_ui(ui, scene, parts));
    });
}

fn contents_and_saving_ui(ui: &mut Ui, scene: &mut Scene, parts: &mut Parts<'_>) {
    contents_ui(ui, scene, parts);
    ui.add_space(theme::SPACE_S);
    saving_ui(ui, scene, parts);
    afterwards_ui(ui, scene);
}

/// "Zo wordt het afgedrukt · 1 bladzijde A4".
fn preview_words(view: &ReportView, text: &Text) -> RichText {
    let pages = text.report_pages(view.pages.len());
    theme::small(format!("{} · {pages}", text.report_preview()))
}

fn pages_ui(ui: &mut Ui, scene: &Scene, view: Option<&ReportView>) {
    let Some(view) = view else {
        ui.label(theme::soft(scene.text.report_loading()));
        return;
    };
    let width = ui.available_width().min(PAGE_WIDEST);
    for (at, page) in view.pages.iter().enumerate() {
        page_ui(ui, at, page, width);
        ui.add_space(theme::SPACE_S);
    }
}

/// What the report is about.
fn about_ui(ui: &mut Ui, scene: &mut Scene, parts: &mut Parts<'_>) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.report_period());
        if let Some(view) = parts.view {
            ui.label(theme::soft(&view.data.period));
        }
        period_ui(ui, scene, parts.choice);
        ui.label(theme::small(text.report_language()));
        language_ui(ui, scene, parts.choice);
    });
    ui.add_space(theme::SPACE_XS);
    card(ui, |ui| {
        heading(ui, &text.report_part_questions());
        let (name, hint) = (text.report_part_questions(), text.report_questions_hint());
        let lines = Lines {
            name: &name,
            hint: &hint,
            rows: QUESTION_ROWS,
        };
        ui.add_enabled_ui(scene.takes_words, |ui| {
            parts.questions.area_ui(ui, scene, (), lines);
        });
    });
}

/// What is on it.
fn contents_ui(ui: &mut Ui, scene: &mut Scene, parts: &Parts<'_>) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.report_contents());
        for part in Part::ALL {
            let on = parts.choice.parts.contains(&part);
            if check_box(ui, on, &part_name(part, text), None).clicked() {
                let mut choice = parts.choice.clone();
                if !choice.parts.remove(&part) {
                    choice.parts.insert(part);
                }
                scene.ask(LookAt::Report(choice));
            }
        }
    });
}

fn saving_ui(ui: &mut Ui, scene: &mut Scene, parts: &mut Parts<'_>) {
    let text = scene.text;
    let asked = ui.horizontal_wrapped(|ui| {
        let save = primary_button(ui, &text.report_save()).clicked();
        let print = secondary_button(ui, &text.report_print()).clicked();
        let ask = FileAction::Ask(FileQuestion::Report);
        save.then_some(ask).or(print.then_some(FileAction::Print))
    });
    // A page without the name that was typed for it would be found out at the doctor's.
    if let Some(asked) = asked.inner
        && !parts.who.leads_to_wrong()
    {
        scene.ask(asked);
    }
    let said = ui.scope(|ui| saved_ui(ui, scene, parts.saved));
    if parts.is_just_saved {
        said.response.scroll_to_me(None);
    }
}

/// Where the page is then, and other ways to take the diary along.
fn afterwards_ui(ui: &mut Ui, scene: &mut Scene) {
    ui.label(theme::small(scene.text.report_stays()));
    ui.add_space(theme::SPACE_S);
    export_card(ui, scene);
}

/// What became of the file that was asked for.
fn saved_ui(ui: &mut Ui, scene: &mut Scene, saved: Option<&Saved>) {
    let text = scene.text;
    let Some(Saved(path)) = saved else { return };
    let said = text.report_saved(path.display().to_string());
    message_bar(ui, MessageLook::Info, &said, None);
    if secondary_button(ui, &text.report_open()).clicked() {
        scene.ask(FileAction::Open(path.clone()));
    }
}

fn period_ui(ui: &mut Ui, scene: &mut Scene, choice: &ReportChoice) {
    let text = scene.text;
    let names = ReportPeriod::ALL.map(|period| period.name(text));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let shown = ReportPeriod::ALL
        .iter()
        .position(|period| *period == choice.period);
    let picked = segmented(ui, &names, shown, &text.report_period());
    if let Some(period) = picked.and_then(|at| ReportPeriod::ALL.get(at)) {
        scene.ask(LookAt::Report(ReportChoice {
            period: *period,
            ..choice.clone()
        }));
    }
}

fn language_ui(ui: &mut Ui, scene: &mut Scene, choice: &ReportChoice) {
    let text = scene.text;
    let language = choice.language.unwrap_or(text.language());
    let names = Language::ALL.map(Language::name);
    let shown = Language::ALL.iter().position(|known| *known == language);
    let picked = segmented(ui, &names, shown, &text.report_language());
    if let Some(language) = picked.and_then(|at| Language::ALL.get(at)) {
        scene.ask(LookAt::Report(ReportChoice {
            language: Some(*language),
            ..choice.clone()
        }));
    }
}

fn part_name(part: Part, text: &Text) -> String {
    match part {
        Part::Questions => text.report_part_questions(),
        Part::Calendar => text.report_part_calendar(),
        Part::Pressure => text.report_part_pressure(),
        Part::Medicines => text.report_part_medicines(),
        Part::Labs => text.report_part_labs(),
        Part::Findings => text.report_part_findings(),
        Part::Notes => text.report_part_notes(),
    }
}
