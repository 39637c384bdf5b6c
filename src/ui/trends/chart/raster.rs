//! Turns what egui has drawn into pixels, without a window: what is taken along does not depend on how much of it is in sight or on
//! the colours of the screen. Knows nothing of what is drawn.

use egui::epaint::{ClippedPrimitive, ImageData, ImageDelta, Primitive, Vertex};
use egui::{Color32, ColorImage, Pos2, Rect, pos2};

use crate::ui::theme;

/// Applies what changed of a texture, oldest first, to what it was.
pub fn texture<'a>(changes: impl Iterator<Item = &'a ImageDelta>) -> ColorImage {
    let mut whole = ColorImage::default();
    for change in changes {
        let ImageData::Color(part) = &change.image;
        let Some([left, top]) = change.pos else {
            whole = ColorImage::clone(part);
            continue;
        };
        let width = whole.width();
        let rows = part.pixels.chunks(part.width().max(1));
        for (row, y) in rows.zip(top..) {
            let from = y * width + left;
            if let Some(place) = whole.pixels.get_mut(from..from + row.len()) {
                place.copy_from_slice(row);
            }
        }
    }
    whole
}

/// Draws shapes of one texture on a ground; `scale` pixels a point.
pub fn raster(
    shapes: &[ClippedPrimitive],
    texture: &ColorImage,
    size: [usize; 2],
    scale: f32,
    ground: Color32,
) -> ColorImage {
    let mut picture = ColorImage::filled(size, ground);
    for shape in shapes {
        let Primitive::Mesh(mesh) = &shape.primitive else {
            continue;
        };
        let clip = shape.clip_rect * scale;
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |at: usize| mesh.vertices.get(*corners.get(at)? as usize);
            if let (Some(one), Some(two), Some(three)) = (corner(0), corner(1), corner(2)) {
                let triangle = Triangle::new([one, two, three], scale);
                triangle.fill(&mut picture, texture, clip);
            }
        }
    }
    picture
}

/// A triangle in pixels, its corners clockwise on the screen.
struct Triangle {
    places: [Pos2; 3],
    uvs: [Pos2; 3],
    colours: [[f32; 4]; 3],
}

impl Triangle {
    fn new(corners: [&Vertex; 3], scale: f32) -> Self {
        let [one, two, three] = corners;
        let area = edge(one.pos, two.pos, three.pos);
        let corners = if area < 0.0 {
            [one, three, two]
        } else {
            [one, two, three]
        };
        Self {
            places: corners.map(|corner| corner.pos * scale),
            uvs: corners.map(|corner| corner.uv),
            colours: corners.map(|corner| corner.color.to_array().map(f32::from)),
        }
    }

    fn fill(&self, picture: &mut ColorImage, texture: &ColorImage, clip: Rect) {
        let [one, two, three] = self.places;
        let area = edge(one, two, three);
        if area <= 0.0 {
            return;
        }
        let bounds = Rect::from_points(&self.places).intersect(clip);
        let [width, height] = picture.size;
        let pixels = |from: f32, to: f32, most: usize| {
            let first = (from - 0.5).ceil().max(0.0) as usize;
            first..((to - 0.5).ceil().max(0.0) as usize).min(most)
        };
        for y in pixels(bounds.min.y, bounds.max.y, height) {
            for x in pixels(bounds.min.x, bounds.max.x, width) {
                let at = pos2(x as f32 + 0.5, y as f32 + 0.5);
                let shares = [(two, three), (three, one), (one, two)]
                    .map(|(from, to)| (edge(from, to, at), from, to));
                if !shares
                    .iter()
                    .all(|(share, from, to)| is_within(*share, *from, *to))
                {
                    continue;
                }
                let shares = shares.map(|(share, ..)| share / area);
                if let Some(pixel) = picture.pixels.get_mut(y * width + x) {
                    *pixel = self.colour(shares, texture).blend_over(*pixel);
                }
            }
        }
    }

