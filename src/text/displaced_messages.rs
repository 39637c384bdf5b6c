//! The typed methods of what is said when the diary's file is replaced, moved or deleted, or held by another program.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // displaced.ftl
    displaced_replaced();
    displaced_overwritten();
    displaced_moved(path);
    displaced_gone();
    displaced_followed(path);
    displaced_bring_over(entries);
    displaced_as_it_is();
    displaced_write_anew();
    displaced_choose();
    displaced_kept(path);
    displaced_brought(entries);
    displaced_left(entries);
    displaced_written(path);
    act_brought_over();
    not_saved_yet();
    not_saved_locked(what);
    not_saved_displaced(what);
    not_saved_more(what, more);
    not_saved_closing(what);
    not_saved_refused(what, why);
}
