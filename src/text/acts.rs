//! What undo would take back, in words.

use super::{Text, capitalised};
use crate::diary::{Act, IntakeAct, MedicineChange, OwnFoodChange, ProductChange, RecordAct};
use crate::domain::lab::LabKind;
use crate::domain::{Day, FactorKey, Severity, SignKey};

impl Text {
    /// "hoofdpijn: matig, 22 november"; a day of another year than that of `today` has its year. `None` is an act of a later version.
    pub fn act(&self, act: Option<&Act>, today: Day) -> String {
        let Some(act) = act else {
            return self.act_unknown();
        };
        match act {
            Act::Answer { day, sign, level } => {
                let severity = level.and_then(|level| Severity::from_level(i64::from(level)));
                let (sign, day) = (self.sign_named(sign), self.day_named(day, today));
                match severity {
                    Some(severity) => {
                        self.act_answer(sign, self.severity(severity).to_lowercase(), day)
                    }
                    None => self.act_not_asked(sign, day),
                }
            }
            Act::NoOtherSigns { day, .. } => self.act_no_other_signs(self.day_named(day, today)),
            Act::NoSignsOn { days, .. } => match days.as_slice() {
                [day] => self.act_no_other_signs(self.day_named(day, today)),
                days => self.act_no_signs_on(days.len()),
            },
            Act::CopyDayBefore { day, .. } => self.act_copy_day_before(self.day_named(day, today)),
            Act::Remark { day, sign } => {
                self.act_remark(self.sign_named(sign), self.day_named(day, today))
            }
            Act::Questions { .. } => self.act_questions(),
            Act::Note { day, .. } => self.act_note(self.day_named(day, today)),
            Act::Factor { day, factor, on } => {
                let name = FactorKey::parse(factor)
                    .map_or_else(|| factor.clone(), |key| self.factor(&key));
                let day = self.day_named(day, today);
                if *on {
                    self.act_factor_on(name, day)
                } else {
                    self.act_factor_off(name, day)
                }
            }
            Act::BloodPressure { day, added: true } => {
                self.act_pressure_added(self.day_named(day, today))
            }
            Act::BloodPressure { day, added: false } => {
                self.act_pressure_removed(self.day_named(day, today))
            }
            Act::Event { day, added: true } => self.act_event_added(self.day_named(day, today)),
            Act::Event { day, added: false } => self.act_event_removed(self.day_named(day, today)),
            Act::Mark {
                day,
                name,
                added: true,
            } => self.act_mark_added(name.as_str(), self.day_named(day, today)),
            Act::Mark { name, .. } => self.act_mark_removed(name.as_str()),
            Act::Log { day } => self.act_log(self.day_named(day, today)),
            Act::Moment { day, sign, added } => {
                let (sign, day) = (self.sign_named(sign), self.day_named(day, today));
                if *added {
                    self.act_moment(sign, day)
                } else {
                    self.act_moment_removed(sign, day)
                }
            }
            Act::Signs => self.act_signs(),
            Act::AddSign { name } => self.act_add_sign(name.as_str()),
            Act::RenameSign { from, to } => self.act_rename(from.as_str(), to.as_str()),
            Act::RetireSign {
                name,
                retired: true,
            } => self.act_retire(name.as_str()),
            Act::RetireSign {
                name,
                retired: false,
            } => self.act_bring_back(name.as_str()),
            Act::DeletePast { sign, rows } => self.act_delete_past(self.sign_named(sign), *rows),
            Act::FactorList { factor } => match FactorKey::parse(factor) {
                Some(key) => self.act_factor_in_list(self.factor(&key)),
                None => self.act_factor_list(),
            },
            Act::RedFlag { day } => self.act_red_flag(self.day_named(day, today)),
            Act::Hint => self.act_hint(),
            Act::Setting { key } => match self.setting_named(key) {
                Some(name) => self.act_setting(name),
                None => self.act_setting_any(),
            },
            Act::Intake(act) => self.intake_act(act, today),
            Act::Record(act) => self.record_act(act, today),
            Act::Profile => self.act_profile(),
            Act::BroughtOver => self.act_brought_over(),
            Act::Import {
                file,
                added,
                changed,
            } => self.act_import(file.as_str(), *added, *changed),
        }
    }

