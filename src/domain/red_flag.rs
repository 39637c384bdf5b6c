//! Warning signs a person can tick on a day. A tick says that a doctor comes first: on that day nothing is said about magnesium.
//! Which sign they belong to and how soon to call are facts with a source, written above their words in `red_flags.ftl`.

use super::sign::BuiltInSign;
use super::{keyed, listed};

/// How soon a doctor should hear of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// Without waiting.
    AtOnce,
    /// The same day.
    Today,
    /// In the coming days.
    Soon,
}

/// Whom to call; the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The emergency number, now.
    Emergency,
    /// The person's doctor.
    Doctor(When),
}

/// A warning sign.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RedFlag {
    /// A cramp that lasts longer than ten minutes.
    CrampLong,
    /// Cramps after a dirty wound or contact with a toxic substance.
    CrampWound,
    /// One calf is red, warm and swollen.
    CalfSwollen,
    /// One calf is red and swollen, with breathlessness.
    CalfBreathless,
    Seizure,
    /// Tired, and losing weight without wanting to.
    FatigueWeightLoss,
    /// Tired, and gasping for breath in my sleep.
    FatigueGasping,
    /// Tired, with chest pain or breathlessness.
    FatigueBreathless,
    /// Chest pain or pressure, with palpitations or without.
    ChestPain,
    /// Palpitations with fainting or nearly fainting.
    Fainting,
    /// Palpitations with severe breathlessness.
    Breathless,
    SuicideThoughts,
    /// My breathing stops at night, as I or someone else notices.
    BreathingStops,
    /// Sudden numbness or weakness on one side, also if it has passed.
    OneSided,
    /// Suddenly a drooping face, a weak arm, or trouble speaking or seeing, also if it has passed.
    FaceArmSpeech,
    /// Numb around the buttocks, unable to pass or hold urine or stools, or weak legs.
    SaddleNumb,
    /// Sudden headache, the worst ever.
    HeadacheWorst,
    /// Headache with paralysis, a crooked mouth, or trouble speaking or seeing.
    HeadacheParalysis,
    /// Headache with drowsiness.
    HeadacheDrowsy,
    /// Sudden severe headache together with one of what Thuisarts names: a stiff neck, spots in the skin, vomiting, fever,
    /// pregnancy, a head injury.
    HeadacheIll,
    /// Pregnant, with headache and trouble seeing or pain in the upper belly.
    HeadachePregnant,
    /// New headache over the age of 50, with a sore scalp or jaw.
    HeadacheScalp,
    /// A fracture after a small fall.
    FractureSmallFall,
    /// Back pain with weak legs, or with trouble passing or holding urine or stools.
    BackPainLegs,
    SuddenBackPain,
    /// Bone pain that stays.
    BonePain,
    /// Vomiting for longer than 48 hours.
    VomitingLong,
    /// Vomiting blood, black or dark red stools, or much blood.
    BloodStool,
    /// Losing weight without wanting to, or trouble swallowing.
    WeightSwallowing,
    /// Very thirsty and passing a lot of urine.
    ThirstUrination,
    /// The same, and losing weight.
    ThirstWeightLoss,
    /// The same, and drowsy or vomiting.
    ThirstDrowsy,
    /// Upper pressure 180 or higher, or lower 120 or higher.
    BpVeryHigh,
    /// The same, with chest pain, severe headache, trouble seeing or speaking, or confusion.
    BpVeryHighSigns,
    SuddenConfusion,
    /// My memory is getting worse, as I or my family notice.
    MemoryWorse,
}

listed!(RedFlag);
keyed!(RedFlag);

impl RedFlag {
    /// The warning signs of one sign.
    pub fn of(sign: BuiltInSign) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |flag| flag.sign() == sign)
    }

    /// The sign on whose page it stands.
    pub const fn sign(self) -> BuiltInSign {
        match self {
            Self::CrampLong
            | Self::CrampWound
            | Self::CalfSwollen
            | Self::CalfBreathless
            | Self::Seizure => BuiltInSign::MuscleCramps,
            Self::FatigueWeightLoss | Self::FatigueGasping | Self::FatigueBreathless => {
                BuiltInSign::Fatigue
            }
            Self::ChestPain | Self::Fainting | Self::Breathless => BuiltInSign::Palpitations,
            Self::SuicideThoughts => BuiltInSign::MoodAnxiety,
            Self::BreathingStops => BuiltInSign::PoorSleep,
            Self::OneSided | Self::FaceArmSpeech | Self::SaddleNumb => {
                BuiltInSign::TinglingNumbness
            }
            Self::HeadacheWorst
            | Self::HeadacheParalysis
            | Self::HeadacheDrowsy
            | Self::HeadacheIll
            | Self::HeadachePregnant
            | Self::HeadacheScalp => BuiltInSign::Headache,
            Self::FractureSmallFall
            | Self::BackPainLegs
            | Self::SuddenBackPain
            | Self::BonePain => BuiltInSign::BoneWeakness,
            Self::VomitingLong | Self::BloodStool | Self::WeightSwallowing => {
                BuiltInSign::AppetiteDigestion
            }
            Self::ThirstUrination | Self::ThirstWeightLoss | Self::ThirstDrowsy => {
                BuiltInSign::SweetCraving
            }
            Self::BpVeryHigh | Self::BpVeryHighSigns => BuiltInSign::BloodPressure,
            Self::SuddenConfusion | Self::MemoryWorse => BuiltInSign::MemoryConfusion,
        }
    }

    /// Whom to call, and how soon.
    pub const fn level(self) -> Level {
        match self {
            Self::CalfBreathless
            | Self::Seizure
            | Self::FatigueBreathless
            | Self::ChestPain
            | Self::Fainting
            | Self::Breathless
            | Self::SuicideThoughts
            | Self::OneSided
            | Self::FaceArmSpeech
            | Self::SaddleNumb
            | Self::HeadacheWorst
            | Self::HeadacheParalysis
            | Self::HeadacheDrowsy
            | Self::BackPainLegs
            | Self::ThirstDrowsy
            | Self::BpVeryHighSigns
            | Self::SuddenConfusion => Level::Emergency,
            Self::CrampLong
            | Self::CrampWound
            | Self::HeadacheIll
            | Self::HeadachePregnant
            | Self::FractureSmallFall
            | Self::VomitingLong
            | Self::BloodStool => Level::Doctor(When::AtOnce),
            Self::CalfSwollen | Self::HeadacheScalp | Self::ThirstWeightLoss | Self::BpVeryHigh => {
                Level::Doctor(When::Today)
            }
            Self::FatigueWeightLoss
            | Self::FatigueGasping
            | Self::BreathingStops
            | Self::SuddenBackPain
            | Self::BonePain
            | Self::WeightSwallowing
            | Self::ThirstUrination
            | Self::MemoryWorse => Level::Doctor(When::Soon),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_has_its_own() {
        for sign in BuiltInSign::ALL {
            assert!(RedFlag::of(sign).next().is_some(), "{sign:?}");
        }
    }

    #[test]
    fn the_most_urgent_comes_first() {
        let mut levels = [
            RedFlag::MemoryWorse.level(),
            RedFlag::CalfSwollen.level(),
            RedFlag::ChestPain.level(),
            RedFlag::VomitingLong.level(),
        ];
        levels.sort();
        assert_eq!(
            levels,
            [
                Level::Emergency,
                Level::Doctor(When::AtOnce),
                Level::Doctor(When::Today),
                Level::Doctor(When::Soon)
            ]
        );
    }
}
