//! The messages that say why there is a hint, or none; see `messages` for how a message becomes a method.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // why.ftl
    why_open_none();
    why_open();
    why_title_none();
    why_shown();
    why_shown_early();
    why_too_few_days(more);
    why_too_few_signs();
    why_too_short(more, of);
    why_silent(until);
    why_flag_name();
    why_flag_none();
    why_gp_name();
    why_gp_lasting(sign, days, weeks);
    why_gp_least(least);
    why_gp_recurring(signs);
    why_gp_painkillers(days);
    why_gp_pressure_few(readings, least, least_days, days);
    why_gp_beside();
    why_kidney_name();
    why_kidney_none();
    why_age_name();
    why_age_adult();
    why_age_open();
    why_rule_name();
    why_rule_days(logged, more);
    why_rule_no_sign();
    why_rule_one_sign(sign);
    why_rule_short(days, signs, of);
    why_rule_holds(signs, of);
    why_ill_name();
    why_ill_none();
    why_nones_name();
    why_nones(days, of);
    why_silence_name();
    why_silence_none();
    why_silence_later(day, until);
    why_silence_not_for_me(day, until);
    why_silence_opened(day, until);
    why_level_name();
    why_level_usual(amount, level);
    why_level_noted(days, amount);
    why_norm_name();
    why_norm(days, norm, least);
    why_state_clear();
    why_state_stops();
    why_state_changes();
}
