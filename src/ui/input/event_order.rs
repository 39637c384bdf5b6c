//! Hands on what the person did one act at a time, in the order it came. A slow picture gathers several keys and clicks; without this
//! they would be sorted by kind and read against the page before the first of them. Each act gets a pass of its own, within the same
//! picture, so that a key finds the page, the row and the field that the key before it led to.

use std::collections::{HashSet, VecDeque};

use egui::{
    Context, Event, InputState, Key, Modifiers, Plugin, Pos2, RawInput, Ui, ViewportCommand,
};

/// Acts of one picture at most; what is left waits for the next one.
const PASSES_MAX: usize = 100;
/// Passes in which what an act led to comes to rest, at most: an animation goes on for longer.
const QUIET_PASSES_MAX: usize = 3;
/// A held key of these counts once: its repeats would answer, fill in or clear what the person did not look at.
const ONCE: [Key; 7] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Enter,
    Key::Space,
    Key::Delete,
];
/// Keys that do something else in a field than put a letter into it.
const LEADS_ON: [Key; 13] = [
    Key::Enter,
    Key::Tab,
    Key::Escape,
    Key::Delete,
    Key::Insert,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
];
/// Where no window reaches: a button released there presses nothing.
const FAR_AWAY: Pos2 = Pos2::new(-1e6, -1e6);

/// What came and was not handed on yet.
#[derive(Debug, Default)]
pub struct EventOrder {
    waiting: VecDeque<Event>,
    keys_down: HashSet<Key>,
    button_is_down: bool,
    /// The page changed under a button that is down: letting it go is no click on the new page.
    forgets_click: bool,
    /// Pasting was asked for in this picture; the words come with the next one, before anything that waits.
    awaits_paste: Option<u64>,
    frame: u64,
    is_laid_out: bool,
    /// Passes since the last act: what it led to is laid out before the next one, or that would be read against what was there before.
    quiet_passes: usize,
}

/// What is typed into a field, and changes only that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stroke {
    /// A letter, or the key it comes from.
    Letter,
    Backspace,
}

/// Whether the person did anything in this pass.
pub fn has_act(input: &InputState) -> bool {
    input.events.iter().any(is_act)
}

fn is_act(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { pressed: true, .. }
            | Event::Text(_)
            | Event::Ime(_)
            | Event::Cut
            | Event::Copy
            | Event::Paste(_)
            | Event::PasteImage(_)
            | Event::MiddleClickPaste { .. }
            | Event::PointerButton { .. }
            | Event::AccessKitActionRequest(_)
    )
}

impl EventOrder {
    /// Whether something the person did is still to be handed on.
    pub fn is_busy(&mut self) -> bool {
        !self.waiting.is_empty()
    }

    /// The page under the pointer and the keys is another one from here on.
    pub fn page_changed(&mut self) {
        self.forgets_click = self.button_is_down;
    }

    /// The events up to and with the next act.
    fn next(&mut self, ctx: &Context) -> Vec<Event> {
        let is_typing = ctx.text_edit_focused();
        let mut batch: Vec<Event> = Vec::new();
        // What is typed into a field goes on in one pass: nothing but the field hears it, and it takes the letters in their order.
        let mut run = None;
        while let Some(event) = self.waiting.pop_front() {
            let stroke = self.stroke(&event).filter(|_| is_typing);
            let goes_on = stroke.is_some() && stroke == run;
            if belongs_to_next(&event, &batch) && !goes_on {
                self.waiting.push_front(event);
                break;
            }
            if is_act(&event) && !batch.iter().any(is_act) {
                run = stroke;
            }
            let event = match clipboard_act(&event, is_typing) {
                Some(ClipboardAct::Paste) => {
                    ctx.send_viewport_cmd(ViewportCommand::RequestPaste);
                    self.awaits_paste = Some(self.frame);
                    break;
                }
                Some(ClipboardAct::Other(act)) => act,
                None => event,
            };
            if self.is_wanted(&event, is_typing) {
                self.let_go_of_click(&event, &mut batch);
                batch.push(event);
            }
        }
        batch
    }

