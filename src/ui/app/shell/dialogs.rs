//! Dialogs over the screen: one at a time, closed by Esc, by a click beside it or by its button. A dialog never scrolls the
//! screen behind it and never lets a key through to it.

use egui::Ui;

use crate::text::Text;
use crate::ui::action::{Dialog, DialogAction};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::copies::moving_ui;
use crate::ui::pages::help_screen::HelpScreen;
use crate::ui::pages::keys_screen::keys_ui;
use crate::ui::pages::tour::{tour_foot_ui, tour_name, tour_ui};
use crate::ui::scene::Scene;
use crate::ui::search::dialog::search_ui;
use crate::ui::search::finder::Finder;
use crate::ui::theme;
use crate::ui::trends::hint::why_card::why_ui;
use crate::ui::trends::hint::why_data::WhyData;
use crate::ui::trends::meaning::meaning_ui;
use crate::ui::trends::see_gp::{GpFirst, see_gp_ui};
use crate::ui::widgets::{closes, dialog, primary_button, title};

/// What a dialog shows beside its words.
struct Contents<'a> {
    help: &'a mut HelpScreen,
    /// Why there is a hint, or none; `None` while the diary is still being looked through.
    why: Option<&'a WhyData>,
    /// When to see a GP, as it fits the diary, where Trends has it.
    gp: Option<&'a GpFirst>,
    /// The file of the diary.
    path: &'a str,
}

impl DiaryApp {
    /// Draws the dialog that is open, if one is.
    pub(in crate::ui) fn dialog_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let Some(dialog) = self.dialog else { return };
        match dialog {
            Dialog::Search => return self.search_dialog_ui(ui, scene),
            Dialog::Export => return self.export_dialog_ui(ui, scene),
            Dialog::Keys
            | Dialog::Help
            | Dialog::WhyHint
            | Dialog::Moving
            | Dialog::Tour(_)
            | Dialog::Meaning(_)
            | Dialog::SeeGp(_) => {}
        }
        let (why, gp) = match &self.stage {
            Stage::Open(session) => (session.why.data(), session.pages.trends.gp_first()),
            Stage::FirstStart(_) | Stage::Broken(_) => (None, None),
        };
        let help = &mut self.help;
        let path = self.paths.diary.display().to_string();
        let path = path.as_str();
        let contents = Contents {
            help,
            why,
            gp,
            path,
        };
        page_ui(ui, scene, dialog, contents);
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
            Stage::Open(session) if self.path_dialog.is_none() => {
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

fn page_ui(ui: &mut Ui, scene: &mut Scene, page: Dialog, contents: Contents<'_>) {
    let text = scene.text;
    let shown = dialog(ui, page, theme::DIALOG_WIDTH, |ui, room| {
        if let Some(name) = name(page, contents.why, text) {
            title(ui, &name);
        }
        room.scroll(ui, page, |ui| match page {
            Dialog::Keys => keys_ui(ui, scene),
            Dialog::Help => contents.help.help_ui(ui, scene),
            Dialog::Tour(page) => tour_ui(ui, scene, page),
            Dialog::Meaning(term) => meaning_ui(ui, scene, term),
            Dialog::SeeGp(sign) => see_gp_ui(ui, scene, sign, contents.gp),
            Dialog::Search | Dialog::Export => {}
            Dialog::Moving => moving_ui(ui, scene, contents.path),
            Dialog::WhyHint => {
                if let Some(why) = contents.why {
                    why_ui(ui, scene, why);
                } else {
                    ui.label(theme::soft(text.trends_looking_back()));
                }
            }
        });
        if let Dialog::Tour(page) = page {
            return tour_foot_ui(ui, scene, page);
        }
        let close = primary_button(ui, &text.close());
        // The keyboard begins inside the dialog, wherever it was.
        if ui.memory(|memory| memory.focused().is_none()) {
            close.request_focus();
        }
        close.clicked()
    });
    // The tour was asked for: it does not end by chance.
    if shown.inner || closes(&shown, matches!(page, Dialog::Tour(_))) {
        scene.ask(DialogAction::Close);
    }
}

/// The title above; the help page brings its own.
fn name(dialog: Dialog, why: Option<&WhyData>, text: &Text) -> Option<String> {
    match dialog {
        Dialog::Keys => Some(text.keys_title()),
        Dialog::Moving => Some(text.moving_title()),
        Dialog::Tour(page) => Some(tour_name(page, text)),
        Dialog::Meaning(None) => Some(text.meaning_title()),
        Dialog::Meaning(Some(term)) => Some(term.ask(text)),
        Dialog::SeeGp(_) => Some(text.trends_see_gp()),
        Dialog::WhyHint => Some(why.map_or_else(|| text.why_open(), |why| why.title.clone())),
        Dialog::Help | Dialog::Search | Dialog::Export => None,
    }
}
