//! The font files of the window and of what is printed. Statics, not constants: the bytes of a constant stand in the program once for each
//! place that names it.

/// All letters people write with.
pub static NOTO_SANS: &[u8] = notosans::REGULAR_TTF;

pub static NOTO_SANS_BOLD: &[u8] = notosans::BOLD_TTF;

/// The emoji that people write in a diary: a part of Noto Emoji (SIL Open Font License, beside it in `assets/fonts`), made by
/// `.ci/emoji-font`.
pub static NOTO_EMOJI_DIARY: &[u8] = include_bytes!("../assets/fonts/NotoEmoji-diary.ttf");

/// What the part leaves out, from an older one that egui brings.
pub static NOTO_EMOJI_OLDER: &[u8] = epaint_default_fonts::NOTO_EMOJI_REGULAR;

/// The icons of the window: a part of Lucide (ISC, beside it in `assets/fonts`), made by `.ci/icon-font`.
pub static LUCIDE_DIARY: &[u8] = include_bytes!("../assets/fonts/Lucide-diary.ttf");
