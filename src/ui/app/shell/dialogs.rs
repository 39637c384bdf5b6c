//! Dialogs over the screen: one at a time, closed by Esc, by a click beside it or by its button. A dialog never scrolls the
//! screen behind it and never lets a key through to it.

use egui::Ui;

use crate::ui::action::{Dialog, DialogAction};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::copies::moving_ui;
use crate::ui::pages::keys_screen::keys_ui;
use crate::ui::pages::tour::{tour_foot_ui, tour_name, tour_ui};
use crate::ui::scene::Scene;
use crate::ui::search::dialog::search_ui;
use crate::ui::search::finder::Finder;
use crate::ui::theme;
use crate::ui::trends::hint::why_card::why_ui;
use crate::ui::trends::hint::why_data::WhyData;
use crate::ui::trends::meaning::meaning_ui;
use crate::ui::trends::see_gp::see_gp_ui;
use crate::ui::widgets::{closes, dialog, primary_button, title};

impl DiaryApp {
    /// Draws the dialog that is open, if one is.
    pub(in crate::ui) fn dialog_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let Some(dialog) = self.dialog else { return };
        let text = scene.text;
        match dialog {
            Dialog::Search => self.search_dialog_ui(ui, scene),
            Dialog::Export => self.export_dialog_ui(ui, scene),
            Dialog::Keys => {
                let name = text.keys_title();
                words_dialog(ui, scene, dialog, Some(&name), |ui, scene| {
                    keys_ui(ui, scene);
                });
            }
            // It brings its own title.
            Dialog::Help => words_dialog(ui, scene, dialog, None, |ui, scene| {
                self.help.help_ui(ui, scene);
            }),
            Dialog::Tour(page) => tour_dialog(ui, scene, page),
            Dialog::Meaning(term) => {
                let name = term.map_or_else(|| text.meaning_title(), |term| term.ask(text));
                words_dialog(ui, scene, dialog, Some(&name), |ui, scene| {
                    meaning_ui(ui, scene, term);
                });
            }
            Dialog::SeeGp(sign) => {
                let name = text.trends_see_gp();
                let first = self.session().and_then(|open| open.pages.trends.gp_first());
                words_dialog(ui, scene, dialog, Some(&name), |ui, scene| {
                    see_gp_ui(ui, scene, sign, first);
                });
            }
            Dialog::Moving => {
                let name = text.moving_title();
                let path = self.paths.diary.display().to_string();
                words_dialog(ui, scene, dialog, Some(&name), |ui, scene| {
                    moving_ui(ui, scene, &path);
                });
            }
            Dialog::WhyHint => {
                let why = self.session().and_then(|open| open.why.data());
                why_dialog(ui, scene, why);
            }
        }
    }
}

impl DiaryApp {
    /// The search belongs to the diary that is open; it goes when it is closed.
    fn search_dialog_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let Stage::Open(session) = &mut self.stage else {
            return scene.ask(DialogAction::Close);
        };
        let session = &mut **session;
        let window = session.looking_back.window();
        let finder = session.finder.get_or_insert_with(|| {
            let (today, typed) = (session.known_today, session.searched.as_str());
            Finder::open(&session.diary, window, today, typed, &self.text)
        });
        search_ui(ui, scene, finder);
    }

    pub(in crate::ui) fn carry_out_dialog(&mut self, action: DialogAction) {
        match action {
            DialogAction::Open(dialog) => {
                // A tour that was begun is not offered any more.
                self.offers_tour &= !matches!(dialog, Dialog::Tour(_));
                self.dialog = Some(dialog);
            }
            DialogAction::Close => self.close_dialog(),
        }
    }

    /// A field for a path stands in its place.
    fn export_dialog_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        match &mut self.stage {
            Stage::Open(session) if !self.path_dialog.is_open() => {
                session.export.export_ui(ui, scene);
            }
            Stage::Open(_) => {}
            Stage::FirstStart(_) | Stage::Broken(_) => scene.ask(DialogAction::Close),
        }
    }

    /// Lets go of what the dialog held.
    pub(in crate::ui) fn close_dialog(&mut self) {
        self.dialog = None;
        if let Stage::Open(session) = &mut self.stage {
            if let Some(finder) = session.finder.take() {
                session.searched = finder.typed;
            }
            session.export.close();
        }
    }
}

/// A dialog that says something and is closed again.
fn words_dialog(
    ui: &mut Ui,
    scene: &mut Scene,
    which: Dialog,
    name: Option<&str>,
    words_ui: impl FnOnce(&mut Ui, &mut Scene),
) {
    let shown = dialog(ui, which, theme::DIALOG_WIDTH, |ui, room| {
        if let Some(name) = name {
            title(ui, name);
        }
        room.scroll(ui, which, |ui| words_ui(ui, scene));
        let close = primary_button(ui, &scene.text.close());
        // The keyboard begins inside the dialog, wherever it was.
        if ui.memory(|memory| memory.focused().is_none()) {
            close.request_focus();
        }
        close.clicked()
    });
    if shown.inner || closes(&shown, false) {
        scene.ask(DialogAction::Close);
    }
}

/// A page of the tour.
fn tour_dialog(ui: &mut Ui, scene: &mut Scene, page: u8) {
    let which = Dialog::Tour(page);
    let shown = dialog(ui, which, theme::DIALOG_WIDTH, |ui, room| {
        title(ui, &tour_name(page, scene.text));
        room.scroll(ui, which, |ui| tour_ui(ui, scene, page));
        tour_foot_ui(ui, scene, page)
    });
    // The tour was asked for: it does not end by chance.
    if shown.inner || closes(&shown, true) {
        scene.ask(DialogAction::Close);
    }
}

/// Why there is a hint, or none; `None` while the diary is still being looked through.
fn why_dialog(ui: &mut Ui, scene: &mut Scene, why: Option<&WhyData>) {
    let name = why.map_or_else(|| scene.text.why_open(), |why| why.title.clone());
    words_dialog(ui, scene, Dialog::WhyHint, Some(&name), |ui, scene| {
        if let Some(why) = why {
            why_ui(ui, scene, why);
        } else {
            ui.label(theme::soft(scene.text.trends_looking_back()));
        }
    });
}
