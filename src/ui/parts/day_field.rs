//! The one field for a date: typed as people write it, picked from a month, or with a click on today or yesterday. It says which day
//! it understands, and below itself what is wrong.

use egui::{
    Align, Color32, Layout, Popup, PopupCloseBehavior, Rangef, Rect, TextStyle, Ui, UiBuilder, Vec2,
};

use super::month_pick::{Dates, MONTH_WIDTH, MonthPick};
use crate::domain::Day;
use crate::text::Text;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, chip, icon_button, is_entered, is_pressing, is_reached_by_keys, problem_below, take_over,
    text_field,
};

/// A date being typed.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each tells one thing that happened to the field"
)]
pub struct DayField {
    typed: Option<String>,
    wrong: Option<String>,
    /// The field was left, and what is typed was not looked at yet.
    is_unchecked: bool,
    month: Option<MonthPick>,
    /// It says something else than in the picture before.
    is_changed: bool,
    /// The form was handed on with it: what is wrong comes into view.
    is_refused: bool,
    /// The keyboard is to come to the field.
    wants_focus: bool,
    /// It says something else than it began with.
    is_touched: bool,
}

impl DayField {
    /// The day it says as long as nothing else was typed.
    pub fn begin_with(&mut self, day: Option<Day>, text: &Text) {
        let begins = || day.map_or_else(String::new, |day| text.day_in_field(day));
        self.typed.get_or_insert_with(begins);
    }

    /// Draws the field under its label. True when Enter was pressed in it.
    pub fn day_ui(&mut self, ui: &mut Ui, scene: &Scene, label: &str, dates: Dates) -> bool {
        let text = scene.text;
        let near = [
            (text.date_today(), dates.today),
            (text.date_yesterday(), dates.today.plus(-1)),
        ];
        self.day_near_ui(ui, scene, (label, near), dates)
    }

