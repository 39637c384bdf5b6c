//! Every form and field of the program, so that what holds for one is tried on all. A file that draws a field and is not named here
//! fails a test.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use crate::forms::{Window, pressed_on};
use crate::window::{answered, diary_of, press, today, window};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use magnesium_diary::diary::{Command, MedicineCommand};
use magnesium_diary::domain::medicine::MedicineKind;
use magnesium_diary::domain::{BuiltInSign, Severity, SignKey};
use magnesium_diary::text::{Language, Text};

/// A form, or fields that stand by themselves.
pub struct Place {
    /// Where it is drawn, below src/ui.
    pub files: &'static [&'static str],
    pub page: Key,
    /// Before there is a diary.
    pub is_first_start: bool,
    pub keys: Vec<Key>,
    pub opened_by: Vec<(Role, String)>,
    /// What one types in, in order.
    pub fields: Vec<String>,
    pub refused: Option<Refused>,
}

/// What a form does not take.
pub struct Refused {
    /// The field at fault, and what is typed there.
    pub field: String,
    pub typed: String,
    /// The button that hands it on.
    pub done: String,
    /// It has nothing to be put away with.
    pub stays: bool,
}

impl Place {
    pub fn name(&self) -> String {
        format!("{:?} {:?}", self.files, self.fields)
    }

    pub fn opened(&self, folder: &Path, language: Language, size: [f32; 2]) -> Window {
        if self.is_first_start {
            let empty = folder.join("new");
            std::fs::create_dir_all(&empty).unwrap();
            let mut window = window(&empty, language, size);
            self.open(&mut window);
            return window;
        }
        let mut window = window(folder, language, size);
        window.key_press_modifiers(Modifiers::COMMAND, self.page);
        window.run();
        self.open(&mut window);
        window
    }

    fn open(&self, window: &mut Window) {
        press(window, &self.keys);
        for (role, name) in &self.opened_by {
            pressed_on(window, *role, name);
        }
    }
}

/// A diary in which every form can be opened.
pub fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let medicine = MedicineCommand::Add {
        name: "Triptaan".to_owned(),
        kind: MedicineKind::Other,
        on: Some(today()),
    };
    let answer = answered(today(), 1, Severity::Mild);
    let own = Command::AddSign {
        name: "Knie".to_owned(),
    };
    diary_of(folder.path(), [Command::Medicine(medicine), answer, own]);
    folder
}

