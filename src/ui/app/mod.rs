//! The app: which stage it is in, and carrying out what the screens asked for.

mod check;
mod choices;
mod close;
mod copies;
mod diaries;
mod dispatch;
mod displaced;
mod events;
mod file_watch;
mod files;
mod first_start;
mod incoming;
mod keys;
mod knocks;
mod load;
mod page;
mod shell;
pub(super) mod start;

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::Receiver;

use egui::{CentralPanel, Context, ScrollArea, Ui};

use self::choices::language::in_chosen_country;
use self::copies::CopiesDesk;
pub use self::diaries::{Opening, Paths};
use self::files::path_dialog::PathDialog;
use self::first_start::FirstStart;
use self::incoming::IncomingDesk;
use self::page::{Page, Place};
use self::shell::answer_line::{answer_line_ui, kept_free};
use self::shell::banners::{Banners, PageHead, above_help_ui, banners_ui, broken_ui};
use self::start::clock::Clock;
use self::start::first_frame::FirstFrame;
use crate::config::ConfigFile;
use crate::diary::Diary;
use crate::store::{Carried, Watch};
use crate::text::{Country, Text};
use crate::ui::action::Dialog;
use crate::ui::action::chart_taken::ChartTaken;
use crate::ui::desktop::look::DesktopLook;
use crate::ui::desktop::meeting::Meeting;
use crate::ui::desktop::{DayWatch, Desktop};
use crate::ui::file_watch::late_check::LateCheck;
use crate::ui::file_watch::left_open::LeftOpen;
use crate::ui::file_watch::recall::Recall;
use crate::ui::file_watch::restored_elsewhere::RestoredElsewhere;
use crate::ui::file_watch::unsafe_place::UnsafePlace;
use crate::ui::input::dialog_focus::DialogFocus;
use crate::ui::input::escape;
use crate::ui::input::event_order::EventOrder;
use crate::ui::input::focus_trail::FocusTrail;
use crate::ui::input::page_turn::Turns;
use crate::ui::pages::help_screen::HelpScreen;
use crate::ui::parts::kept_form::KeptForm;
use crate::ui::scene::Scene;
use crate::ui::session::Session;
use crate::ui::theme;
use crate::ui::widgets::region_focus;

/// The window's whole state.
pub struct DiaryApp {
    pub(in crate::ui) paths: Paths,
    pub(in crate::ui) config: ConfigFile,
    pub(in crate::ui) text: Rc<Text>,
    /// The country of the computer, if its numbers are known.
    pub(in crate::ui) home: Option<Country>,
    pub(in crate::ui) clock: Clock,
    pub(in crate::ui) stage: Stage,
    pub(in crate::ui) notice: Option<String>,
    pub(in crate::ui) dialog: Option<Dialog>,
    /// The help page where no diary is open.
    pub(in crate::ui) help: HelpScreen,
    pub(in crate::ui) desktop: Desktop,
    pub(in crate::ui) path_dialog: KeptForm<PathDialog>,
    /// What of a chart is to be saved, while a place is being asked for it.
    pub(in crate::ui) chart: Option<ChartTaken>,
    /// What is going on about copies.
    pub(in crate::ui) copies: CopiesDesk,
    /// What is going on about a file to bring in.
    pub(in crate::ui) incoming: IncomingDesk,
    /// What was chosen at the first start before looking around.
    pub(in crate::ui) set_aside: Option<Box<FirstStart>>,
    /// A diary was begun just now: what is where can be shown.
    pub(in crate::ui) offers_tour: bool,
    /// How the desktop wants windows to look, and where changes of it arrive.
    pub(in crate::ui) desktop_look: DesktopLook,
    pub(in crate::ui) desktop_looks: Option<Receiver<DesktopLook>>,
    /// What the portal calls this window, for the windows it opens above it.
    pub(in crate::ui) window_name: Option<String>,
    /// Said once: the choices hold, but are not kept.
    pub(in crate::ui) config_is_unwritable: bool,
    pub(in crate::ui) repainter: Option<Context>,
    /// Wakes the window when another program writes to the diary; held to keep it going.
    pub(in crate::ui) watch: Option<Watch>,
    /// Wakes the window when the day may have turned; held to keep it going.
    _day_watch: Option<DayWatch>,
    /// Whether the diary's file is whole is still being found out.
    pub(in crate::ui) check: LateCheck,
    pub(in crate::ui) dialog_focus: DialogFocus,
    pub(in crate::ui) focus_trail: FocusTrail<Place>,
    /// Other starts of this program that find this window, and where they look for it.
    pub(in crate::ui) meeting: Meeting,
    /// When the person got to see what is shown.
    pub(in crate::ui) turns: Turns<Page>,
    pub(in crate::ui) shown_title: String,
    /// It was to be closed with words that could not be written.
    pub(in crate::ui) refused_to_close: Option<close::Refused>,
    pub(in crate::ui) first_frame: Option<FirstFrame>,
    /// The diary that the copy is of that is open, where it was found.
    pub(in crate::ui) copied: Option<PathBuf>,
    /// What was done that nobody asked about, said until it is put away.
    pub(in crate::ui) news: Option<String>,
    /// What was entered in a diary that was lost, to be brought over to the one that opens in its place.
    pub(in crate::ui) carried: Option<(PathBuf, Carried)>,
    /// Whether this is the diary that was closed here the last time.
    pub(in crate::ui) recall: Recall,
    /// Copies that another window or a command put back.
    pub(in crate::ui) restored: RestoredElsewhere,
    pub(in crate::ui) left_open: LeftOpen,
    /// Where the diary lies, if that is less safe.
    pub(in crate::ui) unsafe_place: UnsafePlace,
    /// The computer asked the program to end.
    pub(in crate::ui) ends: Arc<AtomicBool>,
}

