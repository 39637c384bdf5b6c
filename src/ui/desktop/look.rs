//! How this desktop wants windows to look beside light and dark: with high contrast, without motion. Asked of the desktop's portal on
//! a thread of its own, and again whenever the person changes it; a desktop that says nothing wants nothing.

use std::sync::mpsc::Receiver;

use egui::Context;

/// What the desktop wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DesktopLook {
    /// More contrast.
    pub high_contrast: bool,
    /// Things jump to their place.
    pub reduced_motion: bool,
}

/// Hears what the desktop wants, now and from now on; each time the window wakes.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn follow(ctx: &Context) -> Option<Receiver<DesktopLook>> {
    let (tell, told) = std::sync::mpsc::channel();
    let ctx = ctx.clone();
    let follow = move || {
        let heard = portal::follow(|look| {
            // Nobody listens any more when the window is closed.
            let is_heard = tell.send(look).is_ok();
            ctx.request_repaint();
            is_heard
        });
        if let Err(err) = heard {
            log::info!("the desktop does not say how it wants windows to look: {err}");
        }
    };
    let thread = std::thread::Builder::new().name("desktop-look".to_owned());
    thread.spawn(follow).ok().map(|_| told)
}

/// Elsewhere the choice in Settings counts.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn follow(_ctx: &Context) -> Option<Receiver<DesktopLook>> {
    None
}

#[cfg(all(unix, not(target_os = "macos")))]
mod portal {
    use zbus::blocking::Proxy;
    use zbus::zvariant::{OwnedValue, Value};

    use super::DesktopLook;
    use crate::session_bus;

    const APPEARANCE: &str = "org.freedesktop.appearance";
    const GNOME: &str = "org.gnome.desktop.interface";
    const GNOME_EASE: &str = "org.gnome.desktop.a11y.interface";

    /// Tells it now and after each change, as long as `tell` is heard.
    pub(super) fn follow(tell: impl Fn(DesktopLook) -> bool) -> Result<(), zbus::Error> {
        let bus = session_bus::connect()?;
        let settings = Proxy::new(
            &bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )?;
        let changes = settings.receive_signal("SettingChanged")?;
        let mut known = DesktopLook::default();
        for () in std::iter::once(()).chain(changes.map(drop)) {
            let look = read(&settings);
            if look != known && !tell(look) {
                break;
            }
            known = look;
        }
        Ok(())
    }

    /// What is said in the common way counts, and what GNOME says in its own.
    fn read(settings: &Proxy<'_>) -> DesktopLook {
        let number = |key| matches!(value(settings, APPEARANCE, key), Some(Value::U32(1)));
        let switch = |space, key, on| value(settings, space, key) == Some(Value::Bool(on));
        DesktopLook {
            high_contrast: number("contrast") || switch(GNOME_EASE, "high-contrast", true),
            reduced_motion: number("reduced-motion") || switch(GNOME, "enable-animations", false),
        }
    }

    fn value(settings: &Proxy<'_>, space: &str, key: &str) -> Option<Value<'static>> {
        let said = settings
            .call::<_, _, OwnedValue>("Read", &(space, key))
            .ok()?;
        let mut value = Value::from(said);
        // It comes in a box, and of some desktops in two.
        while let Value::Value(inner) = value {
            value = *inner;
        }
        Some(value)
    }
}
