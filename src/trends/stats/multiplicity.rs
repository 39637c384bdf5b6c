//! Asking many questions at once: how many of the answers that look clear are so by chance (Benjamini and Hochberg 1995).

/// The q of each p, in the same order: the share of false claims to expect among those at least this clear.
pub fn benjamini_hochberg(p_values: &[f64]) -> Vec<f64> {
    let mut largest_first: Vec<_> = p_values.iter().copied().enumerate().collect();
    largest_first.sort_by(|one, other| other.1.total_cmp(&one.1));
    let questions = p_values.len();
    let mut least = 1.0_f64;
    let mut q_values: Vec<_> = largest_first
        .into_iter()
        .enumerate()
        .map(|(place, (index, p))| {
            let rank = questions - place;
            least = least.min(p * questions as f64 / rank as f64);
            (index, least)
        })
        .collect();
    q_values.sort_unstable_by_key(|(index, _)| *index);
    q_values.into_iter().map(|(_, q)| q).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_question_stays_as_it_is() {
        assert_eq!(benjamini_hochberg(&[0.04]), [0.04]);
        assert!(benjamini_hochberg(&[]).is_empty());
    }

    #[test]
    fn order_is_kept_and_a_smaller_p_never_has_a_larger_q() {
        let q_values = benjamini_hochberg(&[0.5, 0.01, 0.02, 0.9]);
        assert_eq!(q_values, [2.0 / 3.0, 0.04, 0.04, 0.9]);
    }
}