    /// The colour where the corners have these shares, with the texture there.
    fn colour(&self, shares: [f32; 3], texture: &ColorImage) -> Premultiplied {
        let mix = |parts: [f32; 3]| -> f32 {
            parts
                .iter()
                .zip(shares)
                .map(|(part, share)| part * share)
                .sum()
        };
        let [width, height] = texture.size;
        let texel = |share: f32, most: usize| {
            ((share * most as f32).max(0.0) as usize).min(most.saturating_sub(1))
        };
        let x = texel(mix(self.uvs.map(|uv| uv.x)), width);
        let y = texel(mix(self.uvs.map(|uv| uv.y)), height);
        let painted = texture.pixels.get(y * width + x);
        let painted = painted.copied().unwrap_or(theme::printed(255)).to_array();
        let [one, two, three] = self.colours;
        let parts = one.into_iter().zip(two).zip(three);
        let parts = parts.map(|((one, two), three)| mix([one, two, three]));
        let mut colour = [0.0; 4];
        for ((part, texel), slot) in parts.zip(painted).zip(&mut colour) {
            *slot = part * f32::from(texel) / 255.0;
        }
        Premultiplied(colour)
    }
}

/// Red, green, blue and how much it covers, 0..=255, the colours multiplied with the last.
struct Premultiplied([f32; 4]);

impl Premultiplied {
    fn blend_over(&self, ground: Color32) -> Color32 {
        let [.., covers] = self.0;
        let left = 1.0 - covers / 255.0;
        let mut blended = ground;
        for (at, over) in self.0.into_iter().enumerate() {
            let part = over + f32::from(ground[at]) * left;
            blended[at] = part.round().clamp(0.0, 255.0) as u8;
        }
        blended
    }
}

/// Twice the area of the triangle from an edge to a place, positive to the right of it on a screen.
fn edge(from: Pos2, to: Pos2, at: Pos2) -> f32 {
    (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x)
}

/// A place on an edge that two triangles share belongs to the one whose left or top edge it is.
fn is_within(share: f32, from: Pos2, to: Pos2) -> bool {
    let (along, down) = (to.x - from.x, to.y - from.y);
    share > 0.0 || (share == 0.0 && (down < 0.0 || (down == 0.0 && along > 0.0)))
}

#[cfg(test)]
mod tests {
    use egui::epaint::{Mesh, TextureAtlas};
    use egui::vec2;

    use super::*;

    fn drawn(mesh: Mesh, clip: Rect) -> ColorImage {
        let shape = ClippedPrimitive {
            clip_rect: clip,
            primitive: Primitive::Mesh(mesh),
        };
        let white = ColorImage::filled([1, 1], Color32::WHITE);
        raster(&[shape], &white, [8, 6], 2.0, Color32::BLACK)
    }

    #[test]
    fn a_rectangle_covers_each_of_its_pixels_once_and_no_other() {
        let half = Color32::from_rgba_premultiplied(100, 0, 0, 128);
        let mut mesh = Mesh::default();
        mesh.add_colored_rect(Rect::from_min_size(pos2(0.5, 1.0), vec2(2.0, 1.5)), half);
        let everything = Rect::EVERYTHING;
        let picture = drawn(mesh.clone(), everything);
        let lit = picture
            .pixels
            .iter()
            .filter(|pixel| **pixel != Color32::BLACK);
        let lit: Vec<_> = lit.collect();
        assert_eq!(lit.len(), 4 * 3);
        assert!(
            lit.iter().all(|pixel| pixel.r() == 100),
            "the line between its two triangles is not drawn twice"
        );
        let clip = Rect::from_min_size(pos2(0.5, 1.0), vec2(0.5, 0.5));
        let picture = drawn(mesh, clip);
        let lit = picture
            .pixels
            .iter()
            .filter(|pixel| **pixel != Color32::BLACK);
        assert_eq!(lit.count(), 1, "nothing is drawn beside what is shown");
    }

    #[test]
    fn a_texture_is_put_together_from_its_parts() {
        let whole = ColorImage::filled([3, 2], Color32::BLACK);
        let part = ColorImage::filled([2, 1], Color32::RED);
        let options = TextureAtlas::texture_options();
        let changes = [
            ImageDelta::full(whole, options),
            ImageDelta::partial([1, 1], part, options),
        ];
        let found = texture(changes.iter());
        assert_eq!(found.pixels[..4], [Color32::BLACK; 4]);
        assert_eq!(found.pixels[4..], [Color32::RED; 2]);
    }
}
