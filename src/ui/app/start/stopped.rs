//! How the window came to an end that nobody asked for, in one sentence: a library is missing, there is no screen, or the screen
//! went away. The libraries of the desktop panic where one of theirs is missing; that is caught here, and only until there is a
//! window: what panics later is our own slip and is not hidden.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::text::Text;
use crate::ui::desktop::libraries;

/// Runs the window and notes whether there was one.
#[derive(Debug, Default)]
pub struct Watched {
    /// Set when it opens.
    pub has_window: Arc<AtomicBool>,
}

/// Why the window stopped.
#[derive(Debug)]
pub struct Stopped {
    had_window: bool,
    /// There was no screen, or no longer.
    is_screen: bool,
    said: String,
}

impl Watched {
    /// Runs it until it is closed.
    pub fn run(self, window: impl FnOnce() -> Result<(), eframe::Error>) -> Result<(), Stopped> {
        let usual = Arc::new(panic::take_hook());
        let (has_window, hook) = (Arc::clone(&self.has_window), Arc::clone(&usual));
        panic::set_hook(Box::new(move |info| {
            if has_window.load(Ordering::SeqCst) {
                hook(info);
            }
        }));
        let ended = panic::catch_unwind(AssertUnwindSafe(window));
        let had_window = self.has_window.load(Ordering::SeqCst);
        match ended {
            Ok(Ok(())) => Ok(()),
            Ok(Err(err)) => Err(Stopped {
                had_window,
                is_screen: matches!(
                    err,
                    eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_)
                ),
                said: err.to_string(),
            }),
            Err(panicked) if had_window => panic::resume_unwind(panicked),
            Err(panicked) => Err(Stopped {
                had_window,
                is_screen: false,
                said: words_of(panicked.as_ref()),
            }),
        }
    }
}

impl Stopped {
    /// The sentence.
    pub fn words(&self, text: &Text) -> String {
        let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_wayland = named("WAYLAND_DISPLAY") || named("WAYLAND_SOCKET");
        if self.had_window {
            return if self.is_screen {
                text.error_screen_gone()
            } else {
                text.error_window(self.said.as_str())
            };
        }
        match libraries::missing(&self.said, is_wayland) {
            Some((library, package)) => text.error_library(library, package),
            // A screen that is named but does not answer is no screen.
            None if self.is_screen => text.error_no_display(),
            None => text.error_window(self.said.as_str()),
        }
    }
}

fn words_of(panicked: &(dyn Any + Send)) -> String {
    let words = panicked.downcast_ref::<String>().map(String::as_str);
    let words = words.or_else(|| panicked.downcast_ref::<&str>().copied());
    words.unwrap_or_default().to_owned()
}
