//! Blood pressure readings with limits of plausibility; what a reading means is not decided here.

use std::fmt;

use thiserror::Error;

use super::day::{Day, DayStart, Moment, Zone};
use super::{keyed, listed};

/// One blood pressure reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BloodPressure {
    systolic: u16,
    diastolic: u16,
    pulse: Option<u16>,
}

/// Why numbers are not a blood pressure reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReadingError {
    /// Not two or three numbers.
    #[error("not written as 128/82 or 128/82/70")]
    Form,
    /// Systolic pressure outside [`BloodPressure::SYSTOLIC_MMHG`].
    #[error("upper pressure outside 60 to 280 mmHg")]
    Systolic,
    /// Diastolic pressure outside [`BloodPressure::DIASTOLIC_MMHG`].
    #[error("lower pressure outside 30 to 180 mmHg")]
    Diastolic,
    /// The lower pressure is not below the upper one.
    #[error("lower pressure not below the upper one")]
    Order,
    /// Pulse outside [`BloodPressure::PULSE_PER_MINUTE`].
    #[error("pulse outside 25 to 250 a minute")]
    Pulse,
}

impl BloodPressure {
    /// Possible systolic pressures in mmHg: what an arm cuff can show of a person who can type.
    pub const SYSTOLIC_MMHG: std::ops::RangeInclusive<u16> = 60..=280;
    /// Possible diastolic pressures in mmHg.
    pub const DIASTOLIC_MMHG: std::ops::RangeInclusive<u16> = 30..=180;
    /// Possible pulse rates per minute.
    pub const PULSE_PER_MINUTE: std::ops::RangeInclusive<u16> = 25..=250;

    /// Upper and lower pressure from which a doctor is called the same day (Thuisarts, NHS).
    const VERY_HIGH_MMHG: (u16, u16) = (180, 120);

    /// A reading in mmHg, pulse per minute.
    ///
    /// # Errors
    /// A number outside its range, or a lower pressure that is not below the upper one.
    pub fn from_mmhg(
        systolic: u16,
        diastolic: u16,
        pulse: Option<u16>,
    ) -> Result<Self, ReadingError> {
        if !Self::SYSTOLIC_MMHG.contains(&systolic) {
            return Err(ReadingError::Systolic);
        }
        if !Self::DIASTOLIC_MMHG.contains(&diastolic) {
            return Err(ReadingError::Diastolic);
        }
        if diastolic >= systolic {
            return Err(ReadingError::Order);
        }
        if pulse.is_some_and(|rate| !Self::PULSE_PER_MINUTE.contains(&rate)) {
            return Err(ReadingError::Pulse);
        }
        Ok(Self {
            systolic,
            diastolic,
            pulse,
        })
    }

    /// Reads two or three numbers as people write them: `128/82`, `128 82`, `128-82`, `128/82 70`, `128 over 82`,
    /// `128/82 mmHg, 70 bpm`, with blanks of any kind around them.
    ///
    /// # Errors
    /// Another form, or numbers that [`BloodPressure::from_mmhg`] refuses.
    pub fn parse(text: &str) -> Result<Self, ReadingError> {
        let text = text.trim().trim_end_matches('.').to_lowercase();
        let is_framed = text.starts_with(|c: char| c.is_ascii_digit())
            && text.ends_with(|c: char| c.is_ascii_alphanumeric() || c == ')');
        let mut numbers = Vec::new();
        for piece in pieces(&text) {
            match piece.parse::<u32>() {
                Ok(number) => numbers.push(u16::try_from(number).unwrap_or(u16::MAX)),
                Err(_) if piece.bytes().all(|b| b.is_ascii_digit()) => numbers.push(u16::MAX),
                Err(_) if !is_between(piece) => return Err(ReadingError::Form),
                Err(_) => {}
            }
        }
        match *numbers.as_slice() {
            _ if !is_framed => Err(ReadingError::Form),
            [systolic, diastolic] => Self::from_mmhg(systolic, diastolic, None),
            [systolic, diastolic, pulse] => Self::from_mmhg(systolic, diastolic, Some(pulse)),
            _ => Err(ReadingError::Form),
        }
    }