    /// What the line at the foot says of an act: "10 regels op “geen” gezet". Nothing for one that it does not tell.
    pub fn told_at_foot(&self, act: &Act, today: Day) -> Option<String> {
        match act {
            Act::Hint => Some(self.hint_put_away()),
            Act::NoOtherSigns { rows, .. } => Some(self.today_filled_none(*rows)),
            Act::NoSignsOn { rows, days } => Some(self.today_filled_none_on(*rows, days.len())),
            Act::CopyDayBefore { rows, .. } => Some(self.today_filled_copied(*rows)),
            Act::Intake(IntakeAct::CopiedFood { rows, .. }) => Some(self.today_food_copied(*rows)),
            act if act.is_told_at_foot() => Some(capitalised(&self.act(Some(act), today))),
            _ => None,
        }
    }

    fn record_act(&self, act: &RecordAct, today: Day) -> String {
        match act {
            RecordAct::Pause { first, added, .. } => {
                let first = self.day_named(first, today);
                if *added {
                    self.act_pause_added(first)
                } else {
                    self.act_pause_removed(first)
                }
            }
            RecordAct::Medicine { name, change } => match change {
                MedicineChange::Added => self.act_medicine_added(name.as_str()),
                MedicineChange::Changed => self.act_medicine_changed(name.as_str()),
                MedicineChange::Deleted => self.act_medicine_deleted(name.as_str()),
            },
            RecordAct::Took { day, name, taken } => {
                let day = self.day_named(day, today);
                if *taken {
                    self.act_took(name.as_str(), day)
                } else {
                    self.act_took_not(name.as_str(), day)
                }
            }
            RecordAct::Dose { day, name, added } => {
                let day = self.day_named(day, today);
                if *added {
                    self.act_medicine_dose(name.as_str(), day)
                } else {
                    self.act_medicine_dose_removed(name.as_str(), day)
                }
            }
            RecordAct::Lab { day, lab, added } => {
                let name = LabKind::parse(lab).map_or_else(|| lab.clone(), |kind| self.lab(&kind));
                let day = self.day_named(day, today);
                if *added {
                    self.act_lab_added(name, day)
                } else {
                    self.act_lab_removed(name, day)
                }
            }
        }
    }

    fn intake_act(&self, act: &IntakeAct, today: Day) -> String {
        match act {
            IntakeAct::Product { name, change } => {
                let name = name.as_str();
                match change {
                    ProductChange::Added => self.act_product_added(name),
                    ProductChange::Amount => self.act_product_amount(name),
                    ProductChange::Ended => self.act_product_ended(name),
                    ProductChange::Resumed => self.act_product_resumed(name),
                    ProductChange::Corrected => self.act_product_corrected(name),
                    ProductChange::Deleted => self.act_product_deleted(name),
                }
            }
            IntakeAct::Dose { day, name, taken } => {
                let (name, day) = (name.as_str(), self.day_named(day, today));
                match taken {
                    Some(true) => self.act_dose_taken(name, day),
                    Some(false) => self.act_dose_skipped(name, day),
                    None => self.act_dose_cleared(name, day),
                }
            }
            IntakeAct::Food { day, food, added } => {
                let (food, day) = (self.food_named(food), self.day_named(day, today));
                if *added {
                    self.act_food_added(food, day)
                } else {
                    self.act_food_removed(food, day)
                }
            }
            IntakeAct::OwnFood { name, change } => {
                let name = name.as_str();
                match change {
                    OwnFoodChange::Added => self.act_own_food(name),
                    OwnFoodChange::Corrected => self.act_own_food_corrected(name),
                    OwnFoodChange::Deleted => self.act_own_food_deleted(name),
                }
            }
            IntakeAct::FoodComplete { day, on: true } => {
                self.act_food_complete(self.day_named(day, today))
            }
            IntakeAct::FoodComplete { day, on: false } => {
                self.act_food_incomplete(self.day_named(day, today))
            }
            IntakeAct::CopiedFood { day, .. } => self.act_food_copied(self.day_named(day, today)),
            IntakeAct::TypicalWeek => self.act_typical_week(),
        }
    }

    fn sign_named(&self, key: &str) -> String {
        SignKey::parse(key).map_or_else(|| key.to_owned(), |key| self.sign(&key))
    }

    fn day_named(&self, iso: &str, today: Day) -> String {
        Day::parse_iso(iso).map_or_else(|_| iso.to_owned(), |day| self.day_seen_from(day, today))
    }
}
