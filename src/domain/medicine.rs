//! The person's own list of medicines and painkillers, and on which days each was taken. A day without a note of it is not a day
//! without it; how much is too much is never decided here.

/// The row of a medicine in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MedicineId(pub i64);

/// A medicine of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Medicine {
    /// Its row.
    pub id: MedicineId,
    /// What the person calls it.
    pub name: String,
    /// Whether it is taken against pain: its days are counted together with those of the others.
    pub painkiller: bool,
    /// No longer offered; its past stays.
    pub retired: bool,
}

/// Painkiller days a month named by the international classification of headaches (ICHD-3) as those from which painkillers can go
/// with headache themselves: from the first for some kinds, from the second for simple ones. Source: domain facts on headache.
pub const PAINKILLER_DAYS: (usize, usize) = (10, 15);
