//! Bytes to text: UTF-8, UTF-16 and, failing those, Windows-1252. It never changes a character that it could read, and
//! never calls a program's binary file a text.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::problem::ReadError;

/// How a file's bytes were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first, with or without a byte order mark.
    Utf16Le,
    /// UTF-16, high byte first, with or without a byte order mark.
    Utf16Be,
    /// Windows-1252, of which Latin-1 is a part: taken because the bytes are no UTF-8.
    Windows1252,
}

impl Encoding {
    /// Whether letters with accents may have come out wrong: old files do not say what they are written in.
    pub const fn is_guess(self) -> bool {
        matches!(self, Self::Windows1252)
    }
}

/// A file's text, without byte order mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<'b> {
    pub text: Cow<'b, str>,
    /// How its bytes were read.
    pub encoding: Encoding,
}

/// Bytes looked at to tell UTF-16 without a byte order mark.
const SAMPLE_BYTES: usize = 1024;

/// The text of a file.
///
/// # Errors
/// [`ReadError::Empty`] without any visible character, [`ReadError::Binary`] if it is no text.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, ReadError> {
    let decoded = decode_any(bytes);
    if is_binary(&decoded.text) {
        return Err(ReadError::Binary);
    }
    if decoded.text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(decoded)
}

fn decode_any(bytes: &[u8]) -> Decoded<'_> {
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return decode_with(UTF_16LE, Encoding::Utf16Le, rest);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return decode_with(UTF_16BE, Encoding::Utf16Be, rest);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match utf16_by_nuls(bytes) {
        Some(Encoding::Utf16Be) => decode_with(UTF_16BE, Encoding::Utf16Be, bytes),
        Some(_) => decode_with(UTF_16LE, Encoding::Utf16Le, bytes),
        None => match std::str::from_utf8(bytes) {
            Ok(text) => Decoded {
                text: Cow::Borrowed(text),
                encoding: Encoding::Utf8,
            },
            Err(_) => decode_with(WINDOWS_1252, Encoding::Windows1252, bytes),
        },
    }
}

fn decode_with<'b>(
    from: &'static encoding_rs::Encoding,
    encoding: Encoding,
    bytes: &'b [u8],
) -> Decoded<'b> {
    let (text, _) = from.decode_without_bom_handling(bytes);
    Decoded { text, encoding }
}

/// UTF-16 without a byte order mark: in the header line, plain Latin letters, every other byte is NUL.
fn utf16_by_nuls(bytes: &[u8]) -> Option<Encoding> {
    let pairs = bytes
        .get(..SAMPLE_BYTES)
        .unwrap_or(bytes)
        .as_chunks::<2>()
        .0;
    let first_nuls = pairs.iter().filter(|[first, _]| *first == 0).count();
    let second_nuls = pairs.iter().filter(|[_, second]| *second == 0).count();
    let mostly = |many: usize, few: usize| many * 2 > pairs.len() && few * 10 < many;
    if mostly(second_nuls, first_nuls) {
        Some(Encoding::Utf16Le)
    } else if mostly(first_nuls, second_nuls) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// A NUL anywhere, or more than one control character in twenty: random bytes have one in nine, a text hardly any.
fn is_binary(text: &str) -> bool {
    let bytes = text.as_bytes();
    let controls = bytes
        .iter()
        .filter(|byte| byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r'))
        .count();
    bytes.contains(&0) || controls * 20 > bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "date,sign,severity\n2026-01-02,own:Zeën ☼,2\n";

    fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(to_bytes).collect()
    }

    #[test]
    fn unicode_is_told_with_and_without_its_mark() {
        let le = utf16(TEXT, u16::to_le_bytes);
        let be = utf16(TEXT, u16::to_be_bytes);
        for (mark, body, encoding) in [
            (&b""[..], TEXT.as_bytes(), Encoding::Utf8),
            (b"\xEF\xBB\xBF", TEXT.as_bytes(), Encoding::Utf8),
            (b"", &le, Encoding::Utf16Le),
            (b"\xFF\xFE", &le, Encoding::Utf16Le),
            (b"", &be, Encoding::Utf16Be),
            (b"\xFE\xFF", &be, Encoding::Utf16Be),
        ] {
            let bytes = [mark, body].concat();
            let decoded = decode(&bytes).unwrap();
            assert_eq!((&*decoded.text, decoded.encoding), (TEXT, encoding));
            assert!(!encoding.is_guess());
        }
    }

    #[test]
    fn old_western_files_are_read_with_a_warning() {
        let decoded = decode(b"knie\xEBn, \x80 5").unwrap();
        assert_eq!(decoded.text, "knieën, € 5");
        assert!(decoded.encoding.is_guess());
    }

    #[test]
    fn no_text_is_empty_and_no_letters_are_binary() {
        for empty in [&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b" \r\n\t\n"] {
            assert_eq!(decode(empty), Err(ReadError::Empty), "{empty:?}");
        }
        let scrambled: Vec<u8> = (0..4096_u32)
            .map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0] | 1)
            .collect();
        for binary in [
            &b"SQLite format 3\0\x10\0\x01\x01"[..],
            b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00",
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR",
            b"date,sign,severity\n2026-01-02,head\0ache,2\n",
            b"\0\0\0\0\0\0\0\0",
            &scrambled,
        ] {
            assert_eq!(decode(binary), Err(ReadError::Binary), "{binary:?}");
        }
    }

    #[test]
    fn a_cut_off_utf16_file_is_read_as_far_as_it_goes() {
        let mut bytes = utf16(TEXT, u16::to_le_bytes);
        bytes.pop();
        assert!(decode(&bytes).unwrap().text.starts_with("date,sign"));
    }
}