pub(in crate::ui) enum Stage {
    /// There is no diary yet.
    FirstStart(Box<FirstStart>),
    /// The diary cannot be opened; the sentence says why.
    Broken(String),
    /// A diary is open.
    Open(Box<Session>),
}

impl Stage {
    /// The diary that is open, if one is.
    fn diary(&self) -> Option<&Diary> {
        match self {
            Self::Open(session) => Some(&session.diary),
            Self::FirstStart(_) | Self::Broken(_) => None,
        }
    }
}

impl DiaryApp {
    /// Opens the diary if there is one, else begins with the first start.
    #[must_use]
    pub fn new(paths: Paths, config: ConfigFile, text: Text, clock: Clock) -> Self {
        Self::opened(paths, config, text, clock, None)
    }

    /// The same for a window: what takes long goes on beside it, other programs' writes wake it, and it gets the look that was chosen.
    #[must_use]
    pub fn in_window(
        paths: Paths,
        config: ConfigFile,
        text: Text,
        clock: Clock,
        opening: Opening<'_>,
    ) -> Self {
        let ctx = opening.ctx;
        let app = Self::opened(paths, config, text, clock, Some(opening));
        app.apply_look(ctx);
        app
    }

    fn opened(
        paths: Paths,
        config: ConfigFile,
        text: Text,
        clock: Clock,
        opening: Option<Opening<'_>>,
    ) -> Self {
        let window = opening.as_ref().map(|opening| opening.ctx.clone());
        let ahead = opening.and_then(|opening| opening.ahead);
        let mut app = Self {
            stage: Stage::FirstStart(Box::new(FirstStart::new(paths.diary.clone(), true))),
            paths,
            text: Rc::new(in_chosen_country(text, &config)),
            config,
            home: None,
            clock,
            notice: None,
            dialog: None,
            help: HelpScreen::default(),
            desktop: Desktop::none(),
            path_dialog: KeptForm::default(),
            chart: None,
            copies: CopiesDesk::default(),
            incoming: IncomingDesk::default(),
            set_aside: None,
            offers_tour: false,
            desktop_look: DesktopLook::default(),
            desktop_looks: None,
            window_name: None,
            config_is_unwritable: false,
            watch: None,
            _day_watch: window.clone().and_then(DayWatch::start),
            repainter: window,
            check: LateCheck::default(),
            dialog_focus: DialogFocus::default(),
            focus_trail: FocusTrail::default(),
            meeting: Meeting::default(),
            turns: Turns::default(),
            shown_title: String::new(),
            refused_to_close: None,
            first_frame: None,
            copied: None,
            news: None,
            carried: None,
            recall: Recall::default(),
            restored: RestoredElsewhere::default(),
            left_open: LeftOpen::default(),
            unsafe_place: UnsafePlace::default(),
            ends: Arc::default(),
        };
        // Opening a diary writes the config file anew.
        let problem = app.config.problem();
        app.show_opened(ahead);
        app.say_config_problem(problem);
        app
    }

