//! The typed methods of what looking back says beyond what keeps coming back: up or down, together, before and after, episodes.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // direction.ftl
    direction_worse();
    direction_better();
    direction_leaning_worse();
    direction_leaning_better();
    direction_no_clear_change();
    direction_not_enough_weeks();
    direction_thirds(first, first_range, last, last_range);
    direction_severity(first, last);
    direction_says_worse();
    direction_says_better();
    direction_says_leaning_worse();
    direction_says_leaning_better();
    direction_says_no_clear_change();
    direction_all_equal();
    direction_says_all_equal();
    direction_says_not_enough_weeks(weeks);
    direction_interval_words();
    direction_in_period(what);

    // together.ftl
    together_title();
    together_same_days(pair, both, days, first, expected);
    together_same_period(pair);
    together_no_link(pair, both, days, first, expected);
    together_not_cause();
    together_looked(pairs, period);
    together_too_early();
    together_grid_show();
    together_grid_hide();
    together_table_show();
    together_table_hide();
    together_grid_name(pairs);
    together_legend_same_days();
    together_legend_same_period();
    together_legend_no_link();

    // changes.ftl
    change_too_early(name, day, date);
    change_too_little_before(name, day);
    change_too_little_after(name, day, next);
    change_too_little_after_all(name, day);
    change_always_taken(name, day);
    change_never_taken(name, day);
    change_noted(taken, noted);
    change_days(mark, sign, before, weeks_before, after, weeks_after);
    change_clear();
    change_maybe();
    change_unclear();
    change_bad_start();
    change_others(names);
    change_care();

    // cli_marks.ftl
    cli_marks_none();
    cli_mark_done(what);
    cli_mark_unknown(name);
    cli_mark_several(name, days);

    // marks.ftl
    mark_product_started(name);
    mark_product_stopped(name);
    mark_product_amount(name);
    marks_title();
    marks_none();
    marks_add();
    marks_name();
    marks_name_hint();
    marks_day();
    marks_day_wrong(text);
    marks_save();
    marks_cancel();
    marks_remove(name);

    // episodes.ftl
    episodes_show();
    episodes_hide();
    episodes_none();
    episodes_start();
    episodes_length();
    episodes_worst();
    episodes_free_before();
    episodes_days(days, with);
    episodes_days_open(days, with);
    episodes_free(days);
    episodes_first();
    episodes_rule();
    episodes_returns(days, times);
    episodes_returns_too_few(times);
    episodes_weekdays();
    episodes_weekday(with, logged, low, high);
    episodes_weekday_few(with, logged);
    episodes_weekdays_note();
    episodes_weekdays_too_few();

    // chart.ftl
    trends_in_all(with, logged);
    trends_mean_of(mean, low, high);
    trends_chart_week_mean(mean);
    trends_table_mean();
    trends_worst_fortnight(period, with, logged);
    chart_compare();
    chart_compare_none();
    chart_factor();
    chart_factor_none();
    chart_ticks(name, days);
    chart_zoom_in();
    chart_zoom_out();
    chart_earlier();
    chart_later();
    chart_whole();
    chart_copy();
    chart_copied();
    chart_save();
    chart_saved(path);
    chart_where();
}
