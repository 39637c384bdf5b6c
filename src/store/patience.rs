//! A limit to how much one reading of a file may take: a file made for it could keep SQLite at work for ever. Also how a reading that
//! nobody waits for any more is ended.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rusqlite::Connection;

use super::StoreError;

/// How many of its instructions SQLite works through between two questions whether to go on.
const INSTRUCTIONS: i32 = 100_000;
/// Questions answered with yes for one reading: some seconds. Checking the whole of fifty years asks about a hundred.
const QUESTIONS: u64 = 5_000;

/// How much longer a connection may go on.
#[derive(Clone, Debug)]
pub(super) struct Patience(Arc<Left>);

#[derive(Debug)]
struct Left {
    questions: AtomicU64,
    is_stopped: AtomicBool,
}

/// Ends a reading from another thread.
#[derive(Clone, Debug)]
pub struct Stop(Patience);

impl Stop {
    /// Whatever is being read, and is read later, fails.
    pub fn stop(&self) {
        self.0.0.is_stopped.store(true, Ordering::Relaxed);
    }
}

impl Patience {
    /// Limits what this connection may take.
    pub fn of(conn: &Connection) -> Result<Self, StoreError> {
        let patience = Self(Arc::new(Left {
            questions: AtomicU64::new(QUESTIONS),
            is_stopped: AtomicBool::new(false),
        }));
        let left = Arc::clone(&patience.0);
        let is_over = move || {
            let questions = left.questions.load(Ordering::Relaxed).saturating_sub(1);
            left.questions.store(questions, Ordering::Relaxed);
            questions == 0 || left.is_stopped.load(Ordering::Relaxed)
        };
        conn.progress_handler(INSTRUCTIONS, Some(is_over))?;
        Ok(patience)
    }

    /// Another reading begins.
    pub fn begin(&self) {
        self.0.questions.store(QUESTIONS, Ordering::Relaxed);
    }

    /// A change begins: what the person asked for takes as long as it takes.
    pub fn lift(&self) {
        self.0.questions.store(u64::MAX, Ordering::Relaxed);
    }

    pub fn stop(&self) -> Stop {
        Stop(self.clone())
    }
}
