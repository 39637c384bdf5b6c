//! Today: one row a sign, answered with one click or key. Holds what is not in the diary (the row the keyboard is on, what is
//! still being typed) and lets its parts draw [`TodayData`] and collect actions.

use egui::style::ScrollAnimation;
use egui::{Rect, Ui, Vec2};

use super::away_banner::AwayBanner;
use super::data::TodayData;
use super::foot::foot_ui;
use super::head::head_ui;
use super::jump_to_date::Jump;
use super::line::Columns;
use super::open_days::open_days_ui;
use super::open_forms::OpenForms;
use super::pointed::{Pointed, SideCard, is_on_row};
use super::remark::RemarkDraft;
use super::row_keys::RowKeys;
use super::rows::{question_ui, rows_ui};
use super::rows_data::{Row, RowEntry};
use super::side::{Side, note_command, side_ui};
use crate::diary::Command;
use crate::domain::Day;
use crate::ui::action::spot::Spot;
use crate::ui::parts::column::column;
use crate::ui::parts::flag_notices::notices_ui;
use crate::ui::parts::kept_form::KeptForm;
use crate::ui::parts::spell_draft::SpellDraft;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::card;

/// Least width of the column beside the rows, and the share it takes in a wide window.
const SIDE: f32 = 254.0;
const SIDE_SHARE: f32 = 0.26;
/// From this width on the side column stands beside the rows, below it under them.
const TWO_COLUMNS: f32 = 860.0;

/// The state of Today that is not in the diary.
#[derive(Debug, Default)]
pub struct TodayScreen {
    pub(in crate::ui) chosen_row: Option<usize>,
    pub(in crate::ui) keys: RowKeys,
    pub(in crate::ui) forms: OpenForms,
    pub(in crate::ui) remark: KeptForm<RemarkDraft>,
    note: SpellDraft<Day>,
    jump: Jump,
    open_days_shown: bool,
    /// How high the page may be before it has to be scrolled.
    room: f32,
    pointed: Option<Pointed>,
    away: AwayBanner,
    /// Another day begins at its head, however far down the one before was read.
    begins: bool,
}

impl TodayScreen {
    /// Nothing chosen, nothing typed.
    #[must_use]
    pub fn new(data: &TodayData) -> Self {
        Self {
            note: SpellDraft::new(&data.note),
            ..Self::default()
        }
    }

    /// Begins with another day. Forms that are open stay open on theirs.
    pub fn turn_to(&mut self, data: &TodayData) {
        let forms = std::mem::take(&mut self.forms);
        let mut remark = std::mem::take(&mut self.remark);
        remark.put_aside();
        *self = Self {
            forms,
            remark,
            room: self.room,
            begins: true,
            ..Self::new(data)
        };
    }

    /// Points out what a search led to on the day that has just been opened.
    pub fn point_out(&mut self, spot: &Spot, data: &TodayData) {
        if let Some(row) = data.rows.iter().position(|row| is_on_row(&spot.place, row)) {
            self.choose_row(row);
            self.begins = false;
        }
        let card = SideCard::of(&spot.place);
        self.pointed = card.map(Pointed::new);
        self.begins &= self.pointed.is_none();
        if card == Some(SideCard::Note) {
            self.note.point_out(&spot.words);
        }
    }

    /// Nothing is pointed out any more.
    pub fn forget_pointed(&mut self) {
        self.pointed = None;
        self.note.forget_pointed();
    }

    /// Takes over what the diary says now, but never over words still being typed.
    pub fn take_over(&mut self, data: &TodayData) {
        self.note.take_over(&data.note);
        self.chosen_row = self.chosen_row.filter(|row| *row < data.rows.len());
        // Words stand beside an answer: without it they have no place.
        if self
            .remark
            .get()
            .is_some_and(|draft| !draft.has_place(data))
        {
            self.remark.put_aside();
        }
        self.open_days_shown &= data.open_days.is_some();
    }

    /// The window lets the page be `room` high before it has to be scrolled.
    pub const fn fit_in(&mut self, room: f32) {
        self.room = room;
    }

    /// Chooses a row by its place, by the keyboard.
    pub const fn choose_row(&mut self, row: usize) {
        self.chosen_row = Some(row);
        self.keys.moved();
    }

    /// The keyboard goes to the note.
    pub const fn enter_note(&mut self) {
        self.note.focus();
    }

