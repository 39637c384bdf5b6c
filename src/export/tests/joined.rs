//! What stays where two diaries say different things.

use super::*;

fn one_table(name: &str, rows: Value) -> Vec<u8> {
    json!({"schema": 1, "form": Diary::form(), "tables": {name: rows}})
        .to_string()
        .into_bytes()
}

#[test]
fn the_newer_of_two_entries_stays_and_both_are_named() {
    let answer = |severity: i64, at: i64| {
        one_table(
            "answer",
            json!([{"day": "2026-01-01", "sign_id": 7, "severity": severity, "changed_at": at}]),
        )
    };
    let mut diary = Diary::in_memory().unwrap();
    merge(&mut diary, &answer(1, 100));
    let older = merge(&mut diary, &answer(3, 99));
    let side = |level: &str| Some(level.to_owned());
    let [kept] = older.differences.as_slice() else {
        panic!("{older:?}")
    };
    assert_eq!((kept.theirs_stays, older.changed), (false, 0));
    assert_eq!(kept.what, ["2026-01-01", "headache"]);
    assert_eq!(
        kept.columns,
        [("severity".to_owned(), side("1"), side("3"))]
    );
    assert_eq!(
        Text::new(Language::En).row_difference(kept),
        "1 January 2026, Headache: here mild, which stays; in the file severe"
    );
    let newer = merge(&mut diary, &answer(2, 101));
    assert_eq!(
        (newer.differences[0].theirs_stays, newer.changed),
        (true, 1)
    );
    let [row] = diary.answers(ALL.0, ALL.1).unwrap().try_into().unwrap();
    assert_eq!(row.answer.severity.level(), 2);
    diary.undo().unwrap();
    let [row] = diary.answers(ALL.0, ALL.1).unwrap().try_into().unwrap();
    assert_eq!(row.answer.severity.level(), 1);
}

#[test]
fn rows_find_their_names_whatever_number_those_have_here() {
    let other = |name: &str, day: &str| {
        let mut tables = BTreeMap::new();
        tables.insert(
            "medicine",
            vec![json!({"id": 1, "name": name, "painkiller": 0, "retired": 0, "position": 1})],
        );
        tables.insert(
            "medicine_day",
            vec![json!({"day": day, "medicine_id": 1, "entered_at": 5})],
        );
        document(&tables)
    };
    let mut diary = Diary::in_memory().unwrap();
    merge(&mut diary, &other("Iron", "2026-01-01"));
    let merged = merge(&mut diary, &other("Zinc", "2026-01-01"));
    assert_eq!(
        (merged.added, merged.names_added),
        (1, vec!["Zinc".to_owned()])
    );
    let days = diary.medicine_days(ALL.0, ALL.1).unwrap();
    assert_eq!(days.len(), 2);
    merge(&mut diary, &other("Iron", "2026-01-02"));
    let names: Vec<_> = diary
        .medicines()
        .unwrap()
        .into_iter()
        .map(|medicine| medicine.name)
        .collect();
    assert_eq!(names.len(), 2);
}

#[test]
fn a_diary_of_somebody_else_and_days_away_that_meet_others_are_not_joined() {
    let named = |name: &str| one_table("setting", json!([{"key": "person_name", "value": name}]));
    let mut diary = Diary::in_memory().unwrap();
    merge(&mut diary, &named("Ada"));
    merge(&mut diary, &named("ada"));
    let err = diary
        .merge(&read(&named("Bob")).unwrap(), "b", NOW, true)
        .unwrap_err();
    assert!(Text::new(Language::En).diary_error(&err).contains("Bob"));
    let away = |first: &str, last: &str| {
        one_table(
            "pause",
            json!([{"id": 1, "first": first, "last": last, "reason": "holiday", "entered_at": 9}]),
        )
    };
    merge(&mut diary, &away("2026-01-01", "2026-01-09"));
    let met = merge(&mut diary, &away("2026-01-09", "2026-01-12"));
    assert_eq!((met.added, met.differences.len()), (0, 1));
    assert_eq!(
        merge(&mut diary, &away("2026-01-10", "2026-01-12")).added,
        1
    );
}
