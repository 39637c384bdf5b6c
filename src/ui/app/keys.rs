//! The keyboard: a whole day without the mouse. Plain keys act only when nothing else has the focus, so that a person who moves
//! with Tab, or types a note, is never surprised.

use egui::{Context, FocusDirection, Key, KeyboardShortcut, Modifiers, Popup, Ui};
use strum::VariantArray as _;

use crate::diary::Command;
use crate::domain::Severity;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::{
    Change, Choose, Dialog, DialogAction, FileAction, Go, LookAt, MagnesiumPart, Screen,
};
use crate::ui::announce;
use crate::ui::calendar::keys::calendar_keys;
use crate::ui::input::escape;
use crate::ui::input::rest::take_pointer_in;
use crate::ui::parts::choices::{PERCENT_STEP, SMALLEST_PERCENT};
use crate::ui::parts::form::{self, is_half_typed};
use crate::ui::scene::Scene;
use crate::ui::session::Session;
use crate::ui::today::data::TodayData;
use crate::ui::today::fill::EnterFills;
use crate::ui::today::rows_data::{Row, RowEntry};
use crate::ui::today::screen::TodayScreen;
use crate::ui::trends::keys::trends_keys;
use crate::ui::widgets::{is_in_fresh_field, region_enter, region_keys};

const REDO: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
const REDO_TOO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Y);
const UNDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Z);
const LEVEL_KEYS: [Key; 4] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3];

/// Leads from one part of the page to the next, once all is drawn. What is open above the page has the keys to itself.
pub fn part_keys(ui: &Ui) {
    if ui.memory(|memory| memory.top_modal_layer().is_none()) && !Popup::is_any_open(ui) {
        region_keys(ui);
    }
}

/// Opens and closes the list of keys, wherever one is.
pub fn list_key(ctx: &Context, scene: &mut Scene, dialog: Option<Dialog>) {
    if pressed(ctx, Modifiers::NONE, Key::F1) {
        scene.ask(match dialog {
            Some(Dialog::Keys) => DialogAction::Close,
            _ => DialogAction::Open(Dialog::Keys),
        });
    }
}

/// Keys for the size of text, which work everywhere.
pub fn text_size_keys(ctx: &Context, scene: &mut Scene, percent: u16) {
    let larger = pressed(ctx, Modifiers::COMMAND, Key::Plus)
        || pressed(ctx, Modifiers::COMMAND, Key::Equals);
    let size = if larger {
        percent + PERCENT_STEP
    } else if pressed(ctx, Modifiers::COMMAND, Key::Minus) {
        percent.saturating_sub(PERCENT_STEP)
    } else if pressed(ctx, Modifiers::COMMAND, Key::Num0) {
        SMALLEST_PERCENT
    } else {
        return;
    };
    scene.ask(Choose::TextPercent(size));
}

/// Reads the key that was pressed: one a pass, as [`crate::ui::input::event_order`] hands them on. `may_fill` where Enter may fill in many rows:
/// the page has been there for a moment.
pub fn keys(ctx: &Context, scene: &mut Scene, session: &mut Session, may_fill: bool) {
    take_pointer_in(ctx);
    // What is open above the screen has the keys to itself.
    if ctx.memory(|memory| memory.top_modal_layer().is_some()) || Popup::is_any_open(ctx) {
        return;
    }
    command_keys(ctx, scene, session);
    // A text field has an undo of its own, once there was something in it.
    if ctx.text_edit_focused() && !is_in_fresh_field(ctx) {
        return;
    }
    undo_keys(ctx, scene);
    if ctx.text_edit_focused() {
        return;
    }
    back_keys(ctx, scene, session);
    if session.screen() == Screen::Today {
        day_keys(ctx, scene, session);
    }
    if !is_half_typed(ctx) {
        plain_keys(ctx, scene, session, may_fill);
    }
    if ctx.memory(|memory| memory.focused().is_none()) && pressed(ctx, Modifiers::NONE, Key::Tab) {
        // A page that was gone to by a key is what is meant, not the bar on the left.
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        region_enter(ctx);
    }
}

/// What Ctrl with a key does, while something is typed as well.
fn command_keys(ctx: &Context, scene: &mut Scene, session: &mut Session) {
    for screen in Screen::VARIANTS {
        if screen
            .key()
            .is_some_and(|key| pressed(ctx, Modifiers::COMMAND, key))
        {
            scene.ask(Go::Screen(*screen));
        }
    }
    if pressed(ctx, Modifiers::COMMAND, Key::F) {
        scene.ask(DialogAction::Open(Dialog::Search));
    }
    if session.screen() == Screen::Today && pressed(ctx, Modifiers::COMMAND, Key::N) {
        session.today_screen().0.enter_note();
    }
    if session.screen() == Screen::Report {
        let report = FileAction::Ask(FileQuestion::Report);
        for (key, asked) in [(Key::S, report), (Key::P, FileAction::Print)] {
            if pressed(ctx, Modifiers::COMMAND, key) {
                session.pages.report.ask(asked);
            }
        }
    }
}

