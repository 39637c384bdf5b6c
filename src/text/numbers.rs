//! Numbers as people write them: a comma in Dutch, a point in English.

use fluent_bundle::FluentValue;

use super::Text;
use crate::exchange::problem::{EXCERPT_MAX_CHARS, excerpt};

/// Most characters of names that a line repeats.
const NAMES_MAX_CHARS: usize = 240;
/// The least whole number with a mark in it.
const LEAST_GROUPED: f64 = 1_000.0;

/// Whole numbers in messages, as [`Text::thousands`] says them. What is no count, such as a year, is handed over as words.
pub(super) fn with_points<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    count(value, '.')
}

/// The same in a language with a point before its decimals.
pub(super) fn with_commas<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    count(value, ',')
}

fn count(value: &FluentValue<'_>, mark: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let is_whole = number.value.fract() == 0.0 && number.value >= LEAST_GROUPED;
    is_whole.then(|| grouped(&format!("{:.0}", number.value), mark))
}

/// Digits with a mark between their thousands.
fn grouped(digits: &str, mark: char) -> String {
    let mut said = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push(mark);
        }
        said.push(digit);
    }
    said
}

impl Text {
    /// A number with at most `decimals` digits behind the comma, trailing zeros kept.
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        format!("{value:.decimals$}").replace('.', self.habits().decimal_mark)
    }

    /// A whole number with a mark between its thousands: `1,000,000`, in Dutch `1.000.000`.
    pub fn thousands(&self, number: usize) -> String {
        let mark = match self.habits().decimal_mark {
            "," => '.',
            _ => ',',
        };
        grouped(&number.to_string(), mark)
    }

    /// A share 0..=1 as a whole percentage.
    pub fn percent(&self, share: f64) -> String {
        self.percent_of(format!("{:.0}", share * 100.0))
    }

    /// As many of a file's own names as fit a line: "a, b, c and 40 more".
    pub fn some_of(&self, names: &[String]) -> String {
        let mut room = NAMES_MAX_CHARS;
        let fits = |name: &&String| {
            let chars = name.chars().count().min(EXCERPT_MAX_CHARS);
            let has_room = chars <= room;
            room = room.saturating_sub(chars);
            has_room
        };
        let shown: Vec<String> = names
            .iter()
            .take_while(fits)
            .map(|name| excerpt(name))
            .collect();
        let joined = shown.join(", ");
        match names.len() - shown.len() {
            0 => joined,
            more => self.cli_import_names_more(joined, more),
        }
    }

    /// Names one after another: "a, b and c".
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.list_and(first.join(", "), last.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn decimals_follow_the_language() {
        assert_eq!(Text::new(Language::Nl).decimal(2.94, 1), "2,9");
        assert_eq!(Text::new(Language::En).decimal(2.0, 1), "2.0");
        assert_eq!(Text::new(Language::Nl).percent(0.894), "89%");
        assert_eq!(Text::new(Language::En).percent(0.894), "89%");
    }

    #[test]
    fn thousands_have_a_mark() {
        let (nl, en) = (Text::new(Language::Nl), Text::new(Language::En));
        assert_eq!(nl.thousands(1_000_000), "1.000.000");
        assert_eq!(
            (en.thousands(500_000), en.thousands(999)),
            ("500,000".to_owned(), "999".to_owned())
        );
    }

    #[test]
    fn a_count_in_a_sentence_has_the_mark_of_its_language_and_a_year_has_none() {
        let (nl, en) = (Text::new(Language::Nl), Text::new(Language::En));
        assert_eq!(
            nl.trends_in_all(15_463, 36_099),
            "In totaal op 15.463 van de 36.099 ingevulde dagen."
        );
        assert_eq!(
            en.trends_in_all(999, 1_000),
            "In all on 999 of the 1,000 days you filled in."
        );
        assert_eq!(en.report_born("1981"), "born in 1981");
    }

    #[test]
    fn very_many_names_stay_one_line() {
        let text = Text::new(Language::En);
        let names: Vec<String> = (0..49).map(|at| format!("column.{at:02}")).collect();
        let said = text.some_of(&names);
        assert!(
            said.starts_with("column.00, ") && said.ends_with(" and 23 more"),
            "{said}"
        );
        let long = ["x".repeat(3_000), "y".to_owned()];
        assert!(text.some_of(&long).chars().count() < 80);
        assert_eq!(text.some_of(&names[..2]), "column.00, column.01");
    }

    #[test]
    fn lists_read_as_a_sentence() {
        let names = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(Text::new(Language::Nl).list(&names), "a, b en c");
        assert_eq!(Text::new(Language::En).list(&names[..2]), "a and b");
        assert_eq!(Text::new(Language::En).list(&names[..1]), "a");
    }
}
