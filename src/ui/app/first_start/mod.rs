//! The first start: what this is, in which language, which signs to follow, where the diary is kept, and begin. Nothing is
//! written before the person says so; what they choose lives here until then.

mod head;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use egui::{
    Align, CentralPanel, Frame, Id, Key, Label, Layout, Margin, Modifiers, Popup, ScrollArea,
    Stroke, Ui, UiBuilder, Vec2, vec2,
};

use self::head::head_ui;
use crate::diary::Command;
use crate::domain::{BuiltInSign, SignKey, WeekStart};
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::incoming::IncomingAction;
use crate::ui::action::{DiariesAction, FileAction};
use crate::ui::app::shell::banners::above_foot_ui;
use crate::ui::parts::kept_form::KeptForm;
use crate::ui::parts::name_line::{NameLine, is_among};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    MessageLook, card, chip, heading, menu_button, message_bar, primary_button, secondary_button,
    title,
};

const WIDTH: f32 = 640.0;
/// In a window lower than this there is less air between the parts.
const LOW: f32 = 680.0;
/// From the card's own margin to its contents.
const INNER_MARGIN: i8 = 19;
/// Beside the place, for the button that changes it.
const BUTTON_ROOM: f32 = 110.0;
/// With less room than this the button stands below the place.
const PLACE_LEAST: f32 = 220.0;

/// What is being chosen before there is a diary.
#[derive(Clone, Debug)]
pub struct FirstStart {
    signs: BTreeSet<BuiltInSign>,
    own: Vec<String>,
    own_line: KeptForm<NameLine>,
    place: PathBuf,
    is_usual_place: bool,
    has_way_back: bool,
    /// How high the card was when it was drawn last.
    height: f32,
    /// How far below the top of the window it was drawn, and the room there was.
    placed: Option<(Vec2, f32)>,
    /// The card is higher than the window: what begins stands below it, always in sight.
    begins_below: bool,
}

impl FirstStart {
    /// Every sign that is felt and counted, to be kept at `place`.
    #[must_use]
    pub fn new(place: PathBuf, is_usual_place: bool) -> Self {
        let left_out = [BuiltInSign::BoneWeakness, BuiltInSign::SweetCraving];
        Self {
            signs: BuiltInSign::ALL
                .into_iter()
                .filter(|sign| !left_out.contains(sign))
                .collect(),
            own: Vec::new(),
            own_line: KeptForm::default(),
            place,
            is_usual_place,
            has_way_back: false,
            height: 0.0,
            placed: None,
            begins_below: false,
        }
    }

    /// The same, with a way back to the diary that was open.
    #[must_use]
    pub fn with_way_back(self) -> Self {
        Self {
            has_way_back: true,
            ..self
        }
    }

    /// Where the diary will lie.
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// Another place for the diary.
    pub fn set_place(&mut self, place: PathBuf, is_usual: bool) {
        self.place = place;
        self.is_usual_place = is_usual;
    }

    /// What was chosen, as one act.
    pub fn command(&self, week_start: WeekStart) -> Command {
        Command::Begin {
            signs: self.signs.clone(),
            own: self.own.clone(),
            week_start,
        }
    }

    /// Draws the first start above the line with the help.
    pub fn stage_ui(&mut self, ui: &mut Ui, scene: &mut Scene, notice: Option<&str>) {
        above_foot_ui(
            ui,
            scene,
            self,
            |ui, scene, first| first.first_start_ui(ui, scene, notice),
            |ui, scene, first| first.foot_ui(ui, scene),
        );
    }

