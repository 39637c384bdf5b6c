//! `report`: the page for the GP as a PDF.

use std::path::PathBuf;

use super::export::{span, write_new};
use super::{Context, Failure};
use crate::domain::Day;
use crate::domain::erasure::CopyKind;
use crate::report::{Part, ReportData, ReportFacts, Span, lay_out, to_pdf};
use crate::store::IfMissing;

/// Arguments of `report`.
#[derive(Debug, clap::Args)]
pub struct ReportArgs {
    /// The file; - writes to the screen
    pub file: PathBuf,
    /// The first day, as 2026-01-01 [default: 12 weeks up to the last day]
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day [default: today]
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// With the notes of the days
    #[arg(long)]
    pub notes: bool,
    /// Replace a file that is there
    #[arg(long)]
    pub force: bool,
}

/// Weeks the report is about if no days are typed.
const WEEKS: i32 = 12;

pub(super) fn run(context: &mut Context<'_>, args: &ReportArgs) -> Result<(), Failure> {
    let any = (Day::MIN, Day::MAX);
    // A wrong day is said before a missing diary.
    span(context, args.from.as_deref(), args.to.as_deref(), any)?;
    let mut diary = context.open(IfMissing::Fail)?;
    let today = diary.today(context.now);
    // Days still to come can hold nothing.
    let last = context.day_or(args.to.as_deref(), today)?.min(today);
    let usual = Span::weeks(WEEKS, last);
    let to = last.to_string();
    let (first, last) = span(
        context,
        args.from.as_deref(),
        Some(&to),
        (usual.first, last),
    )?;
    let span = Span { first, last };
    let mut parts = Part::usual();
    if args.notes {
        parts.insert(Part::Notes);
    }
    let text = context.text;
    let facts =
        ReportFacts::load(&diary, span, context.now).map_err(|err| context.store_failure(&err))?;
    let data = ReportData::new(&facts, &parts, text);
    let pages = lay_out(&data, text);
    let bytes = to_pdf(&pages, &data, facts.made_on).map_err(|err| {
        log::warn!("the PDF could not be made: {err}");
        Failure::could_not(text.report_not_made())
    })?;
    if args.file.as_os_str() == "-" {
        return Ok(context.out.write_all(&bytes)?);
    }
    write_new(context, &diary, &args.file, &bytes, args.force)?;
    diary.remember_copy(&args.file, CopyKind::Export, context.now);
    context.say(text.cli_report_done(pages.len(), args.file.display().to_string()))
}