    /// The same for the last day of a stretch, whose `first` may be another day than today.
    pub fn day_after_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        (label, first): (&str, Day),
        dates: Dates,
    ) -> bool {
        let text = scene.text;
        let (next, week) = (first.plus(1), first.plus(7));
        let near = if first == dates.today {
            [(text.date_tomorrow(), next), (text.date_in_a_week(), week)]
        } else {
            [
                (text.date_day_later(), next),
                (text.date_week_later(), week),
            ]
        };
        self.day_near_ui(ui, scene, (label, near), dates)
    }

    fn day_near_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        (label, near): (&str, [(String, Day); 2]),
        dates: Dates,
    ) -> bool {
        let text = scene.text;
        let place = Understood::label_ui(ui, scene, label);
        self.is_changed = false;
        let example = text.date_hint(text.day_in_field(near[1].1));
        let entered = self.line_ui(ui, scene, (label, &example), dates);
        let understood = self.day(dates, text);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_XS;
            for (name, day) in near {
                if chip(ui, &name, understood == Some(day)).clicked() {
                    self.set(day, text);
                }
            }
        });
        // Typed in another form: say which day was understood.
        let shown = |day: &Day| self.typed.as_deref() != Some(&text.day_in_field(*day));
        place.understood_ui(ui, scene, understood.filter(shown));
        let top = ui.cursor().top();
        problem_below(ui, self.wrong.as_deref());
        if std::mem::take(&mut self.is_refused) {
            let said = Rangef::new(top, ui.min_rect().bottom());
            let said = Rect::from_x_y_ranges(ui.max_rect().x_range(), said);
            ui.scroll_to_rect(said, None);
        }
        entered
    }

    /// The field and the button that opens the month.
    fn line_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        (label, hint): (&str, &str),
        dates: Dates,
    ) -> bool {
        let size = Vec2::new(ui.available_width(), theme::CONTROL_HEIGHT);
        let width = size.x - theme::ICON_BUTTON.x - theme::SPACE_S;
        let row = Layout::left_to_right(Align::Center);
        let row = ui.allocate_ui_with_layout(size, row, |ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_S;
            let typed = self.typed.get_or_insert_default();
            let field = ui.scope(|ui| {
                ui.set_max_width(width);
                text_field(ui, typed, label, hint)
            });
            let field = field.inner;
            self.month_button(ui, scene, label, dates);
            if std::mem::take(&mut self.wants_focus) {
                field.request_focus();
                field.scroll_to_me(None);
            }
            // Refused, it is to be mended before anything else.
            if self.is_refused || is_reached_by_keys(ui, &field) {
                take_over(ui, &field);
            }
            if field.changed() {
                (self.is_changed, self.is_touched) = (true, true);
                self.wrong = None;
            }
            self.is_unchecked |= field.lost_focus();
            // Not under a press on what is below.
            if self.is_unchecked && !is_pressing(ui) {
                self.is_unchecked = false;
                // What the form refused stays said.
                if let Err(wrong) = self.read(dates, scene.text) {
                    self.wrong = Some(wrong);
                }
            }
            is_entered(ui, &field)
        });
        row.inner
    }

    /// Whether another day was typed or picked in this picture.
    pub const fn is_changed(&self) -> bool {
        self.is_changed
    }

    fn month_button(&mut self, ui: &mut Ui, scene: &Scene, label: &str, dates: Dates) {
        let text = scene.text;
        let name = text.date_pick(label);
        let button = icon_button(ui, Icon::Calendar, &name);
        let popup = Popup::from_toggle_button_response(&button)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .gap(theme::SPACE_XS)
            .width(MONTH_WIDTH)
            .accessible_name(name);
        let begins = self.day(dates, text);
        let open = popup.show(|ui| {
            ui.set_width(MONTH_WIDTH);
            ui.spacing_mut().item_spacing = Vec2::splat(theme::SPACE_S);
            let is_new = self.month.is_none();
            let month = self
                .month
                .get_or_insert(MonthPick::new(begins, dates.today));
            let picked = month.month_ui(ui, scene, dates);
            if is_new {
                MonthPick::focus(ui);
            }
            if let Some(day) = picked {
                self.set(day, text);
                self.wants_focus = true;
                ui.close();
            }
        });
        if open.is_none() {
            self.month = None;
        }
    }

    fn set(&mut self, day: Day, text: &Text) {
        (self.is_changed, self.is_touched) = (true, true);
        self.typed = Some(text.day_in_field(day));
        self.wrong = None;
    }

    /// As long as nobody typed or picked a day here, it says the one of another field.
    pub fn follow(&mut self, day: Option<Day>, text: &Text) {
        if !self.is_touched {
            self.typed = Some(day.map_or_else(String::new, |day| text.day_in_field(day)));
            self.wrong = None;
        }
    }

    /// What was wrong with it may lie in a field that is another now.
    pub fn forgive(&mut self) {
        self.wrong = None;
    }

    /// The day typed, if it is one.
    fn day(&self, dates: Dates, text: &Text) -> Option<Day> {
        self.read(dates, text).ok().flatten()
    }

    /// The day typed; `None` where the field is empty.
    pub fn read(&self, dates: Dates, text: &Text) -> Result<Option<Day>, String> {
        match self.typed.as_deref().map(str::trim) {
            None | Some("") => Ok(None),
            Some(typed) => text.typed_day(typed, dates.today, dates.last).map(Some),
        }
    }

    /// Refuses the day typed, for a reason that lies outside this field; `before` as for [`Self::hand_on`].
    pub fn refuse(&mut self, why: String, before: bool) {
        self.wrong = Some(why);
        self.is_refused = !before;
    }

    /// The day typed, for a form that is handed on. What is wrong stands below the field: there is nothing more to say of it. The
    /// keyboard comes here to mend it, unless something `before` it in the form is wrong too.
    ///
    /// # Errors
    /// [`Said`] if it is no day.
    pub fn hand_on(
        &mut self,
        dates: Dates,
        text: &Text,
        before: bool,
    ) -> Result<Option<Day>, Said> {
        self.wrong = None;
        self.read(dates, text).map_err(|wrong| {
            self.wrong = Some(wrong);
            self.is_refused = !before;
            Said
        })
    }

    /// The keyboard comes to the field.
    pub const fn focus(&mut self) {
        self.wants_focus = true;
    }

    /// Whether nothing is typed in it.
    pub fn is_blank(&self) -> bool {
        self.typed
            .as_deref()
            .is_none_or(|typed| typed.trim().is_empty())
    }

    /// Whether another day was typed or picked than it began with.
    pub const fn is_touched(&self) -> bool {
        self.is_touched
    }
}