/// All of them.
#[expect(clippy::too_many_lines, reason = "a table")]
pub fn places(text: &Text) -> Vec<Place> {
    let cramps = text.sign(&SignKey::BuiltIn(BuiltInSign::MuscleCramps));
    let place = |files, page, opened_by: Vec<(Role, String)>, fields: Vec<String>| Place {
        files,
        page,
        is_first_start: false,
        keys: Vec::new(),
        opened_by,
        fields,
        refused: None,
    };
    let refuses = |place: Place, field: &str, typed: &str, done: String| Place {
        refused: Some(Refused {
            field: field.to_owned(),
            typed: typed.to_owned(),
            done,
            stays: false,
        }),
        ..place
    };
    let stays = |place: Place| Place {
        refused: place.refused.map(|refused| Refused {
            stays: true,
            ..refused
        }),
        ..place
    };
    let button = |name: String| vec![(Role::Button, name)];
    let tab = |name: String| {
        let tab = format!("{}: {name}", text.records_tabs());
        vec![(Role::RadioButton, tab)]
    };
    let more = |name: &str, choice: String| {
        vec![
            (Role::Button, text.moment_more(name)),
            (Role::MenuItem, choice),
        ]
    };
    let letter = "Beste dokter, ".repeat(1_600);
    let (add, reading) = (text.today_add(), text.today_add_reading());
    let entries: &[&str] = &["today/entries.rs"];
    let mut places = vec![
        refuses(
            place(
                entries,
                Key::Num1,
                button(reading.clone()),
                vec![reading.clone()],
            ),
            &reading,
            "",
            add.clone(),
        ),
        refuses(
            place(
                entries,
                Key::Num1,
                button(text.today_add_event()),
                vec![text.today_event_hint()],
            ),
            &text.today_event_hint(),
            &letter,
            add.clone(),
        ),
        refuses(
            place(
                &["today/new_names.rs", "parts/name_line.rs"],
                Key::Num1,
                button(text.today_own_factor()),
                vec![text.today_own_factor_hint()],
            ),
            &text.today_own_factor_hint(),
            "",
            add.clone(),
        ),
        refuses(
            place(
                &["parts/new_medicine.rs"],
                Key::Num1,
                button(text.today_add_medicine()),
                vec![text.medicine_name()],
            ),
            &text.medicine_name(),
            "",
            add.clone(),
        ),
        refuses(
            place(
                &["today/doses.rs"],
                Key::Num1,
                button(text.medicine_dose_add()),
                vec![text.medicine_amount(), text.medicine_clock()],
            ),
            &text.medicine_clock(),
            "25:70",
            add.clone(),
        ),
        refuses(
            place(
                &["today/moment.rs"],
                Key::Num1,
                more(&cramps, text.moment_add()),
                vec![text.moment_time(), text.moment_words()],
            ),
            &text.moment_time(),
            "25:70",
            add.clone(),
        ),
        place(
            &["today/remark.rs"],
            Key::Num1,
            more(&cramps, text.today_remark_add()),
            vec![text.today_remark(cramps.as_str())],
        ),
        refuses(
            place(
                &["today/jump_to_date.rs"],
                Key::Num1,
                button(text.today_jump()),
                vec![text.today_jump()],
            ),
            &text.today_jump(),
            "31 november",
            text.today_jump_go(),
        ),
        place(
            &["today/side.rs", "parts/spell_draft.rs"],
            Key::Num1,
            Vec::new(),
            vec![text.today_note_card()],
        ),
        refuses(
            place(
                &["magnesium/own_foods.rs"],
                Key::Num4,
                button(text.own_food_open()),
                vec![
                    text.own_food_name(),
                    text.own_food_portion(),
                    text.own_food_mg(),
                ],
            ),
            &text.own_food_name(),
            "",
            text.own_food_add(),
        ),
        place(
            &["magnesium/food_card.rs"],
            Key::Num4,
            Vec::new(),
            vec![text.mag_search()],
        ),
        refuses(
            place(
                &["magnesium/product_form.rs"],
                Key::Num4,
                button(text.prod_add()),
                vec![
                    text.prod_name(),
                    text.prod_label_question(),
                    text.prod_since_label(),
                ],
            ),
            &text.prod_name(),
            "",
            text.prod_save(),
        ),
        place(
            &["magnesium/profile_page.rs", "parts/birth_field.rs"],
            Key::Num4,
            vec![(
                Role::RadioButton,
                format!("{}: {}", text.mag_tabs(), text.prof_title()),
            )],
            vec![text.prof_birth_year()],
        ),
        stays(refuses(
            place(
                &["records/pressure_card.rs", "parts/day_field.rs"],
                Key::Num5,
                tab(text.records_pressure()),
                vec![text.pressure_add(), text.day_field()],
            ),
            &text.pressure_add(),
            "",
            add.clone(),
        )),
        stays(refuses(
            place(
                &["records/lab_card.rs", "parts/form.rs"],
                Key::Num5,
                tab(text.records_labs()),
                vec![
                    text.lab_figure(),
                    text.lab_unit(),
                    text.lab_low(),
                    text.lab_high(),
                    text.day_field(),
                ],
            ),
            &text.lab_figure(),
            "",
            add.clone(),
        )),
        stays(refuses(
            place(
                &["records/away_card.rs"],
                Key::Num5,
                tab(text.records_away()),
                vec![text.day_from(), text.day_to(), text.away_words()],
            ),
            &text.day_from(),
            "31 november",
            text.away_do(),
        )),
        refuses(
            place(
                &["records/medicine_card.rs", "parts/list_names.rs"],
                Key::Num5,
                [tab(text.records_medicines()), button(text.medicine_add())].concat(),
                vec![text.medicine_name()],
            ),
            &text.medicine_name(),
            "",
            add.clone(),
        ),
        place(
            &[
                "report/mod.rs",
                "report/who_card.rs",
                "parts/field_draft.rs",
            ],
            Key::Num6,
            Vec::new(),
            vec![
                text.report_name(),
                text.report_birth_date(),
                text.report_part_questions(),
            ],
        ),
        refuses(
            place(
                &["settings/signs.rs", "parts/list_names.rs"],
                Key::Comma,
                button(text.settings_add_sign()),
                vec![text.own_sign_name()],
            ),
            &text.own_sign_name(),
            "",
            add.clone(),
        ),
        refuses(
            place(
                &["settings/factors.rs", "parts/list_names.rs"],
                Key::Comma,
                button(text.settings_add_factor()),
                vec![text.today_own_factor_hint()],
            ),
            &text.today_own_factor_hint(),
            "",
            add,
        ),
        place(
            &["settings/diary.rs"],
            Key::Comma,
            Vec::new(),
            vec![text.settings_person_name()],
        ),
        place(
            &["erase/dialog.rs"],
            Key::Comma,
            button(text.erase_open()),
            vec![text.day_from(), text.day_last()],
        ),
        place(
            &["search/dialog.rs"],
            Key::F,
            Vec::new(),
            vec![text.search_field()],
        ),
    ];
    let mark = refuses(
        place(
            &["trends/one/mark_form.rs"],
            Key::Num3,
            button(text.marks_add()),
            vec![text.marks_name(), text.marks_day()],
        ),
        &text.marks_name(),
        "",
        text.marks_save(),
    );
    places.push(Place {
        keys: vec![Key::A],
        ..mark
    });
    let first_start = refuses(
        place(
            &["app/first_start/mod.rs"],
            Key::Escape,
            vec![(Role::CheckBox, text.first_start_own_sign())],
            vec![text.own_sign_name()],
        ),
        &text.own_sign_name(),
        "",
        text.today_add(),
    );
    places.push(Place {
        is_first_start: true,
        ..first_start
    });
    places
}

