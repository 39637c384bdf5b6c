//! What every enum of the diary has whose variants stand in lists, in files or in arguments; `strum` knows the variants, so that none
//! can be forgotten.

/// Gives enums `ALL`, their variants in the order in which they are written, which is that of lists and menus.
macro_rules! listed {
    ($($of:ident),+) => {$(
        impl $of {
            pub const ALL: [Self; <$of as strum::VariantArray>::VARIANTS.len()] =
                match <$of as strum::VariantArray>::VARIANTS.as_array() {
                    Some(all) => *all,
                    None => unreachable!(),
                };
        }
    )+};
}

/// Gives enums the stable name of a variant in the diary, in files and in arguments, and the way back.
macro_rules! keyed {
    ($($of:ident),+) => {$(
        impl $of {
            pub const fn key(self) -> &'static str {
                self.into_str()
            }

            pub fn from_key(key: &str) -> Option<Self> {
                key.parse().ok()
            }
        }
    )+};
}

pub(crate) use {keyed, listed};
