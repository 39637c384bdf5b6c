//! Words about files of other programs: their kinds, what their names may be, what they bring.

use super::Text;
use crate::diary::{Clash, ClashOf, ImportReport};
use crate::domain::brought::Matter;
use crate::domain::product::Dose;
use crate::domain::{Day, Severity};
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::plan::Differing;
use crate::exchange::foreign::{Apart, Kind, Part, Scale};
use crate::exchange::{LeftOut, Line};

impl Text {
    /// What the diary has otherwise than a file says.
    pub fn import_clash(&self, clash: &Clash) -> String {
        let (kept, offered) = match &clash.of {
            ClashOf::Note => return self.cli_import_clash_note(self.day_with_year(clash.day)),
            ClashOf::Answer { kept, offered, .. } => {
                let words = |severity: &Severity| self.severity(*severity).to_lowercase();
                (words(kept), words(offered))
            }
            ClashOf::Pressure { kept, offered } => (kept.to_string(), offered.to_string()),
            ClashOf::Dose {
                product,
                kept,
                offered,
            } => {
                let kept = match kept {
                    Dose::Taken(units) => self.units(product, *units),
                    Dose::Skipped => self.import_dose_skipped(),
                };
                (kept, self.units(product, *offered))
            }
            ClashOf::Medicine { kept, offered, .. } => {
                (self.dose_words(kept), self.dose_words(offered))
            }
            ClashOf::Food { kept, offered } => (self.mg_exact(*kept), self.mg_exact(*offered)),
            ClashOf::Moment { kept, offered, .. } => (self.moment(kept), self.moment(offered)),
        };
        let about = self.matter(&clash.matter());
        self.cli_import_clash_answer(self.day_with_year(clash.day), about, kept, offered)
    }

    /// What an earlier file brought and this one no longer has: how much of it, and the first of it by day.
    pub fn not_in_file(&self, report: &ImportReport) -> Vec<String> {
        let gone = &report.not_in_file;
        if gone.is_empty() {
            return Vec::new();
        }
        let words = |(day, matter): &(Day, Matter)| {
            self.import_not_in_file_day(self.day_with_year(*day), self.matter(matter))
        };
        let mut lines = vec![self.import_not_in_file(gone.len())];
        lines.extend(self.first_few(gone, FEW_NAMED, words));
        lines
    }

    fn matter(&self, matter: &Matter) -> String {
        match matter {
            Matter::Answer(sign) | Matter::Moment(sign) => self.sign(sign),
            Matter::Note => self.target_note(),
            Matter::Factor(key) => self.factor(key),
            Matter::Medicine(name) | Matter::Dose(name) => name.clone(),
            Matter::Pressure => self.target_pressure(),
            Matter::Food => self.target_magnesium(),
        }
    }

    /// The first few of many, a line each, and how many more there are.
    pub fn first_few<T>(
        &self,
        rows: &[T],
        most: usize,
        words: impl Fn(&T) -> String,
    ) -> Vec<String> {
        let mut lines: Vec<String> = rows.iter().take(most).map(words).collect();
        if rows.len() > most {
            lines.push(self.incoming_more(rows.len() - most));
        }
        lines
    }

    /// Why a file has more lines than rows, where it is more than the names of its columns.
    pub fn other_lines(&self, lines: u64, rows: u64) -> Option<String> {
        let others = lines.checked_sub(rows)?;
        (others > 1).then(|| self.import_other_lines(others, lines))
    }

    /// Which numbers of a scale are how bad, and how many rows have them.
    pub fn steps(&self, scale: Scale, rows: [usize; 4]) -> String {
        let steps = Severity::ALL.into_iter().zip(scale.cuts()).zip(rows);
        let said = steps.filter_map(|((severity, cut), rows)| {
            let numbers = match cut? {
                (first, last) if first == last => first.to_string(),
                (first, last) => format!("{first}–{last}"),
            };
            Some(self.incoming_step(self.severity(severity).to_lowercase(), numbers, rows))
        });
        self.incoming_steps(said.collect::<Vec<_>>().join(", "))
    }

    /// What several entries of one day say.
    pub fn differing(&self, day: &[Differing]) -> String {
        let words = |of: &Differing| {
            let said = of.said.iter();
            let said: Vec<String> = said
                .map(|severity| self.severity(*severity).to_lowercase())
                .collect();
            let counts = said.last().cloned().unwrap_or_default();
            self.import_differing_sign(self.sign(&of.sign), said.join(", "), counts)
        };
        let signs: Vec<String> = day.iter().map(words).collect();
        let first = day.first().map(|of| self.day_with_year(of.day));
        self.import_differing_day(first.unwrap_or_default(), signs.join("; "))
    }

    /// A row that was left out, with its line.
    pub fn left_out_row(&self, row: &LeftOut, sheets: &[(u16, String)]) -> String {
        let reason = self.left_out_reason(&row.reason);
        match row.line {
            Line { sheet: 0, number } => self.cli_import_line(number, reason),
            Line { sheet, number } => {
                let name = sheets.iter().find(|(of, _)| *of == sheet);
                let name = name.map_or_else(|| sheet.to_string(), |(_, name)| name.clone());
                self.import_line_of_sheet(number, name, reason)
            }
        }
    }

