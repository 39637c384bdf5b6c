//! When to see a GP, in one line above the rows: in as many words as there is room for.

use crate::text::Text;
use crate::ui::lookback::looked_back::LookedBack;

/// When to see a GP, in one sentence; the reasons where there are several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GpLine {
    /// "Discuss with your GP".
    pub lead: String,
    /// The one reason, or what it is about.
    pub words: String,
    /// What it is about, with how long that lasts.
    pub lasting: String,
    /// What it is about, alone: where there is least room.
    pub names: String,
    /// Every reason in a sentence, where there are several.
    pub reasons: Vec<String>,
}

impl GpLine {
    /// What is said at once, the most that `fits`, and whether more is behind it.
    pub fn said(&self, fits: impl Fn(&str) -> bool) -> (&str, bool) {
        let whole = (self.words.as_str(), !self.reasons.is_empty());
        let ways = [whole, (&self.lasting, true)];
        let found = ways.into_iter().find(|(words, _)| fits(words));
        found.unwrap_or((&self.names, true))
    }

    /// Every reason, the only one too.
    pub fn every(&self) -> &[String] {
        if self.reasons.is_empty() {
            std::slice::from_ref(&self.words)
        } else {
            &self.reasons
        }
    }
}

impl LookedBack {
    pub(super) fn gp_line(&self, text: &Text) -> Option<GpLine> {
        let found = &self.shown.gp;
        let reasons = text.gp_reasons(found);
        let lasting = text.trends_gp_several(text.gp_names_lasting(found));
        let names: Vec<_> = found.iter().map(|gp| text.gp_name(gp)).collect();
        let names = text.trends_gp_several(text.list(&names));
        let (words, reasons) = match &reasons[..] {
            [] => return None,
            [only] => (only.clone(), Vec::new()),
            _ => (lasting.clone(), reasons),
        };
        Some(GpLine {
            lead: text.gp_title(),
            words,
            lasting,
            names,
            reasons,
        })
    }
}
