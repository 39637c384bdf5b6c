//! The bytes of a file of a picture.

use egui::ColorImage;

/// The bytes of a PNG file; nothing in it but the picture. `None` for a picture without a pixel.
pub fn png(picture: &ColorImage) -> Option<Vec<u8>> {
    let [width, height] = picture.size.map(u32::try_from);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width.ok()?, height.ok()?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    // Paper is opaque.
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
