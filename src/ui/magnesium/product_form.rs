//! The form for a product: what its label says, or, as a fallback, a calculator from the compound. What is wrong is said beside
//! it and nothing typed is lost.

use egui::{Align, Layout, TextStyle, Ui, vec2};

use super::data::MagnesiumData;
use super::product_draft::{ProductDraft, ProductPart, dates};
use crate::diary::Command;
use crate::domain::form::{Form, FormNote};
use crate::domain::product::{LabelError, Unit};
use crate::text::Text;
use crate::ui::parts::form::{field_ui, or_away, wrong_ui};
use crate::ui::parts::kept_form::{Ended, Typed as _};
use crate::ui::parts::month_pick::Dates;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, MessageLook, icon_button, is_entered, message_bar, picker, primary_button, quiet_button,
    segmented,
};

/// The widest amount that is usual, such as "1.5".
const NUMBER_WIDTH: f32 = 24.0;

/// What there is to know about a form before taking it.
pub(super) fn note_words(note: FormNote, text: &Text) -> String {
    match note {
        FormNote::Orotate => text.note_orotate(),
        FormNote::Threonate => text.note_threonate(),
        FormNote::Laxative => text.note_laxative(),
    }
}

/// Draws the form; how it ended.
pub(super) fn product_form_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    draft: &mut ProductDraft,
    data: &MagnesiumData,
) -> Option<Ended> {
    ui.separator();
    let form = |ui: &mut Ui| {
        let is_done = form_ui(ui, scene, draft, data);
        (is_done.then_some(Ended::With(())), draft.is_empty())
    };
    or_away(ui, "product", form)
}

fn form_ui(ui: &mut Ui, scene: &mut Scene, draft: &mut ProductDraft, data: &MagnesiumData) -> bool {
    let text = scene.text;
    let name = field_ui(ui, &mut draft.name, &text.prod_name(), "");
    if std::mem::take(&mut draft.is_new) {
        name.request_focus();
    }
    let mut entered = is_entered(ui, &name);
    wrong_ui(
        ui,
        &mut draft.wrong,
        ProductPart::Name,
        name.changed(),
        Some(&name),
    );
    let form = draft.form;
    pick_ui(ui, &Form::ALL, &mut draft.form, &text.prod_form(), |form| {
        text.form(form)
    });
    let is_other_form = form != draft.form;
    if let Some(note) = draft.form.note() {
        message_bar(ui, MessageLook::Info, &note_words(note, text), None);
    }
    entered |= label_ui(ui, scene, draft, is_other_form);
    pick_ui(ui, &Unit::ALL, &mut draft.unit, &text.prod_unit(), |unit| {
        text.unit_many(unit)
    });
    usual_ui(ui, scene, draft);
    entered |= days_ui(ui, scene, draft, dates(data));
    let (mut save, mut cancel) = (false, false);
    ui.horizontal_wrapped(|ui| {
        let words = if draft.corrects().is_some() {
            text.form_save()
        } else {
            text.prod_save()
        };
        save = primary_button(ui, &words).clicked();
        cancel = quiet_button(ui, &text.form_cancel()).clicked();
    });
    if save || entered {
        match draft.command(data, text) {
            Some(command) => {
                scene.ask(Command::Intake(command));
                return true;
            }
            // The fields that are wrong say so in the next picture.
            None => ui.request_repaint(),
        }
    }
    cancel
}

/// From when on, and of one that is put right until when. True when Enter was pressed in a field.
fn days_ui(ui: &mut Ui, scene: &Scene, draft: &mut ProductDraft, dates: Dates) -> bool {
    let text = scene.text;
    let (since, until) = draft.days;
    let label = text.prod_since_label();
    draft.since.begin_with(Some(since), text);
    let mut entered = draft.since.day_ui(ui, scene, &label, dates);
    if draft.corrects().is_some() {
        if draft.since.is_changed() {
            draft.until.forgive();
        }
        let label = text.prod_until_label();
        draft.until.begin_with(until, text);
        entered |= draft.until.day_ui(ui, scene, &label, dates);
        ui.label(theme::small(text.prod_correct_help()));
    }
    entered
}

