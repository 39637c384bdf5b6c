//! The typed methods of the pages that explain: help, the sign pages, about, the keys, and why a hint is shown.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // help.ftl
    nav_help();
    help_country();
    help_emergency_label();
    help_doctor_label();
    help_copy(number);
    help_copied(number);
    help_relatives_title();
    help_thoughts_title();
    help_title();
    help_intro();
    help_when_emergency();
    help_when_same_day();
    help_relatives();
    help_thoughts();
    help_elsewhere();

    // red_flags.ftl
    flag_emergency(number);
    flag_doctor_at_once(doctor);
    flag_doctor_today(doctor);
    flag_doctor_soon();
    flag_midwife(doctor);
    flag_card_today();
    flag_card_past(day);
    flag_card_silence();
    flag_silent();
    flag_remove();

    // sign_page.ftl
    sign_back();
    sign_pattern();
    sign_causes();
    sign_evidence();
    sign_doctor();
    sign_urgent();
    sign_sources();
    sign_counts();
    sign_last_weeks(weeks);
    sign_last_year();
    sign_days(with, logged);
    sign_days_none();
    sign_readings(readings);
    sign_not_counted();
    sign_own();
    sign_no_doctor();

    // about.ftl
    about_title();
    about_open();
    about_version(version);
    about_is();
    about_is_1();
    about_is_2();
    about_is_3();
    about_is_not();
    about_is_not_1();
    about_is_not_2();
    about_is_not_3();
    about_diary();
    about_diary_nowhere();
    about_private();
    about_sources();
    about_sources_more();
    about_source_efsa();
    about_source_cramps();
    about_source_pressure();
    about_source_framingham();
    about_source_mood();
    about_source_sleep();
    about_source_memory();
    about_source_thuisarts();
    about_source_nhs();
    about_source_113();
    about_licences();
    about_licences_note();

    // keys.ftl
    keys_title();
    keys_open();
    keys_fill();
    keys_days();
    keys_everywhere();
    keys_note();
    keys_row();
    keys_answer();
    keys_move();
    keys_change();
    keys_no_others();
    keys_not_asked();
    keys_undo();
    keys_redo();
    keys_day();
    keys_today();
    key_arrows();
    keys_calendar_day();
    keys_calendar_year();
    keys_calendar_open();
    keys_screens();
    keys_list();
    keys_settings();
    keys_text_size();
    keys_text_usual();
    keys_tab();
    keys_back();
    key_ctrl();
    key_shift();
    key_enter();
    key_delete();
    key_page_up();
    key_page_down();
    key_home();
    key_tab();
    key_escape();
    key_up();
    key_down();
    key_left();
    key_right();
    key_to();
    key_or();

    // hint_details.ftl
    hint_why();
    hint_why_title();
    hint_rule_full(days);
    hint_rule_early(days);
    hint_since(day);
    hint_rule_sign();
    hint_rule_often();
    hint_rule_counting();
    hint_days(with, logged, days);
    hint_weeks(weeks, of);
    hint_starts(starts);
    hint_sure(share);
    hint_sure_above(share);
    hint_sure_if_free(share);
    hint_sure_if_free_above(share);
    hint_clustering(clustering, weight);
    hint_ill(ill);
    hint_does_not_say();
    hint_does_not_say_1();
    hint_does_not_say_2();
    hint_does_not_say_3();
}
