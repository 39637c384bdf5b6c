//! What the diary and the program call things, in every language of the program.

use crate::diary::Diary;
use crate::domain::factor::BuiltInFactor;
use crate::domain::{FactorKey, SignKey};
use crate::exchange::foreign::propose::Known;
use crate::store::StoreError;
use crate::text::{Language, Text};

/// All names that a name in a file can be compared with; without a diary only the program's own.
pub fn known(diary: Option<&Diary>, text: &Text) -> Result<Known, StoreError> {
    let mut known = Known {
        low_mood: text.incoming_low_mood(),
        low_energy: text.incoming_low_energy(),
        low_sleep: text.incoming_low_sleep(),
        ..Known::default()
    };
    for text in Language::ALL.into_iter().map(Text::new) {
        known.built_in.extend(text.built_in_names());
        let factors = BuiltInFactor::ALL.into_iter().map(FactorKey::BuiltIn);
        known
            .factors
            .extend(factors.map(|key| (text.factor(&key), key)));
    }
    let Some(diary) = diary else { return Ok(known) };
    for sign in diary.signs()? {
        if let SignKey::Own(name) = sign.key {
            known.own.push(name);
        }
    }
    for factor in diary.factors()? {
        if let FactorKey::Own(name) = &factor.key {
            known.factors.push((name.clone(), factor.key.clone()));
        }
    }
    let medicines = diary.medicines()?.into_iter();
    known
        .medicines
        .extend(medicines.map(|medicine| medicine.name));
    for product in diary.all_products()? {
        let mg = product.per_unit.mg().round();
        known.products_usual.push(product.amounts);
        known.products.push(product.name);
        known.products_mg.push(mg.clamp(0.0, 1e6) as u32);
    }
    // Named in another language it stays one symptom.
    let named = |name: fn(&Text) -> String| {
        let names = Language::ALL.map(|language| name(&Text::new(language)));
        known.own.iter().find(|own| names.contains(own)).cloned()
    };
    let low = (
        named(Text::incoming_low_mood),
        named(Text::incoming_low_energy),
        named(Text::incoming_low_sleep),
    );
    known.low_mood = low.0.unwrap_or(known.low_mood);
    known.low_energy = low.1.unwrap_or(known.low_energy);
    known.low_sleep = low.2.unwrap_or(known.low_sleep);
    Ok(known)
}
