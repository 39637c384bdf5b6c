//! The desktop around the window: its language, how it reads a week, its windows for choosing files, and its folders. What may
//! take long runs on a thread of its own; the answer is fetched in `logic`, never waited for. Nothing here touches a diary.

mod asked;
mod day_watch;
#[cfg(all(unix, not(target_os = "macos")))]
mod file_chooser;
#[cfg(not(all(unix, not(target_os = "macos"))))]
mod file_chooser_elsewhere;
pub mod lacks;
pub mod libraries;
pub mod look;
pub mod meeting;
#[cfg(unix)]
pub mod one_window;
#[cfg(not(unix))]
#[path = "one_window_elsewhere.rs"]
pub mod one_window;
mod print;
mod reminder;
pub mod signals;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::Context;

pub use self::asked::{Answered, Asked, Picked};
pub use self::day_watch::DayWatch;
#[cfg(all(unix, not(target_os = "macos")))]
use self::file_chooser::pick;
#[cfg(not(all(unix, not(target_os = "macos"))))]
use self::file_chooser_elsewhere::pick;
use self::lacks::{Lack, lacking};
use self::print::print_or_show;
use self::reminder::switch_reminder;
use crate::domain::WeekStart;
use crate::reminder::{TimeOfDay, Way};
use crate::text::Language;
pub use crate::ui::action::file_question::FileQuestion;

type Pick = Arc<dyn Fn(&Asked) -> Picked + Send + Sync>;
type Show = Arc<dyn Fn(&Path) -> bool + Send + Sync>;
type Print = Arc<dyn Fn(&Path, &str) -> bool + Send + Sync>;
type Remind = Arc<dyn Fn(Option<TimeOfDay>) -> Result<Option<Way>, String> + Send + Sync>;

type LookAround = Arc<dyn Fn() -> Vec<Lack> + Send + Sync>;

/// The desktop, as far as the window needs it.
pub struct Desktop {
    /// The language of the computer.
    pub language: Language,
    /// How its calendars are read.
    pub week_start: WeekStart,
    pick: Pick,
    show: Show,
    file: Option<(FileQuestion, Receiver<Picked>)>,
    shown: Option<(PathBuf, Receiver<bool>)>,
    print: Print,
    printed: Option<Receiver<bool>>,
    remind: Remind,
    reminder: Option<Receiver<Result<Option<Way>, String>>>,
    /// What it does not have, as far as that was found out.
    pub lacks: Vec<Lack>,
    look_around: LookAround,
    looking: Option<Receiver<Vec<Lack>>>,
}

impl Desktop {
    /// A desktop without windows of its own, in the default language.
    #[must_use]
    pub fn none() -> Self {
        Self::with(|_| Picked::NoDialog, |_| false)
    }

    /// A desktop that answers so, in the default language.
    #[must_use]
    pub fn with(
        pick: impl Fn(&Asked) -> Picked + Send + Sync + 'static,
        show: impl Fn(&Path) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self {
            language: Language::default(),
            week_start: WeekStart::Monday,
            pick: Arc::new(pick),
            show: Arc::new(show),
            file: None,
            shown: None,
            print: Arc::new(|_, _| false),
            printed: None,
            remind: Arc::new(|at| Ok(at.map(|_| Way::Timer))),
            reminder: None,
            lacks: Vec::new(),
            look_around: Arc::new(Vec::new),
            looking: None,
        }
    }

    /// The same desktop, which prints so.
    #[must_use]
    pub fn printing(mut self, print: impl Fn(&Path, &str) -> bool + Send + Sync + 'static) -> Self {
        self.print = Arc::new(print);
        self
    }

    /// The same desktop, whose reminder is switched so.
    #[must_use]
    pub fn reminding(
        mut self,
        remind: impl Fn(Option<TimeOfDay>) -> Result<Option<Way>, String> + Send + Sync + 'static,
    ) -> Self {
        self.remind = Arc::new(remind);
        self
    }

    /// The same desktop, which does not have these.
    #[must_use]
    pub fn lacking(mut self, lacks: impl Fn() -> Vec<Lack> + Send + Sync + 'static) -> Self {
        self.look_around = Arc::new(lacks);
        self
    }

    /// The one this program runs on.
    #[must_use]
    pub fn of_system() -> Self {
        let locale = sys_locale::get_locale().unwrap_or_default();
        Self {
            language: Language::of_system(),
            week_start: WeekStart::of_locale(&locale),
            ..Self::with(pick, show_with_its_program)
                .printing(print_or_show)
                .reminding(switch_reminder)
                .lacking(lacking)
        }
    }

    /// Asks for a file. False if a question is still open or no thread can be had.
    pub fn ask(&mut self, asked: Asked, ctx: &Context) -> bool {
        if self.file.is_some() {
            return false;
        }
        let (question, pick) = (asked.question, Arc::clone(&self.pick));
        let answer = on_thread("file-dialog", ctx, move || pick(&asked));
        self.file = answer.map(|answer| (question, answer));
        self.file.is_some()
    }

    /// Shows a folder in the desktop's file manager, or a file in the program that is for it.
    pub fn show(&mut self, path: PathBuf, ctx: &Context) {
        let (show, shown) = (Arc::clone(&self.show), path.clone());
        let answer = on_thread("show", ctx, move || show(&path));
        self.shown = answer.map(|answer| (shown, answer));
    }

    /// Lets the desktop print a PDF, which may be taken away afterwards.
    pub fn print(&mut self, pdf: PathBuf, title: String, ctx: &Context) {
        let print = Arc::clone(&self.print);
        self.printed = on_thread("print", ctx, move || print(&pdf, &title));
    }