fn undo_keys(ctx: &Context, scene: &mut Scene) {
    let shortcut =
        |shortcut: &KeyboardShortcut| ctx.input_mut(|input| input.consume_shortcut(shortcut));
    // The one with Shift first: the plain one would match it too.
    if shortcut(&REDO) || shortcut(&REDO_TOO) {
        scene.ask(Change::Redo);
    } else if shortcut(&UNDO) {
        scene.ask(Change::Undo);
    }
}

/// The letters and other keys of a page that act by themselves.
fn plain_keys(ctx: &Context, scene: &mut Scene, session: &mut Session, may_fill: bool) {
    let has_food = [Screen::Today, Screen::Magnesium].contains(&session.screen());
    if has_food && pressed(ctx, Modifiers::NONE, Key::Slash) {
        scene.ask(Go::Magnesium(MagnesiumPart::Food));
    }
    if session.screen() == Screen::Calendar {
        calendar_keys(ctx, scene, session.calendar().day(), session.last_day());
    }
    if session.screen() == Screen::Trends {
        trends_keys(ctx, scene, session.trends());
    }
    if session.screen() == Screen::Today && ctx.memory(|memory| memory.focused().is_none()) {
        let (screen, data) = session.today_screen();
        row_keys(ctx, scene, screen, data);
        if may_fill {
            fill_key(ctx, scene, screen, data);
        }
    }
}

/// Escape and Backspace lead back to where a page was opened from, alike on all of them. A form on the page is put away first.
fn back_keys(ctx: &Context, scene: &mut Scene, session: &mut Session) {
    if form::is_open(ctx) || !session.leads_back() {
        return;
    }
    if escape::is_for_page(ctx) {
        escape::take(ctx);
    } else if !pressed(ctx, Modifiers::NONE, Key::Backspace) {
        return;
    }
    if session.trends().is_open() && session.screen() == Screen::Trends {
        scene.ask(LookAt::Trends(session.trends().look().at_all()));
    } else if !session.pages.magnesium.leave_inner_page(session.screen) {
        scene.ask(Go::Back);
    }
}

fn pressed(ctx: &Context, modifiers: Modifiers, key: Key) -> bool {
    ctx.input_mut(|input| input.consume_key(modifiers, key))
}

/// The letter that was pressed, if one was; it is used up.
fn pressed_letter(ctx: &Context) -> Option<char> {
    let is_pressed = |letter: &char| {
        let key = Key::from_name(letter.to_ascii_uppercase().encode_utf8(&mut [0; 4]));
        key.is_some_and(|key| pressed(ctx, Modifiers::NONE, key))
    };
    ('a'..='z').find(is_pressed)
}

fn day_keys(ctx: &Context, scene: &mut Scene, session: &Session) {
    let (day, last) = (session.today().day, session.last_day());
    if pressed(ctx, Modifiers::NONE, Key::PageUp) {
        scene.ask(Go::Day(day.plus(-1)));
    }
    if pressed(ctx, Modifiers::NONE, Key::PageDown) && day < last {
        scene.ask(Go::Day(day.plus(1)));
    }
    if pressed(ctx, Modifiers::NONE, Key::Home) {
        scene.ask(Go::Day(last));
    }
}

fn row_keys(ctx: &Context, scene: &mut Scene, screen: &mut TodayScreen, data: &TodayData) {
    choosing_keys(ctx, scene, screen, data);
    digit_keys(ctx, scene, screen, data);
    sideways_keys(ctx, scene, screen, data);
    // A row that is typed has no answer for Enter to pass on from: who chose it and presses Enter means to type, not to say of all
    // others that there was nothing.
    if is_typed(screen, data) && pressed(ctx, Modifiers::NONE, Key::Enter) {
        open_line(ctx, screen, data);
    }
    // The focus goes on from the chosen row, not from the beginning of the window.
    if screen.chosen_row(data).is_some()
        && (pressed(ctx, Modifiers::SHIFT, Key::Tab) || pressed(ctx, Modifiers::NONE, Key::Tab))
    {
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        screen.keys.enter();
    }
    if pressed(ctx, Modifiers::NONE, Key::Delete)
        && let Some(row) = screen.chosen_row(data)
        && matches!(
            row.entry,
            RowEntry::Daily {
                chosen: Some(_),
                ..
            }
        )
    {
        scene.ask(answer(data, row, None));
    }
}

