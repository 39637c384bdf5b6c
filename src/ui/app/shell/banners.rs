//! What is said above the screens, and instead of them where a diary cannot be opened. Decides nothing.

use std::path::Path;

use egui::{Align, CentralPanel, Frame, Label, Layout, Margin, ScrollArea, Ui, UiBuilder};

use super::standing::standing_ui;
use crate::diary::Diary;
use crate::text::Text;
use crate::ui::action::copies::CopiesAction;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::{Dialog, DialogAction, DiariesAction, FileAction, PutAway, Screen};
use crate::ui::app::copies::CopiesDesk;
use crate::ui::copies::{Rescue, rescue_ui};
use crate::ui::file_watch::recall::Recall;
use crate::ui::file_watch::restored_elsewhere::RestoredElsewhere;
use crate::ui::file_watch::unsafe_place::UnsafePlace;
use crate::ui::scene::Scene;
use crate::ui::session::standing::TRY_AGAIN;
use crate::ui::session::{Session, side_margin};
use crate::ui::theme;
use crate::ui::widgets::{
    MessageLook, card, message_bar, message_fits, message_line, quiet_button, secondary_button,
    small_link, title, ways_below,
};

/// Space around a message above a screen.
fn banner_margin(ui: &Ui) -> Margin {
    let side = side_margin(ui);
    Margin {
        left: side,
        right: side,
        top: 12,
        bottom: 0,
    }
}

/// Space around what is said instead of a diary.
const BROKEN_MARGIN: Margin = Margin::same(28);
/// The same in a window so low, in points, that the first way on would not be in sight.
const BROKEN_MARGIN_LOW: Margin = Margin::same(14);
const LOW: f32 = 420.0;

/// What is to be said above a screen, beside what the diary itself gives cause for.
#[derive(Clone, Copy, Debug)]
pub struct Banners<'a> {
    /// What went wrong.
    pub notice: Option<&'a str>,
    /// What was done that nobody asked about.
    pub news: Option<&'a str>,
    /// Whether it is the diary that was here.
    pub recall: &'a Recall,
    /// What another window or a command put back.
    pub restored: &'a RestoredElsewhere,
    /// Where the diary lies.
    pub place: &'a UnsafePlace,
    /// What there is to say about copies, and of a damaged diary.
    pub copies: &'a CopiesDesk,
    /// The diary that the copy is of that is open.
    pub copied: Option<&'a Path>,
}

/// What stands at the head of a page and scrolls with it: nothing of it is lost when it is out of sight, and with large text it would
/// take the room of the page.
#[derive(Clone, Copy, Debug)]
pub struct PageHead {
    /// Whether to offer the tour.
    pub offers_tour: bool,
    /// Whether the diary is the sample, and not a copy, which has a bar of its own.
    pub is_sample: bool,
}

impl PageHead {
    /// Draws it.
    pub fn head_ui(self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let frame = Frame::new().inner_margin(banner_margin(ui));
        if self.offers_tour {
            frame.show(ui, |ui| tour_offer_ui(ui, scene));
        }
        if !self.is_sample {
            return;
        }
        let (whole, leave) = (text.sample_banner(), text.sample_leave());
        // In a low window it would take the room of what the page is about.
        if ui.content_rect().height() < LOW {
            let line = |ui: &mut Ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().interact_size.y = 0.0;
                    ui.label(theme::small(text.sample_banner_short()));
                    small_link(ui, &leave).clicked()
                })
            };
            let close = Margin {
                top: 6,
                ..banner_margin(ui)
            };
            let frame = Frame::new().inner_margin(close);
            if frame.show(ui, line).inner.inner {
                scene.ask(DiariesAction::ToOwn);
            }
            return;
        }
        let bar = |ui: &mut Ui| {
            let words = if message_fits(ui, &whole, &leave) {
                whole
            } else {
                text.sample_banner_short()
            };
            // As low as its button: it stands above every page.
            message_line(ui, MessageLook::Quiet, &words, Some(&leave))
        };
        if frame.show(ui, bar).inner {
            scene.ask(DiariesAction::ToOwn);
        }
    }
}

fn bar(ui: &mut Ui, look: MessageLook, words: &str, action: Option<&str>) -> bool {
    let frame = Frame::new().inner_margin(banner_margin(ui));
    let shown = frame.show(ui, |ui| message_bar(ui, look, words, action));
    shown.inner
}