    /// So high that it is to be measured again and, if it stays, a doctor called the same day: either number is enough.
    pub const fn is_very_high(self) -> bool {
        self.systolic >= Self::VERY_HIGH_MMHG.0 || self.diastolic >= Self::VERY_HIGH_MMHG.1
    }

    /// Upper pressure, mmHg.
    pub const fn systolic(self) -> u16 {
        self.systolic
    }

    /// Lower pressure, mmHg.
    pub const fn diastolic(self) -> u16 {
        self.diastolic
    }

    /// Heart beats a minute, if noted.
    pub const fn pulse(self) -> Option<u16> {
        self.pulse
    }
}

/// A text cut where digits begin and end.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(next, c)| (*next, c.is_ascii_digit()));
        let ends = next.is_none_or(|(_, is_digit)| is_digit != c.is_ascii_digit());
        if ends {
            let end = next.map_or(text.len(), |(next, _)| next);
            pieces.extend(text.get(start..end).filter(|_| at < end));
            start = end;
        }
    }
    pieces
}

/// What people write between and behind the numbers of a reading: one separator, or a word or unit.
fn is_between(piece: &str) -> bool {
    const SIGNS: [&str; 12] = ["/", "-", "–", "—", "\\", "|", "⁄", "∕", ",", ";", ":", "("];
    const WORDS: [&str; 16] = [
        "mmhg", "bpm", "/min", "over", "op", "pulse", "pols", "hr", "hf", "p", "puls", "hartslag",
        "sys", "dia", "and", "en",
    ];
    let mut rest = piece.trim_end_matches(')').trim();
    let mut signs = 0;
    while !rest.is_empty() {
        let is_word = |word: &&&str| rest.starts_with(**word);
        if let Some(word) = WORDS.iter().filter(is_word).max_by_key(|word| word.len()) {
            rest = rest.get(word.len()..).unwrap_or_default();
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            rest = rest.get(sign.len()..).unwrap_or_default();
            signs += 1;
        } else {
            return false;
        }
        rest = rest.trim_start();
    }
    signs <= 2
}

impl fmt::Display for BloodPressure {
    /// As [`BloodPressure::parse`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.systolic, self.diastolic)?;
        self.pulse.map_or(Ok(()), |pulse| write!(f, "/{pulse}"))
    }
}

/// When of the day a reading was taken.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayPart {
    /// Before noon.
    Morning,
    /// From five in the afternoon on, and into the night.
    Evening,
}

listed!(DayPart);
keyed!(DayPart);

impl DayPart {
    /// Evening begins at this hour.
    const EVENING_HOUR: u32 = 17;
    const NOON: u32 = 12;

    /// The part in which `at` lies by the clock of `zone`; none in the afternoon. The small hours belong to the evening before.
    pub fn of(at: Moment, zone: Zone, start: DayStart) -> Option<Self> {
        let (_, secs) = zone.civil(at)?;
        let hour = secs / 3_600;
        if hour < u32::from(start.hour()) || hour >= Self::EVENING_HOUR {
            Some(Self::Evening)
        } else if hour < Self::NOON {
            Some(Self::Morning)
        } else {
            None
        }
    }
}

/// A reading and when it was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    pub day: Day,
    /// When, if known.
    pub at: Option<Moment>,
    /// In which part of the day, if only that was said.
    pub part: Option<DayPart>,
    pub reading: BloodPressure,
}

/// The row of a reading in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BloodPressureId(pub i64);

/// A stored reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BloodPressureEntry {
    pub id: BloodPressureId,
    pub day: Day,
    /// When it was measured, if known.
    pub at: Option<Moment>,
    /// In the morning or the evening, if the person said so.
    pub part: Option<DayPart>,
    pub reading: BloodPressure,
    pub entered_at: Moment,
}

impl BloodPressureEntry {
    /// A moment as near to that of entering was not measured apart from it.
    const TYPING_SECS: i64 = 60;

