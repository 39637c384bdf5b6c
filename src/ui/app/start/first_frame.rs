//! How long it took until there was something to see, for the smoke test.

use std::time::Instant;

use egui::{Context, ViewportCommand};

use crate::ui::app::DiaryApp;

/// Waits for the second frame.
pub(in crate::ui) struct FirstFrame {
    began: Instant,
    is_told: bool,
}

impl DiaryApp {
    /// Closes the window after its second frame and prints how many milliseconds it took from `began`.
    pub fn quit_after_second_frame(&mut self, began: Instant) {
        self.first_frame = Some(FirstFrame {
            began,
            is_told: false,
        });
    }

    /// Counts a frame that was drawn.
    pub(in crate::ui) fn count_frame(&mut self, ctx: &Context) {
        let Some(count) = &mut self.first_frame else {
            return;
        };
        // A frame may be drawn in two passes before anything is on the screen: only frames count.
        if ctx.cumulative_frame_nr() > 0 && !count.is_told {
            count.is_told = true;
            #[expect(
                clippy::print_stdout,
                reason = "this number is what --first-frame is for"
            )]
            {
                println!("{}", count.began.elapsed().as_millis());
            }
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        ctx.request_repaint();
    }
}
