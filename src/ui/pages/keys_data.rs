//! Every key with what it does, in the groups in which a person looks for them. `keys.rs` is what listens; this only tells.

use crate::text::Text;
use crate::ui::action::Screen;

/// Keys that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyGroup {
    /// What they are for.
    pub name: String,
    pub rows: Vec<KeyRow>,
}

/// Keys with what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    /// The key caps, with the words between them.
    pub keys: Vec<KeyPart>,
    /// What they do.
    pub does: String,
}

impl KeyRow {
    /// The keys in one line of words.
    pub fn key_names(&self) -> String {
        let names = self.keys.iter().map(|part| match part {
            KeyPart::Cap(name) | KeyPart::Word(name) => name.as_str(),
        });
        names.collect::<Vec<_>>().join(" ")
    }
}

/// A part of how keys are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyPart {
    /// A key, or keys pressed together.
    Cap(String),
    /// A word between two keys.
    Word(String),
}

/// All keys.
pub fn key_groups(text: &Text) -> Vec<KeyGroup> {
    vec![
        filling_in(text),
        days(text),
        calendar(text),
        trends(text),
        report(text),
        everywhere(text),
    ]
}

fn filling_in(text: &Text) -> KeyGroup {
    let cap = |name: &str| vec![KeyPart::Cap(name.to_owned())];
    KeyGroup {
        name: text.keys_fill(),
        rows: vec![
            row(letters(), text.keys_row()),
            row(between("0", text.key_to(), "3"), text.keys_answer()),
            row(
                between(text.key_up(), text.key_or(), text.key_down()),
                text.keys_move(),
            ),
            row(
                between(text.key_left(), text.key_or(), text.key_right()),
                text.keys_change(),
            ),
            row(cap(&text.key_enter()), text.keys_no_others()),
            row(cap(&text.key_delete()), text.keys_not_asked()),
            row(cap(&format!("{}+N", text.key_ctrl())), text.keys_to_note()),
            row(cap("/"), text.keys_food()),
        ],
    }
}

fn days(text: &Text) -> KeyGroup {
    KeyGroup {
        name: text.keys_days(),
        rows: vec![
            row(
                between(text.key_page_up(), text.key_or(), text.key_page_down()),
                text.keys_day(),
            ),
            row(vec![KeyPart::Cap(text.key_home())], text.keys_today()),
        ],
    }
}

fn calendar(text: &Text) -> KeyGroup {
    KeyGroup {
        name: text.nav_calendar(),
        rows: vec![
            row(
                vec![KeyPart::Cap(text.key_arrows())],
                text.keys_calendar_day(),
            ),
            row(
                between(text.key_page_up(), text.key_or(), text.key_page_down()),
                text.keys_calendar_year(),
            ),
            row(
                vec![KeyPart::Cap(text.key_home())],
                text.keys_calendar_today(),
            ),
            row(
                vec![KeyPart::Cap(text.key_enter())],
                text.keys_calendar_open(),
            ),
        ],
    }
}

fn trends(text: &Text) -> KeyGroup {
    KeyGroup {
        name: text.nav_trends(),
        rows: vec![
            row(letters(), text.keys_trends_symptom()),
            row(
                between(text.key_up(), text.key_or(), text.key_down()),
                text.keys_trends_row(),
            ),
            row(
                vec![KeyPart::Cap(text.key_enter())],
                text.keys_trends_open(),
            ),
            row(
                between(text.key_escape(), text.key_or(), text.key_backspace()),
                text.keys_trends_back(),
            ),
            row(
                between(text.key_left(), text.key_or(), text.key_right()),
                text.keys_trends_week(),
            ),
            row(
                between(text.key_home(), text.key_or(), text.key_end()),
                text.keys_trends_ends(),
            ),
            row(between("+", text.key_or(), "−"), text.keys_trends_closer()),
            row(vec![KeyPart::Cap("0".to_owned())], text.keys_trends_whole()),
        ],
    }
}

fn report(text: &Text) -> KeyGroup {
    let ctrl = |key: &str| vec![KeyPart::Cap(format!("{}+{key}", text.key_ctrl()))];
    KeyGroup {
        name: text.nav_report(),
        rows: vec![
            row(ctrl("S"), text.keys_report_save()),
            row(ctrl("P"), text.keys_report_print()),
        ],
    }
}

