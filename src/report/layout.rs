//! Sets the page for the GP on paper, part after part. What comes out is drawn as it is; what it says was decided before.

use super::data::ReportData;
use super::page::{Element, Mark, PAGE_HEIGHT, Page, Role};
use super::sheet::{Across, BOTTOM, GUTTER, Look, SIDE, Sheet, WIDTH};
use crate::text::Text;

/// How much closer a page is set that would otherwise run over: the words are then 8.3 points high.
const CLOSER: f32 = 0.92;
/// From what is printed to the foot.
const ABOVE_FOOT: f32 = 8.0;

/// The pages of a report: one, if it fits on one when set a little closer.
pub fn lay_out(data: &ReportData, text: &Text) -> Vec<Page> {
    let pages = set(data, text, Look::new(1.0));
    if pages.len() == 1 {
        return pages;
    }
    let closer = set(data, text, Look::new(CLOSER));
    if closer.len() == 1 { closer } else { pages }
}

fn set(data: &ReportData, text: &Text, look: Look) -> Vec<Page> {
    let mut sheet = Sheet::new(look);
    sheet.head(data);
    if let Some(questions) = &data.questions {
        sheet.framed(questions);
    }
    if let Some(flags) = &data.red_flags {
        sheet.framed(flags);
    }
    if let Some(table) = &data.table {
        sheet.table(table);
        sheet.y += sheet.look.gap / 2.0;
    }
    for note in &data.notes_on_table {
        sheet.words(note, sheet.look.small, Role::Paragraph, Across::PAGE);
    }
    sheet.y += sheet.look.gap;
    if let Some(figure) = &data.figure {
        sheet.figure(figure);
    }
    for pair in data.short.chunks(2) {
        sheet.side_by_side(pair);
    }
    if let Some((title, table)) = &data.labs {
        let head_and_row = 2.0 * sheet.look.row(2);
        sheet.heading(title, head_and_row);
        sheet.table(table);
        sheet.y += sheet.look.gap;
    }
    for section in &data.long {
        sheet.section(section, Across::PAGE);
    }
    sheet.feet(data, text)
}

impl Sheet {
    fn head(&mut self, data: &ReportData) {
        let period = self.setter.lines(&data.period, self.look.body, WIDTH / 2.0);
        let room = period.iter().map(|line| line.width).fold(0.0, f32::max);
        let top = self.y;
        self.words(
            &data.title,
            self.look.title,
            Role::Title,
            Across {
                x: SIDE,
                width: WIDTH - room - GUTTER,
            },
        );
        let below = self.y;
        // On the line the title stands on.
        self.y = top + self.look.title.ascent() - self.look.body.ascent();
        let lines = self.lines(
            &data.period,
            self.look.body,
            SIDE + WIDTH - room,
            room + 1.0,
        );
        let marks = lines.into_iter().map(Mark::Words).collect();
        self.put(Element::new(Role::Paragraph, marks));
        self.y = below;
        if let Some(sample) = &data.sample {
            self.words(sample, self.look.strong, Role::Paragraph, Across::PAGE);
        }
        for line in &data.who {
            self.words(line, self.look.body, Role::Paragraph, Across::PAGE);
        }
        self.words(&data.about, self.look.small, Role::Paragraph, Across::PAGE);
        self.y += self.look.gap;
    }

    /// Writes the foot of every page, now that their number is known.
    fn feet(mut self, data: &ReportData, text: &Text) -> Vec<Page> {
        let pages = self.pages.len();
        let mut done = std::mem::take(&mut self.pages);
        for (at, page) in done.iter_mut().enumerate() {
            self.y = PAGE_HEIGHT - BOTTOM + ABOVE_FOOT;
            let number = text.report_page(at + 1, pages);
            let number = self.setter.lines(&number, self.look.foot, WIDTH);
            let room = number.iter().map(|line| line.width).fold(0.0, f32::max);
            let foot = self.lines(&data.foot, self.look.foot, SIDE, WIDTH - room - GUTTER);
            let marks = foot.into_iter().map(Mark::Words).collect();
            // What the page is, is said once to those who listen.
            let role = if at == 0 {
                Role::Paragraph
            } else {
                Role::Decoration
            };
            page.elements.push(Element::new(role, marks));
            let number = number.into_iter().map(|mut line| {
                line.x = SIDE + WIDTH - room;
                line.baseline = self.y + self.look.foot.ascent();
                Mark::Words(line)
            });
            page.elements
                .push(Element::new(Role::Decoration, number.collect()));
        }
        done
    }
}
