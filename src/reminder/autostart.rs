//! The desktop entry that starts a waiting reminder with the desktop, where systemd does not wake one; as text.

use std::path::Path;

/// The file's name in the folder of what starts with the desktop.
pub const ENTRY: &str = "nl.magnesiumdiary.MagnesiumDiary.Reminder.desktop";

/// The entry. It is passed over once the program is gone.
pub fn entry(program: &Path) -> String {
    let program = program.to_string_lossy();
    format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Magnesium diary reminder\n\
         Name[nl]=Herinnering van het Magnesiumdagboek\n\
         Icon=nl.magnesiumdiary.MagnesiumDiary\n\
         Exec={} remind --wait\n\
         TryExec={}\n\
         NoDisplay=true\n\
         Terminal=false\n",
        quoted(&program),
        escaped(&program)
    )
}

/// A path as an argument of `Exec`: quoted there, and then escaped as every value is.
fn quoted(path: &str) -> String {
    let mut quoted = String::from('"');
    for character in path.chars() {
        match character {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', character]),
            '%' => quoted.push_str("%%"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    escaped(&quoted)
}

fn escaped(value: &str) -> String {
    value.replace('\\', r"\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_starts_a_waiting_reminder() {
        let entry = entry(Path::new("/usr/bin/magnesium-diary"));
        assert!(entry.contains("\nExec=\"/usr/bin/magnesium-diary\" remind --wait\n"));
        assert!(entry.contains("\nTryExec=/usr/bin/magnesium-diary\n"));
    }

    #[test]
    fn letters_that_mean_something_to_desktops_are_no_longer_that() {
        assert_eq!(quoted(r"/a b/50%/$c\d"), r#""/a b/50%%/\\$c\\\\d""#);
    }
}
