//! Numbers as people write them: a comma in Dutch, a point in English.

use super::{Language, Text};

impl Text {
    /// A number with at most `decimals` digits behind the comma, trailing zeros kept.
    #[must_use]
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        let plain = format!("{value:.decimals$}");
        match self.language {
            Language::Nl => plain.replace('.', ","),
            Language::En => plain,
        }
    }

    /// A share 0..=1 as a whole percentage.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        self.percent_of(format!("{:.0}", share * 100.0))
    }

    /// Names one after another: "a, b and c".
    #[must_use]
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

    #[test]
    fn decimals_follow_the_language() {
        assert_eq!(Text::new(Language::Nl).decimal(2.94, 1), "2,9");
        assert_eq!(Text::new(Language::En).decimal(2.0, 1), "2.0");
        assert_eq!(Text::new(Language::Nl).percent(0.894), "89%");
        assert_eq!(Text::new(Language::En).percent(0.894), "89%");
    }

    #[test]
    fn lists_read_as_a_sentence() {
        let names = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(Text::new(Language::Nl).list(&names), "a, b en c");
        assert_eq!(Text::new(Language::En).list(&names[..2]), "a and b");
        assert_eq!(Text::new(Language::En).list(&names[..1]), "a");
    }
}
