//! A chart as a picture: what the window shows of it, taken once it is drawn, and the bytes of a file of it.

use std::sync::{Arc, Mutex, PoisonError};

use egui::{ColorImage, Rect, Ui};

/// A picture that the window is about to draw.
#[derive(Clone, Debug, Default)]
pub struct Taken(Arc<Mutex<Option<ColorImage>>>);

impl Taken {
    /// Takes what is in `area`; the window is drawn again when it is there. `None` where nothing of it is in sight.
    pub fn begin(ui: &Ui, area: Rect) -> Option<Self> {
        let taken = Self::default();
        let slot = Arc::clone(&taken.0);
        let window = ui.ctx().clone();
        let is_begun = when_drawn(ui, area, move |picture| {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(picture);
            window.request_repaint();
        });
        is_begun.then_some(taken)
    }

    /// The picture, once it is there.
    pub fn look(&self) -> Option<ColorImage> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Hands on what is in `area` once the window has drawn it, a little of what is around it too; false where nothing of it is in sight.
pub fn when_drawn(ui: &Ui, area: Rect, then: impl FnOnce(ColorImage) + Send + 'static) -> bool {
    let area = area
        .expand(crate::ui::theme::SPACE_M)
        .intersect(ui.clip_rect());
    if !area.is_positive() {
        return false;
    }
    let scale = ui.pixels_per_point();
    ui.request_screenshot(move |picture| then(picture.region(&area, Some(scale))));
    true
}

/// The bytes of a PNG file; nothing in it but the picture. `None` for a picture without a pixel.
pub fn png(picture: &ColorImage) -> Option<Vec<u8>> {
    let [width, height] = picture.size.map(u32::try_from);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width.ok()?, height.ok()?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    // A window is opaque.
    let pixels: Vec<u8> = picture
        .pixels
        .iter()
        .flat_map(|pixel| [pixel.r(), pixel.g(), pixel.b()])
        .collect();
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&pixels).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use egui::Color32;

    use super::*;

    #[test]
    fn a_picture_is_read_back_pixel_for_pixel() {
        let (one, other) = (Color32::from_rgb(1, 2, 3), Color32::WHITE);
        let mut picture = ColorImage::filled([3, 2], one);
        picture.pixels[4] = other;
        let bytes = png(&picture).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
            .read_info()
            .unwrap();
        let mut read = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut read).unwrap();
        assert_eq!((info.width, info.height), (3, 2));
        assert_eq!(read[..6], [1, 2, 3, 1, 2, 3]);
        assert_eq!(read[12..15], [255; 3]);
        assert!(png(&ColorImage::filled([0, 2], one)).is_none());
    }
}
