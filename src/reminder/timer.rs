//! The units by which systemd wakes the reminder, as text.

use std::path::Path;

use super::TimeOfDay;

/// The name of both units, without the ending.
pub const UNIT: &str = "magnesium-diary-remind";

/// The unit that is started each evening. It stays quiet once the program is gone: removing the package leaves nothing that fails.
/// `KillMode` leaves the window alone that *Fill in* opened.
pub fn service(program: &Path) -> String {
    let program = program.to_string_lossy();
    format!(
        "[Unit]\n\
         Description=Evening reminder of the magnesium diary\n\
         ConditionFileIsExecutable={}\n\
         \n\
         [Service]\n\
         Type=simple\n\
         ExecStart={} remind\n\
         KillMode=process\n",
        program.replace('%', "%%"),
        quoted(&program),
    )
}

/// The unit that says when. An evening that was slept through is made up for at the next waking; the reminder itself decides
/// whether that is still the evening.
pub fn timer(at: TimeOfDay) -> String {
    format!(
        "[Unit]\n\
         Description=Evening reminder of the magnesium diary\n\
         \n\
         [Timer]\n\
         OnCalendar=*-*-* {at}:00\n\
         Persistent=true\n\
         AccuracySec=30s\n\
         \n\
         [Install]\n\
         WantedBy=timers.target\n"
    )
}

/// A path as systemd reads it in a command.
fn quoted(path: &str) -> String {
    let mut quoted = String::from('"');
    for character in path.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '%' | '$' => quoted.extend([character, character]),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_units_name_the_program_and_the_time() {
        let service = service(Path::new("/usr/bin/magnesium-diary"));
        assert!(service.contains("\nExecStart=\"/usr/bin/magnesium-diary\" remind\n"));
        assert!(service.contains("\nConditionFileIsExecutable=/usr/bin/magnesium-diary\n"));
        let timer = timer(TimeOfDay::new(21, 30).unwrap());
        assert!(timer.contains("\nOnCalendar=*-*-* 21:30:00\n"));
    }

    #[test]
    fn letters_that_mean_something_to_systemd_are_no_longer_that() {
        assert_eq!(
            quoted(r#"/home/a "b"/100%/$x/magnesium-diary"#),
            r#""/home/a \"b\"/100%%/$$x/magnesium-diary""#
        );
    }
}
