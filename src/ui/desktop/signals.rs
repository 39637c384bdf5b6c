//! The computer asks the program to end, as when it is switched off: what is still being typed is written, and the window closes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use egui::{Context, ViewportCommand};

/// Closes the window when the program is asked to end. The flag says that it was: then nobody is there to be asked anything. Asked a
/// second time it ends at once.
pub(in crate::ui) fn close_on_end(window: &Context) -> Arc<AtomicBool> {
    let ends = Arc::new(AtomicBool::new(false));
    if let Err(err) = listen(window.clone(), Arc::clone(&ends)) {
        log::warn!(
            "what is being typed when the computer is switched off may not be written: {err}"
        );
    }
    ends
}

#[cfg(unix)]
fn listen(window: Context, ends: Arc<AtomicBool>) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    let mut signals = Signals::new([SIGTERM, SIGINT, SIGHUP])?;
    let work = move || {
        for signal in signals.forever() {
            if ends.swap(true, Ordering::SeqCst) {
                drop(emulate_default_handler(signal));
            }
            window.send_viewport_cmd(ViewportCommand::Close);
            window.request_repaint();
        }
    };
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(work)
        .map(drop)
}

/// Windows closes the window itself before it ends a program.
#[cfg(not(unix))]
fn listen(_window: Context, _ends: Arc<AtomicBool>) -> std::io::Result<()> {
    Ok(())
}
