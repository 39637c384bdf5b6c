//! What stays where two diaries say different things.

use super::*;
use crate::diary::{Command, DiaryError, Import, ImportedAnswer};
use crate::domain::{BuiltInSign, Headway, Severity, SignId, SignKey};
use crate::store::{IfMissing, StoreError};

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

#[test]
fn what_has_not_come_yet_is_left_out_with_its_line_and_the_rest_comes_in() {
    let (yesterday, ahead) = ("2026-01-02", "2031-01-02");
    let json = format!(
        "{{\"schema\":1,\"form\":{},\"tables\":{{\n\"note\":[\n{{\"day\":\"{yesterday}\",\"body\":\"a\"}},\n\
         {{\"day\":\"{ahead}\",\"body\":\"b\"}}\n],\"answer\":[\n{{\"day\":\"{ahead}\",\"sign_id\":7,\"severity\":1}}]}}}}",
        Diary::form()
    );
    let other = read(json.as_bytes()).unwrap();
    let lines: Vec<_> = other.ahead().iter().map(|row| row.line).collect();
    assert_eq!(lines, [Some(4), Some(6)]);
    let text = Text::new(Language::En);
    assert_eq!(
        text.ahead(&other.ahead()[0]),
        "line 4: 2 January 2031 has not come yet"
    );
    let mut diary = Diary::in_memory().unwrap();
    let merged = diary.merge(&other, "a.json", NOW, false).unwrap().0;
    assert_eq!((merged.read, merged.added), (1, 1));
}

#[test]
fn a_diary_file_too_comes_in_without_what_has_not_come_yet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.sqlite");
    let mut later = NOW;
    later.moment.0 += 400 * 86_400;
    let mut other = Diary::open(&path, IfMissing::Create).unwrap();
    for now in [NOW, later] {
        let answer = Command::Answer {
            day: other.today(now),
            sign: SignId(7),
            severity: Some(Severity::Mild),
        };
        other.apply(answer, now).unwrap();
    }
    drop(other);
    let before = std::fs::read(&path).unwrap();
    let other = OtherDiary::open(&path, NOW.latest_day(DayStart::default())).unwrap();
    assert_eq!(other.ahead().len(), 1);
    let mut diary = Diary::in_memory().unwrap();
    let merged = diary.merge(&other, "other.sqlite", NOW, false).unwrap().0;
    assert_eq!(merged.added, 1);
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn what_is_stopped_on_the_way_leaves_nothing() {
    let answers: Vec<Value> = (0..5_000)
        .map(|row| {
            let day = Day::parse_iso("2010-01-01").unwrap().plus(row / 5);
            json!({"day": day.to_string(), "sign_id": row % 5 + 1, "severity": 1, "changed_at": 5})
        })
        .collect();
    let other = read(&one_table("answer", json!(answers))).unwrap();
    let file = |diary: &Diary| diary.answers(ALL.0, ALL.1).unwrap().len();
    let mut diary = Diary::in_memory().unwrap();
    merge(&mut diary, &one_table("answer", json!([answers[0]])));
    let steps = diary.done_steps().unwrap();
    // The first round is the one that is tried; it is stopped in either.
    for stops_at in [2_000, 7_000] {
        let goes = |done, _| done < stops_at;
        let headway = Headway::new(&goes);
        let err = diary
            .merge_watched(&other, "a.json", NOW, &headway)
            .unwrap_err();
        assert!(
            matches!(err, DiaryError::Store(StoreError::Stopped)),
            "{err}"
        );
        assert_eq!(file(&diary), 1);
        assert_eq!(diary.done_steps().unwrap(), steps);
    }
    merge(&mut diary, &one_table("answer", json!(answers)));
    assert_eq!(file(&diary), 5_000);
}

#[test]
fn an_import_stopped_on_the_way_leaves_nothing() {
    let (headache, knee) = (
        SignKey::BuiltIn(BuiltInSign::Headache),
        SignKey::Own("Knee".to_owned()),
    );
    let answers = (0..4_000).map(|row| ImportedAnswer {
        day: Day::parse_iso("2010-01-01").unwrap().plus(row / 2),
        sign: if row % 2 == 0 { &headache } else { &knee },
        severity: Severity::Mild,
        remark: None,
        entered_at: None,
        lag_days: None,
    });
    let import = Import::of_answers("wide", "a.csv", answers.collect());
    let mut diary = Diary::in_memory().unwrap();
    let signs = diary.signs().unwrap();
    for stops_at in [0, 3_000] {
        let goes = |done, _| done < stops_at;
        let stopped = diary.import_watched(&import, NOW, &Headway::new(&goes));
        assert!(
            matches!(stopped, Err(DiaryError::Store(StoreError::Stopped))),
            "{stopped:?}"
        );
        assert_eq!(diary.answers(ALL.0, ALL.1).unwrap(), []);
        assert_eq!(diary.signs().unwrap(), signs);
        assert!(diary.done_steps().unwrap().is_empty());
    }
    let told = std::cell::Cell::new((0, 0));
    let goes = |done, of| {
        told.set((done, of));
        true
    };
    let (report, _) = diary
        .import_watched(&import, NOW, &Headway::new(&goes))
        .unwrap();
    assert_eq!((report.added, told.get()), (4_000, (4_000, 4_000)));
    diary.undo().unwrap();
    assert_eq!(diary.answers(ALL.0, ALL.1).unwrap(), []);
}
