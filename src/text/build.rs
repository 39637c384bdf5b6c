//! Writes a typed method of `Text` for each message of `assets/text/en` when the program is built. The build fails where another
//! language lacks a message, an argument or a plural form, and where a message of a country replaces nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The language the methods are made from.
const REFERENCE: &str = "en";

/// The folder of what a country says otherwise than its language.
const LOCAL: &str = "local";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// One message of one language.
#[derive(Default)]
struct Said {
    words: String,
    /// Its arguments, in the order in which its comment names them.
    args: Vec<String>,
    /// Its comment names them.
    has_order: bool,
    /// The forms it has for each argument that chooses between some.
    choices: BTreeMap<String, BTreeSet<String>>,
}

type Messages = BTreeMap<String, Said>;

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=assets/text");
    println!("cargo::rerun-if-changed=src/text/build.rs");
    let folder = Path::new("assets/text");
    let reference = messages_in(&folder.join(REFERENCE))?;
    plural_forms(REFERENCE, &reference)?;
    for language in names_in(folder)? {
        if language == REFERENCE || language == LOCAL {
            continue;
        }
        let messages = messages_in(&folder.join(&language))?;
        same_messages(&reference, &messages).map_err(|why| format!("{language}: {why}"))?;
        plural_forms(&language, &messages)?;
    }
    for file in names_in(&folder.join(LOCAL))? {
        for id in messages_of(&folder.join(LOCAL).join(&file))?.into_keys() {
            if !reference.contains_key(&id) {
                return Err(format!("{LOCAL}/{file}: {id} replaces nothing").into());
            }
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no OUT_DIR")?);
    fs::write(out.join("messages.rs"), methods(&reference)?)?;
    Ok(())
}

fn names_in(folder: &Path) -> Result<BTreeSet<String>> {
    let name = |entry: std::io::Result<fs::DirEntry>| {
        Ok(entry?.file_name().to_string_lossy().into_owned())
    };
    fs::read_dir(folder)?.map(name).collect()
}

/// All messages of a language.
fn messages_in(folder: &Path) -> Result<Messages> {
    let mut all = Messages::new();
    for file in names_in(folder)? {
        for (id, said) in messages_of(&folder.join(file))? {
            if all.insert(id.clone(), said).is_some() {
                return Err(format!("{}: {id} stands there twice", folder.display()).into());
            }
        }
    }
    Ok(all)
}

fn messages_of(file: &Path) -> Result<Messages> {
    let source = fs::read_to_string(file)?;
    let resource = parser::parse(source.as_str())
        .map_err(|(_, errors)| format!("{}: {errors:?}", file.display()))?;
    let mut messages = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let said = said(message)
            .map_err(|why| format!("{}: {}: {why}", file.display(), message.id.name))?;
        if messages.insert(message.id.name.to_owned(), said).is_some() {
            return Err(format!("{}: {} twice", file.display(), message.id.name).into());
        }
    }
    Ok(messages)
}

fn said(message: &Message<&str>) -> Result<Said> {
    let pattern = message.value.as_ref().ok_or("says nothing")?;
    let mut said = Said::default();
    read_pattern(pattern, &mut said);
    let comment = message.comment.iter().flat_map(|comment| &comment.content);
    let named: Vec<String> = comment
        .filter(|line| line.starts_with('$'))
        .flat_map(|line| line.split(','))
        .map(|name| name.trim().trim_start_matches('$').to_owned())
        .collect();
    if !named.is_empty() {
        if named.iter().collect::<BTreeSet<_>>() != said.args.iter().collect() {
            return Err(format!("its comment names {named:?}, it uses {:?}", said.args).into());
        }
        said.args = named;
        said.has_order = true;
    }
    Ok(said)
}

fn read_pattern(pattern: &Pattern<&str>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, said),
        }
    }
}

