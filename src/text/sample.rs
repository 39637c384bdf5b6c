//! The made-up words of the sample diary.

use std::sync::LazyLock;

use super::{Language, Text};
use crate::diary::SampleWords;
use crate::diary::sample::{SampleNote, SampleRemark};

/// What the sample asks the GP, in each language. Made once: reading the words of a language takes as long as setting the page.
static SAMPLE_QUESTIONS: LazyLock<Vec<[String; 2]>> = LazyLock::new(|| {
    let questions = |language| Text::new(language).sample_questions();
    Language::ALL.map(questions).into()
});

impl Text {
    /// Remarks and notes for a sample diary in this language.
    pub fn sample_words(&self) -> SampleWords {
        SampleWords {
            remarks: SampleRemark::ALL.map(|remark| (remark, self.format(remark_id(remark), None))),
            notes: SampleNote::ALL.map(|note| (note, self.format(note_id(note), None))),
            product: self.sample_product(),
            painkiller: self.sample_painkiller(),
            questions: self.sample_questions().join("\n"),
        }
    }

    fn sample_questions(&self) -> [String; 2] {
        [self.sample_question_cause(), self.sample_question_blood()]
    }

    /// A question of the sample diary in this language, in whichever it was asked; `None` for any other question.
    pub fn sample_question(&self, asked: &str) -> Option<String> {
        let mut known = SAMPLE_QUESTIONS.iter();
        let at = known.find_map(|questions| questions.iter().position(|known| known == asked))?;
        self.sample_questions().into_iter().nth(at)
    }
}

/// The message of a remark.
pub(super) const fn remark_id(remark: SampleRemark) -> &'static str {
    match remark {
        SampleRemark::LeftCalf => "sample_remark_left_calf",
        SampleRemark::FootAtNight => "sample_remark_foot_at_night",
        SampleRemark::AfterSport => "sample_remark_after_sport",
        SampleRemark::FromMiddayOn => "sample_remark_from_midday_on",
        SampleRemark::AwakeEarly => "sample_remark_awake_early",
        SampleRemark::LongAwake => "sample_remark_long_awake",
        SampleRemark::Deadline => "sample_remark_deadline",
        SampleRemark::BehindEyes => "sample_remark_behind_eyes",
        SampleRemark::AfterScreen => "sample_remark_after_screen",
        SampleRemark::FingersInMorning => "sample_remark_fingers_in_morning",
    }
}

/// The message of a note.
pub(super) const fn note_id(note: SampleNote) -> &'static str {
    match note {
        SampleNote::FirstDay => "sample_note_first_day",
        SampleNote::InBed => "sample_note_in_bed",
        SampleNote::UpAgain => "sample_note_up_again",
        SampleNote::Leaving => "sample_note_leaving",
        SampleNote::HomeAgain => "sample_note_home_again",
        SampleNote::ProductStarted => "sample_note_product_started",
        SampleNote::BusyDay => "sample_note_busy_day",
        SampleNote::LongWalk => "sample_note_long_walk",
        SampleNote::Garden => "sample_note_garden",
        SampleNote::Family => "sample_note_family",
        SampleNote::QuietDay => "sample_note_quiet_day",
        SampleNote::CrampAtNight => "sample_note_cramp_at_night",
        SampleNote::SleptBadly => "sample_note_slept_badly",
        SampleNote::HeadacheAllAfternoon => "sample_note_headache",
        SampleNote::TooTired => "sample_note_too_tired",
    }
}
