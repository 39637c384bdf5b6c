//! Before and after each product, for one symptom: the words of its page in Trends, so that the same is never said in two ways.

use crate::domain::SignKey;
use crate::domain::mark::MarkKind;
use crate::text::Text;
use crate::ui::action::look::Look;
use crate::ui::lookback::looked_back::LookedBack;

/// Before and after the products.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangesData {
    /// The signs to choose from, with their names.
    pub signs: Vec<(SignKey, String)>,
    /// Which of them is shown.
    pub chosen: usize,
    /// What can be said, newest change first.
    pub changes: Vec<ProductChange>,
}

/// Before and after one change of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductChange {
    /// "Citrate since 9 Oct".
    pub title: String,
    /// What can be said.
    pub said: String,
    /// The plain counts of both sides.
    pub counts: String,
    /// What to keep in mind when reading it.
    pub caveat: Option<String>,
}

impl ChangesData {
    /// Words what was found; `None` where there is no product, no sign, or a warning sign that comes first.
    pub fn new(found: &LookedBack, look: &Look, text: &Text) -> Option<Self> {
        if found.shown.red_flag {
            return None;
        }
        let signs: Vec<(SignKey, String)> = found
            .spoken()
            .filter(|sign| sign.totals.sign_days > 0)
            .map(|sign| (sign.key.clone(), text.sign(&sign.key)))
            .collect();
        let key = found.chosen(look);
        let chosen = signs
            .iter()
            .position(|(sign, _)| Some(sign) == key.as_ref());
        let chosen = chosen.unwrap_or(0);
        let (key, _) = signs.get(chosen)?;
        let changes = found.changes(key, text).filter_map(|change| {
            let of_product = !matches!(change.kind, MarkKind::Own(_));
            // In a picture the pale weeks show it.
            let between = (change.counts.len() > 1).then(|| text.prod_changes_between());
            of_product.then_some(ProductChange {
                title: change.marks.get(change.chosen)?.clone(),
                said: change.said_with_numbers(),
                counts: change.counts.join(" · "),
                caveat: change.caveat.or(between),
            })
        });
        let changes: Vec<_> = changes.collect();
        (!changes.is_empty()).then_some(Self {
            signs,
            chosen,
            changes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, Diary, IntakeCommand};
    use crate::domain::form::Form;
    use crate::domain::product::{Label, NewProduct, Unit, Units};
    use crate::domain::testing::NOW;
    use crate::domain::{BuiltInSign, RedFlag};
    use crate::text::Language;
    use crate::ui::trends::data::OneData;

    /// The sample diary, whose supplement began in its past; with a mark of the person's own.
    fn sample(text: &Text) -> (tempfile::TempDir, Diary) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.sqlite");
        let mut diary = Diary::fresh_sample(&path, &text.sample_words(), NOW).unwrap();
        let day = diary.today(NOW).plus(-200);
        let mark = Command::AddMark {
            day,
            name: "new pillow".to_owned(),
        };
        diary.apply(mark, NOW).unwrap();
        (folder, diary)
    }

    fn found(diary: &Diary, look: &Look, text: &Text) -> Option<ChangesData> {
        ChangesData::new(&LookedBack::load(diary, NOW).unwrap(), look, text)
    }

    #[test]
    fn it_says_of_products_what_trends_says_and_of_nothing_else() {
        for language in Language::ALL {
            let text = Text::new(language);
            let (_folder, diary) = sample(&text);
            let headache = SignKey::BuiltIn(BuiltInSign::Headache);
            let look = Look {
                sign: Some(headache.clone()),
                ..Look::default()
            };
            let data = found(&diary, &look, &text).unwrap();
            assert_eq!(data.signs[data.chosen].0, headache);
            let trends = LookedBack::load(&diary, NOW).unwrap();
            let on_its_page: Vec<_> = (0..2)
                .map(|change| {
                    let look = Look {
                        change: Some(change),
                        ..look.clone()
                    };
                    let page = OneData::new(&trends, &headache, &look, &text).unwrap();
                    page.change.unwrap()
                })
                .collect();
            assert_eq!(on_its_page[1].name, "new pillow");
            let [here] = &data.changes[..] else {
                panic!("{:?}", data.changes)
            };
            let there = &on_its_page[0];
            assert_eq!(
                (&here.title, &here.said),
                (&there.marks[0], &there.said_with_numbers())
            );
            let early = there.counts.len() > 1;
            assert_eq!(here.caveat.is_some(), early || there.caveat.is_some());
            assert_eq!(here.counts, there.counts.join(" · "));
        }
    }

    #[test]
    fn without_a_product_or_with_a_warning_sign_there_is_nothing() {
        let text = Text::new(Language::En);
        let mut empty = Diary::in_memory().unwrap();
        assert_eq!(found(&empty, &Look::default(), &text), None);
        let product = NewProduct {
            name: "Citrate".to_owned(),
            form: Form::Citrate,
            label: Label::Elemental(100.0),
            unit: Unit::Tablet,
            usual: Units::ONE,
            since: empty.today(NOW),
            until: None,
        };
        let added = Command::Intake(IntakeCommand::AddProduct(product));
        empty.apply(added, NOW).unwrap();
        assert_eq!(found(&empty, &Look::default(), &text), None, "no sign yet");

        let (_folder, mut diary) = sample(&text);
        let tick = Command::RedFlag {
            day: diary.today(NOW),
            flag: RedFlag::ALL[0],
            on: true,
        };
        diary.apply(tick, NOW).unwrap();
        assert_eq!(found(&diary, &Look::default(), &text), None);
    }
}
