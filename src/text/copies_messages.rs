//! The typed methods of copies: making them, keeping them, putting one back.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // copies.ftl
    entries_on_days(entries, days);
    copy_holds(what, day);
    copy_holds_nothing();
    present_holds(what, day);
    present_holds_nothing();
    present_unreadable();
    restore_goes(what);
    restore_comes(what);
    restore_goes_nothing();
    restore_comes_nothing();
    restore_same();
    restore_lists();
    restore_other_person(name, present);
    access_permission();
    access_no_folder();
    access_read_only_disk();
    access_no_answer();
    access_name();
    access_other();
    error_gone(path, copies);
    error_exists(path);
    cli_backup_made(path);
    cli_restore_ask();
    cli_restore_done(path);
    cli_restore_kept(path);
    cli_restore_missing(path);
    cli_restore_same();
}
