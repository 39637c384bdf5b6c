//! The layers and habits of the code, as tests: who may know whom, where colours, words, SQL and the clock live.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A source file with what stands above its tests.
struct Source {
    path: String,
    code: String,
    whole: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect(&root.join("src"), &mut files);
    assert!(files.len() > 40, "the walk found the sources");
    files
        .into_iter()
        .map(|file| {
            let whole = fs::read_to_string(&file).expect("sources are readable");
            let code = whole.split("\nmod tests {").next().unwrap_or_default();
            let code = code.strip_suffix("#[cfg(test)]").unwrap_or(code).to_owned();
            let path = file
                .strip_prefix(root)
                .expect("under the root")
                .display()
                .to_string();
            Source { path, code, whole }
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("source folders are readable") {
        let path = entry.expect("source folders are readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

/// Lines of code, without comments.
fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let numbered = source
        .code
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line));
    numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Fails with every line that holds one of `words` in a file outside `homes`.
fn only_in(words: &[&str], homes: &[&str]) {
    let mut strays = Vec::new();
    for source in sources() {
        if homes.iter().any(|home| source.path.starts_with(home)) {
            continue;
        }
        for (at, line) in lines(&source) {
            for word in words.iter().filter(|word| line.contains(**word)) {
                strays.push(format!("{}:{at}: {word}", source.path));
            }
        }
    }
    assert_eq!(strays, Vec::<String>::new(), "only in {homes:?}");
}

#[test]
fn sqlite_is_known_to_the_store_alone() {
    only_in(&["rusqlite::", "use rusqlite"], &["src/store/"]);
}

#[test]
fn egui_is_known_to_the_window_alone() {
    only_in(&["egui", "eframe"], &["src/ui/"]);
}

#[test]
fn fluent_is_known_to_text_alone() {
    only_in(&["fluent_bundle", "fluent::"], &["src/text/"]);
}

#[test]
fn clap_is_known_to_the_text_commands_alone() {
    only_in(&["clap"], &["src/cli/", "src/main.rs"]);
}

#[test]
fn the_clock_is_read_at_the_edge() {
    only_in(
        &["Utc::now", "Local::now", "SystemTime::now"],
        &["src/main.rs", "src/cli/", "src/ui/app/start/clock.rs"],
    );
}

#[test]
fn colours_live_in_the_theme() {
    only_in(
        &[
            "Color32::from_",
            "Color32::WHITE",
            "Color32::BLACK",
            "Color32::RED",
            "hex_color!",
            "from_gray(",
        ],
        &["src/ui/theme"],
    );
}

/// The bytes of a constant stand in the program once for each place that names it: each font was there three times.
#[test]
fn font_files_are_named_once() {
    let fonts = ["notosans::", "epaint_default_fonts::", "LUCIDE_FONT_BYTES"];
    only_in(&fonts, &["src/fonts.rs"]);
}

#[test]
fn the_process_ends_in_main_alone() {
    only_in(&["process::exit", "process::abort"], &["src/main.rs"]);
}

#[test]
fn no_connection_is_ever_opened() {
    only_in(
        &[
            "TcpStream",
            "UdpSocket",
            "TcpListener",
            "reqwest",
            "ureq",
            "hyper::",
        ],
        &[],
    );
}

#[test]
fn addresses_of_web_pages_stand_in_one_place() {
    only_in(&["https://", "http://"], &["src/ui/parts/sources.rs"]);
}

/// Each layer with the modules it may use, itself included.
const LAYERS: [(&str, &[&str]); 18] = [
    ("fonts", &["fonts"]),
    ("private_file", &["private_file"]),
    ("domain", &["domain"]),
    ("session_bus", &["session_bus"]),
    ("surroundings", &["surroundings", "private_file"]),
    (
        "store",
        &["store", "domain", "private_file", "surroundings"],
    ),
    ("trends", &["trends", "domain"]),
    ("exchange", &["exchange", "domain", "private_file"]),
    ("diary", &["diary", "store", "domain", "private_file"]),
    (
        "text",
        &[
            "text",
            "diary",
            "store",
            "trends",
            "exchange",
            "domain",
            "surroundings",
        ],
    ),
    (
        "findings",
        &["findings", "diary", "store", "trends", "domain"],
    ),
    (
        "incoming",
        &["incoming", "text", "diary", "store", "exchange", "domain"],
    ),
    (
        "report",
        &[
            "report", "findings", "text", "diary", "store", "trends", "domain", "fonts",
        ],
    ),
    (
        "export",
        &["export", "text", "diary", "store", "exchange", "domain"],
    ),
    ("config", &["config", "private_file"]),
    (
        "reminder",
        &["reminder", "domain", "private_file", "session_bus"],
    ),
    (
        "cli",
        &[
            "cli",
            "findings",
            "incoming",
            "report",
            "export",
            "reminder",
            "text",
            "diary",
            "store",
            "trends",
            "exchange",
            "domain",
            "config",
            "surroundings",
        ],
    ),
    (
        "ui",
        &[
            "ui",
            "findings",
            "incoming",
            "report",
            "export",
            "reminder",
            "text",
            "diary",
            "store",
            "trends",
            "exchange",
            "domain",
            "config",
            "fonts",
            "private_file",
            "session_bus",
            "surroundings",
        ],
    ),
];

#[test]
fn layers_only_look_down() {
    let mut seen = BTreeSet::new();
    for source in sources() {
        let Some((layer, allowed)) = LAYERS.iter().find(|(layer, _)| {
            source.path.starts_with(&format!("src/{layer}/"))
                || source.path == format!("src/{layer}.rs")
        }) else {
            assert!(
                ["src/lib.rs", "src/main.rs"].contains(&source.path.as_str()),
                "{}",
                source.path
            );
            continue;
        };
        seen.insert(*layer);
        for (at, line) in lines(&source) {
            let place = format!("{}:{at}", source.path);
            // Ways round what is looked at below.
            for way in ["crate::{", "crate as ", "crate::*"] {
                assert!(!line.contains(way), "{place}: {way}: one layer a line");
            }
            let supers = (1..).take_while(|many| line.contains(&"super::".repeat(*many)));
            assert!(
                supers.count() < depth(&source.path),
                "{place}: super reaches the root"
            );
            for rest in line.split("crate::").skip(1) {
                let module: String = rest
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                let fine = module.is_empty() || allowed.contains(&module.as_str());
                assert!(fine, "{}:{at}: {layer} may not know {module}", source.path);
            }
        }
    }
    assert_eq!(seen.len(), LAYERS.len());
}

/// How many modules lie around what stands in a file: `ui` of `src/ui/mod.rs` lies in none but the root.
fn depth(path: &str) -> usize {
    let folders = path.matches('/').count();
    if path.ends_with("/mod.rs") {
        folders - 1
    } else {
        folders
    }
}

/// A third language is its folder of words, a variant with its row, what its packed tables say of themselves and, where foods have
/// names in it, theirs: nothing else is to know one language from another.
#[test]
fn no_language_is_named_but_where_it_is_described() {
    let homes = ["src/text/language.rs", "src/domain/name_language.rs"];
    // Tests that have a file of their own.
    let tests = [
        "src/text/wording.rs",
        "src/export/tests/",
        "src/domain/food_search/tests.rs",
    ];
    let mut strays = Vec::new();
    for source in sources() {
        let is_home = homes.contains(&source.path.as_str());
        if is_home || tests.iter().any(|test| source.path.starts_with(test)) {
            continue;
        }
        for (at, line) in lines(&source) {
            let names = ["Language::Nl", "Language::En", "language_nl", "language_en"];
            if names.iter().any(|name| line.contains(name)) {
                strays.push(format!("{}:{at}: {}", source.path, line.trim()));
            }
        }
    }
    assert_eq!(strays, Vec::<String>::new(), "only in {homes:?}");
}

/// The rooms of the window with their height. A room knows lower ones alone, so no page knows another, and nothing goes round in a
/// circle.
const ROOMS: [(&str, u8); 26] = [
    ("action", 0),
    ("announce", 0),
    // What the person does with keyboard and mouse, before a page hears of it.
    ("input", 0),
    ("theme", 0),
    // What every drawing function is handed.
    ("scene", 1),
    // What is asked of the computer around the window.
    ("desktop", 1),
    ("widgets", 1),
    ("parts", 2),
    // What is found when looking back.
    ("lookback", 3),
    // Cards and dialogs that stand in a page or above it.
    ("copies", 3),
    ("erase", 3),
    ("export", 3),
    ("file_watch", 3),
    ("incoming", 3),
    ("search", 3),
    // The shape of every page.
    ("page", 4),
    // The pages.
    ("calendar", 5),
    ("magnesium", 5),
    ("pages", 5),
    ("records", 5),
    ("report", 5),
    ("settings", 5),
    ("today", 5),
    ("trends", 5),
    // Who knows the pages.
    ("session", 6),
    ("app", 7),
];

#[test]
fn rooms_of_the_window_only_look_down() {
    let height = |room: &str| {
        let known = ROOMS.iter().find(|(name, _)| *name == room);
        known.map(|(_, height)| *height)
    };
    let mut seen = BTreeSet::new();
    for source in sources() {
        let Some(inside) = source.path.strip_prefix("src/ui/") else {
            continue;
        };
        if inside == "mod.rs" {
            continue;
        }
        let room = inside.split('/').next().unwrap_or_default();
        let room = room.trim_end_matches(".rs").to_owned();
        let own = height(&room);
        assert!(own.is_some(), "{room} has no height");
        for (at, line) in lines(&source) {
            let place = format!("{}:{at}", source.path);
            // Ways round what is looked at below.
            for way in ["crate::ui::{", "crate::ui;", "crate::ui as", "super as"] {
                assert!(!line.contains(way), "{place}: {way}");
            }
            let up = (1..).take_while(|times| line.contains(&"super::".repeat(*times)));
            let inside_ui = depth(&source.path) - 1;
            assert!(up.count() < inside_ui, "{place}: super reaches out");
            for rest in line.split("crate::ui::").skip(1) {
                let other: String = rest
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                let is_fine = other == room || height(&other).is_some_and(|it| Some(it) < own);
                assert!(is_fine, "{place}: {room} may not know {other}");
            }
        }
        seen.insert(room);
    }
    assert_eq!(seen.len(), ROOMS.len(), "a room of the list is gone");
}

/// The folders inside a room, from the lowest up, and what they may know of the room around them: a folder knows lower ones alone.
struct Inside {
    room: &'static str,
    folders: &'static [&'static str],
    of_room: &'static [&'static str],
}

const INSIDE: [Inside; 2] = [
    // What a topic asks of another it asks of the window, by a method.
    Inside {
        room: "app",
        folders: &[
            "copies",
            "files",
            "incoming",
            "start",
            "choices",
            "shell",
            "first_start",
        ],
        of_room: &["DiaryApp", "Opening", "Paths", "Stage"],
    },
    // What several folders draw or say stands beside them.
    Inside {
        room: "trends",
        folders: &["chart", "hint", "one", "all"],
        of_room: &[
            "bar_legend",
            "bar_ui",
            "change_line",
            "change_line_data",
            "change_sides_data",
            "meaning",
            "room",
            "see_gp",
            "walk",
            "word_width",
        ],
    },
];

#[test]
fn folders_inside_a_room_only_look_down() {
    for inside in &INSIDE {
        let mut seen = BTreeSet::new();
        for source in sources() {
            let home = format!("src/ui/{}/", inside.room);
            let Some(within) = source.path.strip_prefix(&home) else {
                continue;
            };
            let (folder, is_beside) = match within.split_once('/') {
                Some((folder, _)) => (folder, false),
                None => (within.trim_end_matches(".rs"), true),
            };
            if is_beside {
                // It stands below the folders or knows them all.
                if inside.of_room.contains(&folder) {
                    looks_down(&source, inside, folder);
                }
                continue;
            }
            seen.insert(folder.to_owned());
            looks_down(&source, inside, folder);
        }
        let listed: BTreeSet<String> = inside.folders.iter().map(ToString::to_string).collect();
        assert_eq!(seen, listed, "the folders of {}", inside.room);
    }
}

/// Fails where a file of `folder`, or the file of that name beside the folders, knows what stands no lower.
fn looks_down(source: &Source, inside: &Inside, folder: &str) {
    let Inside {
        room,
        folders,
        of_room,
    } = inside;
    let place = &source.path;
    let height = |folder: &str| folders.iter().position(|name| *name == folder);
    let code: Vec<&str> = lines(source).map(|(_, line)| line).collect();
    let code = code.join("\n");
    let base = format!("crate::ui::{room}");
    // So many steps up is the room itself.
    let up = "super::".repeat(depth(place) - 2);
    let code = code.replace(&up, &format!("{base}::"));
    for rest in code.split(&base).skip(1) {
        // `pub(in crate::ui::app)` names nothing of it.
        if rest.starts_with(')') {
            continue;
        }
        let rest = rest.strip_prefix("::");
        assert!(rest.is_some(), "{place}: all of {room}");
        for other in names(rest.unwrap_or_default()) {
            let is_lower = height(other).is_some_and(|it| Some(it) < height(folder));
            let is_fine = other == folder || of_room.contains(&other) || is_lower;
            assert!(is_fine, "{place}: {folder} may not know {other:?}");
        }
    }
}

/// The name that a path goes on with, or all names that stand there in braces.
fn names(rest: &str) -> Vec<&str> {
    let (names, end) = match rest.strip_prefix('{') {
        Some(list) => (list, '}'),
        None => (rest, ':'),
    };
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let until = |letter: char| letter == end || !(end == '}' || is_name(letter));
    let names = names.split(until).next().unwrap_or_default();
    let names = names.split(',').map(str::trim);
    names.filter(|name| !name.is_empty()).collect()
}

/// What draws is handed the words and the place for what is asked as one, and what asks for nothing shares it.
#[test]
fn what_draws_is_handed_a_scene() {
    for source in sources() {
        if !source.path.starts_with("src/ui/") || source.path == "src/ui/scene.rs" {
            continue;
        }
        let code: Vec<&str> = lines(&source).map(|(_, line)| line).collect();
        let code = code.join("\n");
        for function in code.split("fn ").skip(1) {
            let signature = function.split('{').next().unwrap_or_default();
            let apart = signature.contains(": &mut Ui") && signature.contains(": &Text");
            let is_list = signature.contains("Vec<Action>");
            assert!(!apart && !is_list, "{}: {signature}", source.path);
        }
    }
}

#[test]
fn sql_stands_in_the_store_alone() {
    only_in(
        &[
            "SELECT ",
            "INSERT INTO",
            "DELETE FROM",
            "UPDATE ",
            "PRAGMA ",
        ],
        &["src/store/"],
    );
}

/// What shows or says its arguments, beside what `theme` and `widgets` have for it.
const SHOWING: [&str; 9] = [
    "ui.label(",
    "ui.button(",
    "on_hover_text(",
    "RichText::new(",
    "painter.text(",
    "hint_text(",
    "say(",
    "wrong_usage(",
    "could_not(",
];

/// The functions of `theme` and `widgets` that are handed words.
fn drawing_words() -> Vec<String> {
    let mut calls = Vec::new();
    for source in sources() {
        let is_home = ["src/ui/theme", "src/ui/widgets"].map(|home| source.path.starts_with(home));
        if !is_home.contains(&true) {
            continue;
        }
        // What stands at the left edge belongs to no type.
        for function in source.code.split("\npub fn ").skip(1) {
            let (head, _) = function.split_once('{').unwrap_or((function, ""));
            let (name, handed) = head.split_once(['(', '<']).unwrap_or((head, ""));
            let words = ["&str", "&[&str]", "impl Into<String>", "AsRef<str>"];
            if words.iter().any(|words| handed.contains(words)) {
                calls.push(format!("{name}("));
            }
        }
    }
    assert!(calls.len() > 30, "the walk found the widgets");
    calls
}

#[test]
fn words_for_people_come_from_the_text_files() {
    let drawing = drawing_words();
    let showing = SHOWING
        .into_iter()
        .chain(drawing.iter().map(String::as_str));
    let showing: BTreeSet<&str> = showing.collect();
    let mut strays = Vec::new();
    for source in sources() {
        if source.path.starts_with("src/ui/widgets/") || source.path.starts_with("src/ui/theme") {
            continue;
        }
        let code: Vec<&str> = lines(&source).map(|(_, line)| line).collect();
        let code = code.join("\n");
        for call in &showing {
            for rest in code.split(call).skip(1) {
                let literals = arguments(rest).split('"').skip(1).step_by(2);
                let wordy = literals.filter(|literal| said(literal).any(char::is_alphabetic));
                strays.extend(wordy.map(|literal| format!("{}: {call}{literal}", source.path)));
            }
        }
    }
    assert_eq!(strays, Vec::<String>::new());
}

/// What stands before the bracket that ends a call.
fn arguments(rest: &str) -> &str {
    let mut depth = 1;
    let end = rest.find(|letter| {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth == 0
    });
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}

/// What a literal says itself: what stands in braces is filled in.
fn said(literal: &str) -> impl Iterator<Item = char> {
    let mut depth = 0;
    literal.chars().filter(move |letter| {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth == 0
    })
}

#[test]
fn every_module_says_its_job() {
    for source in sources() {
        assert!(
            source.whole.starts_with("//!"),
            "{} opens without //!",
            source.path
        );
    }
}

#[test]
fn files_stay_readable() {
    for source in sources() {
        // Tests that have a file of their own.
        let tests = [
            "src/text/wording.rs",
            "src/domain/typical_week/made_up_weeks.rs",
        ];
        if tests.contains(&source.path.as_str()) {
            continue;
        }
        let length = source.code.lines().count();
        assert!(
            length <= 350,
            "{} has {length} lines above its tests",
            source.path
        );
    }
}

/// What travels together is one value. What draws is handed the place to draw in and the scene before all else.
#[test]
fn functions_are_handed_five_things_at_most_and_what_draws_seven() {
    let mut strays = Vec::new();
    for source in sources() {
        let code: Vec<&str> = lines(&source).map(|(_, line)| line).collect();
        for function in code.join("\n").split("fn ").skip(1) {
            let (name, handed) = function.split_once('(').unwrap_or((function, ""));
            let many = parameters(arguments(handed));
            let most = if source.path.starts_with("src/ui/") {
                7
            } else {
                5
            };
            if many > most {
                strays.push(format!("{}: {name} is handed {many}", source.path));
            }
        }
    }
    assert_eq!(strays, Vec::<String>::new());
}

/// How many parameters these are: a comma in brackets of its own parts none.
fn parameters(handed: &str) -> usize {
    let (mut depth, mut before) = (0, ' ');
    let pieces = handed.split(|letter| {
        depth += match letter {
            '(' | '[' | '<' => 1,
            '>' if before == '-' => 0,
            ')' | ']' | '>' => -1,
            _ => 0,
        };
        before = letter;
        depth == 0 && letter == ','
    });
    pieces.filter(|piece| !piece.trim().is_empty()).count()
}

#[test]
fn a_to_do_has_an_owner() {
    for source in sources() {
        for (at, line) in source.whole.lines().enumerate() {
            let loose = line.contains("TODO") && !line.contains("TODO(");
            assert!(
                !loose && !line.contains("FIXME") && !line.contains("XXX"),
                "{}:{}",
                source.path,
                at + 1
            );
        }
    }
}
