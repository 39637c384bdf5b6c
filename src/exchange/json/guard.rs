//! Looks at JSON before it is read, so that the worst file costs little: how deep it is nested and how long its strings are.

use std::cell::Cell;

/// The longest string that is read, in bytes: the longest note there can be, each character escaped.
const MOST_IN_A_STRING: usize = 256 << 10;

/// Where a string begins that is longer than any in a diary, as a line counted from 1.
pub(super) fn endless_string(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(begins) = find(bytes, at, |byte| byte == b'"') {
        let mut end = begins + 1;
        loop {
            match find(bytes, end, |byte| matches!(byte, b'"' | b'\\')) {
                // Cut short within a string: the reader says where.
                None if bytes.len() - begins <= MOST_IN_A_STRING => return None,
                Some(found) if found - begins <= MOST_IN_A_STRING => {
                    end = found + 1;
                    if bytes.get(found) == Some(&b'"') {
                        break;
                    }
                    // What is escaped ends nothing.
                    end += 1;
                }
                _ => return Some(line_of(bytes, begins)),
            }
        }
        at = end;
    }
    None
}

/// The lines of a file whose parts are asked about from the first on.
#[derive(Debug)]
pub(super) struct Lines<'f> {
    file: &'f [u8],
    /// How far was counted, and to which line.
    counted: Cell<(usize, usize)>,
}

impl<'f> Lines<'f> {
    pub const fn of(file: &'f [u8]) -> Self {
        Self {
            file,
            counted: Cell::new((0, 1)),
        }
    }

    /// The line, counted from 1, on which a part of the file begins; `None` if it is no part of it.
    pub fn line_of(&self, part: &str) -> Option<usize> {
        let at = (part.as_ptr().addr()).checked_sub(self.file.as_ptr().addr())?;
        let (from, line) = self.counted.get();
        let (from, line) = if from <= at { (from, line) } else { (0, 1) };
        let between = self.file.get(from..at)?;
        let line = line + between.split(|byte| *byte == b'\n').count() - 1;
        self.counted.set((at, line));
        Some(line)
    }
}

fn find(bytes: &[u8], from: usize, is: impl Fn(u8) -> bool) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.iter().position(|byte| is(*byte)).map(|len| from + len)
}

fn line_of(bytes: &[u8], at: usize) -> usize {
    let before = bytes.get(..at).unwrap_or_default();
    before.split(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_string_that_no_diary_has_is_told_with_its_line() {
        let long = "x".repeat(MOST_IN_A_STRING + 1);
        assert_eq!(
            endless_string(format!("{{\n\"a\":\"{long}\"}}").as_bytes()),
            Some(2)
        );
        assert_eq!(
            endless_string(format!("{{\n\n\"{long}").as_bytes()),
            Some(3)
        );
        for fine in ["{\"a\":\"\\\"\",\"b\":\"\\\\\"}", "", "\"", "\"\\", "{\"a"] {
            assert_eq!(endless_string(fine.as_bytes()), None, "{fine}");
        }
        let file = String::from("{\n\"a\":\n\"b\"}");
        let lines = Lines::of(file.as_bytes());
        let part = |from: usize| &file[from..=from];
        assert_eq!(lines.line_of(part(8)), Some(3));
        assert_eq!(lines.line_of(part(3)), Some(2));
        assert_eq!(lines.line_of("b"), None);
        let many = format!("[{}\"\"]", "\"\\\"x\",".repeat(100_000));
        assert_eq!(endless_string(many.as_bytes()), None);
    }
}
