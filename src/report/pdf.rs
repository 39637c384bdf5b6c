//! Writes laid out pages as a PDF that screen readers can read: tagged, with a title and a language, after PDF/UA-1. The same pages
//! give the same bytes on every computer.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::color::luma;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, TableHeaderScope, Tag, TagGroup, TagKind,
    TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use thiserror::Error;

use super::data::ReportData;
use super::page::{
    Area, Element, Face, GlyphRun, Mark, PAGE_HEIGHT, PAGE_WIDTH, Page, Role, TextLine, Tone,
};
use crate::domain::Day;

/// Why no PDF could be made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct PdfError(String);

impl PdfError {
    fn because(reason: impl std::fmt::Debug) -> Self {
        Self(format!("{reason:?}"))
    }
}

/// The pages as a PDF, dated `made_on`.
///
/// # Errors
/// If the pages hold something a PDF cannot.
pub fn to_pdf(pages: &[Page], data: &ReportData, made_on: Day) -> Result<Vec<u8>, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(PdfError::because)?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let fonts = fonts()?;
    let mut tree = TagTree::new().with_lang(Some(data.language.to_owned()));
    for page in pages {
        let settings = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT);
        let settings = settings.ok_or_else(|| PdfError("no page".to_owned()))?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        let mut pen = Pen {
            surface: &mut surface,
            fonts: &fonts,
        };
        for element in &page.elements {
            if let Some(group) = pen.element(element)? {
                tree.push(group);
            }
        }
        surface.finish();
        sheet.finish();
    }
    document.set_tag_tree(tree);
    document.set_metadata(metadata(data, made_on));
    let mut outline = Outline::new();
    let start = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
    outline.push_child(OutlineNode::new(data.title.clone(), start));
    document.set_outline(outline);
    document.finish().map_err(PdfError::because)
}

fn metadata(data: &ReportData, made_on: Day) -> Metadata {
    let date = DateTime::new(u16::try_from(made_on.year()).unwrap_or(0))
        .month(u8::try_from(made_on.month()).unwrap_or(1))
        .day(u8::try_from(made_on.day_of_month()).unwrap_or(1));
    Metadata::new()
        .title(format!("{}, {}", data.title, data.period))
        .language(data.language.to_owned())
        .creation_date(date)
}

fn fonts() -> Result<BTreeMap<Face, Font>, PdfError> {
    let font = |face: Face| {
        let font = Font::new(face.data().to_vec().into(), 0);
        let font = font.ok_or_else(|| PdfError(format!("font {face:?}")))?;
        Ok((face, font))
    };
    Face::ALL.into_iter().map(font).collect()
}

/// Draws on a page.
struct Pen<'s, 'p> {
    surface: &'s mut Surface<'p>,
    fonts: &'s BTreeMap<Face, Font>,
}

impl Pen<'_, '_> {
    /// Draws a piece; its tag, unless it is only for the eye.
    fn element(&mut self, element: &Element) -> Result<Option<TagGroup>, PdfError> {
        if element.role == Role::Decoration {
            let artifact = Artifact::with_kind(ArtifactType::Other);
            self.surface.start_tagged(ContentTag::Artifact(artifact));
            self.marks(&element.marks)?;
            self.surface.end_tagged();
            return Ok(None);
        }
        let mut group = TagGroup::new(tag(element));
        if !element.marks.is_empty() {
            let content: Identifier = self.surface.start_tagged(ContentTag::Other);
            self.marks(&element.marks)?;
            self.surface.end_tagged();
            group.push(content);
        }
        for part in &element.parts {
            if let Some(part) = self.element(part)? {
                group.push(part);
            }
        }
        Ok(Some(group))
    }

    fn marks(&mut self, marks: &[Mark]) -> Result<(), PdfError> {
        for mark in marks {
            match mark {
                Mark::Words(line) => self.words(line)?,
                Mark::Rule { x, y, width, tone } => {
                    let mut path = PathBuilder::new();
                    path.move_to(*x, *y);
                    path.line_to(x + width, *y);
                    self.stroke(path, *tone, None);
                }
                Mark::Outline { area, dashed } => {
                    let dash = dashed.then(|| StrokeDash {
                        array: vec![1.6, 1.6],
                        offset: 0.0,
                    });
                    self.stroke(rectangle(*area), Tone::Line, dash);
                }
                Mark::Fill(area) => {
                    if let Some(path) = rectangle(*area).finish() {
                        self.surface.set_stroke(None);
                        self.surface.set_fill(Some(fill(Tone::Fill)));
                        self.surface.draw_path(&path);
                    }
                }
            }
        }
        Ok(())
    }

    fn stroke(&mut self, path: PathBuilder, tone: Tone, dash: Option<StrokeDash>) {
        if let Some(path) = path.finish() {
            self.surface.set_fill(None);
            self.surface.set_stroke(Some(Stroke {
                paint: luma::Color::new(tone.grey()).into(),
                width: 0.6,
                dash,
                ..Stroke::default()
            }));
            self.surface.draw_path(&path);
        }
    }

    fn words(&mut self, line: &TextLine) -> Result<(), PdfError> {
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(line.tone)));
        for run in &line.runs {
            let font = self.fonts.get(&run.face);
            let font = font.ok_or_else(|| PdfError(format!("font {:?}", run.face)))?;
            self.surface.draw_glyphs(
                Point::from_xy(line.x + run.x, line.baseline),
                &glyphs(run, line.size),
                font.clone(),
                &line.words,
                line.size,
                false,
            );
        }
        Ok(())
    }
}

/// Lengths in shares of the size, as the library wants them.
fn glyphs(run: &GlyphRun, size: f32) -> Vec<KrillaGlyph> {
    let glyph = |glyph: &super::page::Glyph| {
        let (x, y) = glyph.offset;
        KrillaGlyph::new(
            GlyphId::new(glyph.id),
            glyph.advance / size,
            x / size,
            y / size,
            0.0,
            glyph.range.clone(),
            None,
        )
    };
    run.glyphs.iter().map(glyph).collect()
}

fn fill(tone: Tone) -> Fill {
    Fill {
        paint: luma::Color::new(tone.grey()).into(),
        ..Fill::default()
    }
}

fn rectangle(area: Area) -> PathBuilder {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(area.x, area.y, area.width, area.height) {
        path.push_rect(rect);
    }
    path
}

fn tag(element: &Element) -> TagKind {
    let heading = |level: NonZeroU16| Tag::Hn(level, Some(element.words())).into();
    match &element.role {
        Role::Title => heading(NonZeroU16::MIN),
        Role::Heading => heading(NonZeroU16::MIN.saturating_add(1)),
        Role::Paragraph | Role::Decoration => Tag::P.into(),
        Role::Table => Tag::Table.into(),
        Role::Row(_) => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure(words) => Tag::Figure(Some(words.clone())).into(),
    }
}
