//! What can wait does not keep the first pictures of a window waiting.

use egui::Context;

/// The first is drawn before its letters have their sizes.
const FIRST_PICTURES: u64 = 2;

/// Whether the person sees the window; asks for the next picture if not.
pub fn are_shown(window: &Context) -> bool {
    let are_shown = window.cumulative_frame_nr() >= FIRST_PICTURES;
    if !are_shown {
        window.request_repaint();
    }
    are_shown
}
