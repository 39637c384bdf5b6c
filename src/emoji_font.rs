//! The font of the emoji that people write in a diary, in the window and on paper: a part of Noto Emoji (SIL Open Font License, beside
//! it in `assets/fonts`), made by `.ci/emoji-font`. What it lacks is looked for in the older one that egui brings.

/// The font file.
pub const NOTO_EMOJI_DIARY: &[u8] = include_bytes!("../assets/fonts/NotoEmoji-diary.ttf");