/// Drawn with fields of the table, or tried in a file of its own: `tests/window/files.rs`, `copies.rs` and `settings.rs`.
const ELSEWHERE: [&str; 4] = [
    "app/files/path_dialog.rs",
    "copies/dialog.rs",
    "incoming/names_ui.rs",
    "settings/delete_dialog.rs",
];

/// What draws a field.
const DRAWS: [&str; 11] = [
    "text_field(",
    "new_field(",
    "search_field(",
    "text_area(",
    "field_ui(",
    ".day_ui(",
    ".day_ahead_ui(",
    ".birth_ui(",
    ".name_ui(",
    ".name_with_more_ui(",
    ".area_ui(",
];

#[test]
fn each_file_that_draws_a_field_is_in_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui");
    let text = Text::new(Language::En);
    let mut known: Vec<&str> = ELSEWHERE.to_vec();
    known.extend(places(&text).iter().flat_map(|place| place.files));
    let mut folders = vec![root.clone()];
    let mut found = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            let source = std::fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]").next().unwrap();
            let draws =
                |line: &&str| !line.contains("fn ") && DRAWS.iter().any(|call| line.contains(call));
            if !name.starts_with("widgets/") && code.lines().any(|line| draws(&line)) {
                found += 1;
                assert!(known.contains(&name.as_str()), "{name} is not in the table");
            }
        }
    }
    assert!(found > 20, "{found}");
}