/// Letters and arrows choose a row.
fn choosing_keys(ctx: &Context, scene: &Scene, screen: &mut TodayScreen, data: &TodayData) {
    if let Some(letter) = pressed_letter(ctx) {
        match data.rows.iter().position(|row| row.key_cap == Some(letter)) {
            Some(row) => {
                screen.choose_row(row);
                announce::repeat(ctx);
            }
            None => announce::say(ctx, scene.text.heard_no_row(letter.to_string())),
        }
    }
    if pressed(ctx, Modifiers::NONE, Key::ArrowDown) {
        screen.move_row(data, 1);
    }
    if pressed(ctx, Modifiers::NONE, Key::ArrowUp) {
        screen.move_row(data, -1);
    }
}

/// Digits answer the chosen row and move on.
fn digit_keys(ctx: &Context, scene: &mut Scene, screen: &mut TodayScreen, data: &TodayData) {
    let text = scene.text;
    for (key, severity) in LEVEL_KEYS.into_iter().zip(Severity::ALL) {
        if !pressed(ctx, Modifiers::NONE, key) {
            continue;
        }
        let was_chosen = screen.chosen_row.is_some();
        if let Some(row) = screen.row_to_answer(data) {
            if matches!(row.entry, RowEntry::Daily { chosen: Some(chosen), .. } if chosen == severity)
            {
                // Nothing changes, so nothing is told as done: the answer that stands is told.
                announce::say(ctx, row.heard(text));
            }
            scene.ask(answer(data, row, Some(severity)));
            screen.go_on(data);
        } else if was_chosen {
            announce::say(ctx, text.heard_row_typed());
        } else {
            announce::repeat(ctx);
        }
    }
}

/// Arrows make the answer of the chosen row a step lighter or heavier.
fn sideways_keys(ctx: &Context, scene: &mut Scene, screen: &mut TodayScreen, data: &TodayData) {
    for (key, step) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
        if pressed(ctx, Modifiers::NONE, key)
            && let Some(row) = screen.chosen_row(data)
        {
            screen.keys.moved();
            let severity = stepped(row, step);
            scene.ask_all(severity.map(|severity| answer(data, row, Some(severity))));
            if step > 0 {
                open_line(ctx, screen, data);
            }
        }
    }
}

/// Whether the chosen row is a reading or an event.
fn is_typed(screen: &TodayScreen, data: &TodayData) -> bool {
    let chosen = screen.chosen_row(data);
    chosen.is_some_and(|row| !matches!(row.entry, RowEntry::Daily { .. }))
}

/// Opens the line of a chosen row that is not answered but typed: a reading or an event.
fn open_line(ctx: &Context, screen: &mut TodayScreen, data: &TodayData) {
    // The key is used up: it does not lead on from the field that opens.
    ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    let entry = screen.chosen_row(data).map(|row| &row.entry);
    match entry {
        Some(RowEntry::Readings { .. }) => screen.forms.of_day(data.day).open_reading(),
        Some(RowEntry::Events { .. }) => screen.forms.of_day(data.day).open_event(),
        Some(RowEntry::Daily { .. }) | None => {}
    }
}

/// Enter answers the open rows, whichever row with an answer is chosen: the line below them says so.
fn fill_key(ctx: &Context, scene: &mut Scene, screen: &TodayScreen, data: &TodayData) {
    let is_meant = match data.enter {
        EnterFills::Always => true,
        EnterFills::WithRow => screen.chosen_row(data).is_some(),
        EnterFills::Never => false,
    };
    if is_meant && data.open_rows > 0 && pressed(ctx, Modifiers::NONE, Key::Enter) {
        scene.ask(Command::NoOtherSigns { day: data.day });
    }
}

fn answer(data: &TodayData, row: &Row, severity: Option<Severity>) -> Command {
    Command::Answer {
        day: data.day,
        sign: row.sign,
        severity,
    }
}

/// The answer one step lighter or heavier; from "not asked" an arrow leads to "none" or "mild".
fn stepped(row: &Row, step: i64) -> Option<Severity> {
    let RowEntry::Daily { chosen, .. } = &row.entry else {
        return None;
    };
    let level = match chosen {
        Some(severity) => (i64::from(severity.level()) + step).clamp(0, 3),
        None => step.max(0),
    };
    Severity::from_level(level)
}
