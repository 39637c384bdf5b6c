//! Saying it: a notification of the desktop with two buttons, through D-Bus on this computer alone.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use notify_rust::{Hint, Notification, NotificationHandle, NotificationResponse, Timeout};

const FILL_IN: &str = "fill-in";
const LATER: &str = "later";

/// What the person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Open the diary.
    FillIn,
    /// Ask again in an hour.
    Later,
    /// It was put away, or nobody was there.
    Nothing,
}

/// This computer shows no notifications.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NoticeError(String);

/// The words of a reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Whose it is.
    pub program: String,
    /// The desktop entry that it belongs to, which has its icon.
    pub app_id: &'static str,
    /// What it asks.
    pub question: String,
    /// The button that opens the diary.
    pub fill_in: String,
    /// The button that waits an hour.
    pub later: String,
}

/// A reminder that stands on the screen.
#[derive(Debug)]
pub struct Shown {
    notice: Arc<NotificationHandle>,
}

impl Notice {
    /// Puts it on the screen.
    pub fn show(&self) -> Result<Shown, NoticeError> {
        // A bus that hangs would hold this program, and with it every evening that comes.
        #[cfg(all(unix, not(target_os = "macos")))]
        drop(crate::session_bus::connect().map_err(|err| NoticeError(err.to_string()))?);
        let shown = Notification::new()
            .appname(&self.program)
            .summary(&self.question)
            .icon(self.app_id)
            .hint(Hint::DesktopEntry(self.app_id.to_owned()))
            .hint(Hint::Category("presence".to_owned()))
            .action("default", &self.fill_in)
            .action(FILL_IN, &self.fill_in)
            .action(LATER, &self.later)
            .timeout(Timeout::Never)
            .show()
            .map_err(|err| NoticeError(err.to_string()))?;
        Ok(Shown {
            notice: Arc::new(shown),
        })
    }
}

impl Shown {
    /// Lets it stand until it is answered, at most for `patience`, and takes it away.
    pub fn wait(self, patience: Duration) -> Answer {
        let (answered, answer) = channel();
        let notice = Arc::clone(&self.notice);
        let wait = move || {
            let answered = |response: &NotificationResponse| {
                // Nobody waits any more once the time is over.
                answered.send(answer_of(response)).unwrap_or_default();
            };
            pollster::block_on(notice.wait_for_action_async(answered));
        };
        let thread = thread::Builder::new().name("reminder".to_owned());
        if let Err(err) = thread.spawn(wait) {
            log::warn!("no answer can be heard: {err}");
        }
        let answer = match answer.recv_timeout(patience) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => Answer::Nothing,
            // The service that showed it has gone, and so has the notice.
            Err(RecvTimeoutError::Disconnected) => return Answer::Nothing,
        };
        // Some services leave it standing after an answer.
        pollster::block_on(self.notice.close_async());
        answer
    }
}

fn answer_of(response: &NotificationResponse) -> Answer {
    match response {
        NotificationResponse::Default => Answer::FillIn,
        NotificationResponse::Action(action) if action == FILL_IN => Answer::FillIn,
        NotificationResponse::Action(action) if action == LATER => Answer::Later,
        _ => Answer::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_on_the_words_or_the_button_opens_the_diary() {
        let action = |name: &str| NotificationResponse::Action(name.to_owned());
        assert_eq!(answer_of(&NotificationResponse::Default), Answer::FillIn);
        assert_eq!(answer_of(&action("fill-in")), Answer::FillIn);
        assert_eq!(answer_of(&action("later")), Answer::Later);
        assert_eq!(answer_of(&action("else")), Answer::Nothing);
    }
}
