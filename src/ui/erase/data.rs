//! What deleting for good would take and what would still hold it, decided before anything is drawn. Only reads.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diary::Diary;
use crate::domain::erasure::{CopyKind, Erasure};
use crate::domain::{Day, SignId};
use crate::store::StoreError;
use crate::text::Text;

/// A deletion that is being considered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EraseData {
    /// What is to go.
    pub erasure: Erasure,
    /// The same in a sentence, with what it comes to.
    pub says: String,
    /// There is something to delete.
    pub can_erase: bool,
    /// More than one day, a whole sign, everything: a word has to be typed.
    pub is_large: bool,
    /// Files of the person that still hold a copy.
    pub copies: Vec<String>,
    /// How many kept copies still hold it.
    pub own_copies: usize,
    /// Where those are, a line a folder with their names.
    pub own_places: Vec<String>,
    /// The signs there are, with their names.
    pub signs: Vec<(SignId, String)>,
}

impl EraseData {
    /// Reads and words what `erasure` would take.
    pub fn load(diary: &Diary, erasure: Erasure, text: &Text) -> Result<Self, StoreError> {
        let signs = diary.signs()?;
        let rows = diary.count_erasure(erasure)?;
        let what = text.erasure(erasure, &signs);
        // Everything also means lists and settings, which are no rows about a day.
        let can_erase = rows.all() > 0 || erasure == Erasure::Everything;
        let (own, others): (Vec<_>, Vec<_>) = diary
            .copies_holding(erasure)?
            .into_iter()
            .partition(|copy| copy.kind == CopyKind::OwnBackup);
        Ok(Self {
            erasure,
            says: if can_erase {
                text.erase_says(what, text.erased_rows(rows))
            } else {
                text.erase_says_nothing()
            },
            can_erase,
            is_large: is_large(erasure),
            copies: others
                .iter()
                .map(|copy| copy.path.display().to_string())
                .collect(),
            own_copies: own.len(),
            own_places: by_folder(own.iter().map(|copy| copy.path.as_path())),
            signs: signs
                .iter()
                .map(|sign| (sign.id, text.sign(&sign.key)))
                .collect(),
        })
    }
}

/// Each folder once, with the names of the files in it.
fn by_folder<'p>(paths: impl Iterator<Item = &'p Path>) -> Vec<String> {
    let mut folders: BTreeMap<&Path, Vec<String>> = BTreeMap::new();
    for path in paths {
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        let folder = path.parent().unwrap_or(path);
        folders.entry(folder).or_default().push(name);
    }
    let folders = folders.into_iter();
    let line = |(folder, names): (&Path, Vec<String>)| {
        format!("{}: {}", folder.display(), names.join(", "))
    };
    folders.map(line).collect()
}

fn is_large(erasure: Erasure) -> bool {
    let is_stretch = |first: Day, last: Day| first != last;
    match erasure {
        Erasure::Days(first, last) | Erasure::Sign(_, Some((first, last))) => {
            is_stretch(first, last)
        }
        Erasure::Sign(_, None) | Erasure::Everything => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::Severity;
    use crate::domain::testing::NOW;
    use crate::text::Language;

    #[test]
    fn a_folder_of_many_copies_is_named_once() {
        let paths = [
            "/home/me/copies/a.sqlite",
            "/home/me/copies/b.sqlite",
            "/usb/a.sqlite",
        ];
        let said = by_folder(paths.iter().map(Path::new));
        let expected = ["/home/me/copies: a.sqlite, b.sqlite", "/usb: a.sqlite"];
        assert_eq!(said, expected);
    }

    #[test]
    fn what_goes_is_said_exactly_and_only_the_large_ones_ask_for_a_word() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        let answer = Command::Answer {
            day: today,
            sign: SignId(7),
            severity: Some(Severity::Mild),
        };
        diary.apply(answer, NOW).unwrap();
        let text = Text::new(Language::Nl);
        let said = |erasure| {
            let data = EraseData::load(&diary, erasure, &text).unwrap();
            (data.says, data.can_erase, data.is_large)
        };
        let day = said(Erasure::Days(today, today));
        let words = "Dit wist alles over 22 november 2026: 1 antwoord.".to_owned();
        assert_eq!(day, (words, true, false));
        let sign = said(Erasure::Sign(SignId(7), None));
        assert_eq!(sign.0, "Dit wist alles over hoofdpijn: 1 antwoord.");
        assert!(sign.2);
        let nothing = said(Erasure::Sign(SignId(1), Some((today, today))));
        assert!(
            !nothing.1 && nothing.0.contains("staat niets"),
            "{nothing:?}"
        );
        let everything = said(Erasure::Everything);
        assert!(everything.1 && everything.2);
    }
}