    /// What `event`, taken from the head of what waits, does to the field that is typed in, if it is no more than that.
    fn stroke(&self, event: &Event) -> Option<Stroke> {
        match event {
            Event::Text(_) => Some(Stroke::Letter),
            Event::Key {
                key: Key::Backspace,
                pressed: true,
                modifiers: Modifiers::NONE,
                ..
            } => Some(Stroke::Backspace),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => {
                let is_letter = modifiers.is_none() || modifiers.shift_only();
                let has_letter = matches!(self.waiting.front(), Some(Event::Text(_)));
                (is_letter && has_letter && !LEADS_ON.contains(key)).then_some(Stroke::Letter)
            }
            _ => None,
        }
    }

    /// Keeps account of the keys that are down; false for a repeat that does not count.
    fn is_wanted(&mut self, event: &Event, is_typing: bool) -> bool {
        match event {
            Event::Key {
                key, pressed: true, ..
            } => self.keys_down.insert(*key) || is_typing || !ONCE.contains(key),
            Event::Key { key, .. } => {
                self.keys_down.remove(key);
                true
            }
            Event::WindowFocused(false) => {
                self.keys_down.clear();
                true
            }
            _ => true,
        }
    }

    fn let_go_of_click(&mut self, event: &Event, batch: &mut Vec<Event>) {
        if let Event::PointerButton { pressed, .. } = event {
            if std::mem::take(&mut self.forgets_click) && !pressed {
                batch.push(Event::PointerMoved(FAR_AWAY));
            }
            self.button_is_down = *pressed;
        }
    }
}

/// Whether `event` has to wait until `batch` was handled.
fn belongs_to_next(event: &Event, batch: &[Event]) -> bool {
    let has_act = batch.iter().any(is_act);
    match (event, batch.last()) {
        // The letter of a key comes right behind it, and a composed one in pieces.
        (Event::Text(_), Some(Event::Key { pressed: true, .. } | Event::Text(_)))
        | (Event::Ime(_), Some(Event::Ime(_))) => false,
        // A button counts where it was pressed, not where the pointer went afterwards.
        (Event::PointerMoved(_), _) => batch
            .iter()
            .any(|event| matches!(event, Event::PointerButton { .. })),
        (event, _) => has_act && is_act(event),
    }
}

enum ClipboardAct {
    /// The words have to be asked for.
    Paste,
    Other(Event),
}

/// The keys for the clipboard that are older than Ctrl+C and its kin.
fn clipboard_act(event: &Event, is_typing: bool) -> Option<ClipboardAct> {
    let Event::Key {
        key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return None;
    };
    match (key, *modifiers) {
        (Key::Insert, Modifiers::SHIFT) if is_typing => Some(ClipboardAct::Paste),
        (Key::Delete, Modifiers::SHIFT) if is_typing => Some(ClipboardAct::Other(Event::Cut)),
        (Key::Insert, modifiers) if modifiers.command_only() => {
            Some(ClipboardAct::Other(Event::Copy))
        }
        _ => None,
    }
}

