//! The variants of an enum, as `strum` lists them: none can be forgotten.

use strum::VariantArray;

/// All variants in the order in which they are written, which is that of lists and menus. `N` is checked when building.
pub(crate) const fn variants<T: VariantArray + Copy, const N: usize>() -> [T; N] {
    match T::VARIANTS.as_array() {
        Some(all) => *all,
        None => unreachable!(),
    }
}
