//! Looks at the words a window draws: none may be cut off at its side, end in an ellipsis or lie on another.

use egui::Rect;
use egui::epaint::{ClippedShape, Shape};
use egui_kittest::Harness;

/// Ink that sticks out this little is a rounding, not a cut.
const SLACK: f32 = 1.5;

struct Word {
    said: String,
    ink: Rect,
    clip: Rect,
    elided: bool,
}

/// Fails with every word that does not fit; `what` says which window this is.
pub fn check_words<State>(window: &Harness<'_, State>, what: &str) {
    let words = words(&window.output().shapes);
    assert!(words.len() > 2, "{what}: nothing is said");
    assert_eq!(faults(&words), Vec::<String>::new(), "{what}");
}

fn words(shapes: &[ClippedShape]) -> Vec<Word> {
    let mut words = Vec::new();
    for clipped in shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut words);
    }
    words
}

fn collect(shape: &Shape, clip: Rect, words: &mut Vec<Word>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, words)),
        Shape::Text(text) => {
            for row in &text.galley.rows {
                let ink = row
                    .visuals
                    .mesh_bounds
                    .translate(text.pos.to_vec2() + row.pos.to_vec2());
                let said = row.text();
                if ink.is_finite() && ink.area() > 0.0 && !said.trim().is_empty() {
                    words.push(Word {
                        said,
                        ink,
                        clip,
                        elided: text.galley.elided,
                    });
                }
            }
        }
        _ => {}
    }
}

/// Words that are cut off left or right or shortened, and words that lie on each other.
fn faults(words: &[Word]) -> Vec<String> {
    let seen: Vec<&Word> = words
        .iter()
        .filter(|word| word.clip.intersects(word.ink))
        .collect();
    let mut faults = Vec::new();
    for word in &seen {
        if word.ink.left() < word.clip.left() - SLACK
            || word.clip.right() + SLACK < word.ink.right()
        {
            faults.push(format!(
                "cut: {:?} {:?} in {:?}",
                word.said, word.ink, word.clip
            ));
        }
        if word.elided {
            faults.push(format!("shortened: {:?}", word.said));
        }
    }
    for (at, one) in seen.iter().enumerate() {
        for other in seen.iter().skip(at + 1) {
            let common = one
                .ink
                .intersect(one.clip)
                .intersect(other.ink.intersect(other.clip));
            if common.width() > SLACK && common.height() > SLACK {
                faults.push(format!(
                    "over each other: {:?} and {:?} at {common:?}",
                    one.said, other.said
                ));
            }
        }
    }
    faults
}
