//! What the window asks of the app: to draw, to take in what came meanwhile, to close.

use egui::{Context, Ui, Visuals};

use super::DiaryApp;

impl eframe::App for DiaryApp {
    /// The background. No panel paints it again: without a graphics card every pixel costs.
    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.take_answers();
        self.take_desktop_look(ctx);
        self.take_knocks(ctx);
        if ctx.input(|input| input.viewport().visible()) == Some(false) {
            self.tend_hidden();
        }
        if ctx.input(|input| input.viewport().close_requested()) {
            self.close(ctx);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
        self.count_frame(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if let Err(why) = self.flush() {
            log::warn!("not written: {why}");
        }
        self.note_left_open();
    }
}
