//! The typed methods of the words about moments of a day.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // moments.ftl
    act_moment(sign, day);
    act_moment_removed(sign, day);
    error_no_such_moment();
    reason_moment(text);
    cli_no_moment(text);
    cli_import_moments(moments);
    moment_night();
    moment_morning();
    moment_afternoon();
    moment_evening();
    moment_more(sign);
    moment_add();
    moment_time();
    moment_time_hint();
    moment_words();
    moment_when_wrong();
    moment_how_bad();
    moment_remove(moment);
}
