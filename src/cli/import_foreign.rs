//! `import` of files of other programs and of home-made sheets: what they are recognised as, what of them is certain, and what the
//! person has to say before the rest can come in.

use std::borrow::Cow;
use std::path::Path;

use super::import::{bring, diary_for, existing, name_of, read_file, run_own};
use super::import_args::ImportArgs;
use super::import_foreign_json::to_json;
use super::import_lines::{lines, named};
use super::{Context, Failure};
use crate::diary::{Diary, ImportReport};
use crate::domain::DayStart;
use crate::exchange::NamesOut;
use crate::exchange::foreign::choice::{Choices, SCALES, Target, is_dose};
use crate::exchange::foreign::plan::{Differing, Plan};
use crate::exchange::foreign::{DayOrder, Kind, Part, Scale};
use crate::incoming::{Days, Handed, Incoming, Kept, MOST_BYTES, balance as balance_of, known};
use crate::store::StoreError;
use crate::text::Text;

pub(super) fn run(
    context: &mut Context<'_>,
    args: &ImportArgs,
    kind: Option<Kind>,
    file: &Path,
    bytes: Vec<u8>,
) -> Result<(), Failure> {
    let order = day_order(context, args)?;
    let said = read_choices(context, args)?;
    let existing = existing(context)?;
    let start = existing
        .as_ref()
        .map_or_else(DayStart::default, |diary| diary.settings().day_start);
    let days = Days {
        today: context.now.diary_day(start),
        latest: context.now.latest_day(start),
    };
    let unreadable = |err| {
        let sentence = context.text.read_error(&err);
        Failure::could_not(format!("{sentence} ({})", file.display()))
    };
    let mut incoming = Incoming::read(bytes, name_of(file), kind, days).map_err(unreadable)?;
    if incoming.reading.kind == Kind::Diary {
        return run_own(context, args, file, incoming.bytes());
    }
    if !args.sheets.is_empty() {
        let taken = incoming.take_only_parts(&args.sheets).map_err(unreadable)?;
        taken.map_err(|name| no_part(context.text, &incoming, name))?;
    }
    incoming.order = order;
    incoming.leave_undated = args.dated_only;
    incoming.absent_is_none = args.absent_is_none;
    let remembered = remembered(existing.as_ref(), incoming.reading.kind)
        .map_err(|err| context.store_failure(&err))?;
    let known =
        known(existing.as_ref(), context.text).map_err(|err| context.store_failure(&err))?;
    incoming.propose(&known, remembered.as_ref());
    incoming.keep_certain(args.own_signs, remembered.as_ref(), &said);
    set_scales(context, args, &mut incoming)?;
    set_amounts(context, args, &mut incoming)?;
    if incoming.needs_order() && !args.dry_run {
        return Err(Failure::could_not(order_question(context.text, &incoming)));
    }
    let plan = incoming.plan(context.now, start, days.today);
    if plan.batch.brings_nothing() {
        account(context, args, (&incoming, &plan), &ImportReport::default())?;
        // What has to be said first is what it was asked for.
        if args.dry_run {
            return Ok(());
        }
        let file = file.display().to_string();
        return Err(Failure::could_not(context.text.cli_import_nothing(file)));
    }
    let mut diary = diary_for(context, existing, args.dry_run)?;
    let handed = Handed::of(&incoming, context.text);
    let import = handed.import(&plan.batch, &incoming.file_name);
    let (report, _) = bring(&mut diary, &import, context.now, args.dry_run)
        .map_err(|err| context.diary_failure(&err))?;
    account(context, args, (&incoming, &plan), &report)
}

/// What was said of the last file of the kind.
fn remembered(diary: Option<&Diary>, kind: Kind) -> Result<Option<Choices>, StoreError> {
    let Some(diary) = diary else { return Ok(None) };
    let json = diary.remembered_choices(kind.key())?;
    Ok(json.and_then(|json| Choices::from_json(json.as_bytes()).ok()))
}

/// What `--day-order` says.
pub(super) fn day_order(
    context: &Context<'_>,
    args: &ImportArgs,
) -> Result<Option<DayOrder>, Failure> {
    let Some(typed) = &args.day_order else {
        return Ok(None);
    };
    let order = DayOrder::from_key(typed);
    let known = DayOrder::ALL.map(DayOrder::key).join(", ");
    let wrong = || Failure::wrong_usage(context.text.cli_import_no_order(typed.as_str(), known));
    order.ok_or_else(wrong).map(Some)
}

