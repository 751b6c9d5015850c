//! The files of the core.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{File, paths, relative};

/// All files below `root`, without those that are only compiled for tests.
pub(super) fn read(root: &Path) -> Result<Vec<File>> {
    let mut names = Vec::new();
    walk(root, &mut names)?;
    names.sort();
    let mut files = Vec::new();
    let mut for_tests: Vec<Vec<String>> = Vec::new();
    for path in names {
        let name = relative(&path, root)?;
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let module = module(&name);
        let found = paths::paths(&module, &text);
        for test in found.test_modules {
            for_tests.push(module.iter().cloned().chain([test]).collect());
        }
        files.push((
            module,
            File {
                stage: stage(&name),
                name,
                uses: found.uses,
            },
        ));
    }
    files.retain(|(module, _)| !for_tests.iter().any(|test| module.starts_with(test)));
    Ok(files.into_iter().map(|(_, file)| file).collect())
}

/// One file, already read.
#[cfg(test)]
pub(super) fn file(name: &str, text: &str) -> File {
    File {
        name: name.to_owned(),
        stage: stage(name),
        uses: paths::paths(&module(name), text).uses,
    }
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// The path of the module that a file holds.
fn module(name: &str) -> Vec<String> {
    let name = name.trim_end_matches(".rs").trim_end_matches("/mod");
    let parts = name.split('/').map(str::to_owned);
    if name == "lib" {
        Vec::new()
    } else {
        parts.collect()
    }
}

fn stage(name: &str) -> String {
    module(name).first().cloned().unwrap_or_default()
}
