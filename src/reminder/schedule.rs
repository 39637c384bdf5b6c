//! The switch: lets the desktop bring the reminder each evening, or not any more. A timer of systemd where there is one for the
//! person, else an entry that starts a waiting reminder with the desktop. Writes and removes these files and nothing else.

use crate::domain::keyed;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{TimeOfDay, autostart, timer};

/// What brings the reminder.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A timer of systemd: each evening, whether or not the program was open.
    Timer,
    /// A small program that starts with the desktop and waits.
    Autostart,
}

keyed!(Way);

/// Why the reminder could not be switched.
#[derive(Debug, thiserror::Error)]
pub enum ScheduleError {
    /// A file or its folder could not be written or removed.
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
    /// This computer does not say where a person's settings lie.
    #[error("no folder for settings")]
    NoFolder,
}

/// Where the switch writes, and what it starts.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The person's folder of settings, such as `~/.config`.
    pub settings: PathBuf,
    pub program: PathBuf,
    /// The program that speaks to systemd.
    pub systemctl: PathBuf,
}

impl Schedule {
    /// The one of this person and this program.
    pub fn of_system() -> Result<Self, ScheduleError> {
        let dirs = directories::BaseDirs::new().ok_or(ScheduleError::NoFolder)?;
        let program = std::env::current_exe().map_err(|source| ScheduleError::File {
            path: PathBuf::from("magnesium-diary"),
            source,
        })?;
        Ok(Self {
            settings: dirs.config_dir().to_owned(),
            program,
            systemctl: PathBuf::from("systemctl"),
        })
    }

    /// Brings the reminder at this time from now on.
    pub fn switch_on(&self, at: TimeOfDay) -> Result<Way, ScheduleError> {
        let [service, timer] = self.units();
        let units = write(&service, &timer::service(&self.program))
            .and_then(|()| write(&timer, &timer::timer(at)));
        // Enabled anew, so that a changed time counts at once.
        if units.is_ok()
            && self.systemd(&["daemon-reload"])
            && self.systemd(&["reenable", &unit("timer")])
            && self.systemd(&["restart", &unit("timer")])
        {
            remove(&self.entry())?;
            return Ok(Way::Timer);
        }
        remove(&service)?;
        remove(&timer)?;
        write(&self.entry(), &autostart::entry(&self.program))?;
        self.wait_from_now();
        Ok(Way::Autostart)
    }

    /// Does not bring it any more. A reminder that waits sees for itself that it was switched off.
    pub fn switch_off(&self) -> Result<(), ScheduleError> {
        let [service, timer] = self.units();
        if timer.exists() {
            self.systemd(&["disable", "--now", &unit("timer")]);
        }
        remove(&service)?;
        remove(&timer)?;
        remove(&self.entry())?;
        // Nothing is lost where nobody listens: the files are gone.
        self.systemd(&["daemon-reload"]);
        Ok(())
    }

    fn units(&self) -> [PathBuf; 2] {
        let folder = self.settings.join("systemd/user");
        ["service", "timer"].map(|kind| folder.join(unit(kind)))
    }

    fn entry(&self) -> PathBuf {
        self.settings.join("autostart").join(autostart::ENTRY)
    }

    fn systemd(&self, arguments: &[&str]) -> bool {
        let status = quiet(&self.systemctl)
            .arg("--user")
            .args(arguments)
            .status();
        status.is_ok_and(|status| status.success())
    }

    /// The entry counts from the next start of the desktop on; this evening is for a reminder that waits from now.
    fn wait_from_now(&self) {
        let started = quiet(&self.program).args(["remind", "--wait"]).spawn();
        if let Err(err) = started {
            log::warn!("no reminder this evening: {err}");
        }
    }
}

fn unit(kind: &str) -> String {
    format!("{}.{kind}", timer::UNIT)
}

fn quiet(program: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn write(path: &Path, words: &str) -> Result<(), ScheduleError> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, words))
        .map_err(|source| ScheduleError::File {
            path: path.to_owned(),
            source,
        })
}

