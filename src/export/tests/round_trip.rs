//! The whole diary as JSON comes back; what is no whole diary does not come in.

use proptest::prelude::*;

use super::*;
use crate::domain::stored::RowProblem;
use crate::exchange::json::Problem;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_diary_as_json_comes_back_row_for_row(seed in any::<u64>()) {
        let tables = rows(seed);
        let diary = full(seed);
        let json = out(&diary, Format::Json);
        let (found, mut expected) = (plain(&tables_of(&json)), plain(&json!(tables)));
        // A new diary has signs and factors of its own.
        for list in ["sign", "factor"] {
            let rows = found[list].clone();
            prop_assert!(expected[list].is_subset(&rows), "{list}");
            expected.insert(list.to_owned(), rows);
        }
        prop_assert_eq!(found, expected);
        let mut again = Diary::in_memory().unwrap();
        merge(&mut again, &json);
        prop_assert_eq!(out(&again, Format::Json), json.clone());
        // A second time adds nothing and is no act.
        let step = again.undoable().unwrap();
        let merged = merge(&mut again, &json);
        prop_assert_eq!((merged.added, merged.changed, merged.differences), (0, 0, vec![]));
        prop_assert_eq!(again.undoable().unwrap(), step);
        // One step of undo, which redo does again.
        again.undo().unwrap();
        prop_assert_eq!(out(&again, Format::Json), out(&Diary::in_memory().unwrap(), Format::Json));
        again.redo().unwrap();
        prop_assert_eq!(out(&again, Format::Json), json);
    }

    #[test]
    fn two_diaries_joined_and_undone_are_one_again(one in any::<u64>(), other in any::<u64>()) {
        let mut diary = full(one);
        let before = out(&diary, Format::Json);
        let incoming = out(&full(other), Format::Json);
        let tried = diary.merge(&read(&incoming).unwrap(), "b.json", NOW, true).unwrap().0;
        prop_assert_eq!(out(&diary, Format::Json), before.clone());
        let merged = merge(&mut diary, &incoming);
        prop_assert_eq!(&tried, &merged);
        prop_assert_eq!(merged.read, merged.added + merged.changed + merged.already_there
            + merged.differences.iter().filter(|row| !row.theirs_stays && row.table != "setting").count() as u64);
        let again = merge(&mut diary, &incoming);
        prop_assert_eq!((again.added, again.changed), (0, 0));
        diary.undo().unwrap();
        prop_assert_eq!(out(&diary, Format::Json), before);
    }

    #[test]
    fn a_file_that_is_cut_or_changed_is_refused_or_read_and_never_breaks_anything(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let json = document(&rows(5));
        prop_assert!(read_header(&json[..at.index(json.len())]).is_err());
        let mut changed = json.clone();
        changed[at.index(json.len())] = byte;
        if let Ok(header) = read_header(&changed)
            && let Ok(mut incoming) = Incoming::new(header.form, Day::MAX)
            && read_rows(&changed, incoming.rows()).is_ok()
        {
            drop(incoming.finish());
        }
    }
}

