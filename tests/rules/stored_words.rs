//! The words that enums have in the diary, in files and in the config. They are made from the names of the variants: whoever gives a
//! variant another name learns here that diaries already hold the old one.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fmt::{Debug, Write as _};

use magnesium_diary::domain::condition::Condition;
use magnesium_diary::domain::event::EventKind;
use magnesium_diary::domain::factor::BuiltInFactor;
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::hint::{HintAnswer, Tier};
use magnesium_diary::domain::lab_figure::LabLimit;
use magnesium_diary::domain::measurement::DayPart;
use magnesium_diary::domain::medicine::MedicineKind;
use magnesium_diary::domain::norm::{NormSet, UpperLevel};
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::product::Unit;
use magnesium_diary::domain::profile::{Motherhood, Sex};
use magnesium_diary::domain::typical_week::Frequency;
use magnesium_diary::domain::{BuiltInSign, RedFlag, SignKind};
use magnesium_diary::exchange::Format;
use magnesium_diary::exchange::foreign::{DayOrder, Kind};
use magnesium_diary::reminder::Way;
use strum::VariantArray;

/// A line for `T`, whose words all read back.
fn words<T: VariantArray + Copy + Debug + PartialEq>(
    said: &mut String,
    key: fn(T) -> &'static str,
    from_key: fn(&str) -> Option<T>,
) {
    let name = std::any::type_name::<T>().rsplit("::").next();
    write!(said, "{}:", name.unwrap_or_default()).unwrap();
    for variant in T::VARIANTS {
        let word = key(*variant);
        assert_eq!(from_key(word), Some(*variant), "{word}");
        write!(said, " {word}").unwrap();
    }
    assert_eq!(from_key("another word"), None);
    said.push('\n');
}

#[test]
fn stored_words_stay_as_they_are() {
    let mut said = String::new();
    words(&mut said, Condition::key, Condition::from_key);
    words(&mut said, EventKind::key, EventKind::from_key);
    words(&mut said, BuiltInFactor::key, BuiltInFactor::from_key);
    words(&mut said, Form::key, Form::from_key);
    words(&mut said, Tier::key, Tier::from_key);
    words(&mut said, HintAnswer::key, HintAnswer::from_key);
    words(&mut said, LabLimit::key, LabLimit::from_key);
    words(&mut said, DayPart::key, DayPart::from_key);
    words(&mut said, NormSet::key, NormSet::from_key);
    words(&mut said, UpperLevel::key, UpperLevel::from_key);
    words(&mut said, PauseReason::key, PauseReason::from_key);
    words(&mut said, Unit::key, Unit::from_key);
    words(&mut said, MedicineKind::key, MedicineKind::from_key);
    words(&mut said, Sex::key, Sex::from_key);
    words(&mut said, Motherhood::key, Motherhood::from_key);
    words(&mut said, RedFlag::key, RedFlag::from_key);
    words(&mut said, SignKind::key, SignKind::from_key);
    words(&mut said, BuiltInSign::key, BuiltInSign::from_key);
    words(&mut said, Frequency::key, Frequency::from_key);
    words(&mut said, DayOrder::key, DayOrder::from_key);
    words(&mut said, Kind::key, Kind::from_key);
    words(&mut said, Format::key, Format::from_key);
    words(&mut said, Way::key, Way::from_key);
    insta::assert_snapshot!(said, @r"
    Condition: acid_blocker diuretic digoxin antibiotic bone_tablet thyroid_tablet hiv_medicine blood_pressure_medicine diabetes_2 alcohol bowel losing_medicine bound_medicine myasthenia heart_block
    EventKind: fracture bone_density height_loss other
    BuiltInFactor: stress sport alcohol coffee short_night ill menstruation travel
    Form: citrate bisglycinate malate taurate oxide hydroxide carbonate chloride sulfate lactate gluconate aspartate pidolate threonate orotate other
    Tier: early full
    HintAnswer: later not_for_me opened
    LabLimit: above below
    DayPart: morning evening
    NormSet: nl_health_council efsa us uk nordic
    UpperLevel: eu_250 us_350 uk_400
    PauseReason: holiday illness hospital other
    Unit: tablet capsule scoop sachet spoon mg
    MedicineKind: other painkiller simple triptan_opioid_combination
    Sex: female male
    Motherhood: pregnant breast_feeding
    RedFlag: cramp_long cramp_wound calf_swollen calf_breathless seizure fatigue_weight_loss fatigue_gasping fatigue_breathless chest_pain fainting breathless suicide_thoughts breathing_stops one_sided face_arm_speech saddle_numb headache_worst headache_paralysis headache_drowsy headache_ill headache_pregnant headache_scalp fracture_small_fall back_pain_legs sudden_back_pain bone_pain vomiting_long blood_stool weight_swallowing thirst_urination thirst_weight_loss thirst_drowsy bp_very_high bp_very_high_signs sudden_confusion memory_worse
    SignKind: daily measured event
    BuiltInSign: muscle_cramps fatigue palpitations mood_anxiety poor_sleep tingling_numbness headache bone_weakness appetite_digestion sweet_craving blood_pressure memory_confusion
    Frequency: never seldom days_1_2 days_3_5 daily
    DayOrder: day month year
    Kind: wide long daylio bearable pressure visible loop cronometer csv
    Format: xlsx json csv-zip csv
    Way: timer autostart
    ");
}
