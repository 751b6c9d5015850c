//! Compressed text files.

use std::io::{Read, Write};
use std::path::Path;

use crate::Failure;

/// The text of a gzip file.
pub(crate) fn read_gz(path: &Path) -> Result<String, Failure> {
    let file = std::fs::File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text)?;
    Ok(text)
}

/// Writes a gzip file.
pub(crate) fn write_gz(path: &Path, text: &str) -> Result<(), Failure> {
    let file = std::fs::File::create(path)?;
    let mut writer = flate2::write::GzEncoder::new(file, flate2::Compression::best());
    writer.write_all(text.as_bytes())?;
    writer.finish()?;
    Ok(())
}

/// The length of these bytes after gzip.
pub(crate) fn gzipped(bytes: &[u8]) -> Result<usize, Failure> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?.len())
}
