//! One typed method per message: a misspelt message is a compile error, a missing or unused one fails a test.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;

macro_rules! messages {
    ($( $name:ident ( $($arg:ident),* ); )*) => {
        $( $crate::text::messages::message!($name ( $($arg),* )); )*

        /// The ids of all messages below.
        #[cfg(test)]
        pub(super) fn ids() -> impl Iterator<Item = String> {
            [$( stringify!($name) ),*].into_iter().map(str::to_owned)
        }

        /// Every message with its arguments filled in: id, words, argument names.
        #[cfg(test)]
        pub(super) fn samples(text: &Text) -> Vec<(&'static str, String, Vec<&'static str>)> {
            vec![$( (
                stringify!($name),
                text.$name($( { let _ = stringify!($arg); 2 } ),*),
                vec![$( stringify!($arg) ),*],
            ) ),*]
        }
    };
}

macro_rules! message {
    ($name:ident ()) => {
        impl Text {
            #[doc = concat!("The message `", stringify!($name), "`.")]
            #[must_use]
            pub fn $name(&self) -> String {
                self.format(stringify!($name), None)
            }
        }
    };
    ($name:ident ( $($arg:ident),+ )) => {
        impl Text {
            #[doc = concat!("The message `", stringify!($name), "`.")]
            #[must_use]
            pub fn $name<'a>(&self, $($arg: impl Into<FluentValue<'a>>),+) -> String {
                let mut args = FluentArgs::new();
                $( args.set(stringify!($arg), $arg.into()); )+
                self.format(stringify!($name), Some(&args))
            }
        }
    };
}

pub(super) use {message, messages};