fn everywhere(text: &Text) -> KeyGroup {
    let ctrl = |key: &str| format!("{}+{key}", text.key_ctrl());
    let shift_z = ctrl(&format!("{}+Z", text.key_shift()));
    let screens = Screen::ALL.len().to_string();
    let shift_tab = format!("{}+{}", text.key_shift(), text.key_tab());
    KeyGroup {
        name: text.keys_everywhere(),
        rows: vec![
            row(vec![KeyPart::Cap(ctrl("Z"))], text.keys_undo()),
            row(between(shift_z, text.key_or(), ctrl("Y")), text.keys_redo()),
            row(
                between(ctrl("1"), text.key_to(), ctrl(&screens)),
                text.keys_screens(),
            ),
            row(
                between(text.key_tab(), text.key_or(), shift_tab),
                text.keys_tab(),
            ),
            row(
                between("F6", text.key_or(), format!("{}+F6", text.key_shift())),
                text.keys_part(),
            ),
            row(vec![KeyPart::Cap(text.key_escape())], text.keys_back()),
            row(vec![KeyPart::Cap(ctrl("F"))], text.keys_search()),
            row(vec![KeyPart::Cap(ctrl(","))], text.keys_settings()),
            row(
                between(ctrl("+"), text.key_or(), ctrl("−")),
                text.keys_text_size(),
            ),
            row(vec![KeyPart::Cap(ctrl("0"))], text.keys_text_usual()),
            row(vec![KeyPart::Cap("F1".to_owned())], text.keys_list()),
        ],
    }
}

fn row(keys: Vec<KeyPart>, does: String) -> KeyRow {
    KeyRow { keys, does }
}

/// The first of the letters before the rows: how many there are depends on what is followed.
fn letters() -> Vec<KeyPart> {
    let caps = ["a", "b", "c"].map(|letter| KeyPart::Cap(letter.to_owned()));
    let more = KeyPart::Word("…".to_owned());
    caps.into_iter().chain([more]).collect()
}

fn between(first: impl Into<String>, word: String, last: impl Into<String>) -> Vec<KeyPart> {
    vec![
        KeyPart::Cap(first.into()),
        KeyPart::Word(word),
        KeyPart::Cap(last.into()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn said(group: &KeyGroup) -> Vec<String> {
        let words = |row: &KeyRow| {
            let keys: Vec<&str> = row
                .keys
                .iter()
                .map(|part| match part {
                    KeyPart::Cap(words) | KeyPart::Word(words) => words.as_str(),
                })
                .collect();
            keys.join(" ")
        };
        group.rows.iter().map(words).collect()
    }

    #[test]
    fn every_key_of_the_program_is_in_the_list() {
        let groups = key_groups(&Text::new(Language::En));
        let screens = format!("Ctrl+1 to Ctrl+{}", Screen::ALL.len());
        assert_eq!(
            groups.iter().flat_map(said).collect::<Vec<_>>(),
            [
                "a b c …",
                "0 to 3",
                "Up or Down",
                "Left or Right",
                "Enter",
                "Delete",
                "Ctrl+N",
                "/",
                "Page Up or Page Down",
                "Home",
                "Arrows",
                "Page Up or Page Down",
                "Home",
                "Enter",
                "a b c …",
                "Up or Down",
                "Enter",
                "Esc or Backspace",
                "Left or Right",
                "Home or End",
                "+ or −",
                "0",
                "Ctrl+S",
                "Ctrl+P",
                "Ctrl+Z",
                "Ctrl+Shift+Z or Ctrl+Y",
                screens.as_str(),
                "Tab or Shift+Tab",
                "F6 or Shift+F6",
                "Esc",
                "Ctrl+F",
                "Ctrl+,",
                "Ctrl++ or Ctrl+−",
                "Ctrl+0",
                "F1",
            ]
        );
    }

    /// What the pages listen to, read from where they do, so that no key is forgotten here.
    #[test]
    fn each_key_that_a_page_listens_to_is_in_its_group() {
        let text = Text::new(Language::En);
        let trends = [
            include_str!("../trends/keys.rs"),
            include_str!("../trends/walk.rs"),
            include_str!("../trends/all/row_order.rs"),
        ];
        let calendar = [include_str!("../calendar/keys.rs")];
        for (group, sources) in [
            (super::trends(&text), &trends[..]),
            (super::calendar(&text), &calendar[..]),
        ] {
            let caps: Vec<&str> = group
                .rows
                .iter()
                .flat_map(|row| &row.keys)
                .filter_map(|part| match part {
                    KeyPart::Cap(name) => Some(name.as_str()),
                    KeyPart::Word(_) => None,
                })
                .collect();
            let mut found = 0;
            for source in sources {
                let code = source.split("#[cfg(test)]").next().unwrap_or_default();
                for key in code.split("Key::").skip(1) {
                    let letters = |letter: char| !letter.is_ascii_alphanumeric();
                    let key = key.split(letters).next().unwrap_or_default();
                    if key.is_empty() || key.starts_with(char::is_lowercase) {
                        // A function of keys.
                        continue;
                    }
                    found += 1;
                    let arrow = key.strip_prefix("Arrow");
                    let name = match key {
                        "PageUp" => "Page Up",
                        "PageDown" => "Page Down",
                        "Escape" => "Esc",
                        key => arrow.unwrap_or(key),
                    };
                    let all_arrows = arrow.is_some() && caps.contains(&"Arrows");
                    assert!(caps.contains(&name) || all_arrows, "{} {key}", group.name);
                }
            }
            assert!(found >= 8, "{found}");
        }
    }
}