    /// A sheet or file, with what is in it.
    pub fn part(&self, part: &Part) -> String {
        if part.rows == 0 {
            return self.incoming_part_empty(part.name.as_str());
        }
        self.incoming_part(part.name.as_str(), part.rows, part.days)
    }

    /// Why it is left out at first; nothing where that is said with what is in it.
    pub fn part_apart(&self, part: &Part) -> Option<String> {
        match part.apart.as_ref()? {
            Apart::Hidden => Some(self.incoming_part_hidden()),
            Apart::NoRows => None,
            Apart::OtherKind(kind) => Some(self.incoming_part_kind(self.file_kind(*kind))),
            Apart::SameDays(other) => Some(self.incoming_part_same(other.as_str())),
        }
    }

    /// That the file is cut short, and where.
    pub fn cut_short(&self, cut: Option<(Line, Option<Day>)>) -> Option<String> {
        let (line, day) = cut?;
        Some(match day {
            Some(day) => self.import_cut_day(self.day_with_year(day), line.number),
            None => self.import_cut(line.number),
        })
    }

    /// That rows without a date are about the day above them.
    pub fn undated(&self, lines: &[Line], sheets: &[(u16, String)]) -> Option<String> {
        let numbers = numbers(lines, sheets);
        (!lines.is_empty()).then(|| self.import_undated(lines.len(), self.some_of(&numbers)))
    }

    /// That rows hold formulas whose values were never stored.
    pub fn unvalued(&self, lines: &[Line], sheets: &[(u16, String)]) -> Option<String> {
        let numbers = numbers(lines, sheets);
        (!lines.is_empty()).then(|| self.import_unvalued(lines.len(), self.some_of(&numbers)))
    }

    /// That several names become one thing, and what counts then.
    pub fn names_shared(&self, names: Vec<String>, target: &Target) -> String {
        let names = self.some_of(&names);
        match target {
            Target::Product(product) => self.incoming_adds_up(names, product.as_str()),
            target => self.incoming_shares(names, self.file_target(target)),
        }
    }

    /// A line, with its sheet where there are several.
    pub fn line_number(&self, line: Line, sheets: &[(u16, String)]) -> String {
        numbers(&[line], sheets).concat()
    }

    /// What a kind of file is called.
    pub fn file_kind(&self, kind: Kind) -> String {
        match kind {
            Kind::Diary => self.file_kind_diary(),
            Kind::Wide => self.file_kind_wide(),
            Kind::Long => self.file_kind_long(),
            Kind::Daylio => "Daylio".to_owned(),
            Kind::Bearable => "Bearable".to_owned(),
            Kind::Pressure => self.file_kind_pressure(),
            Kind::Visible => "Visible".to_owned(),
            Kind::Loop => "Loop Habit Tracker".to_owned(),
            Kind::Cronometer => "Cronometer".to_owned(),
        }
    }

    /// What a name of a file is in the diary.
    pub fn file_target(&self, target: &Target) -> String {
        match target {
            Target::Sign(key) if key.is_own() => self.target_own_sign(self.sign(key)),
            Target::Sign(key) => self.sign(key),
            Target::Factor(key) => self.target_factor(self.factor(key)),
            Target::Medicine(name) => self.target_medicine(name.as_str()),
            Target::Product(name) => self.target_product(name.as_str()),
            Target::Pressure => self.target_pressure(),
            Target::Magnesium => self.target_magnesium(),
            Target::Note => self.target_note(),
            Target::Nothing => self.target_nothing(),
        }
    }

    /// What an import adds beside answers, a line each.
    pub fn beside_answers(&self, report: &ImportReport) -> Vec<String> {
        let (moments, counts) = (report.moments_added, &report.brought);
        let (added, there) = (report.notes_added, report.notes_already_there);
        let lines = [
            (moments, self.cli_import_moments(moments)),
            (
                report.moments_changed,
                self.import_moments_changed(report.moments_changed),
            ),
            (added, self.cli_import_notes(added)),
            (there, self.import_notes_there(there)),
            (
                report.notes_changed,
                self.import_notes_changed(report.notes_changed),
            ),
            (counts.factors, self.import_factors(counts.factors)),
            (counts.medicines, self.import_medicines(counts.medicines)),
            (counts.pressures, self.import_pressures(counts.pressures)),
            (counts.doses, self.import_doses(counts.doses)),
            (counts.food, self.import_food(counts.food)),
            (
                counts.food_changed,
                self.import_food_changed(counts.food_changed),
            ),
            (
                counts.already_there,
                self.import_others_there(counts.already_there),
            ),
        ];
        let said = lines.into_iter().filter(|(count, _)| *count > 0);
        let mut said: Vec<String> = said.map(|(_, line)| line).collect();
        let corrected = &counts.corrected;
        if !corrected.is_empty() {
            said.push(self.import_corrected(corrected.len()));
            said.extend(self.first_few(corrected, FEW_NAMED, |of| self.import_clash(of)));
        }
        said
    }
}

/// Rows with other numbers, or no longer in the file, that are named before "and N more".
const FEW_NAMED: usize = 10;

/// The lines, each with its sheet where there are several.
fn numbers(lines: &[Line], sheets: &[(u16, String)]) -> Vec<String> {
    let number = |line: &Line| match sheets.iter().find(|(of, _)| *of == line.sheet) {
        Some((_, name)) => format!("{} ({name})", line.number),
        None => line.number.to_string(),
    };
    lines.iter().map(number).collect()
}
