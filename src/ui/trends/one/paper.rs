//! A chart as it goes to a doctor: with the name of the symptom, the days it is about and what its colours mean, always in the light
//! colours, as wide as a page and sharp when printed. It does not depend on what of it is in sight in the window.

use egui::{
    ColorImage, Context, Frame, FullOutput, Margin, Pos2, RawInput, Rect, TextureId, Theme, Ui,
    ViewportId, vec2,
};

use super::chart_card::legend_ui;
use super::data::OneData;
use crate::domain::Day;
use crate::text::Text;
use crate::ui::lookback::axis::number;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::chart::data::ChartData;
use crate::ui::trends::chart::picture::picture_ui;
use crate::ui::trends::chart::raster::{raster, texture};
use crate::ui::trends::chart::view::ChartView;
use crate::ui::widgets::heading;

/// Points from left to right.
const WIDTH: f32 = 960.0;
/// Higher than any chart with its legend and list of marks.
const HIGHEST: f32 = 4_000.0;
/// Pixels a point: 180 an inch where the picture is as wide as a page.
const SCALE: f32 = 2.0;

/// The chart, and the one it is compared with, as they are shown in `view`.
pub fn paper(scene: &Scene, data: &OneData, view: &ChartView) -> ColorImage {
    let ctx = Context::default();
    theme::install(&ctx);
    let (mut drawn, height) = draw(&ctx, scene, data, view);
    let set = &drawn.textures_delta.set;
    let letters = texture(set.get(&TextureId::default()).into_iter().flatten());
    drawn.textures_delta.clear();
    let shapes = ctx.tessellate(drawn.shapes, SCALE);
    let size = [WIDTH, height].map(|points| (points * SCALE).ceil() as usize);
    raster(&shapes, &letters, size, SCALE, theme::LIGHT.surface)
}

/// Draws it, and how high it became.
fn draw(ctx: &Context, scene: &Scene, data: &OneData, view: &ChartView) -> (FullOutput, f32) {
    ctx.set_theme(Theme::Light);
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(WIDTH, HIGHEST))),
        ..RawInput::default()
    };
    let window = input.viewports.entry(ViewportId::ROOT).or_default();
    window.native_pixels_per_point = Some(SCALE);
    let mut view = view.alone();
    let mut height = 0.0;
    let drawn = ctx.run_ui(input, |ui| {
        let page = Frame::new().inner_margin(Margin::same(theme::CARD_MARGIN));
        let page = page.show(ui, |ui| page_ui(ui, scene, data, &mut view));
        height = page.response.rect.height();
    });
    (drawn, height)
}

fn page_ui(ui: &mut Ui, scene: &Scene, data: &OneData, view: &mut ChartView) {
    let text = scene.text;
    let chart = &data.chart;
    heading(ui, &chart.title);
    ui.label(theme::soft(days_words(chart, view, text)));
    let mut drawn = vec![picture_ui(ui, scene, chart, view)];
    if let Some(second) = &data.second {
        heading(ui, &second.title);
        ui.label(theme::soft(days_words(second, view, text)));
        drawn.push(picture_ui(ui, scene, second, view));
    }
    legend_ui(ui, scene, chart, &drawn);
}

/// The days that are shown, with what was counted where that is all of them.
fn days_words(chart: &ChartData, view: &ChartView, text: &Text) -> String {
    if view.is_whole(chart.whole) {
        return chart.counted.clone();
    }
    let (first, end) = view.shown(chart.whole);
    let day = |number: f64| Day::from_number(number as i32).unwrap_or(Day::MIN);
    let last = chart.weeks.last().map(|week| week.bar.last);
    let last = last.map_or(end - 1.0, |last| number(last).min(end - 1.0));
    text.period(day(first.ceil()), day(last))
}

#[cfg(test)]
mod tests {
    use egui::Color32;
    use egui::epaint::Shape;

    use super::*;
    use crate::diary::Diary;
    use crate::domain::testing::NOW;
    use crate::domain::{BuiltInSign, SignKey};
    use crate::text::Language;
    use crate::ui::trends::data::{Look, LookedBack};

    fn page(language: Language) -> OneData {
        let folder = tempfile::tempdir().unwrap();
        let words = Text::new(language).sample_words();
        let diary = Diary::fresh_sample(&folder.path().join("a.sqlite"), &words, NOW).unwrap();
        let found = LookedBack::load(&diary, NOW).unwrap();
        let key = SignKey::BuiltIn(BuiltInSign::Fatigue);
        OneData::new(&found, &key, &Look::default(), &Text::new(language)).unwrap()
    }

    /// The words that are drawn, with where.
    fn words(drawn: &FullOutput) -> Vec<(String, Rect)> {
        let mut words = Vec::new();
        for shape in &drawn.shapes {
            if let Shape::Text(text) = &shape.shape {
                let place = text.visual_bounding_rect();
                words.push((text.galley.text().to_owned(), place));
            }
        }
        words
    }

    #[test]
    fn the_picture_names_the_symptom_the_days_with_their_year_and_its_colours_and_all_is_on_it() {
        for (language, name, days) in [
            (Language::En, "Fatigue", "November 2026: "),
            (Language::Nl, "Vermoeidheid", "november 2026: "),
        ] {
            let (data, text) = (page(language), Text::new(language));
            let ctx = Context::default();
            theme::install(&ctx);
            let (mut drawn, height) =
                draw(&ctx, &Scene::new(&text, NOW), &data, &ChartView::default());
            drawn.textures_delta.clear();
            let words = words(&drawn);
            let says = |wanted: &str| words.iter().any(|(said, _)| said.contains(wanted));
            let severe = text
                .severity(crate::domain::Severity::Severe)
                .to_lowercase();
            for wanted in [name, days, &severe, &text.one_legend_mean()] {
                assert!(says(wanted), "{wanted}: {words:?}");
            }
            let sheet = Rect::from_min_size(Pos2::ZERO, vec2(WIDTH, height));
            for (said, place) in &words {
                assert!(sheet.contains_rect(*place), "{said} at {place}");
            }
        }
    }

    #[test]
    fn of_a_part_the_days_of_that_part_are_named() {
        let (data, text) = (page(Language::En), Text::new(Language::En));
        let mut view = ChartView::default();
        view.zoom_in_place(data.chart.whole, 3.0);
        let said = days_words(&data.chart, &view, &text);
        assert_eq!(said, "25 July to 22 September 2026");
        view.move_by(data.chart.whole, 9.0);
        let said = days_words(&data.chart, &view, &text);
        assert!(said.ends_with("22 November 2026"), "no day to come: {said}");
    }

    #[test]
    fn the_picture_is_light_and_sharp() {
        let text = Text::new(Language::En);
        let picture = paper(
            &Scene::new(&text, NOW),
            &page(Language::En),
            &ChartView::default(),
        );
        assert_eq!(picture.width(), 1_920);
        assert_eq!(picture.pixels[0], theme::LIGHT.surface);
        let has = |colour: Color32| picture.pixels.contains(&colour);
        let colours = theme::LIGHT;
        assert!(has(colours.mild) && has(colours.moderate) && has(colours.severe));
        assert!(has(colours.text), "letters reach their full colour");
    }
}
