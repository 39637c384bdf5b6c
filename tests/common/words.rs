//! Looks at the words a window draws: none may be cut off at its side, end in an ellipsis, lie on another, under a line or stick out of
//! its card.

use egui::Rect;
use egui::epaint::{ClippedShape, Shape};
use egui_kittest::Harness;

/// Ink that sticks out this little is a rounding, not a cut.
const SLACK: f32 = 1.5;

/// From this roundness on a filled box is a card, a button or a tag: what begins in it belongs in it.
const ROUND: u8 = 8;

/// A dash of a line that stands upright is no wider and no higher.
const DASH: (f32, f32) = (1.5, 6.0);

/// A scroll bar is no wider.
const BAR: f32 = 16.0;

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
    let mut faults = faults(&words);
    faults.extend(under_lines(&words, &window.output().shapes));
    faults.extend(out_of_cards(&words, &cards(&window.output().shapes)));
    assert_eq!(faults, Vec::<String>::new(), "{what}");
}

/// Words that a thin dashed line runs through.
fn under_lines(words: &[Word], shapes: &[ClippedShape]) -> Vec<String> {
    let mut faults = Vec::new();
    for clipped in shapes {
        let Shape::Mesh(mesh) = &clipped.shape else {
            continue;
        };
        for corners in mesh.vertices.chunks_exact(4) {
            let dash = Rect::from_points(&[corners[0].pos, corners[3].pos]);
            let dash = dash.intersect(clipped.clip_rect);
            let is_dash = dash.is_positive() && dash.width() <= DASH.0 && dash.height() <= DASH.1;
            let mut words = words.iter();
            let under = |word: &&Word| word.ink.intersect(word.clip).contains(dash.center());
            if let Some(word) = words.find(under).filter(|_| is_dash) {
                faults.push(format!("under a line: {:?} at {dash:?}", word.said));
            }
        }
    }
    faults
}

/// A rounded box, and what of it is in sight: below a list that scrolls other words may stand where it would go on.
struct Card {
    whole: Rect,
    in_sight: Rect,
}

fn cards(shapes: &[ClippedShape]) -> Vec<Card> {
    let mut cards = Vec::new();
    for clipped in shapes {
        collect_cards(&clipped.shape, clipped.clip_rect, &mut cards);
    }
    cards
}

fn collect_cards(shape: &Shape, clip: Rect, cards: &mut Vec<Card>) {
    match shape {
        Shape::Vec(shapes) => shapes
            .iter()
            .for_each(|shape| collect_cards(shape, clip, cards)),
        Shape::Rect(rect) => {
            let round = rect.corner_radius;
            // A scroll bar holds no words.
            let is_filled = rect.fill != egui::Color32::TRANSPARENT && rect.rect.height() > BAR;
            let corners = [round.nw, round.ne, round.sw, round.se];
            if is_filled && corners.iter().any(|corner| *corner >= ROUND) {
                cards.push(Card {
                    whole: rect.rect,
                    in_sight: rect.rect.intersect(clip),
                });
            }
        }
        _ => {}
    }
}

/// Words that begin in a box and end outside it.
fn out_of_cards(words: &[Word], cards: &[Card]) -> Vec<String> {
    let mut faults = Vec::new();
    for word in words.iter().filter(|word| word.clip.intersects(word.ink)) {
        let begins_in = |card: &&Card| card.in_sight.contains(word.ink.left_center());
        for card in cards.iter().filter(begins_in) {
            let seen = word.ink.intersect(word.clip);
            if !card.whole.expand(SLACK).contains_rect(seen) {
                faults.push(format!(
                    "out of its card: {:?} {seen:?} in {:?}",
                    word.said, card.whole
                ));
            }
        }
    }
    faults
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
