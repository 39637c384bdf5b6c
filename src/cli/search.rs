//! `search`: the days on which words stand.

use serde_json::{Value, json};

use super::args::SearchArgs;
use super::{Context, Failure};
use crate::diary::{FoundDay, Search, SearchPlace};
use crate::store::IfMissing;

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
        .and_then(|search| search.find(&words))
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

fn day_json(found: &FoundDay) -> Value {
    let hits: Vec<Value> = found
        .hits
        .iter()
        .map(|hit| {
            let words: String = hit.pieces.iter().map(|(piece, _)| piece.as_str()).collect();
            let sign = match &hit.place {
                SearchPlace::Remark(sign) => Some(sign.to_string()),
                _ => None,
            };
            json!({ "in": hit.place.key(), "sign": sign, "words": words })
        })
        .collect();
    json!({ "day": found.day.to_string(), "hits": hits })
}