    fn first_start_ui(&mut self, ui: &mut Ui, scene: &mut Scene, notice: Option<&str>) {
        // A line that is being typed in, or a list that is open, is put away first.
        let has_escape = !self.own_line.is_open() && !Popup::is_any_open(ui);
        CentralPanel::no_frame().show(ui, |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            scroll.show(ui, |ui| self.card_ui(ui, scene, notice));
        });
        let is_above = ui.memory(|memory| memory.top_modal_layer().is_none());
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if self.has_way_back && has_escape && is_above && pressed(Key::Escape) {
            scene.ask(DiariesAction::Back);
        }
        let nothing_has_focus = ui.memory(|memory| memory.focused().is_none());
        if nothing_has_focus && pressed(Key::Enter) {
            scene.ask(DiariesAction::Begin);
        }
    }

    /// The card, in the middle of the window where there is room.
    fn card_ui(&mut self, ui: &mut Ui, scene: &mut Scene, notice: Option<&str>) {
        let width = WIDTH.min(ui.available_width() - 2.0 * theme::SPACE_L);
        let room = ui.available_height();
        // Nothing has to be scrolled for the sake of the air around it.
        let fits = self.height + 2.0 * theme::SPACE_S <= room;
        let window = ui.available_size();
        let placed = self.placed.filter(|(of, _)| *of == window);
        let placed = placed.map(|(_, above)| above);
        let (above, below) = if fits {
            // What is pressed in it stays where it is when the card grows, as far as there is room.
            let above = placed.unwrap_or((room - self.height) / 2.0);
            (above.min(room - self.height - theme::SPACE_S), 0.0)
        } else {
            let above = placed.unwrap_or(theme::SPACE_L);
            (above.min(theme::SPACE_L), theme::SPACE_L)
        };
        // Without the button the card may be lower; it does not come back for that.
        let more = if self.begins_below {
            theme::CONTROL_HEIGHT + theme::SPACE_S
        } else {
            0.0
        };
        self.begins_below = self.height + more > room;
        ui.vertical_centered(|ui| {
            ui.add_space(above);
            let layout = Layout::top_down(Align::Min);
            let shown = ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
                card(ui, |ui| {
                    let inner = Frame::new().inner_margin(Margin::same(INNER_MARGIN));
                    inner.show(ui, |ui| self.contents_ui(ui, scene, notice));
                });
            });
            ui.add_space(below);
            let height = shown.response.rect.height();
            if (height - self.height).abs() > 0.5 {
                self.height = height;
                ui.request_discard("the card stands in the middle");
            } else {
                self.placed = Some((window, above));
            }
        });
    }

    fn contents_ui(&mut self, ui: &mut Ui, scene: &mut Scene, notice: Option<&str>) {
        let text = scene.text;
        let gap = if ui.content_rect().height() < LOW {
            theme::SPACE_S
        } else {
            theme::SPACE_L
        };
        if self.has_way_back {
            title(ui, &text.first_start_another());
        } else {
            head_ui(ui, scene);
            ui.add_space(theme::SPACE_XS);
            ui.label(theme::soft(text.purpose()));
        }
        ui.add_space(gap);
        heading(ui, &text.first_start_signs());
        self.signs_ui(ui, scene);
        ui.add_space(gap);
        heading(ui, &text.first_start_place());
        self.place_ui(ui, scene);
        ui.label(theme::small(text.nothing_leaves()));
        ui.add_space(gap);
        if let Some(notice) = notice {
            message_bar(ui, MessageLook::Danger, notice, None);
            ui.add_space(theme::SPACE_S);
        }
        ui.spacing_mut().item_spacing = vec2(theme::SPACE_M, theme::SPACE_S);
        ui.horizontal_wrapped(|ui| {
            if !self.begins_below {
                begin_ui(ui, scene);
            }
            if self.has_way_back {
                if secondary_button(ui, &text.first_start_back()).clicked() {
                    scene.ask(DiariesAction::Back);
                }
            } else {
                if secondary_button(ui, &text.look_around()).clicked() {
                    scene.ask(DiariesAction::LookAround);
                }
                if secondary_button(ui, &text.incoming_begin()).clicked() {
                    scene.ask(IncomingAction::BeginWith);
                }
            }
        });
    }

    /// Draws what begins, if the card has no room for it in sight: at the end of the line below it, but next after the card for the
    /// keyboard.
    fn foot_ui(&self, ui: &mut Ui, scene: &mut Scene) {
        if self.begins_below {
            begin_ui(ui, scene);
        }
    }

    fn signs_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        let text = scene.text;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme::SPACE_S - 1.0, theme::SPACE_S - 1.0);
            for sign in BuiltInSign::ALL {
                let name = text.sign(&SignKey::BuiltIn(sign));
                let on = self.signs.contains(&sign);
                if chip(ui, &name, on).clicked() && !self.signs.remove(&sign) {
                    self.signs.insert(sign);
                }
            }
            // An own sign that is switched off again is as if it had never been typed.
            self.own.retain(|name| !chip(ui, name, true).clicked());
            if !self.own_line.is_open() {
                let name = text.first_start_own_sign();
                let button = chip(ui, &name, false);
                self.own_line.mark_ui(ui, scene, &button, &name);
                if button.clicked() {
                    self.own_line.open(NameLine::default());
                }
            }
        });
        let Some(line) = self.own_line.get_mut() else {
            return;
        };
        let built_in = BuiltInSign::ALL.map(|sign| text.sign(&SignKey::BuiltIn(sign)));
        let names = || built_in.iter().chain(&self.own).map(String::as_str);
        let taken = |name: &str| is_among(name, names());
        if let Some(ended) = line.name_ui(ui, scene, &text.own_sign_name(), taken) {
            self.own.extend(self.own_line.end(ended));
        }
    }

    fn place_ui(&self, ui: &mut Ui, scene: &mut Scene) {
        let place = if self.is_usual_place {
            scene.text.first_start_usual_place()
        } else {
            self.place.display().to_string()
        };
        let line = Stroke::new(theme::LINE_WIDTH, theme::palette(ui).border);
        let frame = Frame::new()
            .stroke(line)
            .corner_radius(theme::CONTROL_RADIUS)
            .inner_margin(Margin::symmetric(10, 8));
        frame.show(ui, |ui| {
            let room = ui.available_width() - BUTTON_ROOM;
            if room < PLACE_LEAST {
                ui.set_width(ui.available_width());
                ui.add(Label::new(theme::soft(place)).wrap());
                choose_ui(ui, scene);
                return;
            }
            ui.horizontal(|ui| {
                let column = Layout::left_to_right(Align::Center);
                let size = vec2(room, theme::CONTROL_HEIGHT);
                ui.allocate_ui_with_layout(size, column, |ui| {
                    ui.set_width(room);
                    ui.add(Label::new(theme::soft(place)).wrap());
                });
                let right = Layout::right_to_left(Align::Center);
                ui.with_layout(right, |ui| choose_ui(ui, scene));
            });
        });
    }
}

/// The button that begins, which has the keyboard unless something else took it.
fn begin_ui(ui: &mut Ui, scene: &mut Scene) {
    // The same button wherever it stands: it keeps the keyboard.
    let place = UiBuilder::new().scope_id(Id::unique("begin"));
    let begin = ui.scope_builder(place, |ui| primary_button(ui, &scene.text.begin()));
    let begin = begin.inner;
    let is_free =
        ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    if is_free {
        begin.request_focus();
    }
    if begin.clicked() {
        scene.ask(DiariesAction::Begin);
    }
}

/// A place for a new diary, or a diary that exists.
fn choose_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    let button = secondary_button(ui, &text.choose());
    let questions = [
        (FileQuestion::NewDiary, text.choose_place()),
        (FileQuestion::OpenDiary, text.choose_existing()),
    ];
    if let Some(question) = menu_button(&button, &questions) {
        scene.ask(FileAction::Ask(question));
    }
}
