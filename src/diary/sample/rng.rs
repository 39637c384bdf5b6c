//! A small random number generator (splitmix64). The same seed gives the same numbers on every machine; it is for made-up
//! diaries only, never for anything that must be hard to guess.

/// A stream of numbers.
#[derive(Clone, Debug)]
pub struct Rng(u64);

const GOLDEN_GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

impl Rng {
    /// The stream of a seed for one topic, so that more numbers drawn for one topic leave the others as they are.
    pub const fn new(seed: u64, topic: u64) -> Self {
        Self(seed ^ topic.wrapping_add(1).wrapping_mul(0xD1B5_4A32_D192_ED03))
    }

    const fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN_GAMMA);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both included; `low` if there is none between.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        let span = i64::from(high) - i64::from(low) + 1;
        let drawn = i64::try_from(self.draw() >> 33).unwrap_or_default();
        low.saturating_add(i32::try_from((drawn * span.max(1)) >> 31).unwrap_or_default())
    }

    /// True `per_mille` times in a thousand.
    pub fn chance(&mut self, per_mille: i32) -> bool {
        self.between(0, 999) < per_mille
    }

    /// One of `choices`; none if there are none.
    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> Option<T> {
        let last = i32::try_from(choices.len()).unwrap_or(i32::MAX) - 1;
        usize::try_from(self.between(0, last))
            .ok()
            .and_then(|place| choices.get(place))
            .copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_splitmix64() {
        let mut rng = Rng(1_234_567);
        assert_eq!(rng.draw(), 6_457_827_717_110_365_317);
        assert_eq!(rng.draw(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn numbers_stay_in_range_and_reach_both_ends() {
        let mut rng = Rng::new(7, 1);
        let drawn: Vec<_> = (0..1_000).map(|_| rng.between(-2, 3)).collect();
        assert_eq!(
            (drawn.iter().min(), drawn.iter().max()),
            (Some(&-2), Some(&3))
        );
        assert_eq!(rng.between(5, 5), 5);
        assert_eq!(rng.pick::<u8>(&[]), None);
        let hits = (0..10_000).filter(|_| rng.chance(100)).count();
        assert!((900..1_100).contains(&hits), "{hits}");
    }

    #[test]
    fn topics_have_their_own_numbers() {
        assert_ne!(Rng::new(1, 1).draw(), Rng::new(1, 2).draw());
        assert_eq!(Rng::new(1, 1).draw(), Rng::new(1, 1).draw());
    }
}
