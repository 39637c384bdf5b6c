//! Whether a file lies on a disk of another computer. Programs there and here share no memory and often no locks, which SQLite's
//! write-ahead log needs (sqlite.org/wal.html).

use std::path::Path;
#[cfg(target_os = "linux")]
use std::path::PathBuf;

#[cfg(target_os = "linux")]
use crate::private_file;

/// Kinds of file systems, as Linux names them, whose disk is another computer's, or the computer's around a virtual one.
#[cfg(target_os = "linux")]
const NETWORK: [&str; 20] = [
    "9p",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "glusterfs",
    "gpfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "prl_fs",
    "smb3",
    "smbfs",
    "vboxsf",
    "virtiofs",
    "vmhgfs",
    "webdav",
];
/// The same among those that a program makes, which stand behind "fuse.".
#[cfg(target_os = "linux")]
const NETWORK_PROGRAMS: [&str; 16] = [
    "ceph",
    "curlftpfs",
    "davfs",
    "gcsfuse",
    "glusterfs",
    "google-drive-ocamlfuse",
    "gvfsd-fuse",
    "kio-fuse",
    "onedriver",
    "rclone",
    "s3fs",
    "seadrive",
    "smbnetfs",
    "sshfs",
    "vmhgfs-fuse",
    "webdavfs",
];

/// Whether the disk is another computer's, as far as the system says; the file need not be there.
#[cfg(target_os = "linux")]
pub fn is_on_network(path: &Path) -> bool {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    kind_of(&private_file::place(path), &mounts).is_some_and(is_network)
}

/// On Windows such a disk has a name that begins with its computer's; elsewhere the system is not asked.
#[cfg(not(target_os = "linux"))]
pub fn is_on_network(path: &Path) -> bool {
    use std::path::{Component, Prefix};
    let whole = crate::private_file::place(path);
    let first = whole.components().next();
    matches!(first, Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)))
}

#[cfg(target_os = "linux")]
fn is_network(kind: &str) -> bool {
    match kind.strip_prefix("fuse.") {
        Some(program) => NETWORK_PROGRAMS.contains(&program),
        None => NETWORK.contains(&kind),
    }
}

/// The kind of the file system that `path` lies on, by Linux's list of them: of those above it the deepest, and of several at one
/// place the last.
#[cfg(target_os = "linux")]
fn kind_of<'m>(path: &Path, mounts: &'m str) -> Option<&'m str> {
    let above = mounts.lines().filter_map(|line| {
        let (place, kind) = line.split_once(" - ")?;
        let place = unescaped(place.split(' ').nth(4)?);
        let kind = kind.split(' ').next()?;
        path.starts_with(&place)
            .then(|| (place.components().count(), kind))
    });
    above.max_by_key(|(depth, _)| *depth).map(|(_, kind)| kind)
}

/// Blanks and their like stand as three octal digits in the list.
#[cfg(target_os = "linux")]
fn unescaped(place: &str) -> PathBuf {
    use std::os::unix::ffi::OsStringExt as _;
    let mut parts = place.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let code = part
            .get(..3)
            .and_then(|digits| u8::from_str_radix(digits, 8).ok());
        if let Some(byte) = code {
            bytes.push(byte);
            bytes.extend(part.as_bytes().get(3..).unwrap_or_default());
        } else {
            bytes.push(b'\\');
            bytes.extend(part.as_bytes());
        }
    }
    PathBuf::from(std::ffi::OsString::from_vec(bytes))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
26 1 259:1 / / rw,relatime - ext4 /dev/nvme0n1p1 rw
30 26 0:26 / /proc rw,nosuid - proc proc rw
68 26 0:41 / /home/anna/Work\\040disk rw - nfs4 server:/work rw,vers=4.2
69 26 0:42 / /home/anna/far rw - autofs systemd-1 rw
70 69 0:43 / /home/anna/far rw - fuse.sshfs anna@far: rw
71 26 0:44 / /home/anna/vault rw - fuse.gocryptfs /home/anna/.vault rw
72 26 0:45 / /media/stick rw - fuseblk /dev/sdb1 rw
73 68 0:46 / /home/anna/Work\\040disk/here rw - btrfs /dev/sdc1 rw
a line that is none
";

    #[test]
    fn the_disk_of_another_computer_is_told_from_ones_own() {
        let is_far = |path: &str| kind_of(Path::new(path), MOUNTS).is_some_and(is_network);
        for near in [
            "/home/anna/diary.sqlite",
            "/home/anna/farther/diary.sqlite",
            "/home/anna/vault/diary.sqlite",
            "/media/stick/diary.sqlite",
            "/home/anna/Work disk/here/diary.sqlite",
        ] {
            assert!(!is_far(near), "{near}");
        }
        for far in [
            "/home/anna/Work disk/diary.sqlite",
            "/home/anna/far/deep/diary.sqlite",
        ] {
            assert!(is_far(far), "{far}");
        }
        assert_eq!(kind_of(Path::new("/home"), ""), None);
        assert_eq!(unescaped("/a\\134b\\0"), PathBuf::from("/a\\b\\0"));
        assert!(!is_on_network(&std::env::temp_dir()));
    }
}