    /// In the morning or the evening: as the person said, else by the clock of the meter. When it was typed says nothing of when it was
    /// measured.
    pub fn day_part(&self, zone: Zone, start: DayStart) -> Option<DayPart> {
        let measured_at = self
            .at
            .filter(|at| (self.entered_at.0 - at.0).abs() > Self::TYPING_SECS);
        self.part.or_else(|| DayPart::of(measured_at?, zone, start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_without_a_part_is_of_none_unless_its_meter_told_the_time() {
        let evening = Moment(20_000 * 86_400 + 20 * 3_600);
        let entry = |part, entered_at| BloodPressureEntry {
            id: BloodPressureId(1),
            day: Day::from_ymd(2024, 10, 4).unwrap(),
            at: Some(evening),
            part,
            reading: BloodPressure::parse("128/82").unwrap(),
            entered_at,
        };
        let part_of =
            |entry: BloodPressureEntry| entry.day_part(Zone::Fixed(0), DayStart::default());
        assert_eq!(part_of(entry(None, evening)), None, "typed then");
        let later = Moment(evening.0 + 86_400);
        assert_eq!(part_of(entry(None, later)), Some(DayPart::Evening));
        let said = entry(Some(DayPart::Morning), evening);
        assert_eq!(part_of(said), Some(DayPart::Morning));
    }

    #[test]
    fn the_clock_tells_morning_from_evening_and_leaves_the_afternoon() {
        let part = |hour: i64| {
            let at = Moment(20_000 * 86_400 + hour * 3_600 + 1_799);
            DayPart::of(at, Zone::Fixed(0), DayStart::default())
        };
        assert_eq!(part(1), Some(DayPart::Evening));
        assert_eq!(part(3), Some(DayPart::Morning));
        assert_eq!(part(11), Some(DayPart::Morning));
        assert_eq!((part(12), part(16)), (None, None));
        assert_eq!(part(17), Some(DayPart::Evening));
    }

    #[test]
    fn readings_are_read_with_and_without_pulse() {
        assert_eq!(
            BloodPressure::parse("128/82"),
            BloodPressure::from_mmhg(128, 82, None)
        );
        for text in [
            "128/82",
            "128 82",
            "128-82",
            "128 – 82",
            " 128 /82\n",
            "128\u{a0}82\u{a0}",
            "128\t82",
            "128, 82",
            "128\u{2044}82 mmHg",
            "128 over 82",
            "128 op 82",
        ] {
            let read = BloodPressure::parse(text);
            assert_eq!(read, BloodPressure::from_mmhg(128, 82, None), "{text:?}");
        }
        for text in [
            "128/82/70",
            "128 / 82 / 70",
            "128/82 70",
            "128 82 70",
            "128-82-70",
            "128/82, 70",
            "128/82 (70)",
            "128/82 mmHg, pulse 70 bpm",
            "128/82 p70",
            "128/82 mmHg; 70/min",
        ] {
            let read = BloodPressure::parse(text);
            assert_eq!(
                read,
                BloodPressure::from_mmhg(128, 82, Some(70)),
                "{text:?}"
            );
        }
    }

    #[test]
    fn impossible_readings_say_which_number_is_wrong() {
        for (text, wrong) in [
            ("40/300", ReadingError::Systolic),
            ("300/80", ReadingError::Systolic),
            ("99999/80", ReadingError::Systolic),
            ("128/300", ReadingError::Diastolic),
            ("80/90", ReadingError::Order),
            ("128/82/7", ReadingError::Pulse),
            ("128", ReadingError::Form),
            ("128/82/70/1", ReadingError::Form),
            ("a/b", ReadingError::Form),
            ("-128/82", ReadingError::Form),
            ("128.5/82", ReadingError::Form),
            ("128/82/70/", ReadingError::Form),
            ("128///82", ReadingError::Form),
            ("128/82 yesterday", ReadingError::Form),
            ("12882", ReadingError::Form),
            ("99999999999/80", ReadingError::Systolic),
            ("", ReadingError::Form),
        ] {
            assert_eq!(BloodPressure::parse(text), Err(wrong), "{text}");
        }
    }
}
