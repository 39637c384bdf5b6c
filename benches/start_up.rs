//! Start-up beside an empty egui window: from starting the process to its second frame on the screen, before there is a diary, with
//! one year in it and with fifty. The windows come from this build and are opened in turn. Needs a screen; without one it says so
//! and measures nothing. The aim is within a quarter of the empty window; without a graphics card the painting counts as well, so
//! the ratios are printed and not judged.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it measures and may fail loudly"
)]

use std::env;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use eframe::egui::{Ui, ViewportBuilder, ViewportCommand};
use eframe::{NativeOptions, Renderer};

/// What this program is started with to be the empty window.
const EMPTY: &str = "--empty-window";
/// The size at which the diary opens, in points.
const SIZE: [f32; 2] = [1180.0, 780.0];
const ROUNDS: usize = 15;
/// The diaries that are opened, in years; none for the first start.
const YEARS: [Option<u32>; 3] = [None, Some(1), Some(50)];

fn main() {
    if env::args().any(|argument| argument == EMPTY) {
        open_empty_window();
        return;
    }
    if env::var_os("DISPLAY").is_none() && env::var_os("WAYLAND_DISPLAY").is_none() {
        println!("start-up: no screen here, nothing measured");
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let program = Path::new(env!("CARGO_BIN_EXE_magnesium-diary"));
    let diaries = YEARS.map(|years| {
        let diary = home.path().join(format!("{}.sqlite", years.unwrap_or(0)));
        if let Some(years) = years {
            make_sample(program, &diary, years);
        }
        diary
    });
    let this = env::current_exe().expect("this program's place");

    let mut empty = Vec::new();
    let mut opened = YEARS.map(|_| Vec::new());
    for round in 0..=ROUNDS {
        let mut window = Command::new(&this);
        window.arg(EMPTY);
        let took = until_first_line(window, home.path());
        // The first round brings the programs into memory.
        if round > 0 {
            empty.push(took);
        }
        for (times, diary) in opened.iter_mut().zip(&diaries) {
            let mut window = Command::new(program);
            window.arg("--first-frame").arg("--diary").arg(diary);
            let took = until_first_line(window, home.path());
            if round > 0 {
                times.push(took);
            }
        }
    }
    let empty = median(empty);
    println!("start-up: empty egui window {} ms", empty.as_millis());
    for (years, times) in YEARS.into_iter().zip(opened) {
        let took = median(times);
        let ratio = took.as_secs_f64() / empty.as_secs_f64();
        let which = years.map_or("first start".to_owned(), |years| {
            format!("{years}-year diary")
        });
        println!(
            "start-up: {which} {} ms, {ratio:.2} times as long",
            took.as_millis()
        );
    }
}

fn make_sample(program: &Path, diary: &Path, years: u32) {
    let made = Command::new(program)
        .arg("sample")
        .arg(diary)
        .args(["--years", &years.to_string(), "--until", "2026-11-22"])
        .stdout(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(made.success(), "the sample diary is made");
}

/// How long a program takes to say its first line, in a home of its own.
fn until_first_line(mut command: Command, home: &Path) -> Duration {
    let began = Instant::now();
    let mut child = command
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home)
        .env("XDG_DATA_HOME", home)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the window opens");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("it has an output"))
        .read_line(&mut line)
        .expect("it says when it is there");
    let took = began.elapsed();
    assert!(!line.is_empty(), "the window came");
    child.wait().expect("the window closes");
    took
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A window of egui's own with nothing in it, as large as the diary's; says so after its second frame and closes.
fn open_empty_window() {
    let options = NativeOptions {
        viewport: ViewportBuilder::default().with_inner_size(SIZE),
        renderer: Renderer::Glow,
        ..NativeOptions::default()
    };
    let mut is_told = false;
    eframe::run_ui_native("empty", options, move |ui: &mut Ui, _frame| {
        if ui.cumulative_frame_nr() > 0 && !is_told {
            is_told = true;
            println!("there");
            ui.send_viewport_cmd(ViewportCommand::Close);
        }
        ui.request_repaint();
    })
    .expect("the empty window opens");
}