pub(super) fn pick_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    all: &[T],
    chosen: &mut T,
    name: &str,
    word: impl Fn(T) -> String,
) -> bool {
    ui.label(theme::small(name));
    let words: Vec<String> = all.iter().map(|one| word(*one)).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let at = all.iter().position(|one| one == chosen).unwrap_or(0);
    let picked = picker(ui, &words, at, name).and_then(|at| all.get(at));
    if let Some(picked) = picked {
        *chosen = *picked;
    }
    picked.is_some()
}

/// True when Enter was pressed in its field.
fn label_ui(ui: &mut Ui, scene: &Scene, draft: &mut ProductDraft, is_other_form: bool) -> bool {
    let text = scene.text;
    let options = [text.prod_label_table(), text.prod_label_front()];
    let options = [options[0].as_str(), options[1].as_str()];
    let question = if draft.by_compound {
        text.prod_compound_question()
    } else {
        text.prod_label_question()
    };
    let chosen = usize::from(draft.by_compound);
    let picked = segmented(ui, &options, Some(chosen), &text.prod_label_question());
    if let Some(at) = picked {
        draft.by_compound = at == 1;
    }
    let field = field_ui(ui, &mut draft.mg, &question, "");
    let entered = is_entered(ui, &field);
    let is_changed = field.changed() || picked.is_some() || is_other_form;
    wrong_ui(
        ui,
        &mut draft.wrong,
        ProductPart::Amount,
        is_changed,
        Some(&field),
    );
    let line = ui.text_style_height(&TextStyle::Body);
    // Its place is there from the start: the button below does not move away while one types.
    ui.scope(|ui| {
        ui.set_min_height(line);
        amount_ui(ui, scene, draft);
    });
    if draft.by_compound && draft.form.magnesium_share().is_some() {
        ui.label(theme::small(text.prod_compound_caveat()));
    }
    entered
}

/// What the label comes to, as far as it is typed.
fn amount_ui(ui: &mut Ui, scene: &Scene, draft: &ProductDraft) {
    let text = scene.text;
    let amount = match draft.label().map(|label| label.magnesium(draft.form)) {
        Some(Ok(amount)) => amount,
        Some(Err(LabelError::UnknownForm)) => {
            ui.label(theme::small(text.prod_compound_form()));
            return;
        }
        // What else is wrong is said when it is to be kept: half typed is no mistake yet.
        _ => return,
    };
    if let (true, Some(share)) = (draft.by_compound, draft.form.magnesium_share()) {
        let percent = text.percent_of(text.decimal(share * 100.0, 1));
        ui.label(theme::body(
            text.prod_compound_result(text.mg_exact(amount), percent),
        ));
    } else {
        let unit = text.unit(draft.unit);
        ui.label(theme::small(
            text.prod_label_about(text.mg_exact(amount), unit),
        ));
    }
}

/// How many units, or the milligrams of what is not counted in any.
fn usual_words(draft: &ProductDraft, text: &Text) -> String {
    let label = draft.label().filter(|_| draft.unit == Unit::Mg);
    let amount = label.and_then(|label| label.magnesium(draft.form).ok());
    let usual = draft.usual.count();
    match amount {
        Some(amount) => text.mg_exact(amount.times(usual)),
        None => text.count(usual),
    }
}

fn usual_ui(ui: &mut Ui, scene: &Scene, draft: &mut ProductDraft) {
    let text = scene.text;
    let name = if draft.has_later_amounts() {
        text.prod_usual_first()
    } else {
        text.prod_usual_label()
    };
    ui.label(theme::small(&name));
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::ICON_BUTTON.y);
        // Before its buttons, as the amounts of food are.
        let place = vec2(NUMBER_WIDTH, theme::ICON_BUTTON.y);
        ui.allocate_ui_with_layout(place, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(NUMBER_WIDTH);
            ui.label(theme::strong(usual_words(draft, text)));
        });
        for (icon, words, usual) in [
            (
                Icon::Fewer,
                text.prod_fewer(name.as_str()),
                draft.usual.fewer(),
            ),
            (Icon::Add, text.prod_more(name.as_str()), draft.usual.more()),
        ] {
            ui.add_enabled_ui(usual.is_some(), |ui| {
                if icon_button(ui, icon, &words).clicked()
                    && let Some(usual) = usual
                {
                    draft.usual = usual;
                }
            });
        }
    });
}