fn refused(json: &str) -> (usize, Problem) {
    match read(json.as_bytes()) {
        Err(JsonError::At { line, problem }) => (line, problem),
        other => panic!("{other:?}"),
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list of cases")]
fn what_is_wrong_is_said_with_its_line_and_nothing_comes_in() {
    let frame = |tables: &str| format!("{{\"schema\":1,\"form\":10,\"tables\":{{\n{tables}\n}}}}");
    let note = |row: &str| {
        frame(&format!(
            "\"note\":[\n{{\"day\":\"2026-01-01\",\"body\":\"a\"}},\n{row}\n]"
        ))
    };
    let row = |problem| Problem::Row {
        table: "note".to_owned(),
        problem,
    };
    let cases = [
        (
            frame("\"note\":[],\n\"dream\":[]"),
            3,
            Problem::Unknown("dream".to_owned()),
        ),
        (
            frame("\"note\":[],\n\"note\":[]"),
            3,
            Problem::Twice("note".to_owned()),
        ),
        (
            note("{\"day\":\"2026-01-02\",\"body\":\"b\",\"mood\":1}"),
            4,
            Problem::Unknown("mood".to_owned()),
        ),
        (
            note("{\"day\":\"2026-01-02\",\"body\":\"b\",\"body\":\"c\"}"),
            4,
            Problem::Twice("body".to_owned()),
        ),
        (
            note("{\"day\":\"2026-13-02\",\"body\":\"b\"}"),
            4,
            row(RowProblem::Day("2026-13-02".to_owned())),
        ),
        (
            note("{\"day\":\"1899-12-31\",\"body\":\"b\"}"),
            4,
            row(RowProblem::Day("1899-12-31".to_owned())),
        ),
        (
            note("{\"day\":\"2026-01-02\",\"body\":[1]}"),
            4,
            Problem::NotADiary,
        ),
        (
            note("{\"day\":\"2026-01-02\",\"body\":true}"),
            4,
            Problem::NotADiary,
        ),
        (
            note("{\"day\":\"2026-01-02\",\"body\":\"b\"}]"),
            5,
            Problem::NotJson,
        ),
        (note("7"), 4, Problem::NotADiary),
        ("[]".to_owned(), 1, Problem::NotADiary),
        (
            "{\"schema\":1,\"form\":10}".to_owned(),
            1,
            Problem::NotADiary,
        ),
        (
            "{\"schema\":1,\"form\":10,\"tables\":{},\"schema\":1}".to_owned(),
            1,
            Problem::Twice("schema".to_owned()),
        ),
        (
            "{\"schema\":1,\"form\":10,\"tables\":{}}\n{}".to_owned(),
            2,
            Problem::NotJson,
        ),
        (
            format!(
                "{{\"schema\":1,\"form\":10,\"tables\":{}",
                "[".repeat(100_000)
            ),
            1,
            Problem::NotJson,
        ),
    ];
    for (json, line, problem) in cases {
        assert_eq!(refused(&json), (line, problem), "{json:.200}");
    }
    let long = note(&format!(
        "{{\"day\":\"2026-01-02\",\"body\":\"{}\"}}",
        "b".repeat(20_001)
    ));
    assert_eq!(
        refused(&long),
        (4, row(RowProblem::Value("body".to_owned())))
    );
    let twice = refused(&note("{\"day\":\"2026-01-01\",\"body\":\"b\"}"));
    assert!(
        matches!(
            twice,
            (
                4,
                Problem::Row {
                    problem: RowProblem::Refused(_),
                    ..
                }
            )
        ),
        "{twice:?}"
    );
    let huge = note(&format!("{{\"body\":\"{}", "b".repeat(20 << 20)));
    assert_eq!(refused(&huge), (4, Problem::TooLong));
    let newer = frame("").replace("\"schema\":1", "\"schema\":2,\"mood\":[]");
    assert_eq!(read(newer.as_bytes()).unwrap_err(), JsonError::Newer);
    let newer = frame("").replace("\"form\":10", "\"form\":999");
    let form = read_header(newer.as_bytes()).unwrap().form;
    assert!(matches!(
        Incoming::new(form, Day::MAX),
        Err(StoreError::Newer { .. })
    ));
}

#[test]
fn what_the_screens_would_stumble_over_is_refused_with_its_place() {
    let mut tables = rows(2);
    tables.get_mut("product").unwrap()[0]["unit"] = json!("moon dust");
    let json = document(&tables);
    let header = read_header(&json).unwrap();
    let mut incoming = Incoming::new(header.form, Day::MAX).unwrap();
    read_rows(&json, incoming.rows()).unwrap();
    assert!(matches!(
        incoming.finish(),
        Err(StoreError::Value("product.unit"))
    ));
    let mut tables = rows(2);
    tables.remove("medicine");
    let json = document(&tables);
    let mut incoming = Incoming::new(header.form, Day::MAX).unwrap();
    read_rows(&json, incoming.rows()).unwrap();
    assert!(matches!(incoming.finish(), Err(StoreError::Value(_))));
}