    /// The row that the keyboard is on.
    pub fn chosen_row<'d>(&self, data: &'d TodayData) -> Option<&'d Row> {
        self.chosen_row.and_then(|row| data.rows.get(row))
    }

    /// The row that a digit answers: the chosen one, else the first open one, which it then chooses. One that is out of sight is only
    /// chosen, and shown.
    pub fn row_to_answer<'d>(&mut self, data: &'d TodayData) -> Option<&'d Row> {
        let is_open = |row: &Row| matches!(row.entry, RowEntry::Daily { chosen: None, .. });
        let was_chosen = self.chosen_row.is_some();
        if !was_chosen {
            self.chosen_row = data.rows.iter().position(is_open);
        }
        self.keys.moved();
        let is_seen = self.chosen_row.is_some_and(|row| self.keys.saw(row));
        if !was_chosen && !is_seen {
            return None;
        }
        self.chosen_row(data)
            .filter(|row| matches!(row.entry, RowEntry::Daily { .. }))
    }

    /// Moves up or down by `step` rows, staying on the list.
    pub fn move_row(&mut self, data: &TodayData, step: isize) {
        let Some(last) = data.rows.len().checked_sub(1) else {
            return;
        };
        self.choose_row(match self.chosen_row {
            Some(row) => row.saturating_add_signed(step).min(last),
            None if step > 0 => 0,
            None => last,
        });
    }

    /// On to the next row that a digit answers. One that is typed is for who chooses it.
    pub fn go_on(&mut self, data: &TodayData) {
        let chosen = self.chosen_row;
        let is_next = |(index, row): &(usize, &Row)| {
            chosen.is_none_or(|chosen| *index > chosen)
                && matches!(row.entry, RowEntry::Daily { .. })
        };
        let next = data.rows.iter().enumerate().find(is_next);
        if let Some(row) = next.map(|(row, _)| row).or(chosen) {
            self.choose_row(row);
        }
    }

    /// The note and the words beside an answer that are not in the diary yet, as commands.
    pub fn unsaved(&self) -> impl Iterator<Item = Command> {
        let remark = self.remark.get().and_then(RemarkDraft::command);
        let note = self.note.unsaved().map(note_command);
        note.into_iter().chain(remark)
    }

    /// The diary has the note now.
    pub fn note_written(&mut self) {
        self.note.written();
    }

    /// The diary has the words beside an answer now: their field closes.
    pub fn remark_written(&mut self) {
        self.remark.close();
    }

    /// Draws Today.
    pub fn today_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &TodayData, last_day: Day) {
        let bottom = ui.cursor().top() + self.room;
        if std::mem::take(&mut self.begins) {
            let head = Rect::from_min_size(ui.cursor().min, Vec2::splat(theme::CONTROL_HEIGHT));
            ui.scroll_to_rect_animation(head, None, ScrollAnimation::none());
        }
        if head_ui(ui, scene, &mut self.jump, data, last_day) {
            self.open_days_shown = true;
        }
        ui.add_space(theme::SPACE_M);
        if !data.notices.is_empty() {
            notices_ui(ui, scene, &data.notices, data.day);
            ui.add_space(theme::SPACE_M);
        }
        self.away.away_ui(ui, scene, data.away.as_deref());
        let full = ui.available_width();
        if full >= TWO_COLUMNS {
            let side = (full * SIDE_SHARE).floor().max(SIDE);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = theme::SPACE_L;
                column(ui, full - side - theme::SPACE_L, |ui| {
                    self.rows_card(ui, scene, data, bottom);
                });
                column(ui, side, |ui| {
                    self.side(ui, scene, data, bottom);
                });
            });
        } else {
            self.rows_card(ui, scene, data, bottom);
            ui.add_space(theme::SPACE_L);
            self.side(ui, scene, data, f32::INFINITY);
        }
        if let Some(open) = data.open_days.as_ref().filter(|_| self.open_days_shown) {
            self.open_days_shown = open_days_ui(ui, scene, open);
        }
    }

    fn side(&mut self, ui: &mut Ui, scene: &mut Scene, data: &TodayData, bottom: f32) {
        let side = Side {
            note: &mut self.note,
            pointed: &mut self.pointed,
            drafts: self.forms.of_day(data.day),
        };
        side_ui(ui, scene, side, data, bottom);
    }

    fn rows_card(&mut self, ui: &mut Ui, scene: &mut Scene, data: &TodayData, bottom: f32) {
        let text = scene.text;
        let room = bottom - ui.cursor().top();
        card(ui, |ui| {
            let columns = Columns::new(ui, &data.rows, room, text);
            question_ui(ui, &columns, data);
            if data.rows.is_empty() {
                ui.label(theme::soft(text.no_signs_followed()));
            }
            rows_ui(ui, scene, self, &columns, data);
            foot_ui(ui, scene, &columns, data);
        });
    }
}