    /// Lets the desktop bring the reminder at this time, or not any more.
    pub fn switch_reminder(&mut self, at: Option<TimeOfDay>, ctx: &Context) {
        let remind = Arc::clone(&self.remind);
        // One switch after the other: the last one holds.
        let before = self.reminder.take();
        self.reminder = on_thread("reminder", ctx, move || {
            if let Some(before) = before {
                // What became of it is no longer asked.
                drop(before.recv());
            }
            remind(at)
        });
    }

    /// Finds out what it does not have.
    pub fn look_around(&mut self, ctx: &Context) {
        if self.looking.is_none() {
            let look = Arc::clone(&self.look_around);
            self.looking = on_thread("desktop", ctx, move || look());
        }
    }

    /// Lets an open question go; an answer that still comes is not heard.
    pub fn forget_question(&mut self) {
        self.file = None;
    }

    /// What came back since the last call.
    pub fn take_answer(&mut self) -> Option<Answered> {
        if let Some((question, answer)) = &self.file {
            let picked = match answer.try_recv() {
                Ok(picked) => Some(picked),
                Err(TryRecvError::Empty) => None,
                Err(TryRecvError::Disconnected) => Some(Picked::Failed),
            };
            if let Some(picked) = picked {
                let question = *question;
                self.file = None;
                return Some(Answered::File(question, picked));
            }
        }
        if let Some(answer) = &self.printed
            && let Ok(is_printed) = answer.try_recv()
        {
            self.printed = None;
            if !is_printed {
                return Some(Answered::NotPrinted);
            }
        }
        if let Some(answer) = &self.reminder
            && let Ok(switched) = answer.try_recv()
        {
            self.reminder = None;
            return Some(Answered::Reminder(switched));
        }
        if let Some(answer) = &self.looking {
            match answer.try_recv() {
                Ok(lacks) => {
                    self.looking = None;
                    return Some(Answered::Lacks(lacks));
                }
                Err(TryRecvError::Disconnected) => self.looking = None,
                Err(TryRecvError::Empty) => {}
            }
        }
        let (path, answer) = self.shown.take()?;
        match answer.try_recv() {
            Ok(true) => None,
            Err(TryRecvError::Empty) => {
                self.shown = Some((path, answer));
                None
            }
            Ok(false) | Err(TryRecvError::Disconnected) => Some(Answered::NotShown(path)),
        }
    }
}

/// Runs `work` on a thread of its own and wakes the window when it is done.
fn on_thread<T: Send + 'static>(
    name: &str,
    ctx: &Context,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<Receiver<T>> {
    let (done, answer) = channel();
    let ctx = ctx.clone();
    let work = move || {
        // Nobody listens any more if the question was let go.
        drop(done.send(work()));
        ctx.request_repaint();
    };
    let thread = thread::Builder::new().name(name.to_owned()).spawn(work);
    thread.is_ok().then_some(answer)
}

/// Opens a file or a folder in the program the desktop has for it; whether that worked.
pub(in crate::ui) fn show_with_its_program(path: &Path) -> bool {
    let program = if cfg!(target_os = "windows") {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let mut command = Command::new(program);
    command
        .arg(path)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // The one of Windows says "failed" whatever happened.
    command
        .status()
        .is_ok_and(|status| status.success() || cfg!(target_os = "windows"))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    fn wait(desktop: &mut Desktop) -> Answered {
        let began = Instant::now();
        loop {
            if let Some(answered) = desktop.take_answer() {
                return answered;
            }
            assert!(began.elapsed() < Duration::from_secs(10), "an answer comes");
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn asked() -> Asked {
        Asked {
            question: FileQuestion::OpenDiary,
            title: "Open".to_owned(),
            kind: "diary".to_owned(),
            near: PathBuf::from("/diaries/diary.sqlite"),
            parent: None,
        }
    }

    #[test]
    fn an_answer_comes_back_once() {
        let ctx = Context::default();
        let mut desktop = Desktop::with(|asked| Picked::Path(asked.near.clone()), |_| true);
        assert!(desktop.ask(asked(), &ctx));
        let path = PathBuf::from("/diaries/diary.sqlite");
        assert_eq!(
            wait(&mut desktop),
            Answered::File(FileQuestion::OpenDiary, Picked::Path(path))
        );
        assert_eq!(desktop.take_answer(), None);
    }

    #[test]
    fn a_dialog_that_breaks_down_failed_and_an_open_one_is_not_asked_twice() {
        let ctx = Context::default();
        let (go, gate) = channel::<()>();
        let gate = std::sync::Mutex::new(gate);
        let pick = move |_: &Asked| {
            gate.lock().unwrap().recv().unwrap();
            panic!("a broken desktop")
        };
        let mut desktop = Desktop::with(pick, |_| true);
        assert!(desktop.ask(asked(), &ctx));
        assert!(!desktop.ask(asked(), &ctx));
        go.send(()).unwrap();
        assert_eq!(
            wait(&mut desktop),
            Answered::File(FileQuestion::OpenDiary, Picked::Failed)
        );
    }

    #[test]
    fn a_folder_that_cannot_be_shown_is_told() {
        let ctx = Context::default();
        let mut desktop = Desktop::none();
        let nowhere = PathBuf::from("/nowhere");
        desktop.show(nowhere.clone(), &ctx);
        assert_eq!(wait(&mut desktop), Answered::NotShown(nowhere));
    }
}