fn read_choices(context: &Context<'_>, args: &ImportArgs) -> Result<Choices, Failure> {
    let Some(file) = &args.map else {
        return Ok(Choices::default());
    };
    Choices::from_json(&read_file(context, file, MOST_BYTES)?).map_err(|err| {
        let sentence = context.text.mapping_error(&err);
        Failure::could_not(format!("{sentence} ({})", file.display()))
    })
}

fn set_scales(
    context: &Context<'_>,
    args: &ImportArgs,
    incoming: &mut Incoming,
) -> Result<(), Failure> {
    for typed in &args.scales {
        let wrong = || Failure::wrong_usage(context.text.cli_import_no_scale(typed.as_str()));
        let (name, scale) = typed.rsplit_once('=').ok_or_else(wrong)?;
        let (highest, reverse) = match scale.split_once(',') {
            None => (scale, false),
            Some((highest, "reverse")) => (highest, true),
            Some(_) => return Err(wrong()),
        };
        let highest: u32 = highest.trim().parse().map_err(|_| wrong())?;
        if !SCALES.contains(&highest) {
            return Err(wrong());
        }
        let unknown = || Failure::wrong_usage(context.text.cli_import_no_name(name));
        let place = incoming.place(name).ok_or_else(unknown)?;
        if let Some(choice) = incoming.choices.get_mut(place) {
            choice.scale = Some(Scale { highest, reverse });
        }
    }
    Ok(())
}

/// What `--per-unit` says of products.
fn set_amounts(
    context: &Context<'_>,
    args: &ImportArgs,
    incoming: &mut Incoming,
) -> Result<(), Failure> {
    for typed in &args.per_unit {
        let wrong = || Failure::wrong_usage(context.text.cli_import_no_amount(typed.as_str()));
        let (name, amount) = typed.rsplit_once('=').ok_or_else(wrong)?;
        let unknown = || Failure::wrong_usage(context.text.cli_import_no_name(name));
        let at = incoming.place(name).ok_or_else(unknown)?;
        // What is said of a product leads to it.
        let proposed = incoming
            .proposals
            .get(at)
            .map(|proposal| &proposal.choice.target);
        let proposed = proposed
            .filter(|target| matches!(target, Target::Product(_)))
            .cloned();
        if let (Some(choice), Some(product)) = (incoming.choices.get_mut(at), proposed)
            && choice.target == Target::Nothing
        {
            choice.target = product;
        }
        if amount.trim() == "mg" {
            incoming.count_in_mg(at, true);
            continue;
        }
        let mg: u32 = amount.trim().parse().map_err(|_| wrong())?;
        if !is_dose(&mg) {
            return Err(wrong());
        }
        incoming.count_in_mg(at, false);
        if let Some(choice) = incoming.choices.get_mut(at) {
            choice.mg = Some(mg);
        }
    }
    Ok(())
}

fn no_part(text: &Text, incoming: &Incoming, name: String) -> Failure {
    let known = incoming.parts.iter().map(|part| part.name.as_str());
    let known = known.collect::<Vec<_>>().join(", ");
    Failure::wrong_usage(text.cli_import_no_part(name, known))
}

/// The sheets of the file or the files in it, each with what is in it and whether it is left out.
fn parts(text: &Text, incoming: &Incoming) -> Vec<String> {
    let line = |part: &Part| {
        let words = text.part(part);
        match text.part_apart(part) {
            _ if part.is_taken || part.rows == 0 => words,
            Some(why) => text.cli_import_part_left(words, why),
            None => text.cli_import_part_unwanted(words),
        }
    };
    let lines = incoming.parts.iter().map(line);
    lines.map(|line| format!("  {line}")).collect()
}

fn order_question(text: &Text, incoming: &Incoming) -> String {
    let orders: Vec<&str> = incoming
        .open_orders
        .iter()
        .map(|order| order.key())
        .collect();
    text.cli_import_which_order(orders.join(", "))
}