fn read_expression(expression: &Expression<&str>, said: &mut Said) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, said, true),
        Expression::Select { selector, variants } => {
            read_inline(selector, said, false);
            if let InlineExpression::VariableReference { id } = selector {
                let forms = said.choices.entry(id.name.to_owned()).or_default();
                forms.extend(variants.iter().map(|variant| key(variant).to_owned()));
            }
            for variant in variants {
                read_pattern(&variant.value, said);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, said: &mut Said, aloud: bool) {
    match inline {
        InlineExpression::VariableReference { id } => {
            if aloud {
                said.words.push('…');
            }
            if !said.args.iter().any(|arg| arg == id.name) {
                said.args.push(id.name.to_owned());
            }
        }
        InlineExpression::Placeable { expression } => read_expression(expression, said),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                read_inline(argument, said, aloud);
            }
        }
        _ => {}
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Only names of numbers: not a choice between kinds of things.
fn is_plural(forms: &BTreeSet<String>) -> bool {
    let names = ["zero", "one", "two", "few", "many", "other"];
    forms
        .iter()
        .all(|form| names.contains(&form.as_str()) || form.parse::<f64>().is_ok())
}

fn same_messages(reference: &Messages, messages: &Messages) -> Result<()> {
    if let Some(extra) = messages.keys().find(|id| !reference.contains_key(*id)) {
        return Err(format!("{extra} is not in {REFERENCE}").into());
    }
    for (id, said) in reference {
        let other = messages.get(id).ok_or_else(|| format!("{id} is missing"))?;
        let args = |said: &Said| said.args.iter().cloned().collect::<BTreeSet<_>>();
        if args(said) != args(other) {
            return Err(format!("{id} uses {:?}, {REFERENCE} {:?}", other.args, said.args).into());
        }
        for (arg, forms) in &said.choices {
            let others = other.choices.get(arg);
            if !is_plural(forms) && others.is_some_and(|others| others != forms) {
                return Err(format!("{id} has other forms for ${arg} than {REFERENCE}").into());
            }
        }
    }
    Ok(())
}

/// Every choice by number has all the forms the language knows.
fn plural_forms(language: &str, messages: &Messages) -> Result<()> {
    let language: LanguageIdentifier = language.parse()?;
    let rules = PluralRules::create(language.clone(), PluralRuleType::CARDINAL)?;
    let known: BTreeSet<&str> = (0..200_u32)
        .filter_map(|n| rules.select(n).ok())
        .map(category)
        .collect();
    for (id, said) in messages {
        for (arg, forms) in said.choices.iter().filter(|(_, forms)| is_plural(forms)) {
            if let Some(lacking) = known.iter().find(|form| !forms.contains(**form)) {
                return Err(format!("{language}: {id} has no form [{lacking}] for ${arg}").into());
            }
        }
    }
    Ok(())
}

const fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn methods(messages: &Messages) -> Result<String> {
    let mut code = String::from("impl Text {\n");
    let mut list = String::new();
    for (id, said) in messages {
        let args = &said.args;
        if args.len() > 1 && !said.has_order {
            return Err(format!(
                "{id}: a comment above it has to name its arguments in the order of the method"
            )
            .into());
        }
        let doc = said.words.split_whitespace().collect::<Vec<_>>().join(" ");
        let doc = doc.replace('`', "'");
        writeln!(
            code,
            "    #[doc = {:?}]\n    #[must_use]",
            format!("`{doc}`")
        )?;
        let lifetime = if args.is_empty() { "" } else { "<'a>" };
        write!(code, "    pub fn {id}{lifetime}(&self")?;
        for arg in args {
            write!(code, ", {arg}: impl Into<FluentValue<'a>>")?;
        }
        write!(code, ") -> String {{\n        self.say({id:?}, [")?;
        for arg in args {
            write!(code, "({arg:?}, {arg}.into()), ")?;
        }
        writeln!(code, "])\n    }}\n")?;
        writeln!(list, "    ({id:?}, &{args:?}),")?;
    }
    writeln!(
        code,
        "}}\n\n/// All messages with their arguments.\n#[cfg(test)]\nconst MESSAGES: &[(&str, &[&str])] = &[\n{list}];"
    )?;
    Ok(code)
}