messages! {
    // app.ftl
    app_name();
    purpose();
    nothing_leaves();
    nav_today();
    nav_calendar();
    nav_trends();
    language_nl();
    language_en();
    percent_of(number);
    list_and(first, last);
    period_of(first, last);
    day_heading_of(weekday, day, month);
    begin();
    look_around();
    sample_banner();
    sample_product();
    sample_painkiller();
    sample_question_cause();
    sample_question_blood();
    sample_leave();
    language_choice();
    theme_choice();
    theme_light();
    theme_dark();
    undo_what(what);
    redo_what(what);
    nothing_to_undo();
    nothing_to_redo();
    read_only_banner();
    damaged_banner();
    close();

    // trends.ftl
    trends_title();
    trends_period();
    trends_period_weeks(weeks);
    trends_period_year();
    trends_period_all();
    trends_coverage(period, logged, days, share);
    trends_coverage_in_time(period, logged, days, share);
    trends_coverage_late(late);
    trends_coverage_late_out(late);
    trends_only_late(late);
    trends_comes_back();
    trends_comes_back_none();
    trends_others();
    trends_early();
    trends_until(date);
    trends_empty();
    trends_empty_next();
    trends_legend_free();
    trends_legend_not_logged();
    trends_looking_back();
    trends_table_logged();
    trends_table_severe();
    trends_chart_sentence(sign, period, with, logged);
    trends_chart_sentence_none(sign, period);
    trends_episodes(episodes, free);
    hint_title();
    hint_body(signs);
    hint_body_early(signs, logged, more);
    hint_many_causes();
    hint_gp();
    hint_later();
    hint_not_for_me();
    hint_withheld_red_flag();
    hint_withheld_kidney();
    hint_withheld_under_18();
    hint_withheld_presence_only();

    // verdicts.ftl
    verdict_unknown(more);
    verdict_count(with, logged);
    verdict_cyclic(with, logged, weeks);
    verdict_persistent(with, logged, weeks);
    verdict_watch(with, logged, weeks);
    verdict_early(with, logged, more);
    verdict_depends();
    status_unknown();
    status_early();
    status_none();
    status_watch();
    status_cyclic();
    status_persistent();

    // acts.ftl
    act_answer(sign, severity, day);
    act_not_asked(sign, day);
    act_no_other_signs(day);
    act_no_signs_on(days);
    act_copy_day_before(day);
    act_remark(sign, day);
    act_note(day);
    act_factor_on(factor, day);
    act_factor_off(factor, day);
    act_pressure_added(day);
    act_pressure_removed(day);
    act_event_added(day);
    act_event_removed(day);
    act_mark_added(name, day);
    act_mark_removed(name);
    act_log(day);
    act_signs();
    act_add_sign(name);
    act_red_flag(day);
    act_hint();
    act_setting(what);
    act_setting_any();
    act_rename(from, to);
    act_retire(name);
    act_bring_back(name);
    act_delete_past(sign, rows);
    act_factor_list();
    act_factor_in_list(factor);
    act_import(file, added, changed);
    act_unknown();

    // errors.ftl
    error_missing(path);
    error_not_a_file(path);
    error_no_access(path, reason);
    error_not_a_diary(path);
    error_damaged(path);
    error_strange_log(path);
    error_strange_part(part, path);
    error_reserved_name(path);
    error_damaged_here();
    error_not_a_diary_here();
    error_newer(path);
    error_locked();
    error_read_only();
    error_disk_full();
    error_unsure();
    error_sqlite(reason);
    error_value(place);
    error_future_day(day);
    error_not_daily(sign);
    error_wrong_sign();
    error_too_long(most);
    error_bad_name(name);
    error_no_name();
    error_name_taken(name);
    error_wrong_factor();
    error_factor_in_use(name, days);
    error_birth_year();
    error_no_display();
    error_window(reason);
    error_config(path);

    // cli.ftl
    cli_no_day(text);
    cli_no_answer(text);
    cli_no_level(text);
    cli_unknown_sign(name);
    cli_unknown_factor(name);
    cli_add_own();
    cli_did_you_mean(name);
    cli_known_signs(names);
    cli_no_reading(text);
    cli_no_event(text);
    cli_nothing_to_log();
    cli_twice(sign);
    cli_logged(day);
    cli_logged_nothing_new(day);
    cli_undone(what);
    cli_redone(what);
    cli_no_answers(day);
    cli_show_answer(sign, severity);
    cli_show_remark(remark);
    cli_show_late(days);
    cli_show_not_asked(signs);
    cli_show_note(note);
    cli_show_factors(factors);
    cli_show_pressure(reading);
    cli_show_event(kind, body);
    cli_check_ok(path);
    cli_sample_made(path, answers, first, last);
    cli_sample_exists(path);
    cli_sample_years();
    cli_trends_as_of(day);
    cli_trends_nothing();
    cli_hint_full(signs);
    cli_hint_early(signs);
    cli_import_read(rows);
    cli_import_added(added);
    cli_import_changed(changed);
    cli_import_already(already);
    cli_import_notes(notes);
    cli_import_signs(names);
    cli_import_clashes(clashes);
    cli_import_left_out(rows);
    cli_import_more(rows);
    cli_import_scale(name, rows, example, scale, map);
    cli_import_names_more(names, more);
    cli_import_dry_run();
    cli_import_clash_answer(day, sign, kept, offered);
    cli_import_clash_note(day);
    cli_import_line(line, reason);
    cli_import_ignored_columns(names);
    cli_import_latin1();
    cli_import_nothing(file);
    cli_exported(rows, file);
    cli_file_exists(file);
    cli_file_unreadable(file, reason);
    cli_file_unwritable(file, reason);
    cli_period_backwards(first, last);
    cli_unknown_format(format, known);

    // import.ftl
    import_empty();
    import_binary();
    import_too_large(megabytes);
    import_too_many_rows(rows);
    import_too_many_signs(signs);
    import_header_quoting();
    import_missing_columns(missing, found);
    import_duplicate_column(column);
    import_ambiguous_dates(example);
    import_mixed_dates(day_first, month_first);
    import_map_unreadable(reason);
    import_map_target(name, target);
    reason_quoting();
    reason_ragged(cells, columns);
    reason_date(text);
    reason_future(day);
    reason_no_sign();
    reason_severity(text);
    reason_other_scale(name, example);
    reason_short_year(text);
    reason_not_asked();
    reason_entry_time(text);
    reason_long_remark();
    reason_long_note();
    reason_unknown_sign(name);
    reason_sign_name(name);
    reason_unwanted(name);
    reason_not_daily(sign);
}
