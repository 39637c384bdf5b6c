//! Start: arguments, which diary, and then the window or a text command. The only place that ends the process.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use magnesium_diary::cli::{self, Args, Context, Failure};
use magnesium_diary::config::{self, ConfigFile};
use magnesium_diary::domain::plain::plain;
use magnesium_diary::incoming::is_for_import;
use magnesium_diary::text::{Country, Language, Text};
use magnesium_diary::ui::{self, Ask};

fn main() -> ExitCode {
    // The title bar on Wayland complains of desktops without a portal, which is nobody's error.
    let errors = env_logger::Env::default().default_filter_or("error,sctk_adwaita=off");
    env_logger::init_from_env(errors);
    let args = Args::parse();
    let config = ConfigFile::load();
    // What the desktop hands over is a diary, or a file of another program to bring in.
    let handed = args.open.flatten();
    let (opened, ask) = match handed {
        Some(file) if is_for_import(&file) => (None, Ask::Import(whole(file))),
        handed if args.today => (handed, Ask::Today),
        handed => (handed, Ask::Raise),
    };
    let outcome = match args.command {
        Some(command) => {
            let text = words(args.lang, &config);
            let mut out = io::BufWriter::new(io::stdout().lock());
            let diary_path = diary_path(args.diary, &config);
            let context = Context {
                text: &text,
                diary_path,
                now: cli::now(),
                memory: config.memory(),
                out: &mut out,
            };
            cli::run(command, context).and_then(|()| Ok(out.flush()?))
        }
        None => ui::run(ui::Start {
            diary_path: opened
                .or(args.diary)
                .filter(|path| !path.as_os_str().is_empty()),
            ask,
            language: args.lang,
            config,
            first_frame: args.first_frame,
        })
        .map_err(Failure::could_not),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { message, code }) => {
            if !message.is_empty() {
                // Nobody is left to tell if even this stream is closed.
                drop(writeln!(io::stderr(), "{}", plain(&message)));
            }
            ExitCode::from(code)
        }
    }
}

/// A path that means the same in another folder: another window may read it.
fn whole(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

/// The words of the language, with what is said in the country the person chose or, failing that, the computer's.
fn words(given: Option<Language>, config: &ConfigFile) -> Text {
    let text = Text::new(language(given, config));
    let chosen = config.config.country.as_deref();
    match chosen
        .and_then(Country::from_code)
        .or_else(Country::of_system)
    {
        Some(country) => text.in_country(country),
        None => text,
    }
}

fn language(given: Option<Language>, config: &ConfigFile) -> Language {
    given
        .or_else(|| {
            config
                .config
                .language
                .as_deref()
                .and_then(Language::from_code)
        })
        .unwrap_or_else(Language::of_system)
}

fn diary_path(given: Option<PathBuf>, config: &ConfigFile) -> PathBuf {
    given
        .filter(|path| !path.as_os_str().is_empty())
        .or_else(|| config.config.diary.clone())
        .unwrap_or_else(config::default_diary_path)
}
