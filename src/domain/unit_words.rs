//! The unit that people write behind a number, where the field has one of its own.

/// What is typed without `unit` behind its number, blanks around it left out. Anything else behind the number stays, another unit
/// too: it is for the caller to refuse.
pub fn without_unit<'t>(typed: &'t str, unit: &str) -> &'t str {
    let typed = typed.trim();
    let unit = folded(unit);
    let behind_digit = typed
        .char_indices()
        .filter(|(_, c)| c.is_ascii_digit())
        .filter_map(|(at, _)| typed.split_at_checked(at + 1));
    let mut numbers = behind_digit.filter(|(_, rest)| folded(rest) == unit);
    match numbers.next() {
        Some((number, _)) if !unit.is_empty() => number,
        _ => typed,
    }
}

/// As one types it: small letters, no blanks, and plain letters for signs that few keyboards have.
fn folded(unit: &str) -> String {
    let letters = unit.chars().filter(|c| !c.is_whitespace());
    let letters = letters.flat_map(char::to_lowercase).map(|c| match c {
        '\u{b5}' | '\u{3bc}' => 'u',
        '²' => '2',
        ',' => '.',
        c => c,
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_of_the_field_is_no_part_of_the_number() {
        for (typed, unit, number) in [
            ("150 mg", "mg", "150"),
            (" 62,5MG ", "mg", "62,5"),
            ("0,82 mmol/l", "mmol/L", "0,82"),
            ("0.82mmol/L", "mmol/L", "0.82"),
            (">90 ml/min/1,73 m2", "mL/min/1.73 m²", ">90"),
            ("84", "mL/min/1.73 m²", "84"),
            ("31 ug/l", "\u{b5}g/L", "31"),
            ("31 \u{3bc}g/L", "\u{b5}g/L", "31"),
        ] {
            assert_eq!(without_unit(typed, unit), number, "{typed}");
        }
    }

    #[test]
    fn another_unit_stays() {
        for (typed, unit) in [
            ("150 mcg", "mg"),
            ("1 g", "mg"),
            ("0,82 mg/dl", "mmol/L"),
            ("mg", "mg"),
            ("two mg", "mg"),
            ("150", ""),
            ("", "mg"),
        ] {
            assert_eq!(without_unit(typed, unit), typed, "{typed}");
        }
    }
}
