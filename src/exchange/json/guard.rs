//! Looks at JSON before it is read, so that the worst file costs little: how deep it is nested and how long its strings are.

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
        let many = format!("[{}\"\"]", "\"\\\"x\",".repeat(100_000));
        assert_eq!(endless_string(many.as_bytes()), None);
    }
}
