//! A product being described or put right: what is typed, and the command it comes to. What the diary would refuse is said here,
//! so that nothing typed is lost.

use super::data::MagnesiumData;
use super::food_card::typed_mg;
use crate::diary::{DiaryError, IntakeCommand, free_name};
use crate::domain::Day;
use crate::domain::form::Form;
use crate::domain::product::{Label, NewProduct, Product, ProductId, Unit, Units};
use crate::text::Text;
use crate::ui::parts::day_field::DayField;
use crate::ui::parts::form::Wrong;
use crate::ui::parts::kept_form::Typed;
use crate::ui::parts::month_pick::Dates;

/// Typed numbers nearer to the label than this are the label: more digits than these are not shown.
const SHOWN_DIGITS: f64 = 0.006;

/// The fields of a product that can be wrong; a date says it itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ProductPart {
    Name,
    /// What the label says.
    Amount,
}

/// A product being described, or one of the list being put right.
#[derive(Debug)]
pub(super) struct ProductDraft {
    /// What is put right; `None` for a new one.
    known: Option<Product>,
    pub(super) name: String,
    pub(super) form: Form,
    pub(super) by_compound: bool,
    pub(super) mg: String,
    pub(super) unit: Unit,
    pub(super) usual: Units,
    /// Its days as they are kept, with which the fields begin.
    pub(super) days: (Day, Option<Day>),
    pub(super) since: DayField,
    pub(super) until: DayField,
    pub(super) wrong: Wrong<ProductPart>,
    /// It has just been opened: the keyboard is to go to its first field.
    pub(super) is_new: bool,
}

impl ProductDraft {
    /// A product to be described, begun on `since`.
    pub(super) fn new(since: Day) -> Self {
        Self {
            known: None,
            name: String::new(),
            // Nobody is made to know it: with the magnesium from the table it decides nothing.
            form: Form::Other,
            by_compound: false,
            mg: String::new(),
            unit: Unit::default(),
            usual: Units::ONE,
            days: (since, None),
            since: DayField::default(),
            until: DayField::default(),
            wrong: Wrong::default(),
            is_new: true,
        }
    }

    /// A product of the list, to be put right.
    pub(super) fn of(product: &Product, text: &Text) -> Self {
        let (Label::Elemental(mg) | Label::Compound(mg)) = product.label;
        Self {
            name: product.name.clone(),
            form: product.form,
            by_compound: product.is_from_compound(),
            mg: text.count(mg),
            unit: product.unit,
            usual: product.usual_on(product.since),
            days: (product.since, product.until),
            since: DayField::default(),
            until: DayField::default(),
            wrong: Wrong::default(),
            is_new: true,
            known: Some(product.clone()),
        }
    }

    /// Which product is put right.
    pub(super) fn corrects(&self) -> Option<ProductId> {
        self.known.as_ref().map(|product| product.id)
    }

    /// Its usual amount changed later on: then only that of the first day is put right here.
    pub(super) fn has_later_amounts(&self) -> bool {
        let known = self.known.as_ref();
        known.is_some_and(|product| product.amounts.len() > 1)
    }

    /// What was read on the label, if that is a number.
    pub(super) fn label(&self) -> Option<Label> {
        let mg = typed_mg(&self.mg)?;
        let typed = if self.by_compound {
            Label::Compound(mg)
        } else {
            Label::Elemental(mg)
        };
        let known = self.known.as_ref().map(|product| product.label);
        Some(
            known
                .filter(|known| is_as_shown(*known, typed))
                .unwrap_or(typed),
        )
    }

    /// The command it comes to, unless something is wrong: each field says what is wrong with it.
    pub(super) fn command(&mut self, data: &MagnesiumData, text: &Text) -> Option<IntakeCommand> {
        let refused = |err: DiaryError| text.diary_error(&err);
        let others = data.pantry.products.iter();
        let others = others.filter(|product| Some(product.id) != self.corrects());
        let name = free_name(&self.name, others.map(|other| other.name.as_str())).map_err(refused);
        let label = self.label().ok_or_else(|| text.form_not_number());
        let label = label.and_then(|label| match label.magnesium(self.form) {
            Ok(_) => Ok(label),
            Err(err) => Err(refused(DiaryError::Label(err))),
        });
        self.wrong.begin();
        let name = self.wrong.take(ProductPart::Name, name);
        let label = self.wrong.take(ProductPart::Amount, label);
        let dates = dates(data);
        let since = self.since.hand_on(dates, text, self.wrong.leads());
        let is_wrong = self.wrong.leads() || since.is_err();
        let until = self.until.hand_on(dates, text, is_wrong);
        let (since, until) = (since.ok()?.unwrap_or(self.days.0), until.ok()?);
        if until.is_some_and(|until| until < since) {
            let words = refused(DiaryError::EndsBeforeStart(since));
            self.until.refuse(words, self.wrong.leads());
        }
        let (name, label) = (name?, label?);
        if until.is_some_and(|until| until < since) {
            return None;
        }
        let product = NewProduct {
            name,
            form: self.form,
            label,
            unit: self.unit,
            usual: self.usual,
            since,
            until,
        };
        Some(match self.corrects() {
            None => IntakeCommand::AddProduct(product),
            Some(known) => IntakeCommand::CorrectProduct {
                product: known,
                corrected: product,
            },
        })
    }
}

impl Typed for ProductDraft {
    /// Nothing was typed that would have to be typed again.
    fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.mg.trim().is_empty()
    }

    fn begin_again(&mut self) {
        self.wrong.begin();
        self.is_new = true;
    }

    /// One that was changed meanwhile is put right from what it is now.
    fn is_about(&self, other: &Self) -> bool {
        self.known == other.known
    }
}

/// What the days of a product may be.
pub(super) const fn dates(data: &MagnesiumData) -> Dates {
    Dates::past(data.today, data.week_start)
}

fn is_as_shown(known: Label, typed: Label) -> bool {
    match (known, typed) {
        (Label::Elemental(known), Label::Elemental(typed))
        | (Label::Compound(known), Label::Compound(typed)) => (known - typed).abs() < SHOWN_DIGITS,
        _ => false,
    }
}
