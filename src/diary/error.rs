//! Why an act was refused. In every case nothing was changed.

use thiserror::Error;

use crate::domain::lab::LabKind;
use crate::domain::note::NOTE_MAX_CHARS;
use crate::domain::product::LabelError;
use crate::domain::{Day, SignKey};
use crate::store::StoreError;

/// What a diary has several of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Factor,
    Lab,
    Medicine,
    /// An amount of a medicine.
    MedicineDose,
    /// When of a day a sign was there.
    Moment,
    OwnFood,
    Pause,
    Product,
    Sign,
}

/// Why an act was refused.
#[derive(Debug, Error)]
pub enum DiaryError {
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The day has not come yet.
    #[error("{0} has not come yet")]
    FutureDay(Day),
    /// The sign is not answered none to severe.
    #[error("{0} is not answered daily")]
    NotDaily(SignKey),
    /// It is not in this diary, or is one that this cannot be done with.
    #[error("no such {0:?} for this")]
    NoSuch(Thing),
    /// What days have cannot be deleted.
    #[error("{thing:?} {name} is noted on {days} days")]
    InUse {
        thing: Thing,
        name: String,
        /// On how many days it is noted.
        days: i64,
    },
    /// A name is empty, too long or holds control characters.
    #[error("not a name: {0}")]
    BadName(String),
    /// A note, a remark or other words are longer than the diary keeps in one place.
    #[error("more than {NOTE_MAX_CHARS} characters")]
    TooLong,
    /// A product's label cannot be right.
    #[error("label cannot be right: {0:?}")]
    Label(LabelError),
    /// A product would end before its first day.
    #[error("ends before its first day {0}")]
    EndsBeforeStart(Day),
    /// The food is in no list.
    #[error("no such food: {0}")]
    NoSuchFood(String),
    /// A portion of food cannot hold so much magnesium.
    #[error("not an amount of magnesium in a portion of food")]
    FoodAmount,
    /// More portions of one food than a person has on one day.
    #[error("too many portions of one food on one day")]
    TooManyPortions,
    /// Nothing was eaten on the day to copy from.
    #[error("nothing noted on {0}")]
    NothingToCopy(Day),
    /// Nobody who keeps a diary was born in this year.
    #[error("not a year of birth: {0}")]
    BirthYear(i32),
    /// A pause would end before it begins.
    #[error("ends before it begins")]
    PauseBackwards,
    /// A pause would last longer than a slip of the year lets it.
    #[error("longer than three years")]
    PauseTooLong,
    /// A pause would begin more than a year from now.
    #[error("begins more than a year ahead")]
    PauseFarAhead,
    /// A pause shares days with one that is there, which begins on this day.
    #[error("meets the pause from {0}")]
    PauseMeets(Day),
    /// Every day of a pause is filled in already.
    #[error("every day is filled in")]
    PauseAllFilled,
    /// There is a result of this kind on the day.
    #[error("{0} is there on this day")]
    LabThere(LabKind),
    /// The other diary is called after somebody else.
    #[error("diary of {there}, not of {here}")]
    AnotherPerson {
        /// The name of this diary.
        here: String,
        /// The name of the other one.
        there: String,
    },
    /// Another sign, factor or medicine has this name.
    #[error("name taken: {0}")]
    NameTaken(String),
}

impl Thing {
    /// What is noted on days stays in the list.
    pub(super) fn not_in_use(self, name: &str, days: i64) -> Result<(), DiaryError> {
        if days == 0 {
            return Ok(());
        }
        Err(DiaryError::InUse {
            thing: self,
            name: name.to_owned(),
            days,
        })
    }
}
