//! The file of the diary beside its window: the copy of the day, the check of the week, and a place that is less safe.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::cell::Cell;
use std::fs;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Context, Pos2, RawInput, Rect, Vec2, ViewportId, ViewportInfo};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::domain::{Day, Moment, Now, Severity};
use magnesium_diary::store::{CopiesPlace, CopyReason, Displaced, IfMissing, StoreError};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Opening};
use magnesium_diary::ui::desktop::Desktop;
use magnesium_diary::ui::theme;

use crate::computer::{Computer, NOW, USUAL};
use crate::diaries::{Window, is_told, press_button};
use crate::window::{answered, today};

const DAY_SECS: i64 = 86_400;

/// The window with threads beside it, and a clock that is set by hand.
struct Beside {
    ctx: Context,
    app: DiaryApp,
    clock: Rc<Cell<i64>>,
}

impl Beside {
    fn open(computer: &Computer, at: i64) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        let (paths, config) = computer.places();
        let clock = Rc::new(Cell::new(at));
        let reads = Rc::clone(&clock);
        let reads = Box::new(move || Now {
            moment: Moment(reads.get()),
            ..NOW
        });
        let app = DiaryApp::in_window(
            paths,
            config,
            Text::new(Language::En),
            reads,
            Opening::of(&ctx),
        );
        Self { ctx, app, clock }
    }

    /// A picture; after how long the window wants the next one.
    fn picture(&mut self) -> Duration {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::from(USUAL))),
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| app.draw(ui));
        // Nothing is painted here.
        output.textures_delta.clear();
        output.viewport_output[&ViewportId::ROOT].repaint_delay
    }

    fn until(&mut self, what: &str, holds: impl Fn(&DiaryApp) -> bool) {
        let began = Instant::now();
        while !holds(&self.app) {
            assert!(began.elapsed() < Duration::from_secs(30), "{what}");
            self.picture();
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// As many pictures as would show something, and time for what goes on beside them.
    fn some_pictures(&mut self) {
        for _ in 0..10 {
            self.picture();
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Writes an earlier state over the file, as `cp` does. One picture comes of it, however often the window is called.
#[cfg(unix)]
#[test]
fn a_file_that_was_written_over_is_known_without_another_call() {
    let computer = Computer::new();
    drop(computer.diary("early.sqlite", [answer(0)]));
    drop(computer.diary("diary.sqlite", (0..9).map(answer)));
    let mut window = Beside::open(&computer, NOW.moment.0);
    window.some_pictures();
    let path = computer.path("diary.sqlite");
    fs::write(&path, fs::read(computer.path("early.sqlite")).unwrap()).unwrap();
    let wait = window.picture();
    assert!(wait <= Duration::from_secs(1), "{wait:?}");
    std::thread::sleep(wait);
    window.picture();
    let session = window.app.session().unwrap();
    assert_eq!(session.diary().displaced(), Some(Displaced::Overwritten));
    assert!(session.has_standing(), "it is said");
}

#[cfg(unix)]
#[test]
fn a_window_that_is_covered_looks_at_its_file_and_writes_what_is_typed() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", [answer(0)]));
    drop(computer.diary("other.sqlite", (0..9).map(answer)));
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    let note = window.get_by_role_and_label(Role::MultilineTextInput, "Note");
    note.focus();
    window.step();
    let note = window.get_by_role_and_label(Role::MultilineTextInput, "Note");
    note.type_text("before the window is covered");
    window.step();
    let path = computer.path("diary.sqlite");
    let noted = || {
        let diary = Diary::open_further(&path).unwrap();
        diary.day(today()).unwrap().note.map(|note| note.body)
    };
    assert_eq!(noted(), None);
    let mut input = RawInput::default();
    let covered = ViewportInfo {
        occluded: Some(true),
        ..ViewportInfo::default()
    };
    input.viewports.insert(ViewportId::ROOT, covered);
    let ctx = window.ctx.clone();
    let cover = |window: &mut Harness<'static, DiaryApp>| {
        let mut frame = eframe::Frame::_new_kittest();
        let app = window.state_mut();
        drop(ctx.run_logic(&input, |ctx| eframe::App::logic(app, ctx, &mut frame)));
    };
    cover(&mut window);
    assert_eq!(noted().as_deref(), Some("before the window is covered"));
    fs::rename(computer.path("other.sqlite"), &path).unwrap();
    cover(&mut window);
    assert_eq!(
        copies(&path).len(),
        1,
        "what the window alone has is kept at once"
    );
}

fn copies(path: &Path) -> Vec<(i64, CopyReason)> {
    let copies = CopiesPlace::of(path).copies();
    copies.iter().map(|copy| (copy.at.0, copy.reason)).collect()
}

fn answer(back: i32) -> Command {
    answered(today().plus(-back), 7, Severity::Mild)
}

#[test]
fn the_copy_of_the_day_is_made_beside_the_window_after_its_first_pictures() {
    let computer = Computer::new();
    computer.diary("diary.sqlite", [answer(0)]);
    let path = computer.path("diary.sqlite");
    let start = NOW.moment.0;
    let mut window = Beside::open(&computer, start);
    assert_eq!(copies(&path), [], "opening makes none");
    window.picture();
    assert_eq!(copies(&path), [], "nor does the first picture");
    window.until("a copy", |_| !copies(&path).is_empty());
    assert_eq!(copies(&path), [(start, CopyReason::Daily)]);
    window.clock.set(start + 3_600);
    window.some_pictures();
    assert_eq!(copies(&path).len(), 1, "one a day");
    // What is written meanwhile is in a copy an hour later, in the place of the first.
    let mut other = Diary::open(&path, IfMissing::Fail).unwrap();
    other.apply(answer(4), NOW).unwrap();
    drop(other);
    let is_copied = |app: &DiaryApp| {
        let whole = app.session().unwrap().diary();
        let all = |diary: &Diary| diary.answers(Day::MIN, Day::MAX).unwrap();
        let copies = CopiesPlace::of(&path).copies();
        // The earlier one goes only once this one is there.
        let [newest] = copies.as_slice() else {
            return false;
        };
        let copy = Diary::open(&newest.path, IfMissing::Fail);
        newest.at.0 == start + 3_600 && copy.is_ok_and(|copy| all(&copy) == all(whole))
    };
    window.clock.set(start + 3_599);
    window.some_pictures();
    assert!(!is_copied(&window.app));
    assert!(window.picture() <= Duration::from_secs(1), "it wakes up");
    window.clock.set(start + 3_600);
    window.until("the copy of the hour", is_copied);
    // The window stays open over night.
    window.clock.set(start + DAY_SECS);
    window.until("the next copy", |_| copies(&path).len() == 2);
    drop(window);
    let mut again = Beside::open(&computer, start + DAY_SECS + 60);
    again.some_pictures();
    assert_eq!(
        copies(&path).len(),
        2,
        "one a day, however often it is opened"
    );
    // A clock that was set back takes none away and stands in nobody's way.
    drop(again);
    let mut before = Beside::open(&computer, start - 400 * DAY_SECS);
    before.until("a copy of that day", |_| copies(&path).len() == 3);
}

#[test]
fn what_no_copy_was_made_of_at_closing_is_told_or_in_one_at_the_next_start() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    drop(computer.diary("diary.sqlite", [answer(0)]));
    // Stands for a disk that takes no copy.
    let folder = computer.path("diary.sqlite-copies");
    fs::write(&folder, "a file").unwrap();
    let close = |window: Beside| {
        let left = window.app.left_open();
        let mut app = window.app;
        eframe::App::on_exit(&mut app, None);
        drop(app);
        left.tend();
    };
    let open = || Beside::open(&computer, NOW.moment.0);
    close(open());
    let mut window = open();
    let settings = computer.path("config.toml");
    let is_told = |_: &DiaryApp| {
        let config = fs::read_to_string(&settings).unwrap_or_default();
        config.contains("copies_trouble")
    };
    window.until("that there is no copy", is_told);
    close(window);
    fs::remove_file(&folder).unwrap();
    let mut window = open();
    // What closing kept where it could is no copy of the day.
    let is_daily = |(_, reason): &(i64, CopyReason)| *reason == CopyReason::Daily;
    window.until("the copy of the day", |_| {
        copies(&path).iter().any(is_daily)
    });
    let mut other = Diary::open(&path, IfMissing::Fail).unwrap();
    other.apply(answer(1), NOW).unwrap();
    drop(other);
    // The window is killed: nothing is done at closing.
    drop(window);
    let mut window = open();
    let newest = || {
        let copies = CopiesPlace::of(&path).copies();
        Diary::open(&copies[0].path, IfMissing::Fail)
    };
    window.until("a copy of what was written last", |_| {
        newest().is_ok_and(|copy| copy.answers(Day::MIN, Day::MAX).unwrap().len() == 2)
    });
    close(window);
}

/// Exchanges two pages full of answers: each is in order, and stands where the other should.
fn swap_pages(path: &Path) {
    const PAGE: usize = 4_096;
    let whole = fs::read(path).unwrap();
    let is_full = |page: &&usize| {
        let bytes = &whole[*page * PAGE..(*page + 1) * PAGE];
        bytes.first() == Some(&10) && bytes.windows(4).any(|part| part == b"2025")
    };
    let pages: Vec<usize> = (1..whole.len() / PAGE).collect();
    let full: Vec<usize> = pages.iter().filter(is_full).copied().collect();
    for (at, one) in full.iter().enumerate() {
        for other in &full[at + 1..] {
            let mut swapped = whole.clone();
            swapped.copy_within(one * PAGE..(one + 1) * PAGE, other * PAGE);
            swapped[one * PAGE..(one + 1) * PAGE]
                .copy_from_slice(&whole[other * PAGE..(other + 1) * PAGE]);
            fs::write(path, &swapped).unwrap();
            let diary = Diary::open_checked(path, IfMissing::Fail).unwrap();
            let quick = diary.check_quickly();
            if quick.is_ok() && matches!(diary.check(), Err(StoreError::Damaged(_))) {
                return;
            }
        }
    }
    panic!("no two pages of {} can be exchanged", full.len());
}

/// A diary of many pages that was found in order just now.
fn checked_diary(computer: &Computer) -> PathBuf {
    let mut diary = computer.diary("diary.sqlite", (1..900).map(answer));
    diary.check().unwrap();
    diary.note_checked(NOW);
    diary.apply(answer(0), NOW).unwrap();
    drop(diary);
    computer.path("diary.sqlite")
}

#[test]
fn the_whole_file_is_checked_once_a_week_and_only_read_from_the_first_doubt() {
    let computer = Computer::new();
    let path = checked_diary(&computer);
    swap_pages(&path);
    let is_damaged = |app: &DiaryApp| {
        app.session()
            .is_some_and(|session| session.diary().is_damaged() && session.is_read_only())
    };
    let before = fs::read(&path).unwrap();
    let mut early = Beside::open(&computer, NOW.moment.0 + 6 * DAY_SECS);
    early.some_pictures();
    assert!(!is_damaged(&early.app), "a quick check does not see it");
    drop(early);
    let mut due = Beside::open(&computer, NOW.moment.0 + 7 * DAY_SECS);
    due.until("the doubt", is_damaged);
    drop(due);
    assert!(fs::read(&path).unwrap() == before, "left byte for byte");
}

/// Words for a day, so many that a page of the file is full of them.
fn long_note(back: i32) -> Command {
    Command::Note {
        day: Day::from_ymd(2026, 11, 20).unwrap().plus(-back),
        body: format!("{back} {}", "word ".repeat(3_900)),
        spell: 0,
    }
}

/// Damages all but the beginning of the file, as a disk does: the file looks as it did.
fn decay(path: &Path) {
    let bytes = fs::metadata(path).unwrap();
    let mut file = fs::File::options().write(true).open(path).unwrap();
    let beginning = 40 * 4_096;
    file.seek(SeekFrom::Start(beginning)).unwrap();
    let rest = usize::try_from(bytes.len() - beginning).unwrap();
    file.write_all(&vec![0xa5; rest]).unwrap();
    file.set_modified(bytes.modified().unwrap()).unwrap();
}

#[test]
fn what_is_typed_when_damage_is_read_is_not_called_saved_and_comes_into_the_copy() {
    let computer = Computer::new();
    let path = checked_diary(&computer);
    let mut diary = Diary::open(&path, IfMissing::Fail).unwrap();
    // More than SQLite keeps in memory.
    for back in 0..250 {
        diary.apply(long_note(back), NOW).unwrap();
    }
    diary.keep_copy(CopyReason::ByHand, NOW).unwrap();
    drop(diary);
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    assert!(is_told(&window, "saved 20:04"));
    let undo = |window: &Window| {
        let steps = window.query_all_by_role(Role::Button);
        let labels = steps.filter_map(|step| step.accesskit_node().label());
        labels.filter(|label| label.starts_with("Undo")).count()
    };
    assert_eq!(undo(&window), 1);
    decay(&path);
    press_button(&mut window, "Trends");
    let said = "A part of this diary’s file is damaged";
    assert!(is_told(&window, said));
    // What cannot be read is told once, and again to who asks for it again.
    let why = "This diary is damaged or cut short";
    for page in ["Trends", "Calendar", "Trends"] {
        press_button(&mut window, page);
        assert!(is_told(&window, why), "{page}");
        press_button(&mut window, "Close");
        window.run();
        assert!(!is_told(&window, why), "told with each picture");
    }
    press_button(&mut window, "Today");
    assert_eq!(undo(&window), 0, "nothing can be undone");
    assert!(!is_told(&window, "saved 20:04") && !is_told(&window, "open day"));
    let fill = window.get_by_role_and_label(Role::Button, "No other symptoms");
    assert!(
        fill.accesskit_node().is_disabled(),
        "it would answer nothing"
    );
    let note = window.get_by_role_and_label(Role::MultilineTextInput, "Note");
    note.focus();
    window.run();
    let note = window.get_by_role_and_label(Role::MultilineTextInput, "Note");
    note.type_text("a bad day");
    window.run();
    assert!(is_told(&window, "not saved yet"));
    assert!(!is_told(&window, "saved 20:04"));
    press_button(&mut window, "Restore…");
    press_button(&mut window, "Put this copy back");
    press_button(&mut window, "Close");
    assert!(!is_told(&window, said));
    assert!(is_told(&window, "not saved yet is not in it: a bad day"));
    press_button(&mut window, "Enter it in the diary as it is now");
    assert!(!is_told(&window, "not saved yet"));
    drop(window);
    let diary = Diary::open(&path, IfMissing::Fail).unwrap();
    diary.check().unwrap();
    let page = diary.day(diary.today(NOW)).unwrap();
    assert_eq!(page.note.unwrap().body, "a bad day");
}

/// Larger than what is read through within a picture.
#[test]
fn damage_in_a_large_file_right_after_another_program_wrote_is_found_beside_the_window() {
    let computer = Computer::new();
    let mut diary = computer.diary("diary.sqlite", []);
    diary.note_checked(NOW);
    for back in 0..1_700 {
        diary.apply(long_note(back), NOW).unwrap();
    }
    drop(diary);
    let path = computer.path("diary.sqlite");
    assert!(fs::metadata(&path).unwrap().len() > 32_000_000);
    let mut window = Beside::open(&computer, NOW.moment.0);
    window.some_pictures();
    let mut other = Diary::open(&path, IfMissing::Fail).unwrap();
    other.apply(answer(0), NOW).unwrap();
    drop(other);
    let mut file = fs::File::options().write(true).open(&path).unwrap();
    file.seek(SeekFrom::Start(16_384_000)).unwrap();
    file.write_all(&vec![0xa5; 60_000]).unwrap();
    drop(file);
    window.until("the doubt", |app| {
        app.session()
            .is_some_and(|session| session.is_read_only() && session.diary().is_damaged())
    });
}

#[test]
fn a_diary_in_a_synced_folder_is_told_once_and_comes_here_with_one_click() {
    let computer = Computer::new();
    fs::create_dir_all(computer.path("shared/.stfolder")).unwrap();
    let diary = computer.diary("shared/diary.sqlite", [answer(0), answer(1)]);
    let kept = diary.keep_copy(CopyReason::ByHand, NOW).unwrap().unwrap();
    drop(diary);
    let old = computer.path("shared/diary.sqlite");
    let config = format!("diary = {:?}\n", old.display().to_string());
    fs::write(computer.path("config.toml"), config).unwrap();
    let open = || computer.window(Language::En, USUAL, Desktop::none());
    let said = "Syncthing carries the folder of this diary";
    let mut window = open();
    assert!(window.query_all_by_label_contains(said).next().is_some());
    window
        .get_by_role_and_label(Role::Button, "Leave it there")
        .click();
    window.run();
    assert!(window.query_all_by_label_contains(said).next().is_none());
    drop(window);
    let window = open();
    assert!(
        window.query_all_by_label_contains(said).next().is_none(),
        "it is said once"
    );
    drop(window);
    // As on another computer.
    let config = format!("diary = {:?}\n", old.display().to_string());
    fs::write(computer.path("config.toml"), config).unwrap();
    let mut window = open();
    window
        .get_by_role_and_label(Role::Button, "Keep it on this computer, copies there")
        .click();
    window.run();
    let here = computer.path("diary.sqlite");
    let session = window.state().session().unwrap();
    assert_eq!(session.path(), Some(here.as_path()));
    assert_eq!(
        session.diary().answers(Day::MIN, Day::MAX).unwrap().len(),
        2
    );
    assert_eq!(
        computer.config().config.diary.as_deref(),
        Some(here.as_path())
    );
    assert!(!old.exists(), "nobody writes in it by mistake");
    let place = session.diary().copies_place().unwrap().unwrap();
    assert!(place.target().starts_with(computer.path("shared")));
    let copies = place.copies();
    assert!(copies.iter().any(|copy| copy.path == kept), "{copies:?}");
    let is_left = |copy: &&magnesium_diary::store::KeptCopy| copy.reason == CopyReason::SetAside;
    let left = copies.iter().find(is_left).unwrap();
    let left = Diary::open(&left.path, IfMissing::Fail).unwrap();
    assert_eq!(left.answers(Day::MIN, Day::MAX).unwrap().len(), 2);
    assert!(window.query_all_by_label_contains(said).next().is_none());
}
