//! One window a diary: a second start finds the first one, asks it to come forward, and ends. Speaks to this program on this
//! computer alone, through a socket in the person's own runtime folder. Whatever goes wrong here, the window opens all the same.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use egui::Context;

use crate::private_file;

/// The first window answers from a thread that does nothing else; one that takes longer than this is stuck, or not there.
const PATIENCE: Duration = Duration::from_secs(2);
/// No message is longer.
const LONGEST: u64 = 16_384;
/// Before the path of a file, whose bytes follow in hexadecimal figures: a path may hold anything, line ends too.
const IMPORT: &str = "import ";

/// What a second start asks of the window that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Come forward.
    Raise,
    /// Come forward with today's page, as a reminder promises.
    Today,
    /// Come forward and ask about a file of another program.
    Import(PathBuf),
}

impl Ask {
    fn word(&self) -> String {
        match self {
            Self::Raise => "raise".to_owned(),
            Self::Today => "today".to_owned(),
            Self::Import(path) => {
                let mut word = IMPORT.to_owned();
                for byte in path.as_os_str().as_bytes() {
                    word.push_str(&format!("{byte:02x}"));
                }
                word
            }
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        if let Some(figures) = word.strip_prefix(IMPORT) {
            let (pairs, rest) = figures.as_bytes().as_chunks::<2>();
            let byte = |pair: &[u8; 2]| {
                let figures = std::str::from_utf8(pair).ok()?;
                u8::from_str_radix(figures, 16).ok()
            };
            let bytes: Vec<u8> = pairs.iter().map(byte).collect::<Option<_>>()?;
            let is_whole = rest.is_empty() && !bytes.is_empty();
            return is_whole.then(|| Self::Import(OsString::from_vec(bytes).into()));
        }
        [Self::Raise, Self::Today]
            .into_iter()
            .find(|ask| ask.word() == word)
    }
}

/// What became of a claim on a diary.
#[derive(Debug)]
pub enum Claim {
    /// This is its only window; others knock here.
    First(Door),
    /// Its window is open already and was asked to come forward.
    Answered,
    /// There is no folder to meet in, or no answer: several windows are possible.
    Unknown,
}

/// Where later starts knock. The lock ends with the process, however it ends, so that nothing stale is ever in the way.
#[derive(Debug)]
pub struct Door {
    _lock: File,
    listener: UnixListener,
    socket: PathBuf,
}

/// Claims the window of the diary at `diary` in the folder `meeting`; where another window has it, asks that one.
pub fn claim(meeting: Option<&Path>, diary: &Path, ask: Ask) -> Claim {
    let Some(meeting) = meeting else {
        return Claim::Unknown;
    };
    let name = format!("magnesium-diary-{:016x}", fingerprint(diary));
    let socket = meeting.join(format!("{name}.sock"));
    match private_file::lock(&meeting.join(format!("{name}.lock"))) {
        Ok(Some(lock)) => match listen(&socket) {
            Ok(listener) => Claim::First(Door {
                _lock: lock,
                listener,
                socket,
            }),
            Err(err) => {
                log::warn!("no second start can find this window: {err}");
                Claim::Unknown
            }
        },
        Ok(None) => match knock(&socket, ask) {
            Ok(()) => Claim::Answered,
            Err(err) => {
                log::warn!("the other window does not answer: {err}");
                Claim::Unknown
            }
        },
        Err(err) => {
            log::warn!("no place to meet other windows: {err}");
            Claim::Unknown
        }
    }
}

impl Door {
    /// Takes in what later starts ask for, from now on; each of them wakes the window.
    pub fn open(self, window: Context) -> Knocks {
        let (sender, asks) = channel();
        let listener = self.listener.try_clone();
        if let Ok(listener) = listener {
            let work = move || hear(&listener, &sender, &window);
            let thread = thread::Builder::new().name("one-window".to_owned());
            if let Err(err) = thread.spawn(work) {
                log::warn!("no second start can find this window: {err}");
            }
        }
        Knocks { _door: self, asks }
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        // Left behind, it would only be taken away by the next start.
        drop(fs::remove_file(&self.socket));
    }
}

/// What later starts asked for.
#[derive(Debug)]
pub struct Knocks {
    _door: Door,
    asks: Receiver<Ask>,
}

impl Knocks {
    /// The asks since the last call, oldest first.
    pub fn take(&self) -> impl Iterator<Item = Ask> {
        self.asks.try_iter()
    }
}

fn listen(socket: &Path) -> io::Result<UnixListener> {
    // Who holds the lock knows that nobody listens there any more.
    match fs::remove_file(socket) {
        Err(err) if err.kind() != io::ErrorKind::NotFound => return Err(err),
        _ => {}
    }
    UnixListener::bind(socket)
}

fn knock(socket: &Path, ask: Ask) -> io::Result<()> {
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    writeln!(stream, "{}", ask.word())?;
    let mut answer = [0; 2];
    stream.read_exact(&mut answer)
}

fn hear(listener: &UnixListener, asks: &Sender<Ask>, window: &Context) {
    for stream in listener.incoming() {
        let asked = stream.and_then(|stream| answer(&stream));
        if let Ok(Some(ask)) = asked {
            if asks.send(ask).is_err() {
                // The window has closed.
                return;
            }
            window.request_repaint();
        }
    }
}

fn answer(mut stream: &UnixStream) -> io::Result<Option<Ask>> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut line = String::new();
    BufReader::new(stream.take(LONGEST)).read_line(&mut line)?;
    let ask = Ask::from_word(line.trim_end());
    if ask.is_some() {
        stream.write_all(b"ok")?;
    }
    Ok(ask)
}

