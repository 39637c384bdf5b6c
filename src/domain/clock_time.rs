//! A time of the day as people type it. Which day it belongs to is said beside it.

use std::fmt;

/// Hours and minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    minutes: u16,
}

impl ClockTime {
    /// From 0:00 to 23:59.
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if hour < 24 && minute < 60 {
            Some(Self {
                minutes: hour * 60 + minute,
            })
        } else {
            None
        }
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> u16 {
        self.minutes
    }

    /// Reads `8:30`, `08.30`, `8h30`, `8u30`, `0830`, `8`, `8 am`, `8:30 p.m.`; seconds are dropped.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase().replace("a.m.", "am");
        let text = text.replace("p.m.", "pm");
        let (digits, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
            (Some(rest), _) => (rest.trim_end(), Some(0)),
            (_, Some(rest)) => (rest.trim_end(), Some(12)),
            _ => (text.as_str(), None),
        };
        let (hour, minute) = hour_and_minute(digits)?;
        match half {
            Some(_) if !(1..=12).contains(&hour) => None,
            Some(half) => Self::new(hour % 12 + half, minute),
            None => Self::new(hour, minute),
        }
    }
}

fn hour_and_minute(digits: &str) -> Option<(u16, u16)> {
    let number = |part: &str| -> Option<u16> {
        let is_short = (1..=2).contains(&part.len());
        (is_short && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
    };
    let parts: Vec<&str> = digits.split([':', '.', 'h', 'u']).collect();
    match *parts.as_slice() {
        [hour, minute] if minute.len() == 2 => Some((number(hour)?, number(minute)?)),
        [hour, minute, second] if minute.len() == 2 && second.len() == 2 => {
            number(second).filter(|second| *second < 60)?;
            Some((number(hour)?, number(minute)?))
        }
        [whole] if (3..=4).contains(&whole.len()) && whole.is_ascii() => {
            let (hour, minute) = whole.split_at(whole.len() - 2);
            Some((number(hour)?, number(minute)?))
        }
        // "8", "8u"
        [hour] | [hour, ""] => Some((number(hour)?, 0)),
        _ => None,
    }
}

impl fmt::Display for ClockTime {
    /// `08:30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_type_them() {
        for (typed, read) in [
            ("8:30", "08:30"),
            ("08.30", "08:30"),
            ("8u30", "08:30"),
            ("20h15", "20:15"),
            ("0830", "08:30"),
            ("930", "09:30"),
            (" 7 ", "07:00"),
            ("8u", "08:00"),
            ("8 am", "08:00"),
            ("12:05 AM", "00:05"),
            ("12 pm", "12:00"),
            ("8:30 p.m.", "20:30"),
            ("23:59:59", "23:59"),
        ] {
            let time = ClockTime::parse(typed).map(|time| time.to_string());
            assert_eq!(time.as_deref(), Some(read), "{typed}");
            assert_eq!(ClockTime::parse(read).unwrap().to_string(), read);
        }
        for typed in [
            "", "24:00", "8:60", "8:5", "13 pm", "0 am", "-1", "8:30x", "12345", "évé", "1:2:3",
            ":30",
        ] {
            assert_eq!(ClockTime::parse(typed), None, "{typed}");
        }
    }
}