fn account(
    context: &mut Context<'_>,
    args: &ImportArgs,
    (incoming, plan): (&Incoming, &Plan),
    report: &ImportReport,
) -> Result<(), Failure> {
    if args.json {
        let json = to_json(context.text, args.dry_run, incoming, plan, report);
        return context.say_json(&json);
    }
    let text = context.text;
    let mut said: Vec<String> = text.cut_short(plan.cut).into_iter().collect();
    said.push(text.cli_import_kind(text.file_kind(incoming.reading.kind)));
    said.extend(incoming.inside().map(|name| text.incoming_inside(name)));
    said.extend(parts(text, incoming));
    if let Some((first, last)) = plan.span {
        said.push(text.import_span(text.day_with_year(first), text.day_with_year(last)));
    }
    if incoming.needs_order() {
        said.push(order_question(text, incoming));
    }
    let balance = balance_of(plan, report);
    said.extend(lines(
        text,
        args.dry_run,
        &plan.batch,
        report,
        (&balance, &NamesOut::of(incoming, plan)),
    ));
    said.extend(text.other_lines(incoming.reading.lines, balance.read));
    if !plan.differing.is_empty() {
        let same = |one: &Differing, next: &Differing| one.day == next.day;
        let days: Vec<&[Differing]> = plan.differing.chunk_by(same).collect();
        said.push(text.import_differing(days.len()));
        said.extend(named(text, &days, |day| text.differing(day)));
    }
    said.extend(text.undated(&plan.undated, &plan.batch.sheets));
    said.extend(shared(text, incoming));
    if incoming.has_moods() {
        said.push(text.import_mood_words());
    }
    if plan.loses_times {
        said.push(text.import_times());
    }
    if plan.nights > 0 {
        said.push(text.import_nights(plan.nights));
    }
    said.extend(lost_numbers(text, incoming));
    said.extend(incoming.unkept_names(&plan.batch, text));
    said.extend(left_names(args, text, incoming));
    for line in said {
        context.say(line)?;
    }
    Ok(())
}

/// Names that become one symptom or product.
fn shared(text: &Text, incoming: &Incoming) -> Vec<String> {
    let shared = incoming.shared().into_iter();
    let words = |(target, places): (Target, Vec<usize>)| {
        let names = places
            .iter()
            .filter_map(|at| incoming.reading.names.get(*at));
        text.names_shared(names.map(|name| name.text.clone()).collect(), &target)
    };
    shared.map(words).collect()
}

/// Names whose numbers are not kept.
fn lost_numbers(text: &Text, incoming: &Incoming) -> Vec<String> {
    let names = incoming.reading.names.iter().enumerate();
    let lost = names.filter(|(at, _)| incoming.loses_numbers(*at));
    lost.map(|(_, name)| text.import_lost_numbers(name.text.as_str()))
        .collect()
}

/// Names that are left out because nobody said what they are, and what would keep them.
fn left_names(args: &ImportArgs, text: &Text, incoming: &Incoming) -> Vec<String> {
    let names = incoming.reading.names.iter().zip(&incoming.choices);
    let left = names.zip(incoming.seen.iter()).enumerate();
    let left = left.filter(|(_, ((_, choice), _))| choice.target == Target::Nothing);
    let left: Vec<(Option<Kept>, Cow<'_, str>, usize)> = left
        .map(|(at, ((name, _), seen))| {
            let kept = incoming.would_be_kept(at);
            let kept = kept.filter(|kept| !args.own_signs || *kept == Kept::OnceMeasured);
            (kept, name.key(), seen.rows)
        })
        .collect();
    let mut said = Vec::new();
    for kept in [
        Some(Kept::AsItIs),
        Some(Kept::OnceScaled),
        Some(Kept::OnceMeasured),
        None,
    ] {
        let names: Vec<_> = left.iter().filter(|(of, ..)| *of == kept).collect();
        if names.is_empty() {
            continue;
        }
        said.push(match kept {
            Some(Kept::AsItIs) => text.cli_import_left_names(names.len()),
            Some(Kept::OnceScaled) => text.cli_import_left_unscaled(names.len()),
            Some(Kept::OnceMeasured) => text.cli_import_left_unmeasured(names.len()),
            None => text.cli_import_left_unsaid(names.len()),
        });
        said.extend(named(text, &names, |(_, name, rows)| {
            text.import_name_rows(name.as_ref(), *rows)
        }));
    }
    said
}
