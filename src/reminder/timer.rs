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
         ExecStart={}\n\
         KillMode=process\n",
        program.replace('%', "%%"),
        command(&program),
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

/// The command. Systemd takes no program whose name has quotes, dollars or backslashes: a shell starts that.
fn command(program: &str) -> String {
    if program.contains(['"', '\'', '\\', '$']) {
        format!(r#"/bin/sh -c "exec \"$$0\" remind" {}"#, quoted(program))
    } else {
        format!("{} remind", quoted(program))
    }
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

#[cfg(all(test, target_os = "linux"))]
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

    /// Where systemd's own reader of units is there, it finds nothing wrong with them.
    #[test]
    fn systemd_finds_the_units_in_order() {
        let folder = tempfile::tempdir().unwrap();
        // Plain, and with all that means something to systemd.
        for name in ["magnesium-diary", "a b 100%", "a \"b\" 'c' 100% $x \\ y"] {
            let program = folder.path().join(name);
            std::fs::copy("/bin/true", &program).unwrap();
            let at = TimeOfDay::new(21, 30).unwrap();
            let units = [("service", service(&program)), ("timer", timer(at))];
            let paths = units.map(|(kind, words)| {
                let path = folder.path().join(format!("{UNIT}.{kind}"));
                std::fs::write(&path, words).unwrap();
                path
            });
            let verified = std::process::Command::new("systemd-analyze")
                .args(["verify", "--user"])
                .args(&paths)
                .env("XDG_RUNTIME_DIR", folder.path())
                .output();
            let Ok(verified) = verified else { return };
            let said = String::from_utf8_lossy(&verified.stderr);
            assert!(
                verified.status.success() && said.is_empty(),
                "{name}: {said}"
            );
        }
    }

    #[test]
    fn letters_that_mean_something_to_systemd_are_no_longer_that() {
        assert_eq!(
            quoted(r#"/home/a "b"/100%/$x/magnesium-diary"#),
            r#""/home/a \"b\"/100%%/$$x/magnesium-diary""#
        );
    }
}
