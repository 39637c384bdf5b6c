//! The built program from outside: every text command, odd files and folders, and a disk that fails.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/evening.rs"]
mod evening;
#[path = "../common/fault/mod.rs"]
mod fault;
#[path = "../common/years.rs"]
mod years;

mod days;
mod export;
mod faults;
mod faults_beside;
mod import_asks;
mod import_contract;
mod import_files;
mod import_newer;
mod install;
mod intake;
mod marks;
mod records;
mod report;
mod robust;
mod trends;