/// Where the day is said that was understood: on the line of the label, which is there anyway. What is below does not move away while
/// one types, and no line is kept empty.
struct Understood {
    /// What is left of the line, and whether the day has room there in full.
    place: Option<(Rect, bool)>,
}

impl Understood {
    /// Draws the label.
    fn label_ui(ui: &mut Ui, scene: &Scene, label: &str) -> Self {
        let text = scene.text;
        let line = Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width(), 0.0));
        let label = ui.label(theme::small(label)).rect;
        let left = label.right() + theme::SPACE_M;
        let width = |words: String| {
            let font = TextStyle::Small.resolve(ui.style());
            let galley = ui
                .painter()
                .layout_no_wrap(words, font, Color32::PLACEHOLDER);
            galley.size().x.ceil()
        };
        let longest = Day::from_ymd(2026, 9, 30);
        let has_room = |is_full: &bool| {
            let words = longest.map(|day| understood(day, *is_full, text));
            left + width(words.unwrap_or_default()) <= line.right()
        };
        let is_full = [true, false].into_iter().find(has_room);
        let place = Rect::from_x_y_ranges(left..=line.right(), label.y_range());
        Self {
            place: is_full.map(|is_full| (place, is_full)),
        }
    }

    fn understood_ui(&self, ui: &mut Ui, scene: &Scene, day: Option<Day>) {
        let (Some((place, is_full)), Some(day)) = (self.place, day) else {
            return;
        };
        let row = Layout::right_to_left(Align::Center);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(place).layout(row));
        ui.label(theme::small(understood(day, is_full, scene.text)));
    }
}

fn understood(day: Day, is_full: bool, text: &Text) -> String {
    if is_full {
        format!("{} {}", text.day_heading(day), day.year())
    } else {
        format!("{} {}", text.day_short(day), day.year())
    }
}

/// What is wrong was said beside the field it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said;

#[cfg(test)]
mod tests {
    use egui::{Key, Role};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::domain::WeekStart;
    use crate::domain::testing::NOW;
    use crate::text::Language;

    fn dates() -> Dates {
        let today = Day::from_ymd(2026, 11, 22).unwrap();
        Dates::past(today, WeekStart::Monday)
    }