/// Messages above a screen that stay in sight: what went wrong, a diary that can only be read.
pub fn banners_ui(ui: &mut Ui, scene: &mut Scene, session: &Session, said: Banners<'_>) {
    let text = scene.text;
    if let Some(notice) = said.notice
        && bar(ui, MessageLook::Danger, notice, Some(&text.close()))
    {
        scene.ask(PutAway::Notice);
    }
    if let Some(news) = said.news
        && bar(ui, MessageLook::Info, news, Some(&text.close()))
    {
        scene.ask(PutAway::News);
    }
    file_ui(ui, scene, session, said);
    // Settings says beside the copies why there is no new one.
    let is_said = session.screen() == Screen::Settings && said.copies.says_trouble();
    if let Some(trouble) = said.copies.notice.as_ref().filter(|_| !is_said)
        && bar(ui, MessageLook::Warn, trouble, Some(&text.close()))
    {
        scene.ask(CopiesAction::CloseNotice);
    }
    if let Some(damage) = &said.copies.damage {
        bar(ui, MessageLook::Danger, damage, None);
        let frame = Frame::new().inner_margin(banner_margin(ui));
        let rescue = &said.copies.rescue;
        frame.show(ui, |ui| {
            ways_below(ui, |ui| rescue_ui(ui, scene, rescue));
        });
    } else if session.is_read_only() && !session.diary.is_waiting() {
        read_only_ui(ui, scene, session.diary(), said.copied);
    }
}

/// What there is to say of the diary's file, and of its place.
fn file_ui(ui: &mut Ui, scene: &mut Scene, session: &Session, said: Banners<'_>) {
    let frame = Frame::new().inner_margin(banner_margin(ui));
    if session.has_standing() {
        frame.show(ui, |ui| standing_ui(ui, scene, session));
    }
    if said.recall.is_said() {
        frame.show(ui, |ui| said.recall.recall_ui(ui, scene));
    }
    if said.restored.is_said() {
        frame.show(ui, |ui| said.restored.restored_ui(ui, scene));
    }
    if said.place.is_said() {
        frame.show(ui, |ui| said.place.unsafe_place_ui(ui, scene));
    }
}

fn read_only_ui(ui: &mut Ui, scene: &mut Scene, diary: &Diary, copied: Option<&Path>) {
    let text = scene.text;
    let why = read_only_words(diary, text);
    if diary.is_damaged() {
        if bar(ui, MessageLook::Danger, &why, Some(&text.copies_restore())) {
            scene.ask(CopiesAction::OpenRestore);
        }
    } else if diary.is_copy() {
        let (name, way) = match copied {
            Some(copied) => (
                text.kept_copy_open(),
                DiariesAction::Open(copied.to_owned()),
            ),
            None => (text.sample_leave(), DiariesAction::ToOwn),
        };
        if bar(ui, MessageLook::Warn, &why, Some(&name)) {
            scene.ask(way);
        }
    } else {
        if diary.lacks_room() {
            ui.request_repaint_after(TRY_AGAIN);
        }
        bar(ui, MessageLook::Warn, &why, None);
    }
}

/// Why nothing can be entered in a diary that can only be read.
pub fn read_only_words(diary: &Diary, text: &Text) -> String {
    if diary.is_damaged() {
        text.damaged_banner()
    } else if diary.lacks_room() {
        text.no_room_banner()
    } else if diary.is_copy() {
        text.kept_copy_banner()
    } else {
        text.read_only_banner()
    }
}

fn tour_offer_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    // In a low window a card would take the room of the page on every page.
    if ui.content_rect().height() < LOW {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.label(theme::small(text.tour_offer()));
            if small_link(ui, &text.tour_show()).clicked() {
                scene.ask(DialogAction::Open(Dialog::Tour(0)));
            }
            if small_link(ui, &text.tour_not_now()).clicked() {
                scene.ask(PutAway::Tour);
            }
        });
        return;
    }
    card(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.set_row_height(theme::CONTROL_HEIGHT);
            ui.label(theme::body(text.tour_offer()));
            if secondary_button(ui, &text.tour_show()).clicked() {
                scene.ask(DialogAction::Open(Dialog::Tour(0)));
            }
            if quiet_button(ui, &text.tour_not_now()).clicked() {
                scene.ask(PutAway::Tour);
            }
        });
    });
}

