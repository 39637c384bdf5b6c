//! When to see a GP, in one line above the rows: in as many words as there is room for.

use crate::text::Text;
use crate::ui::lookback::looked_back::LookedBack;

/// When to see a GP, in one sentence; the reasons where there are several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GpLine {
    /// "Discuss with your GP".
    pub lead: String,
    /// The same in fewer words, and in one.
    leads_brief: [String; 2],
    /// The one reason, or what it is about.
    pub words: String,
    /// What it is about, with how long that lasts.
    pub lasting: String,
    /// What it is about, alone: where there is least room.
    pub names: String,
    /// The first of it, and how much more.
    first: String,
    /// Every reason in a sentence, where there are several.
    pub reasons: Vec<String>,
}

/// What is said of it at once.
#[derive(Clone, Copy, Debug)]
pub struct GpSaid<'a> {
    pub lead: &'a str,
    pub words: &'a str,
    /// More is behind it.
    pub has_more: bool,
}

impl GpLine {
    /// The most that `fits`; names alone where there is `is_least` room.
    pub(super) fn said<'a>(
        &'a self,
        is_least: bool,
        fits: impl Fn(&GpSaid<'a>) -> bool,
    ) -> GpSaid<'a> {
        let said = |lead: &'a str, words: &'a str| GpSaid {
            lead,
            words,
            has_more: true,
        };
        let [brief, least] = &self.leads_brief;
        let (ways, last) = if is_least {
            let ways = [said(brief, &self.names), said(least, &self.names)];
            (ways, said(least, &self.first))
        } else {
            let whole = GpSaid {
                has_more: !self.reasons.is_empty(),
                ..said(&self.lead, &self.words)
            };
            let ways = [whole, said(&self.lead, &self.lasting)];
            (ways, said(&self.lead, &self.names))
        };
        ways.into_iter().find(fits).unwrap_or(last)
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
        let names: Vec<String> = found.iter().map(|gp| text.gp_name(gp)).collect();
        let first = names.first().cloned().unwrap_or_default();
        let first = match names.len() {
            0 | 1 => first,
            all => text.trends_gp_first(first, all - 1),
        };
        let names = text.trends_gp_several(text.list(&names));
        let (words, reasons) = match &reasons[..] {
            [] => return None,
            [only] => (only.clone(), Vec::new()),
            _ => (lasting.clone(), reasons),
        };
        Some(GpLine {
            lead: text.gp_title(),
            leads_brief: [text.gp_title_brief(), text.gp_title_least()],
            words,
            lasting,
            names,
            first: text.trends_gp_several(first),
            reasons,
        })
    }
}
