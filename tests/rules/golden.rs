//! Agreement with published implementations: figures computed with scipy, statsmodels, pymannkendall and R.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use magnesium_diary::domain::Day;
use magnesium_diary::trends::stats::normal::upper_tail;
use magnesium_diary::trends::stats::order::tie_sizes;
use magnesium_diary::trends::stats::{
    Beta, Cooccurrence, MannKendall, MannWhitney, benjamini_hochberg, compare_weeks, sen_slope,
    trend_test,
};
use serde_json::Value;

/// Relative agreement asked of a statistic.
const STATISTIC: f64 = 1e-9;
/// Relative agreement asked of a probability.
const PROBABILITY: f64 = 1e-7;
/// How near a figure must be to an expected zero.
const ZERO: f64 = 1e-12;

/// The cases of a method: those in this folder, and those on real series where `DIARY_DATA` names a folder that has them.
fn cases(method: &str) -> Vec<Value> {
    let mut cases = cases_in(include_str!("../data/golden_stats.json"));
    if let Some(folder) = std::env::var_os("DIARY_DATA") {
        let path = PathBuf::from(folder).join("golden_stats_real.json");
        cases.extend(cases_in(&std::fs::read_to_string(path).unwrap()));
    }
    cases.retain(|case| case["method"] == method);
    cases
}

fn cases_in(text: &str) -> Vec<Value> {
    let mut file: Value = serde_json::from_str(text).unwrap();
    let cases = std::mem::take(file["cases"].as_array_mut().unwrap());
    assert_eq!(Some(cases.len() as u64), file["n_cases"].as_u64());
    cases
}

/// Every method in the files has a test here.
#[test]
fn no_case_is_left_out() {
    let tested = [
        "beta_posterior",
        "mann_kendall",
        "mk_ess",
        "theil_sen",
        "mann_whitney",
        "before_after_weekly",
        "benjamini_hochberg",
        "normal_sf",
        "cooccurrence",
    ];
    let mut all = cases_in(include_str!("../data/golden_stats.json"));
    all.retain(|case| !tested.contains(&case["method"].as_str().unwrap()));
    assert!(all.is_empty(), "{all:?}");
}

fn number(value: &Value) -> f64 {
    value
        .as_f64()
        .unwrap_or_else(|| panic!("not a number: {value}"))
}

#[track_caller]
fn assert_close(case: &Value, name: &str, ours: f64, tolerance: f64) {
    let theirs = number(&case["expected"][name]);
    let allowed = if theirs == 0.0 {
        ZERO
    } else {
        tolerance * theirs.abs()
    };
    let error = (ours - theirs).abs();
    assert!(
        error <= allowed,
        "{}: {name} {ours}, expected {theirs}",
        case["id"]
    );
}

#[track_caller]
fn assert_optional(case: &Value, name: &str, ours: Option<f64>, tolerance: f64) {
    match ours {
        Some(ours) => assert_close(case, name, ours, tolerance),
        None => assert!(
            case["expected"][name].is_null(),
            "{}: {name} is missing",
            case["id"]
        ),
    }
}

#[track_caller]
fn assert_count(case: &Value, name: &str, ours: usize) {
    assert_eq!(
        Some(ours as u64),
        case["expected"][name].as_u64(),
        "{}: {name}",
        case["id"]
    );
}

#[test]
fn beta_posterior() {
    for case in cases("beta_posterior") {
        let input = &case["input"];
        let [k, n] = ["k", "n"].map(|name| input[name].as_u64().unwrap() as u32);
        let beta = Beta::rate(k, n, number(&input["f"]));
        assert_close(&case, "a", beta.a, STATISTIC);
        assert_close(&case, "b", beta.b, STATISTIC);
        assert_close(&case, "mean", beta.mean(), STATISTIC);
        assert_close(
            &case,
            "prob_rate_above_p0",
            beta.above(number(&input["p0"])),
            STATISTIC,
        );
        let (low, high) = beta.interval();
        assert_close(&case, "q025", low, STATISTIC);
        assert_close(&case, "q975", high, STATISTIC);
    }
}

fn series(value: &Value) -> Vec<Option<f64>> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(Value::as_f64)
        .collect()
}

fn numbers(value: &Value) -> Vec<f64> {
    series(value).into_iter().map(Option::unwrap).collect()
}

#[test]
fn mann_kendall() {
    for case in cases("mann_kendall") {
        let series = series(&case["input"]["x"]);
        let test = trend_test(&series);
        assert_count(&case, "n", test.plain.values);
        assert_close(&case, "s", test.plain.s as f64, 0.0);
        assert_close(&case, "var_s", test.plain.var_s, STATISTIC);
        assert_close(&case, "z", test.plain.z(1.0), STATISTIC);
        // The reference takes p as 2 (1 - cdf), which is right to a rounding of 1 only.
        let theirs = number(&case["expected"]["p"]);
        let rounding = 2.0 * f64::EPSILON / theirs;
        assert_close(&case, "p", test.plain.p(1.0), PROBABILITY + rounding);
        assert_optional(&case, "slope", test.slope_per_week, STATISTIC);
        let values: Vec<_> = series.into_iter().flatten().collect();
        assert_optional(&case, "tau_b", tau_b(&test.plain, &values), STATISTIC);
    }
}

/// Kendall's tau-b of the values against their order, which has no ties.
fn tau_b(plain: &MannKendall, values: &[f64]) -> Option<f64> {
    let pairs = |count: u64| (count * (count - 1) / 2) as f64;
    let all = pairs(values.len() as u64);
    let untied = all - tie_sizes(values).into_iter().map(pairs).sum::<f64>();
    (untied > 0.0).then(|| plain.s as f64 / (all * untied).sqrt())
}

