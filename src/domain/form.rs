//! The forms magnesium comes in, and how much of each is magnesium. Shares are computed from the IUPAC standard atomic weights;
//! two figures of EFSA confirm them (3000 mg threonate = 250 mg magnesium, 6100 mg orotate dihydrate = 400 mg).

use super::milligrams::Milligrams;
use super::{keyed, listed};

/// What a product contains.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    Citrate,
    Bisglycinate,
    Malate,
    Taurate,
    Oxide,
    /// Hydroxide, as in antacids and laxatives.
    Hydroxide,
    Carbonate,
    Chloride,
    /// Sulfate, Epsom salt.
    Sulfate,
    Lactate,
    Gluconate,
    Aspartate,
    Pidolate,
    /// L-threonate.
    Threonate,
    /// Orotate; listed so that it can be recognised.
    Orotate,
    /// A blend, another form, or not known.
    Other,
}

/// What a form is a caution about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormNote {
    /// EFSA 2025: safety cannot be established.
    Orotate,
    /// EU novel food 2024: adults only, not when pregnant or breastfeeding, at most 3000 mg a day.
    Threonate,
    /// Used as a laxative or antacid; counts as a supplement too.
    Laxative,
}

listed!(Form);
keyed!(Form);

impl Form {
    /// The form that a product's own name says, in English, Dutch or German.
    pub fn named_in(name: &str) -> Self {
        const STEMS: [(&str, Form); 15] = [
            ("citra", Form::Citrate),
            ("glycin", Form::Bisglycinate),
            ("mala", Form::Malate),
            ("taura", Form::Taurate),
            ("hydroxid", Form::Hydroxide),
            ("oxid", Form::Oxide),
            ("carbona", Form::Carbonate),
            ("chlorid", Form::Chloride),
            ("sulfa", Form::Sulfate),
            ("lacta", Form::Lactate),
            ("glucona", Form::Gluconate),
            ("asparta", Form::Aspartate),
            ("pidola", Form::Pidolate),
            ("threona", Form::Threonate),
            ("orota", Form::Orotate),
        ];
        let name = name.to_lowercase();
        let stem = STEMS.iter().find(|(stem, _)| name.contains(stem));
        stem.map_or(Self::Other, |(_, form)| *form)
    }

    /// Share of magnesium in the pure compound, 0..1, in the form that holds the most of it and is usual on labels: water bound
    /// in the crystal, or other stuff mixed in, makes it less. `None` where the form is not known.
    pub const fn magnesium_share(self) -> Option<f64> {
        let percent = match self {
            Self::Citrate => 16.2,
            Self::Bisglycinate => 14.1,
            Self::Malate => 15.5,
            Self::Taurate => 8.9,
            Self::Oxide => 60.3,
            Self::Hydroxide => 41.7,
            Self::Carbonate => 28.8,
            Self::Chloride => 12.0,
            Self::Sulfate => 9.9,
            Self::Lactate => 10.2,
            Self::Gluconate => 5.9,
            Self::Aspartate => 7.5,
            Self::Pidolate => 8.7,
            Self::Threonate => 8.3,
            Self::Orotate => 6.6,
            Self::Other => return None,
        };
        Some(percent / 100.0)
    }

    /// At most so much magnesium in `compound_mg` milligrams of the compound.
    pub fn magnesium_in(self, compound_mg: f64) -> Option<Milligrams> {
        let share = self.magnesium_share()?;
        Some(Milligrams::from_mg(compound_mg * share))
    }

    /// What there is to know about this form before taking it.
    pub const fn note(self) -> Option<FormNote> {
        match self {
            Self::Orotate => Some(FormNote::Orotate),
            Self::Threonate => Some(FormNote::Threonate),
            Self::Hydroxide | Self::Sulfate => Some(FormNote::Laxative),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_stands_in_the_name_of_a_product() {
        for (name, form) in [
            ("Magnesium citraat 200 mg", Form::Citrate),
            ("Magnesium Bisglycinate", Form::Bisglycinate),
            ("Magnesiumoxide", Form::Oxide),
            ("Magnesium hydroxide", Form::Hydroxide),
            ("Magnesium 375 mg", Form::Other),
        ] {
            assert_eq!(Form::named_in(name), form, "{name}");
        }
    }

    /// Formula mass and number of magnesium atoms, from IUPAC 2021 weights.
    #[test]
    fn shares_follow_from_the_atomic_weights() {
        let (mg, c, h, n, o, s, cl) = (24.305, 12.011, 1.008, 14.007, 15.999, 32.06, 35.45);
        let water = 2.0 * h + o;
        let cases = [
            (Form::Oxide, 1.0, mg + o),
            (Form::Hydroxide, 1.0, mg + 2.0 * (o + h)),
            (Form::Carbonate, 1.0, mg + c + 3.0 * o),
            (Form::Chloride, 1.0, mg + 2.0 * cl + 6.0 * water),
            (Form::Sulfate, 1.0, mg + s + 4.0 * o + 7.0 * water),
            (
                Form::Citrate,
                3.0,
                3.0 * mg + 2.0 * (6.0 * c + 5.0 * h + 7.0 * o),
            ),
            (
                Form::Bisglycinate,
                1.0,
                mg + 2.0 * (2.0 * c + 4.0 * h + n + 2.0 * o),
            ),
            (Form::Malate, 1.0, mg + 4.0 * c + 4.0 * h + 5.0 * o),
            (
                Form::Taurate,
                1.0,
                mg + 2.0 * (2.0 * c + 6.0 * h + n + 3.0 * o + s),
            ),
            (
                Form::Orotate,
                1.0,
                mg + 2.0 * (5.0 * c + 3.0 * h + 2.0 * n + 4.0 * o) + 2.0 * water,
            ),
            (
                Form::Threonate,
                1.0,
                mg + 2.0 * (4.0 * c + 7.0 * h + 5.0 * o),
            ),
            (
                Form::Lactate,
                1.0,
                mg + 2.0 * (3.0 * c + 5.0 * h + 3.0 * o) + 2.0 * water,
            ),
            (Form::Gluconate, 1.0, 414.60),
            (Form::Aspartate, 1.0, 324.52),
            (Form::Pidolate, 1.0, 280.52),
        ];
        for (form, atoms, mass) in cases {
            let share = atoms * mg / mass;
            assert!(
                (form.magnesium_share().unwrap() - share).abs() < 0.0006,
                "{form:?}: {share}"
            );
        }
        assert_eq!(cases.len() + 1, Form::ALL.len());
    }

    #[test]
    fn the_calculator_agrees_with_the_authority() {
        assert_eq!(Form::Threonate.magnesium_in(3_000.0).unwrap().about(), 250);
        assert_eq!(Form::Orotate.magnesium_in(6_100.0).unwrap().about(), 405);
        assert_eq!(Form::Other.magnesium_in(500.0), None);
    }
}