    fn window() -> Harness<'static, (DayField, bool)> {
        let text = Text::new(Language::Nl);
        let mut window = Harness::builder()
            .with_size([400.0, 600.0])
            .with_context_setup(theme::install)
            .build_ui_state(
                move |ui, (field, entered): &mut (DayField, bool)| {
                    let (scene, dates) = (Scene::new(&text, NOW), dates());
                    field.begin_with(Some(dates.today), &text);
                    *entered |= field.day_ui(ui, &scene, "Dag", dates);
                },
                (DayField::default(), false),
            );
        window.run();
        window
    }

    fn shown(window: &Harness<'_, (DayField, bool)>) -> String {
        let field = window.get_by_role_and_label(Role::TextInput, "Dag");
        field.value().unwrap_or_default()
    }

    #[test]
    fn a_day_is_typed_or_picked_with_the_arrows_or_by_a_chip() {
        let mut window = window();
        assert_eq!(shown(&window), "22-11-2026");
        window.get_by_label("gisteren").click();
        window.run();
        assert_eq!(shown(&window), "21-11-2026");
        window.get_by_label("Dag kiezen: Dag").click();
        window.run();
        for key in [Key::ArrowUp, Key::ArrowLeft, Key::PageUp, Key::Enter] {
            window.key_press(key);
            window.run();
        }
        assert_eq!(shown(&window), "13-10-2026");
        assert!(window.query_by_label("Dinsdag 13 oktober 2026").is_none());
        let field = window.get_by_role_and_label(Role::TextInput, "Dag");
        assert!(field.is_focused(), "and the keyboard is back in the field");
        window.key_press(Key::Enter);
        window.run();
        assert!(window.state().1);
    }

    #[test]
    fn who_comes_to_a_filled_field_with_the_keys_types_in_the_place_of_it() {
        let mut window = window();
        window.key_press(Key::Tab);
        window.run();
        let field = window.get_by_role_and_label(Role::TextInput, "Dag");
        assert!(field.is_focused());
        field.type_text("3 okt");
        window.run();
        assert_eq!(shown(&window), "3 okt");
        // With the pointer one comes to mend what stands there.
        let mut window = self::window();
        window.get_by_role_and_label(Role::TextInput, "Dag").click();
        window.run();
        let field = window.get_by_role_and_label(Role::TextInput, "Dag");
        field.type_text("!");
        window.run();
        assert_eq!(shown(&window).len(), "22-11-2026!".len());
    }

    #[test]
    fn a_day_typed_in_another_form_is_said_whole() {
        let mut window = window();
        window.state_mut().0.typed = Some("13 okt".to_owned());
        window.run();
        window.get_by_label("Dinsdag 13 oktober 2026");
    }

    /// As narrow as the form beside a list, and with the longest label.
    #[test]
    fn the_day_understood_keeps_no_line_empty_and_moves_nothing() {
        for (language, label, typed, says) in [
            (Language::Nl, "Dag", "13 okt", "Dinsdag 13 oktober 2026"),
            (
                Language::En,
                "Last day, if you know it",
                "13/10",
                "13 Oct 2026",
            ),
            (
                Language::Nl,
                "Laatste dag, als je die weet",
                "13/10",
                "13 okt 2026",
            ),
        ] {
            let text = Text::new(language);
            let mut window = Harness::builder()
                .with_size([268.0, 600.0])
                .with_context_setup(theme::install)
                .build_ui_state(
                    move |ui, field: &mut DayField| {
                        let scene = Scene::new(&text, NOW);
                        field.day_ui(ui, &scene, label, dates());
                        ui.label("below");
                    },
                    DayField::default(),
                );
            window.run();
            let top = |window: &Harness<'_, DayField>, name: &str| {
                let rect = window.get_by_label(name).rect();
                (rect.top(), rect.bottom())
            };
            let below = top(&window, "below");
            let chip = top(&window, &Text::new(language).date_today());
            assert!(below.0 - chip.1 <= 12.0, "{label}: {chip:?} {below:?}");
            window.state_mut().typed = Some(typed.to_owned());
            window.run();
            window.get_by_label(says);
            assert_eq!(top(&window, "below"), below, "{label}");
        }
    }

    #[test]
    fn what_is_wrong_stands_below_the_field_once_it_is_left() {
        for (typed, says) in [
            ("31 november", "31 november bestaat niet."),
            ("overmorgen", "24 november 2026 is nog niet geweest."),
            ("1-1-1900", "1 januari 1900 is meer dan 120 jaar geleden."),
            ("Geachte heer", "Typ een datum"),
        ] {
            let mut window = window();
            window.state_mut().0 = DayField {
                typed: Some(String::new()),
                ..DayField::default()
            };
            window.run();
            window.get_by_role_and_label(Role::TextInput, "Dag").focus();
            window.run();
            let field = window.get_by_role_and_label(Role::TextInput, "Dag");
            field.type_text(typed);
            window.run();
            assert!(window.query_by_role(Role::Alert).is_none(), "half typed");
            window.key_press(Key::Tab);
            window.run();
            window.get_by_label_contains(says);
            let text = Text::new(Language::Nl);
            let read = window.state_mut().0.hand_on(dates(), &text, false);
            assert_eq!(read, Err(Said), "{typed}");
        }
    }

    #[test]
    fn the_field_and_its_button_stand_on_one_line_below_the_label() {
        let window = window();
        let label = window.get_by_role_and_label(Role::Label, "Dag").rect();
        let field = window.get_by_role_and_label(Role::TextInput, "Dag").rect();
        let button = window.get_by_label("Dag kiezen: Dag").rect();
        assert!(
            (field.center().y - button.center().y).abs() <= 1.0,
            "{field} {button}"
        );
        assert!(field.top() - label.bottom() <= 8.0, "{label} {field}");
        assert!(field.right() < button.left());
    }

    #[test]
    fn an_empty_field_is_no_day() {
        let text = Text::new(Language::En);
        assert_eq!(DayField::default().read(dates(), &text), Ok(None));
        let blank = DayField {
            typed: Some("  ".to_owned()),
            ..DayField::default()
        };
        assert_eq!(blank.read(dates(), &text), Ok(None));
    }
}