#[test]
fn mann_kendall_adjusted() {
    for case in cases("mk_ess") {
        let test = trend_test(&series(&case["input"]["x"]));
        assert_count(&case, "n", test.plain.values);
        assert_close(&case, "s", test.plain.s as f64, 0.0);
        let adjusted = test.adjusted;
        assert_optional(&case, "p", adjusted.map(|adjusted| adjusted.p), PROBABILITY);
        assert_optional(
            &case,
            "r1",
            adjusted.and_then(|adjusted| adjusted.r1),
            STATISTIC,
        );
        assert_optional(
            &case,
            "vif",
            adjusted.and_then(|adjusted| adjusted.inflation),
            STATISTIC,
        );
        if let (Some(adjusted), true) = (adjusted, case["expected"]["z"].is_number()) {
            assert_close(&case, "z", adjusted.z, STATISTIC);
            assert_optional(&case, "r1_used", adjusted.r1_used, STATISTIC);
            assert_optional(&case, "sen", test.slope_per_week, STATISTIC);
        }
    }
}

#[test]
fn theil_sen() {
    for case in cases("theil_sen") {
        let times = numbers(&case["input"]["t"]);
        let values = numbers(&case["input"]["y"]);
        let points: Vec<_> = times.iter().copied().zip(values.iter().copied()).collect();
        let slope = sen_slope(&points).unwrap();
        assert_close(&case, "slope", slope, STATISTIC);
        assert_close(
            &case,
            "intercept",
            median(values) - slope * median(times),
            STATISTIC,
        );
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len() - 1;
    f64::midpoint(values[last / 2], values[last.div_ceil(2)])
}

#[test]
fn mann_whitney() {
    for case in cases("mann_whitney") {
        let input = &case["input"];
        let test = MannWhitney::new(&numbers(&input["a"]), &numbers(&input["b"])).unwrap();
        assert_close(&case, "u_b", test.u, STATISTIC);
        assert_close(&case, "nap_b_higher", test.share_higher, STATISTIC);
        assert_close(&case, "p_asymptotic", test.p(1.0), PROBABILITY);
    }
}

#[test]
fn before_after() {
    for case in cases("before_after_weekly") {
        let input = &case["input"];
        let (before, after) = (series(&input["before"]), series(&input["after"]));
        let found = compare_weeks(&before, &after).unwrap();
        assert_count(&case, "n", before.len());
        assert_count(&case, "m", after.len());
        assert_close(&case, "u_after", found.plain.u, STATISTIC);
        assert_close(
            &case,
            "nap_after_higher",
            found.plain.share_higher,
            STATISTIC,
        );
        assert_close(&case, "mean_diff", found.mean_change, STATISTIC);
        assert_close(&case, "r1", found.r1, STATISTIC);
        assert_close(&case, "r1_used", found.r1_used, STATISTIC);
        assert_close(&case, "var_u", found.plain.var_u, STATISTIC);
        assert_close(&case, "p", found.p, PROBABILITY);
    }
}

#[test]
fn benjamini_hochberg_q() {
    for case in cases("benjamini_hochberg") {
        let expected = numbers(&case["expected"]["q"]);
        let found = benjamini_hochberg(&numbers(&case["input"]["p"]));
        assert_eq!(found.len(), expected.len(), "{}", case["id"]);
        for (ours, theirs) in found.iter().zip(expected) {
            assert!(
                (ours - theirs).abs() <= PROBABILITY * theirs,
                "{}: {ours} {theirs}",
                case["id"]
            );
        }
    }
}

#[test]
fn normal_sf() {
    for case in cases("normal_sf") {
        let zs = numbers(&case["input"]["z"]);
        for (z, theirs) in zs.into_iter().zip(numbers(&case["expected"]["sf"])) {
            assert!((upper_tail(z) / theirs - 1.0).abs() <= STATISTIC, "{z}");
        }
    }
}

#[test]
fn cooccurrence() {
    for case in cases("cooccurrence") {
        let input = &case["input"];
        let folder = std::env::var_os("DIARY_DATA").map(PathBuf::from).unwrap();
        let text = |name: &str| input[name].as_str().unwrap().to_owned();
        let marks = marks(&folder.join(text("dataset")), &text("diary"));
        let first = *marks["headache"].keys().next().unwrap();
        let days = || first.through(first.plus(input["days"].as_i64().unwrap() as i32 - 1));
        let side =
            |sign: &str| -> Vec<_> { days().map(|day| marks[sign].get(&day).copied()).collect() };
        let found = Cooccurrence::new(&side(&text("a")), &side(&text("b")), 28);
        assert_count(&case, "n", found.joint_days as usize);
        assert_count(&case, "n11", found.both_days as usize);
        assert_optional(&case, "phi", found.phi, STATISTIC);
        assert_close(&case, "p", found.p, PROBABILITY);
        if found.z.is_some() {
            assert_optional(&case, "inflation", found.inflation, STATISTIC);
            assert_optional(&case, "z", found.z, STATISTIC);
        }
    }
}

/// For every sign of a diary, whether it was there on each logged day.
fn marks(file: &Path, diary: &str) -> BTreeMap<String, BTreeMap<Day, bool>> {
    let mut marks: BTreeMap<String, BTreeMap<Day, bool>> = BTreeMap::new();
    for line in std::fs::read_to_string(file).unwrap().lines().skip(1) {
        let fields: Vec<_> = line.split(',').collect();
        if fields[0] == diary {
            let day = Day::parse_iso(fields[1]).unwrap();
            marks
                .entry(fields[2].to_owned())
                .or_default()
                .insert(day, fields[3] != "0");
        }
    }
    marks
}
