//! What is said aloud: the one owner of announcements. A screen reader speaks when its focus moves, when the name of what has the
//! focus changes, and (newer ones) when a live region appears. The quick keys move no focus, so while no control has it the place
//! the person is at (the chosen row, the day of the calendar, the page) takes it for who listens, though not for the keyboard; what
//! was just done stands before the words of the place. While a control has the focus, news is a live region and, where screen
//! readers may be older than those, the description of that control. Decides nothing of what is said.

use std::collections::HashMap;

use egui::accesskit::{Live, Node, NodeId, Rect, Role, TreeUpdate};
use egui::{Context, FullOutput, Id, Plugin, Response};

/// Where the person is while no control has the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The same as long as it is the same place.
    pub id: Id,
    pub words: String,
}

/// Remembers what was said, so that everything is said once.
#[derive(Debug, Default)]
pub struct Announcer {
    place: Option<Place>,
    /// Said since the last picture.
    said: Vec<String>,
    /// The words of the live regions of the last picture.
    heard: Vec<String>,
    /// What stands before the words of the place, or of the control that has the focus.
    news: String,
    /// Where the news was heard.
    at: Option<(NodeId, String)>,
    /// The words of the place as they were heard last.
    heard_at: String,
    /// The words of the place are to be heard although they are the same.
    repeats: bool,
    count: u64,
    /// The region that says the latest news, and which it is.
    region: Option<(u64, String)>,
}

/// Says this once.
pub fn say(ctx: &Context, words: impl Into<String>) {
    let words = words.into();
    ctx.with_plugin(|announcer: &mut Announcer| announcer.said.push(words));
}

/// Says once more where the person is: they asked for the place where they were already.
pub fn repeat(ctx: &Context) {
    ctx.with_plugin(|announcer: &mut Announcer| announcer.repeats = true);
}

/// Where the person is from now on; `None` where a dialog has the keyboard.
pub fn stand(ctx: &Context, place: Option<Place>) {
    ctx.with_plugin(|announcer: &mut Announcer| announcer.place = place);
}

/// Whether anybody listens.
pub fn is_heard(ctx: &Context) -> bool {
    ctx.has_accesskit_node(egui::accesskit_root_id())
}

/// The words of a label are said when it appears and when they change.
pub fn live(label: &Response) {
    label
        .ctx
        .accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
}

impl Plugin for Announcer {
    fn debug_name(&self) -> &'static str {
        "announcer"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let Some(update) = output.platform_output.accesskit_update.as_mut() else {
            // Who begins to listen later hears what is, not what was.
            *self = Self::default();
            return;
        };
        name_dialogs(update);
        let fresh = self.fresh(update);
        let root = egui::accesskit_root_id().accesskit_id();
        match self.place.clone() {
            Some(place) if update.focus == root => self.at_place(update, place, fresh),
            _ => self.at_control(update, root, fresh),
        }
    }
}

impl Announcer {
    /// The words of live regions that were not there in the last picture, in their order.
    fn fresh(&mut self, update: &TreeUpdate) -> Vec<String> {
        let regions = update.nodes.iter().filter(|(_, node)| is_live(node));
        let words = |node: &Node| node.label().or(node.value()).map(str::to_owned);
        let now: Vec<String> = regions.filter_map(|(_, node)| words(node)).collect();
        let fresh = now
            .iter()
            .filter(|words| !self.heard.contains(words))
            .cloned();
        let fresh = fresh.collect();
        self.heard = now;
        fresh
    }

    /// Nothing has the focus: the place takes it, and nothing else speaks.
    fn at_place(&mut self, update: &mut TreeUpdate, place: Place, fresh: Vec<String>) {
        let said = std::mem::take(&mut self.said).into_iter().chain(fresh);
        let said = sentences(said);
        let at = Some((place.id.accesskit_id(), place.words.clone()));
        if !said.is_empty() {
            self.news = said;
        } else if self.at != at || self.repeats {
            self.news.clear();
        }
        self.at = at;
        self.region = None;
        let words = joined(&self.news, &place.words);
        // Other words are another node: that the focus moved is heard by every screen reader, that a name changed is not.
        if std::mem::take(&mut self.repeats) || self.heard_at != words {
            self.heard_at.clone_from(&words);
            self.count += 1;
        }
        let id = place.id.with(self.count).accesskit_id();
        let mut node = Node::new(Role::ListItem);
        node.set_label(words);
        for (_, node) in &mut update.nodes {
            if is_live(node) {
                node.clear_live();
            }
        }
        add(update, id, node);
        update.focus = id;
    }

