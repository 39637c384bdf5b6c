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
}