fn remove(path: &Path) -> Result<(), ScheduleError> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(ScheduleError::File {
            path: path.to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// A computer whose `systemctl` notes what it is asked and answers with this exit code.
    fn computer(folder: &Path, code: i32) -> Schedule {
        let systemctl = folder.join("systemctl");
        let asked = folder.join("asked");
        let script = format!(
            "#!/bin/sh\necho \"$@\" >> '{}'\nexit {code}\n",
            asked.display()
        );
        fs::write(&systemctl, script).unwrap();
        fs::set_permissions(&systemctl, fs::Permissions::from_mode(0o700)).unwrap();
        Schedule {
            settings: folder.join("config"),
            program: PathBuf::from("/bin/true"),
            systemctl,
        }
    }

    fn files(folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push(path.file_name().unwrap().to_string_lossy().into_owned());
                }
            }
        }
        found.sort();
        found
    }

    fn nine() -> TimeOfDay {
        TimeOfDay::new(21, 0).unwrap()
    }

    #[test]
    fn with_systemd_a_timer_is_written_enabled_and_taken_away_again() {
        let folder = tempfile::tempdir().unwrap();
        let schedule = computer(folder.path(), 0);
        assert_eq!(schedule.switch_on(nine()).unwrap(), Way::Timer);
        assert_eq!(
            files(&schedule.settings),
            [
                "magnesium-diary-remind.service",
                "magnesium-diary-remind.timer"
            ]
        );
        schedule.switch_off().unwrap();
        assert_eq!(files(&schedule.settings), [""; 0]);
        let asked = fs::read_to_string(folder.path().join("asked")).unwrap();
        assert_eq!(
            asked.lines().collect::<Vec<_>>(),
            [
                "--user daemon-reload",
                "--user reenable magnesium-diary-remind.timer",
                "--user restart magnesium-diary-remind.timer",
                "--user disable --now magnesium-diary-remind.timer",
                "--user daemon-reload",
            ]
        );
    }

    #[test]
    fn without_systemd_an_entry_starts_with_the_desktop() {
        let folder = tempfile::tempdir().unwrap();
        let mut schedule = computer(folder.path(), 1);
        for systemctl in [schedule.systemctl.clone(), folder.path().join("nowhere")] {
            schedule.systemctl = systemctl;
            assert_eq!(schedule.switch_on(nine()).unwrap(), Way::Autostart);
            assert_eq!(files(&schedule.settings), [autostart::ENTRY]);
            schedule.switch_off().unwrap();
            assert_eq!(files(&schedule.settings), [""; 0]);
        }
    }

    #[test]
    fn one_way_takes_the_place_of_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let without = computer(folder.path(), 1);
        without.switch_on(nine()).unwrap();
        let with = computer(folder.path(), 0);
        assert_eq!(with.switch_on(nine()).unwrap(), Way::Timer);
        assert_eq!(files(&with.settings).len(), 2, "no second reminder");
        let without = computer(folder.path(), 1);
        assert_eq!(without.switch_on(nine()).unwrap(), Way::Autostart);
        assert_eq!(files(&without.settings), [autostart::ENTRY]);
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let schedule = computer(folder.path(), 1);
        // Without systemd only the folder of what starts with the desktop counts.
        fs::create_dir(&schedule.settings).unwrap();
        let autostart = schedule.settings.join("autostart");
        fs::write(&autostart, "a file").unwrap();
        let refused = schedule.switch_on(nine()).unwrap_err();
        assert!(refused.to_string().contains("autostart"), "{refused}");
        fs::remove_file(autostart).unwrap();
        fs::remove_dir_all(&schedule.settings).unwrap();
        fs::write(&schedule.settings, "a file").unwrap();
        let refused = schedule.switch_on(nine()).unwrap_err();
        assert!(refused.to_string().contains("config"), "{refused}");
    }
}