impl Plugin for EventOrder {
    fn debug_name(&self) -> &'static str {
        "event order"
    }

    fn setup(&mut self, ctx: &Context) {
        ctx.options_mut(|options| {
            options.max_passes =
                std::num::NonZeroUsize::new(PASSES_MAX).unwrap_or(options.max_passes);
        });
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let frame = ctx.cumulative_frame_nr();
        let is_new = std::mem::replace(&mut self.frame, frame) != frame;
        let mut came = std::mem::take(&mut input.events);
        if self.awaits_paste.is_some_and(|asked| asked != frame) {
            self.awaits_paste = None;
            let pasted = came
                .iter()
                .position(|event| matches!(event, Event::Paste(_)));
            if let Some(at) = pasted {
                let words = came.remove(at);
                self.waiting.push_front(words);
            }
        }
        self.waiting.extend(came);
        if !is_new {
            // All passes of a picture are at one time, as all its events were.
            let time = ctx.input(|state| state.time);
            input.time.get_or_insert(time);
        }
        let is_ready = is_new || self.is_laid_out;
        if is_ready && self.awaits_paste.is_none() && !self.waiting.is_empty() {
            input.events = self.next(ctx);
            self.quiet_passes = 0;
        } else {
            self.quiet_passes = if is_new { 0 } else { self.quiet_passes + 1 };
        }
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        // What came with the act is laid out in the next pass, and a dialog that is new then in the one after that.
        self.is_laid_out = self.quiet_passes >= QUIET_PASSES_MAX
            || self.quiet_passes > 0 && !ui.has_requested_repaint();
        if self.awaits_paste.is_some() {
            ui.request_repaint();
        } else if !self.waiting.is_empty() {
            ui.request_discard("the next act waits");
            if !ui.will_discard() {
                ui.request_repaint();
            }
        } else if self.quiet_passes > 0 {
            ui.output_mut(|output| output.request_discard_reasons.clear());
        }
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::theme;
    use crate::ui::widgets::{Lines, primary_button, text_area};

    /// What the window came to, and how often it was drawn over within a picture.
    #[derive(Default)]
    struct Page {
        typed: String,
        pressed: usize,
        passes: usize,
    }

    fn window() -> Harness<'static, Page> {
        let mut window = Harness::builder()
            .with_context_setup(|ctx| {
                theme::install(ctx);
                ctx.add_plugin(EventOrder::default());
            })
            .build_ui_state(
                |ui, page: &mut Page| {
                    page.passes += 1;
                    let note = Lines {
                        name: "Note",
                        hint: "",
                        rows: 3,
                    };
                    text_area(ui, &mut page.typed, note, None);
                    page.pressed += usize::from(primary_button(ui, "Add").clicked());
                },
                Page::default(),
            );
        window.run();
        window.get_by_label("Note").focus();
        window.run();
        window.state_mut().passes = 0;
        window
    }

    fn key(key: Key, pressed: bool) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        }
    }

    fn letters(words: &str) -> impl Iterator<Item = Event> + '_ {
        words.chars().flat_map(|letter| {
            let of = Key::from_name(&letter.to_string().to_uppercase()).unwrap_or(Key::Space);
            [
                key(of, true),
                Event::Text(letter.to_string()),
                key(of, false),
            ]
        })
    }

    /// All of it within one picture.
    fn at_once(window: &mut Harness<'static, Page>, events: impl IntoIterator<Item = Event>) {
        // Not one by one, as the harness hands them on.
        window.input_mut().events.extend(events);
        window.step();
    }

    #[test]
    fn letters_of_one_picture_are_typed_in_one_pass() {
        let mut window = window();
        at_once(&mut window, letters("long day and tired"));
        assert_eq!(window.state().typed, "long day and tired");
        assert_eq!(
            window.state().passes,
            1,
            "no picture is drawn twice for typing"
        );
        window.state_mut().passes = 0;
        at_once(
            &mut window,
            (0..6).flat_map(|_| [key(Key::Backspace, true), key(Key::Backspace, false)]),
        );
        assert_eq!(window.state().typed, "long day and");
        assert_eq!(window.state().passes, 1);
    }

    #[test]
    fn letters_of_one_picture_are_taken_back_by_words() {
        let mut window = window();
        at_once(&mut window, letters("long day and tired"));
        for left in ["long day and ", "long day ", "long ", ""] {
            window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
            window.run();
            assert_eq!(window.state().typed, left);
        }
    }

    #[test]
    fn what_leads_on_waits_for_the_letters_before_it() {
        let mut window = window();
        let tab = [key(Key::Tab, true), key(Key::Tab, false)];
        let enter = [key(Key::Enter, true), key(Key::Enter, false)];
        at_once(&mut window, letters("tired").chain(tab).chain(enter));
        window.run();
        assert_eq!(window.state().typed, "tired");
        assert_eq!(window.state().pressed, 1);
    }
}
