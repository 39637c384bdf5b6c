//! Opening the window: size, icon, renderer, and what to say where there is no screen.

pub(super) mod clock;
pub(super) mod first_frame;
mod stopped;

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use eframe::{CreationContext, NativeOptions, Renderer};
use egui::{IconData, Pos2, Rect, Vec2, ViewportBuilder, ViewportCommand, pos2, vec2};
use raw_window_handle::{HasWindowHandle as _, RawWindowHandle};

use self::clock::clock;
use self::stopped::Watched;
use crate::config::{self, Config, ConfigFile};
use crate::text::{Country, Language, Text};
use crate::ui::app::file_watch::late_check::OpenedAhead;
use crate::ui::app::{DiaryApp, Paths};
use crate::ui::desktop::Desktop;
use crate::ui::desktop::one_window::{Ask, Claim, claim};
use crate::ui::desktop::signals::close_on_end;
use crate::ui::theme;

/// The icon where the desktop takes it from the window; Wayland takes it from the desktop entry.
const ICON: &[u8] = include_bytes!("../../../../assets/desktop/icons/128x128.png");
/// The window's size when it opens for the first time, in points.
const SIZE: [f32; 2] = [1180.0, 780.0];
/// The smallest size every screen works at.
const SMALLEST: [f32; 2] = [900.0, 600.0];
/// What the frame of a window and the desktop's own bar take of a screen, in points.
const AROUND_WINDOW: Vec2 = Vec2::new(8.0, 56.0);
/// Windows further away than this from the origin lie on a screen that is no longer there.
const FARTHEST: f32 = 16_000.0;
/// So much of a window's upper edge must be on a screen for a hand to take hold of it, in points.
const GRIP: Vec2 = Vec2::new(120.0, 40.0);
/// From the corner of the screen to a window that was lost.
const FROM_CORNER: f32 = 40.0;