/// The same number for every way to write the same file, links followed, also while the file is not there yet.
fn fingerprint(diary: &Path) -> u64 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let whole = std::path::absolute(diary).unwrap_or_else(|_| diary.to_owned());
    let place = private_file::place(&whole);
    let mut hasher = DefaultHasher::new();
    place.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    #[test]
    fn the_path_of_a_file_arrives_whatever_is_in_it() {
        let odd = OsString::from_vec(b"/home/a b/\n\xff.csv".to_vec());
        for ask in [Ask::Raise, Ask::Today, Ask::Import(odd.into())] {
            let word = ask.word();
            assert_eq!(word.lines().count(), 1);
            assert_eq!(Ask::from_word(&word), Some(ask));
        }
        for word in ["", "import ", "import 4", "import 4g", "close"] {
            assert_eq!(Ask::from_word(word), None, "{word}");
        }
    }

    fn door(claim: Claim) -> Door {
        match claim {
            Claim::First(door) => door,
            other => panic!("{other:?}"),
        }
    }

    fn wait(knocks: &Knocks) -> Ask {
        let began = Instant::now();
        loop {
            if let Some(ask) = knocks.take().next() {
                return ask;
            }
            assert!(began.elapsed() < Duration::from_secs(10), "it is heard");
            thread::sleep(Duration::from_millis(2));
        }
    }

    #[test]
    fn a_second_start_is_heard_by_the_first_and_another_diary_is_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let meeting = Some(folder.path());
        let (one, other) = (folder.path().join("a.sqlite"), folder.path().join("b.db"));
        let knocks = door(claim(meeting, &one, Ask::Raise)).open(Context::default());
        assert!(matches!(claim(meeting, &one, Ask::Today), Claim::Answered));
        assert_eq!(wait(&knocks), Ask::Today);
        assert!(matches!(
            claim(meeting, &other, Ask::Raise),
            Claim::First(_)
        ));
        drop(knocks);
        assert!(matches!(claim(meeting, &one, Ask::Raise), Claim::First(_)));
    }

    #[test]
    fn every_way_to_write_a_path_is_the_same_diary() {
        let folder = tempfile::tempdir().unwrap();
        let plain = folder.path().join("diary.sqlite");
        let roundabout = folder.path().join("./x/../diary.sqlite");
        fs::create_dir(folder.path().join("x")).unwrap();
        assert_eq!(fingerprint(&plain), fingerprint(&roundabout));
        fs::write(&plain, "").unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&plain, &link).unwrap();
        assert_eq!(fingerprint(&plain), fingerprint(&link));
    }

    #[test]
    fn what_a_killed_window_left_is_not_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let diary = folder.path().join("a.sqlite");
        let first = door(claim(Some(folder.path()), &diary, Ask::Raise));
        let (socket, listener) = (first.socket.clone(), first.listener.try_clone().unwrap());
        drop(first);
        drop(listener);
        drop(UnixListener::bind(&socket).unwrap());
        assert!(socket.exists(), "a socket nobody listens at");
        let again = claim(Some(folder.path()), &diary, Ask::Raise);
        assert!(matches!(again, Claim::First(_)));
    }

    #[test]
    fn without_a_folder_or_an_answer_the_window_opens_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let diary = folder.path().join("a.sqlite");
        assert!(matches!(claim(None, &diary, Ask::Raise), Claim::Unknown));
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let nowhere = file.join("below");
        assert!(matches!(
            claim(Some(&nowhere), &diary, Ask::Raise),
            Claim::Unknown
        ));
        let stuck = door(claim(Some(folder.path()), &diary, Ask::Raise));
        fs::remove_file(&stuck.socket).unwrap();
        assert!(matches!(
            claim(Some(folder.path()), &diary, Ask::Raise),
            Claim::Unknown
        ));
    }

    #[test]
    fn what_is_no_ask_is_not_answered() {
        let folder = tempfile::tempdir().unwrap();
        let diary = folder.path().join("a.sqlite");
        let first = door(claim(Some(folder.path()), &diary, Ask::Raise));
        let socket = first.socket.clone();
        let knocks = first.open(Context::default());
        for nonsense in [&b"open /etc/passwd\n"[..], b"\xff\xfe\n", b"\n"] {
            let mut stream = UnixStream::connect(&socket).unwrap();
            stream.write_all(nonsense).unwrap();
            let mut said = Vec::new();
            // A door that shuts without a word is an answer too.
            drop(stream.read_to_end(&mut said));
            assert_eq!(said, b"");
        }
        assert_eq!(knocks.take().next(), None);
    }
}
