//! Where copies go from now on, and where what can be read of a damaged diary is saved.

use std::path::Path;

use crate::ui::app::{DiaryApp, Stage};

impl DiaryApp {
    /// Keeps copies in another folder from now on, and makes one there.
    pub(in crate::ui) fn choose_copies_folder(
        &mut self,
        folder: Option<&Path>,
    ) -> Result<(), String> {
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            let place = folder.display().to_string();
            return Err(self.text.copies_no_folder(place));
        }
        let Stage::Open(session) = &mut self.stage else {
            return Ok(());
        };
        let chosen = session.diary.choose_copies_folder(folder);
        session.outdate_settings();
        chosen.map_err(|err| self.text.store_error(&err))?;
        let folder = folder.map(Path::to_owned);
        self.change_config(|config| config.copies_folder.clone_from(&folder));
        self.copies.tried = None;
        Ok(())
    }

    /// Writes what can be read of a damaged diary to a new file.
    pub(in crate::ui) fn save_readable(&mut self, path: &Path) -> Result<(), String> {
        let Stage::Open(session) = &self.stage else {
            return Ok(());
        };
        let saved = session.diary().back_up(path);
        saved.map_err(|err| self.text.store_error(&err))?;
        let place = path.display().to_string();
        self.copies.notice = Some(self.text.rescue_saved(place));
        Ok(())
    }
}
