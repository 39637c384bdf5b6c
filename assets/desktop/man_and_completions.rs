//! Writes the man page and the completions of the shells into a folder, from the arguments the program really has.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use clap::CommandFactory as _;
use clap_complete::{Shell, generate_to};
use magnesium_diary::cli::Args;

const PROGRAM: &str = "magnesium-diary";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .ok_or("usage: man_and_completions FOLDER")?;
    fs::create_dir_all(&folder)?;
    let mut command = Args::command();
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    fs::write(folder.join(format!("{PROGRAM}.1")), page)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        generate_to(shell, &mut command, PROGRAM, &folder)?;
    }
    Ok(())
}
