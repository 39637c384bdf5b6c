//! The messages about magnesium, food and products; see `messages` for how a message becomes a method.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // intake.ftl
    mg_of(amount);
    mg_range(low, high);
    portions_plain(count);
    food_gone(key);
    act_product_added(name);
    act_product_amount(name);
    act_product_ended(name);
    act_product_resumed(name);
    act_dose_taken(name, day);
    act_dose_skipped(name, day);
    act_dose_cleared(name, day);
    act_food_added(food, day);
    act_food_removed(food, day);
    act_own_food(name);
    act_food_complete(day);
    act_food_incomplete(day);
    act_food_copied(day);
    act_typical_week();
    act_profile();
    error_label_not_positive();
    error_label_too_much();
    error_label_unknown_form();
    error_ends_before_start(day);
    error_no_such_product();
    error_no_such_food(key);
    error_food_amount();
    error_nothing_to_copy(day);

    // cli_intake.ftl
    cli_intake_nothing(day);
    cli_intake_food(amount);
    cli_intake_food_not_noted();
    cli_intake_supplements(amount, level);
    cli_intake_supplements_not_noted();
    cli_intake_total(amount, set, norm);
    cli_intake_taken(name, units, amount);
    cli_intake_skipped(name);
    cli_intake_not_noted(name);
    cli_intake_eaten(food, portions, amount);
    cli_intake_eaten_unknown(food, portions);
    cli_unknown_product(name);
    cli_no_products();
    cli_unknown_food(name);
    cli_no_units(text);
    cli_no_portions(text);
    cli_product_twice(name);

    // magnesium.ftl
    nav_magnesium();
    mag_title();
    mag_who(who, set, norm);
    mag_norm_line(set, norm);
    mag_under_18();
    mag_profile_open();
    mag_week_open();
    mag_learn_open();
    mag_back();
    mag_previous_day();
    mag_next_day();
    mag_today_name();
    mag_day_about(day, amount);
    mag_day_nothing(day);
    mag_food_part(amount);
    mag_food_not_noted();
    mag_supplement_part(amount);
    mag_supplement_not_noted();
    mag_norm_mark(norm);
    mag_estimate();
    mag_below_norm();
    mag_food_not_all();
    mag_unknown_foods(foods);
    mag_not_noted(names);
    mag_supplements_about(amount);
    mag_supplements_nothing();
    mag_upper_mark(level);
    mag_upper_only();
    mag_upper_kidney();
    mag_food_today();
    mag_food_title(day);
    mag_search();
    mag_search_hint();
    mag_search_nothing(query);
    mag_search_result(food, portion, amount);
    mag_often();
    mag_food_empty();
    mag_more_of(food);
    mag_fewer_of(food);
    mag_remove_food(food);
    mag_copy_yesterday();
    mag_complete();
    mag_amount_unknown();
    own_food_open();
    own_food_name();
    own_food_portion();
    own_food_mg();
    own_food_help();
    own_food_add();
    form_cancel();
    form_not_number();
    form_not_day();
    mag_adds_title();
    mag_adds_own();
    mag_adds_examples();
    mag_adds_line(food, portion, amount);
    mag_quiet();
    mag_weeks_title();
    mag_weeks_total(days, amount);
    mag_weeks_no_food();
    mag_weeks_supplements(days, amount);
    mag_weeks_day(day, food, supplements);
    mag_weeks_gap(day);
    mag_legend_food();
    mag_legend_supplements();
    mag_legend_gap();
    mag_table_show();
    mag_table_hide();
    mag_table_day();
    mag_sources_title();
    mag_sources_help();
    mag_sources_empty();

    // products.ftl
    prod_title();
    prod_add();
    prod_empty();
    prod_line(form, amount, unit);
    prod_line_at_most(form, amount, unit);
    prod_usual(units, amount);
    prod_since(day);
    prod_stopped(day);
    prod_more(name);
    prod_fewer(name);
    prod_stop(name);
    prod_resume(name);
    prod_usual_more(name);
    prod_usual_fewer(name);
    prod_change_name(name);
    prod_name();
    prod_form();
    prod_unit();
    prod_usual_label();
    prod_since_label();
    prod_label_question();
    prod_label_table();
    prod_label_front();
    prod_compound_question();
    prod_compound_result(amount, percent);
    prod_compound_caveat();
    prod_label_about(amount);
    prod_save();
    note_orotate();
    note_threonate();
    note_laxative();
    dose_taken(name, units);
    dose_detail(amount);
    dose_skipped_name(name);
    today_magnesium_add_food();
    today_magnesium_add_product();
    today_magnesium_sum(amount);

    // profile.ftl
    prof_title();
    prof_intro();
    prof_birth_year();
    prof_birth_year_hint();
    prof_sex();
    prof_not_said();
    prof_motherhood();
    prof_neither();
    prof_motherhood_advice();
    prof_norm_set();
    prof_upper();
    prof_kidney();
    prof_kidney_advice();
    prof_conditions();

    // typical_week.ftl
    week_title();
    week_intro();
    week_food(food, portion);
    week_often(food);
    week_open();
    week_portions(count);
    week_result(range);
    week_result_detail(answered, of);
    week_none();
    week_norm(set, norm);

    // warnings.ftl
    warn_over_upper(amount, level);
    warn_usual_over(amount, level);
    warn_bowel_day(days, level);
    warn_kidney_product();
    warn_threonate();
    warn_named(name, advice);

    // ladder.ftl
    rung_gp_title();
    rung_gp_fatigue();
    rung_gp_sleep();
    rung_gp_mood();
    rung_gp_blood_pressure(systolic, diastolic, readings, days);
    hint_open();
    hint_at_upper(level);
    hint_at_norm(days);

    // learn.ftl
    learn_title();
    learn_does_title();
    learn_does();
    learn_need_title();
    learn_need();
    learn_food_title();
    learn_food();
    learn_forms_title();
    learn_forms();
    learn_much_title();
    learn_much();
    learn_losing_title();
    learn_losing();
    learn_twelve_title();
    learn_twelve();
    learn_sources_title();
    learn_sources_help();
    about_source_orotate();
    about_source_usda();
    about_source_ciqual();

    // ladder.ftl
    hint_signs_full(signs);
    hint_signs_early(signs);
    cli_gp(title, reason);
}