    /// A control has the focus, or nothing can: news is a live region of its own.
    fn at_control(&mut self, update: &mut TreeUpdate, root: NodeId, fresh: Vec<String>) {
        let said = std::mem::take(&mut self.said);
        let words = said.iter().chain(&fresh).cloned().collect::<Vec<_>>();
        let at = Some((update.focus, String::new()));
        // What was said while nothing had the focus is heard with what gets it next.
        let was_nowhere = self.at.as_ref().is_some_and(|(focus, _)| *focus == root);
        if !words.is_empty() {
            self.news = sentences(words);
        } else if self.at != at && !was_nowhere {
            self.news.clear();
        }
        self.at = at;
        if !said.is_empty() {
            self.count += 1;
            self.region = Some((self.count, sentences(said)));
        }
        if let Some((count, words)) = &self.region {
            // A new one each time: the same words twice are news twice.
            let id = Id::unique(("said", *count)).accesskit_id();
            let mut node = Node::new(Role::Status);
            node.set_label(words.as_str());
            node.set_live(Live::Polite);
            add(update, id, node);
        }
        let focus = update.focus;
        let focused = update.nodes.iter_mut().find(|(id, _)| *id == focus);
        if let Some((_, node)) = focused.filter(|_| focus != root && !self.news.is_empty())
            && cfg!(all(unix, not(target_os = "macos")))
        {
            let known = node.description().unwrap_or_default();
            node.set_description(joined(&self.news, known));
        }
    }
}

fn sentences(words: impl IntoIterator<Item = String>) -> String {
    let words = words.into_iter();
    words.fold(String::new(), |all, words| joined(&all, &words))
}

/// News, then where one is. Words of news end as a sentence, so that the two are heard apart.
fn joined(news: &str, words: &str) -> String {
    match (news, words) {
        ("", words) => words.to_owned(),
        (news, words) if news.ends_with(words) => news.to_owned(),
        (news, words) if news.ends_with(['.', '!', '?', '…']) => format!("{news} {words}"),
        (news, words) => format!("{news}. {words}"),
    }
}

fn is_live(node: &Node) -> bool {
    node.live().is_some_and(|live| live != Live::Off)
}

fn add(update: &mut TreeUpdate, id: NodeId, mut node: Node) {
    let root = egui::accesskit_root_id().accesskit_id();
    let Some((_, window)) = update.nodes.iter_mut().find(|(id, _)| *id == root) else {
        return;
    };
    window.push_child(id);
    // Somewhere in the window, or it counts as out of sight.
    node.set_bounds(window.bounds().unwrap_or(Rect::new(0.0, 0.0, 1.0, 1.0)));
    update.nodes.push((id, node));
}

/// A dialog is called what its first heading says.
fn name_dialogs(update: &mut TreeUpdate) {
    let places: HashMap<NodeId, usize> = update
        .nodes
        .iter()
        .enumerate()
        .map(|(at, (id, _))| (*id, at))
        .collect();
    let is_unnamed = |node: &Node| node.role() == Role::Dialog && node.label().is_none();
    let named: Vec<(usize, String)> = update
        .nodes
        .iter()
        .enumerate()
        .filter(|(_, (_, node))| is_unnamed(node))
        .filter_map(|(at, (_, node))| Some((at, first_heading(update, &places, node)?)))
        .collect();
    for (at, name) in named {
        if let Some((_, node)) = update.nodes.get_mut(at) {
            node.set_label(name);
            node.set_modal();
        }
    }
}

fn first_heading(
    update: &TreeUpdate,
    places: &HashMap<NodeId, usize>,
    node: &Node,
) -> Option<String> {
    node.children().iter().find_map(|id| {
        let (_, child) = update.nodes.get(*places.get(id)?)?;
        if child.role() == Role::Heading {
            return child.label().map(str::to_owned);
        }
        first_heading(update, places, child)
    })
}
