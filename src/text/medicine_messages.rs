//! The typed methods of the words about medicines: their kinds, and how much was taken when.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // medicines.ftl
    act_medicine_dose(name, day);
    act_medicine_dose_removed(name, day);
    error_no_such_dose();
    cli_no_clock(text);
    cli_no_medicine_kind(text);
    medicine_kind();
    medicine_kind_simple();
    medicine_kind_triptan();
    medicine_choose_simple();
    medicine_choose_triptan();
    medicine_choose_other();
    medicine_kind_hint();
    medicine_dose_add();
    medicine_amount();
    medicine_amount_hint();
    medicine_clock();
    medicine_clock_hint();
    medicine_amount_wrong();
    medicine_clock_wrong();
    medicine_dose_empty();
}
