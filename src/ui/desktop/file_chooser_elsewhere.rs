//! The window for choosing files of other desktops, which all have one.

use rfd::FileDialog;

use super::{Asked, Picked};

/// Lets the person choose.
pub fn pick(asked: &Asked) -> Picked {
    let mut dialog = FileDialog::new().set_title(&asked.title);
    if let Some(folder) = asked.folder() {
        dialog = dialog.set_directory(folder);
    }
    let path = if asked.question.wants_folder() {
        dialog.pick_folder()
    } else if asked.question.opens() {
        let dialog = dialog.add_filter(&asked.kind, &asked.endings());
        dialog.add_filter("*", &["*"]).pick_file()
    } else {
        let dialog = dialog.add_filter(&asked.kind, &asked.endings());
        dialog.set_file_name(asked.name()).save_file()
    };
    path.map_or(Picked::Nothing, Picked::Path)
}
