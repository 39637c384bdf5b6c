//! How large the window is and where it stands when it opens: as it was left, and on a screen that is there.

use eframe::CreationContext;
use egui::{Context, Pos2, Rect, Vec2, ViewportCommand, pos2, vec2};

use crate::config::Config;

/// The window's size when it opens for the first time, in points.
pub const SIZE: [f32; 2] = [1180.0, 780.0];
/// The smallest size every screen works at.
pub const SMALLEST: [f32; 2] = [900.0, 600.0];
/// What the frame of a window and the desktop's own bar take of a screen, in points.
const AROUND_WINDOW: Vec2 = Vec2::new(8.0, 56.0);
/// Windows further away than this from the origin lie on a screen that is no longer there.
const FARTHEST: f32 = 16_000.0;
/// So much of a window's upper edge must be on a screen for a hand to take hold of it, in points.
const GRIP: Vec2 = Vec2::new(120.0, 40.0);
/// From the corner of the screen to a window that was lost.
const FROM_CORNER: f32 = 40.0;

/// Where a window is put on a screen that wants to be told, if it was never known.
const UNKNOWN_PLACE: [f32; 2] = [40.0, 40.0];

/// Makes the window fit on the screen it opens on, and puts one that was lost on a screen that is there.
pub fn fit_to_screen(kept: Option<Rect>, cc: &CreationContext<'_>) {
    let screens = screens(cc);
    let size = kept.map_or(Vec2::from(SIZE), |kept| kept.size());
    if let Some(room) = room_on(kept, &screens) {
        // Text scaled up makes a screen smaller in points than the smallest window would be.
        for command in fitting(size, room) {
            cc.egui_ctx.send_viewport_cmd(command);
        }
    }
    if let Some(place) = kept.and_then(|kept| place_instead(kept, &screens)) {
        let command = ViewportCommand::OuterPosition(place);
        cc.egui_ctx.send_viewport_cmd(command);
    }
}

/// Width, height and place of the window now, for the next time; none while it fills the screen. `kept` is what was kept before.
pub fn geometry(ctx: &Context, kept: Option<[f32; 4]>) -> Option<[f32; 4]> {
    // In points as large as the screen's own: at the next start nothing is enlarged yet.
    let zoom = ctx.zoom_factor();
    let size = ctx.viewport_rect().size();
    // Wayland tells no window where it stands: there the place stays as it was last known, and the size counts.
    let known = kept.map(|[_, _, x, y]| [x, y]);
    ctx.input(|input| {
        let viewport = input.viewport();
        let normal = !viewport.maximized.unwrap_or(false) && !viewport.fullscreen.unwrap_or(false);
        let place = viewport.outer_rect.map(|outer| [outer.left(), outer.top()]);
        let [x, y] = match place {
            Some(place) => place.map(|points| (points * zoom).round()),
            None => known.unwrap_or(UNKNOWN_PLACE),
        };
        let [width, height] = [size.x, size.y].map(|points| (points * zoom).round());
        normal.then_some([width, height, x, y])
    })
}

/// Where the window stood when it was closed last, in points; nothing for figures no window can have.
pub fn kept_place(config: &Config) -> Option<Rect> {
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
