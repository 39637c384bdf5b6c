//! Ranks, ties and inversions: what the rank tests are made of. Equal values are equal here only if they are so to the last
//! bit, so rates are rounded with [`rounded`] before they come in.

/// `value` to twelve decimals, so that 1/7 + 1/7 and 2/7 are one value.
pub fn rounded(value: f64) -> f64 {
    // Adding 0 makes a negative zero positive: the two are different bits.
    (value * 1e12).round() / 1e12 + 0.0
}

/// Rank of each value, 1 = smallest; equal values share the mean of their ranks.
pub fn midranks(values: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<_> = values.iter().copied().enumerate().collect();
    sorted.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut ranked = Vec::with_capacity(values.len());
    for tied in sorted.chunk_by(|one, other| one.1.total_cmp(&other.1).is_eq()) {
        let rank = ranked.len() as f64 + f64::midpoint(tied.len() as f64, 1.0);
        ranked.extend(tied.iter().map(|(index, _)| (*index, rank)));
    }
    ranked.sort_unstable_by_key(|(index, _)| *index);
    ranked.into_iter().map(|(_, rank)| rank).collect()
}

/// How often each distinct value occurs, smallest value first.
pub fn tie_sizes(values: &[f64]) -> Vec<u64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
        .chunk_by(|one, other| one.total_cmp(other).is_eq())
        .map(|tied| tied.len() as u64)
        .collect()
}

/// Number of pairs whose first value is above the second, in n log n steps.
pub fn inversions(values: &[f64]) -> u64 {
    let mut sorted = values.to_vec();
    let mut merged = Vec::with_capacity(values.len());
    let mut count = 0;
    let mut width = 1;
    while width < values.len() {
        merged.clear();
        for pair in sorted.chunks(2 * width) {
            let (left, right) = pair.split_at(width.min(pair.len()));
            count += merge(left, right, &mut merged);
        }
        std::mem::swap(&mut sorted, &mut merged);
        width *= 2;
    }
    count
}

/// Merges two sorted slices; returns how many values of `left` each value of `right` has to pass, added up.
fn merge(mut left: &[f64], right: &[f64], merged: &mut Vec<f64>) -> u64 {
    let mut passed = 0;
    for value in right {
        let (before, after) =
            left.split_at(left.iter().take_while(|other| *other <= value).count());
        merged.extend_from_slice(before);
        merged.push(*value);
        left = after;
        passed += left.len() as u64;
    }
    merged.extend_from_slice(left);
    passed
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn equal_values_share_their_ranks() {
        assert_eq!(
            midranks(&[3.0, 1.0, 3.0, 2.0, 3.0]),
            [4.0, 1.0, 4.0, 2.0, 4.0]
        );
        assert_eq!(tie_sizes(&[3.0, 1.0, 3.0, 2.0, 3.0]), [1, 1, 3]);
        assert!(midranks(&[]).is_empty());
    }

    #[test]
    fn rounding_joins_what_is_the_same_rate() {
        let sevenths = (0..3).fold(0.0, |sum, _| sum + 1.0 / 7.0);
        assert_eq!(rounded(sevenths).to_bits(), rounded(3.0 / 7.0).to_bits());
        assert_eq!(tie_sizes(&[rounded(-1e-20), 0.0]), [2]);
    }

    proptest! {
        #[test]
        fn inversions_are_counted_as_pairs(levels in proptest::collection::vec(0..5_u8, 0..60)) {
            let values: Vec<_> = levels.into_iter().map(f64::from).collect();
            let pairs = values.iter().enumerate().flat_map(|(i, one)| {
                values.iter().skip(i + 1).map(move |other| u64::from(one > other))
            });
            prop_assert_eq!(inversions(&values), pairs.sum::<u64>());
        }
    }
}