/// What the window starts from.
#[derive(Debug)]
pub struct Start {
    /// The diary given as an argument.
    pub diary_path: Option<PathBuf>,
    /// What a window that is there already is asked for.
    pub ask: Ask,
    /// The language given as an argument.
    pub language: Option<Language>,
    pub config: ConfigFile,
    /// Quit after the second frame and print the milliseconds.
    pub first_frame: bool,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// One sentence on why there is no window.
pub fn run(start: Start) -> Result<(), String> {
    let began = Instant::now();
    let language = start
        .language
        .or_else(|| {
            start
                .config
                .config
                .language
                .as_deref()
                .and_then(Language::from_code)
        })
        .unwrap_or_else(Language::of_system);
    let home = Country::of_system();
    let text = match home {
        Some(home) => Text::new(language).in_country(home),
        None => Text::new(language),
    };
    if !has_display() {
        return Err(text.error_no_display());
    }
    let paths = Paths {
        diary: start
            .diary_path
            .or_else(|| start.config.config.diary.clone())
            .unwrap_or_else(config::default_diary_path),
        sample: config::sample_diary_path(),
    };
    // The measured start opens a window whatever else is open.
    let meeting = config::meeting_folder().filter(|_| !start.first_frame);
    let door = match claim(meeting.as_deref(), &paths.diary, start.ask.clone()) {
        Claim::Answered => return Ok(()),
        Claim::First(door) => Some(door),
        Claim::Unknown => None,
    };
    let ahead = OpenedAhead::begin(&paths.diary);
    let options = NativeOptions {
        viewport: viewport(&text, &start.config.config),
        renderer: Renderer::Glow,
        ..NativeOptions::default()
    };
    let title = text.app_name();
    let kept = kept_place(&start.config.config);
    let watched = Watched::default();
    let has_window = Arc::clone(&watched.has_window);
    let left_open = Arc::new(OnceLock::new());
    let to_tend = Arc::clone(&left_open);
    let opened = watched.run(|| {
        eframe::run_native(
            &title,
            options,
            Box::new(move |cc| {
                has_window.store(true, Ordering::SeqCst);
                theme::install(&cc.egui_ctx);
                let ctx = &cc.egui_ctx;
                let (config, clock) = (start.config, clock());
                let mut app = DiaryApp::in_window(paths, config, text, clock, ctx, ahead);
                app.at_home_in(home);
                app.use_desktop(Desktop::of_system());
                DiaryApp::be_heard(ctx);
                app.window_name = window_name(cc);
                app.follow_desktop_look(ctx);
                app.meet_others(meeting, door, ctx);
                app.ends = close_on_end(ctx);
                if let Ask::Import(path) = &start.ask {
                    app.notice = app.begin_import(path).err();
                }
                let size = kept.map_or(Vec2::from(SIZE), |kept| kept.size());
                if let Some(room) = room_on(kept, &screens(cc)) {
                    // Text scaled up makes a screen smaller in points than the smallest window would be.
                    for command in fitting(size, room) {
                        cc.egui_ctx.send_viewport_cmd(command);
                    }
                }
                if let Some(place) = kept.and_then(|kept| place_instead(kept, &screens(cc))) {
                    let command = ViewportCommand::OuterPosition(place);
                    cc.egui_ctx.send_viewport_cmd(command);
                }
                // Only once: there is one window.
                drop(to_tend.set(app.left_open()));
                if start.first_frame {
                    app.quit_after_second_frame(began);
                }
                Ok(Box::new(app))
            }),
        )
    });
    if let Some(left_open) = left_open.get() {
        left_open.tend();
    }
    opened.map_err(|stopped| stopped.words(&Text::new(language)))
}

fn viewport(text: &Text, config: &Config) -> ViewportBuilder {
    let builder = ViewportBuilder::default()
        .with_app_id(config::APP_ID)
        .with_icon(icon())
        .with_title(text.app_name())
        .with_min_inner_size(SMALLEST);
    match kept_place(config) {
        Some(place) => builder
            .with_inner_size(place.size())
            .with_position(place.min),
        None => builder.with_inner_size(SIZE),
    }
}

/// What the portal calls this window. On Wayland a window has no name until it asks for one.
fn window_name(cc: &CreationContext<'_>) -> Option<String> {
    match cc.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(window) => Some(format!("x11:{:x}", window.window)),
        RawWindowHandle::Xcb(window) => Some(format!("x11:{:x}", window.window)),
        _ => None,
    }
}

/// The program's icon; an empty one is the desktop's own.
fn icon() -> IconData {
    eframe::icon_data::from_png_bytes(ICON).unwrap_or_default()
}

/// Where the window stood when it was closed last, in points; nothing for figures no window can have.
fn kept_place(config: &Config) -> Option<Rect> {
    let [width, height, x, y] = config.window?;
    let sizes = [width, height]
        .into_iter()
        .all(|size| (200.0..=FARTHEST).contains(&size));
    let places = [x, y].into_iter().all(|place| place.abs() <= FARTHEST);
    let place = Rect::from_min_size(pos2(x, y), vec2(width, height));
    (sizes && places).then_some(place)
}

/// The screens there are now, in points; none where the desktop does not say.
fn screens(cc: &CreationContext<'_>) -> Vec<Rect> {
    let Some(window) = cc.winit_window() else {
        return Vec::new();
    };
    let points = 1.0 / window.scale_factor() as f32;
    let screen = |position: (i32, i32), size: (u32, u32)| {
        let min = pos2(position.0 as f32, position.1 as f32) * points;
        Rect::from_min_size(min, vec2(size.0 as f32, size.1 as f32) * points)
    };
    window
        .available_monitors()
        .map(|monitor| screen(monitor.position().into(), monitor.size().into()))
        .collect()
}

/// How large a window can be on the screen it opens on.
fn room_on(kept: Option<Rect>, screens: &[Rect]) -> Option<Vec2> {
    let holds = |screen: &&Rect| kept.is_some_and(|window| screen.contains(window.center()));
    let screen = screens.iter().find(holds).or_else(|| screens.first())?;
    Some(screen.size() - AROUND_WINDOW)
}

