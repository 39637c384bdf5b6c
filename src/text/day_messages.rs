//! The typed methods of the day and the calendar.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // today.ftl
    today_question();
    today_question_past();
    today_last_days(days);
    today_no_other_signs();
    today_no_other_signs_hint();
    today_fill_hint_earlier();
    today_fill_hint_away();
    today_filled_none(rows);
    today_filled_none_on(rows, days);
    today_filled_copied(rows);
    today_food_copied(rows);
    today_undo();
    today_new_day(day);
    today_all_answered();
    today_saved_at(time);
    today_not_started();
    today_late(days);
    today_late_rows(late, of);
    today_saved_on(day, time);
    today_copy_yesterday();
    today_copy_day_before();
    today_copy_tip(rows);
    today_open_days(days);
    today_open_days_title();
    today_open_days_text();
    today_open_days_late();
    today_open_days_none(days);
    today_open_day(day);
    today_jump();
    today_jump_go();
    today_remark(sign);
    today_remark_hint();
    today_previous_day();
    today_next_day();
    today_go_today();
    today_is_today();
    today_day_card();
    today_note_card();
    today_note_hint();
    today_magnesium_card();
    today_magnesium_empty();
    today_add_event();
    today_add_reading();
    today_no_events();
    today_events(events);
    today_no_readings();
    today_reading_hint();
    today_reading_wrong();
    today_event_hint();
    today_add();
    today_cancel();
    today_remove();
    today_square(day, what);
    today_square_late(day, what);
    today_squares_name(sign, days, logged, with);
    today_worst(what);
    today_no_signs();
    today_own_factor();
    today_own_factor_hint();
    not_logged();
    no_signs_followed();

    // dates.ftl
    date_today();
    date_yesterday();
    date_day_before_yesterday();
    date_tomorrow();
    date_day_after_tomorrow();
    date_hint();
    date_wrong();
    date_no_day();
    date_no_such_day(day);
    date_no_year(year);
    date_ahead(day);
    date_long_ago(day);

    // calendar.ftl
    calendar_previous_year();
    calendar_next_year();
    calendar_previous_month();
    calendar_next_month();
    calendar_shown();
    calendar_all_signs();
    calendar_worst_of_day();
    calendar_late_paler();
    calendar_ahead(day);
    calendar_filled(logged, days);
    calendar_filled_none();
    calendar_year(year, logged, days);
    calendar_year_of_sign(sign, year, logged, days);
    calendar_year_nothing(year);
    calendar_worst_levels(severe, moderate, mild, none);
    calendar_levels(severe, moderate, mild, none);
    calendar_empty();
    calendar_empty_next();
    calendar_fill_in_today();
    calendar_empty_year(year, day);
    calendar_go_to(day);
    calendar_open_day();
    calendar_entered_at(time);
    calendar_entered_on(day, time);
    calendar_entered_unknown();
    calendar_signs(signs);
    calendar_others(signs);
}