/// Draws what is shown without a diary, and below it the way to the help page: there is no bar on the left yet. It comes last for the
/// keyboard too.
pub fn above_help_ui(ui: &mut Ui, scene: &mut Scene, above_ui: impl FnOnce(&mut Ui, &mut Scene)) {
    above_foot_ui(
        ui,
        scene,
        &mut (),
        |ui, scene, ()| above_ui(ui, scene),
        |_, _, ()| {},
    );
}

/// The same with something of its own at the end of that line, which comes before the help for the keyboard. Both may use `state`.
pub fn above_foot_ui<S>(
    ui: &mut Ui,
    scene: &mut Scene,
    state: &mut S,
    above_ui: impl FnOnce(&mut Ui, &mut Scene, &mut S),
    foot_ui: impl FnOnce(&mut Ui, &mut Scene, &mut S),
) {
    let margin = banner_margin(ui);
    let height = theme::CONTROL_HEIGHT + f32::from(margin.top) + theme::SPACE_S;
    let whole = ui.max_rect();
    let (above, foot) = whole.split_top_bottom_at_y(whole.bottom() - height);
    ui.scope_builder(UiBuilder::new().max_rect(above), |ui| {
        above_ui(ui, scene, state);
    });
    ui.scope_builder(UiBuilder::new().max_rect(foot), |ui| {
        let frame = Frame::new().inner_margin(margin);
        frame.show(ui, |ui| {
            let mut line = ui.available_rect_before_wrap();
            line.set_height(theme::CONTROL_HEIGHT);
            let end = Layout::right_to_left(Align::Center);
            let mut end = ui.new_child(UiBuilder::new().max_rect(line).layout(end));
            foot_ui(&mut end, scene, state);
            ui.horizontal(|ui| {
                if quiet_button(ui, &scene.text.nav_help()).clicked() {
                    scene.ask(DialogAction::Open(Dialog::Help));
                }
            });
        });
    });
}

/// What is shown instead of a diary that cannot be opened: why, and every way on from here.
pub fn broken_ui(ui: &mut Ui, scene: &mut Scene, why: &str, notice: Option<&str>, rescue: &Rescue) {
    let text = scene.text;
    let (margin, gap) = if ui.available_height() < LOW {
        (BROKEN_MARGIN_LOW, theme::SPACE_S)
    } else {
        (BROKEN_MARGIN, theme::SPACE_L)
    };
    let frame = Frame::new().inner_margin(margin);
    CentralPanel::no_frame().show(ui, |ui| {
        // The bar for scrolling lies at the edge of the window, beside what is said.
        let all = ScrollArea::vertical().auto_shrink(false);
        all.show(ui, |ui| {
            frame.show(ui, |ui| {
                title(ui, &text.app_name());
                ui.add_space(gap);
                message_bar(ui, MessageLook::Danger, why, None);
                // What came of trying another way.
                if let Some(notice) = notice.filter(|notice| *notice != why) {
                    ui.add_space(theme::SPACE_S);
                    message_bar(ui, MessageLook::Warn, notice, None);
                }
                ui.add_space(gap);
                ui.horizontal_wrapped(|ui| {
                    rescue_ui(ui, scene, rescue);
                    ways_on_ui(ui, scene);
                });
                let of_copy = match (&rescue.newest, rescue.lacks_copy) {
                    (Some(_), _) if rescue.has_strange_log => Some(text.rescue_log()),
                    (Some(_), _) if rescue.has_all.is_some() => Some(text.rescue_all()),
                    (Some(_), _) => Some(text.rescue_later()),
                    (None, true) if !rescue.has_strange_log => Some(text.rescue_none()),
                    (None, _) if rescue.has_strange_log => Some(text.rescue_log_only()),
                    (None, _) => None,
                };
                if let Some(of_copy) = of_copy {
                    ui.add_space(theme::SPACE_S);
                    ui.add(Label::new(theme::soft(of_copy)).wrap());
                }
            })
        });
    });
}

fn ways_on_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    if secondary_button(ui, &text.try_again()).clicked() {
        scene.ask(DiariesAction::TryAgain);
    }
    if secondary_button(ui, &text.choose_another()).clicked() {
        let question = FileQuestion::OpenDiary;
        scene.ask(FileAction::Ask(question));
    }
    if secondary_button(ui, &text.new_diary()).clicked() {
        scene.ask(DiariesAction::New);
    }
    if secondary_button(ui, &text.look_around()).clicked() {
        scene.ask(DiariesAction::LookAround);
    }
}
