//! Chance with a fixed seed: the numbers, and days that follow each other.

/// A two-state Markov chain.
#[derive(Clone, Copy)]
pub struct Chain {
    /// Long-run share of days.
    pub rate: f64,
    /// Correlation of a day with the next.
    pub rho: f64,
}

impl Chain {
    /// Chance of the next day after a day with or without.
    pub fn next(self, there: bool) -> f64 {
        let again = if there { self.rho } else { 0.0 };
        self.rate * (1.0 - self.rho) + again
    }
}

/// A chance with its odds multiplied.
pub fn times_odds(chance: f64, odds: f64) -> f64 {
    chance * odds / (1.0 - chance + chance * odds)
}

/// `SplitMix64` (Steele, Lea and Flood 2014): small, and good enough for drawing days.
pub struct Random(u64);

impl Random {
    /// The numbers of one made-up person.
    pub fn new(seed: u64, person: u64) -> Self {
        let mut random = Self(
            seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ person.wrapping_mul(0xD1B5_4A32_D192_ED03),
        );
        random.draw();
        random
    }

    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, 1.
    pub fn uniform(&mut self) -> f64 {
        (self.draw() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something of this chance happens.
    pub fn chance(&mut self, chance: f64) -> bool {
        self.uniform() < chance
    }

    /// A whole number from 0 up to, not including, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.uniform() * end as f64) as usize
    }

    /// A standard normal number (Box and Muller 1958).
    pub fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.uniform()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// `count` different numbers below `end`, or all of them.
    pub fn some_of(&mut self, count: usize, end: usize) -> Vec<usize> {
        let mut numbers: Vec<_> = (0..end).collect();
        let mut chosen = Vec::new();
        while chosen.len() < count.min(end) {
            chosen.push(numbers.swap_remove(self.below(numbers.len())));
        }
        chosen
    }
}
