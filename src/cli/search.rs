//! `search`: the days on which words stand.

use serde_json::{Value, json};

use super::{Context, Failure};
use crate::diary::{FoundDay, Search, SearchPlace};
use crate::exchange::DateMeant;
use crate::store::{IfMissing, StoreError};

/// Arguments of `search`.
#[derive(Debug, clap::Args)]
pub struct SearchArgs {
    /// Words, or their beginnings
    #[arg(required = true)]
    pub words: Vec<String>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Days that are printed; JSON has all.
const DAYS_SHOWN: usize = 50;

pub(super) fn run(context: &mut Context<'_>, args: &SearchArgs) -> Result<(), Failure> {
    let words = args.words.join(" ");
    if !words.chars().any(char::is_alphanumeric) {
        return Err(Failure::wrong_usage(context.text.cli_search_no_words()));
    }
    let diary = context.open(IfMissing::Fail)?;
    let found = diary
        .search_entries(context.text)
        .and_then(Search::new)
        .and_then(|search| found(&search, &words))
        .map_err(|err| context.store_failure(&err))?;
    if args.json {
        let days: Vec<Value> = found.iter().map(day_json).collect();
        return context.say_json(&json!({ "schema": 1, "days": days }));
    }
    if found.is_empty() {
        return context.say(context.text.cli_search_nothing(words));
    }
    for day in found.iter().take(DAYS_SHOWN) {
        context.say(context.text.day_with_year(day.day))?;
        for hit in &day.hits {
            let place = context.text.search_place(&hit.place);
            let words: String = hit.pieces.iter().map(|(piece, _)| piece.as_str()).collect();
            context.say(format!("  {place}: {words}"))?;
        }
    }
    let more = found.len().saturating_sub(DAYS_SHOWN);
    if more > 0 {
        context.say(context.text.cli_search_more(more))?;
    }
    Ok(())
}

/// The days with the words; where they are a date, that day or those days before them.
fn found(search: &Search, words: &str) -> Result<Vec<FoundDay>, StoreError> {
    let meant = DateMeant::read(words).ok();
    let mut days = meant.map_or_else(Vec::new, |meant| {
        search.days_meant(|day| meant.contains(day))
    });
    let more = search.find(words)?.days.into_iter();
    let more = more.filter(|found| !meant.is_some_and(|meant| meant.contains(found.day)));
    days.extend(more);
    Ok(days)
}

fn day_json(found: &FoundDay) -> Value {
    let hits: Vec<Value> = found
        .hits
        .iter()
        .map(|hit| {
            let words: String = hit.pieces.iter().map(|(piece, _)| piece.as_str()).collect();
            let sign = match &hit.place {
                SearchPlace::Remark(sign) | SearchPlace::Sign(sign) => Some(sign.to_string()),
                _ => None,
            };
            json!({ "in": hit.place.key(), "sign": sign, "words": words })
        })
        .collect();
    json!({ "day": found.day.to_string(), "hits": hits })
}