    /// Asks this desktop for files and for its language from now on.
    pub fn use_desktop(&mut self, desktop: Desktop) {
        self.desktop = desktop;
    }

    /// The open diary, if one is.
    pub fn session(&self) -> Option<&Session> {
        match &self.stage {
            Stage::Open(session) => Some(session),
            Stage::FirstStart(_) | Stage::Broken(_) => None,
        }
    }

    /// Draws the window, then carries out what was asked for.
    pub fn draw(&mut self, ui: &mut Ui) {
        // Does nothing where it is known already.
        ui.add_plugin(EventOrder::default());
        self.take_check();
        self.dialog_focus.lead(ui);
        region_focus(ui);
        let now = (self.clock)();
        let text = Rc::clone(&self.text);
        let mut scene = Scene::new(&text, now);
        scene.takes_entries = self.session().is_none_or(Session::takes_entries);
        let is_damaged = self.stage.diary().is_some_and(Diary::is_damaged);
        scene.takes_words = scene.takes_entries || is_damaged;
        keys::text_size_keys(ui, &mut scene, self.choices().text_percent);
        self.tend_copies(now);
        self.take_dropped(ui);
        self.tend_incoming(ui.ctx(), now);
        self.mind_place(now);
        self.look_for_unread();
        self.look_at_place();
        self.load_shown(ui, now);
        self.tend_recall();
        self.look_for_restored();
        let frame = ui.cumulative_frame_nr();
        self.note_page(ui, frame);
        self.stage_ui(ui, &mut scene);
        if let Some(dialog) = &mut self.copies.dialog {
            dialog.restore_ui(ui, &mut scene);
        }
        self.incoming.incoming_ui(ui, &mut scene);
        if let Some(dialog) = self.path_dialog.get_mut() {
            dialog.path_ui(ui, &mut scene);
        }
        keys::part_keys(ui);
        keys::list_key(ui, &mut scene, self.dialog);
        self.dialog_ui(ui, &mut scene);
        for action in scene.into_actions() {
            if !action.fills_rows() || self.turns.clicks_may_fill(ui) {
                self.carry_out(ui, action, now);
            }
        }
        self.load_done(now);
        // What came of it is drawn from the next picture on.
        self.note_page(ui, frame + 1);
        self.announce(ui);
        escape::note(ui);
        self.show_title(ui);
    }

    fn stage_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let switch = self.diary_switch();
        // What is typed into a dialog is not for the screen behind it.
        let is_asked =
            self.path_dialog.is_open() || self.copies.dialog.is_some() || self.incoming.is_open();
        let has_keys = self.dialog.is_none() && !is_asked;
        let notice = self.notice.as_deref();
        let news = self.news.as_deref();
        match &mut self.stage {
            Stage::FirstStart(first) => first.stage_ui(ui, scene, notice),
            Stage::Broken(why) => above_help_ui(ui, scene, |ui, scene| {
                broken_ui(ui, scene, why, notice, &self.copies.rescue);
            }),
            Stage::Open(session) => {
                if has_keys {
                    let may_fill = self.turns.keys_may_fill(ui);
                    keys::keys(ui, scene, session, may_fill);
                }
                shell::nav::nav_ui(ui, scene, session.nav_screen(), switch.as_ref());
                answer_line_ui(ui, scene, session);
                CentralPanel::no_frame().show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    // However many there are, what is below them keeps its identity, and a field the keyboard.
                    let said = Banners {
                        notice,
                        news,
                        recall: &self.recall,
                        restored: &self.restored,
                        place: &self.unsafe_place,
                        copies: &self.copies,
                        copied: self.copied.as_deref(),
                    };
                    // In a low window with large text their last way on would lie below its foot.
                    let all = ScrollArea::vertical().id_salt("banners");
                    let all = all.auto_shrink([false, true]);
                    let all = all.show(ui, |ui| banners_ui(ui, scene, session, said));
                    if all.content_size.y > 0.0 {
                        // What scrolls below does not touch them.
                        ui.add_space(theme::SPACE_S);
                    }
                    let head = PageHead {
                        offers_tour: self.offers_tour,
                        is_sample: session.is_sample() && !session.diary.is_copy(),
                    };
                    session.screen_ui(ui, scene, kept_free(ui), |ui, scene| {
                        head.head_ui(ui, scene);
                    });
                });
            }
        }
    }
}