/// Makes a window that is larger than its screen fit, and lets it be as small as that.
fn fitting(size: Vec2, room: Vec2) -> Vec<ViewportCommand> {
    let smallest = Vec2::from(SMALLEST);
    let mut commands = Vec::new();
    if room.x < smallest.x || room.y < smallest.y {
        commands.push(ViewportCommand::MinInnerSize(smallest.min(room)));
    }
    if room.x < size.x || room.y < size.y {
        commands.push(ViewportCommand::InnerSize(size.min(room)));
    }
    commands
}

/// Another place for a window that would lie off every screen, as when one was unplugged since.
fn place_instead(window: Rect, screens: &[Rect]) -> Option<Pos2> {
    let grip = Rect::from_min_size(window.min, vec2(window.width(), GRIP.y));
    let can_be_gripped = |screen: &Rect| {
        let seen = screen.intersect(grip);
        seen.width() >= GRIP.x && seen.height() >= GRIP.y / 2.0
    };
    let first = screens.first()?;
    let lost = !screens.iter().any(can_be_gripped);
    lost.then(|| first.min + Vec2::splat(FROM_CORNER))
}

/// Whether there is a screen. Only Unix desktops say it in the environment; elsewhere there always is one.
fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(all(unix, not(target_os = "macos"))))
        || named("DISPLAY")
        || named("WAYLAND_DISPLAY")
        || named("WAYLAND_SOCKET")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), vec2(width, height))
    }

    #[test]
    fn a_window_off_every_screen_gets_another_place() {
        let one = rect(0.0, 0.0, 1600.0, 1000.0);
        let beside = rect(1600.0, 0.0, 1600.0, 1000.0);
        let window = rect(1700.0, 50.0, 900.0, 600.0);
        assert_eq!(place_instead(window, &[one, beside]), None);
        assert_eq!(place_instead(window, &[one]), Some(pos2(40.0, 40.0)));
        for lost in [
            rect(-890.0, 50.0, 900.0, 600.0),
            rect(100.0, -300.0, 900.0, 600.0),
            rect(100.0, 5000.0, 900.0, 600.0),
        ] {
            assert!(place_instead(lost, &[one]).is_some(), "{lost:?}");
        }
        let partly = rect(1400.0, 900.0, 900.0, 600.0);
        assert_eq!(place_instead(partly, &[one]), None);
        assert_eq!(
            place_instead(window, &[]),
            None,
            "nobody says what screens there are"
        );
    }

    #[test]
    fn a_window_is_no_larger_than_its_screen() {
        let usual = Vec2::from(SIZE);
        let large = room_on(None, &[rect(0.0, 0.0, 1600.0, 1000.0)]).unwrap();
        assert_eq!(fitting(usual, large), []);
        // 1400x900 dots at twice the size.
        let small = room_on(None, &[rect(0.0, 0.0, 700.0, 450.0)]).unwrap();
        let fits = Vec2::new(692.0, 394.0);
        let expected = [
            ViewportCommand::MinInnerSize(fits),
            ViewportCommand::InnerSize(fits),
        ];
        assert_eq!(fitting(usual, small), expected);
    }

    #[test]
    fn figures_no_window_can_have_are_not_used() {
        let kept = |window| {
            kept_place(&Config {
                window,
                ..Config::default()
            })
        };
        assert_eq!(
            kept(Some([900.0, 600.0, 10.0, 20.0])),
            Some(rect(10.0, 20.0, 900.0, 600.0))
        );
        assert_eq!(kept(None), None);
        for wrong in [
            [0.0, 600.0, 0.0, 0.0],
            [900.0, f32::NAN, 0.0, 0.0],
            [900.0, 600.0, f32::INFINITY, 0.0],
            [900.0, 1e9, 0.0, 0.0],
        ] {
            assert_eq!(kept(Some(wrong)), None, "{wrong:?}");
        }
    }
}
