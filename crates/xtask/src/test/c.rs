//! The C and C++ side: strict compilers, the shared cases, sanitizers, valgrind, and projects that use what
//! is installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Outcome;
use super::count::Count;
use crate::{cases, header, setup, sh};

pub(super) const STRICT: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-O1", "-g"];
/// What Rust's standard library asks of the linker.
pub(super) const SYSTEM: &[&str] = &["-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl"];

/// Where things are, and what ran.
struct Bed {
    sources: PathBuf,
    stage: PathBuf,
    programs: PathBuf,
    cases: PathBuf,
    model: PathBuf,
    count: Count,
}

/// The English model, where it was installed.
const MODEL: &str = "share/scrubjay/en-v1/tagger.bin";

/// A program and what it is to read.
fn with(program: &Path, files: &[&Path]) -> Command {
    let mut command = Command::new(program);
    command.args(files);
    command
}

pub(super) fn c() -> Result<Outcome> {
    if cfg!(not(target_os = "linux")) {
        return Ok(Outcome::Skipped("run on Linux only".into()));
    }
    for tool in ["c++", "cmake", "pkg-config", "valgrind", "nm"] {
        if let Err(reason) = setup::component(tool) {
            return Ok(Outcome::Skipped(reason));
        }
    }
    let mut bed = Bed::new()?;
    bed.headers()?;
    bed.symbols()?;
    bed.vectors()?;
    bed.sanitizers()?;
    bed.memory()?;
    bed.consumers()?;
    bed.examples()?;
    Ok(Outcome::Tested(
        bed.count,
        "C99, C11, C++17; ASan, UBSan, valgrind; cmake, pkg-config".into(),
    ))
}

/// Builds the release libraries and installs them as a user would; where.
pub(crate) fn installed() -> Result<PathBuf> {
    sh::run(sh::cargo(&[
        "build",
        "--release",
        "--package",
        "scrubjay-ffi",
    ])?)?;
    let target = sh::target()?;
    let (build, stage) = (target.join("c/cmake"), target.join("c/installed"));
    if stage.exists() {
        fs::remove_dir_all(&stage)?;
    }
    let mut configure = sh::program("cmake", &["-S", "bindings/c", "-B"])?;
    configure.arg(&build);
    configure.arg(format!(
        "-DSCRUBJAY_LIBRARIES={}",
        target.join("release").display()
    ));
    configure.arg("-DCMAKE_INSTALL_LIBDIR=lib");
    sh::quiet(configure)?;
    let mut install = sh::program("cmake", &["--install"])?;
    install.arg(&build).arg("--prefix").arg(&stage);
    sh::quiet(install)?;
    Ok(stage)
}

impl Bed {
    fn new() -> Result<Self> {
        let target = sh::target()?;
        let programs = target.join("c/programs");
        fs::create_dir_all(&programs)?;
        let cases = target.join("cases.tsv");
        println!("Rust, which writes them: {} cases", cases::write(&cases)?);
        let stage = installed()?;
        Ok(Self {
            sources: sh::root()?.join("bindings/c"),
            model: stage.join(MODEL),
            stage,
            programs,
            cases,
            count: Count::default(),
        })
    }

    /// Compiles one source; the compiler by its language.
    fn compile(
        &self,
        source: &str,
        name: &str,
        flags: &[&str],
        libraries: &[&str],
    ) -> Result<PathBuf> {
        let compiler = if source.ends_with(".c") { "cc" } else { "c++" };
        let program = self.programs.join(name);
        let mut command = sh::program(compiler, STRICT)?;
        command
            .args(flags)
            .arg("-I")
            .arg(self.stage.join("include"));
        command
            .arg("-I")
            .arg(self.sources.join("tests"))
            .arg(self.sources.join(source));
        command.arg("-o").arg(&program).args(libraries);
        sh::quiet(command)?;
        Ok(program)
    }

    fn shared(&self) -> [String; 4] {
        let lib = self.stage.join("lib").display().to_string();
        [
            format!("-L{lib}"),
            "-lscrubjay".into(),
            "-lpthread".into(),
            format!("-Wl,-rpath,{lib}"),
        ]
    }

    fn linked(&self, source: &str, name: &str, flags: &[&str]) -> Result<PathBuf> {
        let shared = self.shared();
        let libraries: Vec<&str> = shared.iter().map(String::as_str).collect();
        self.compile(source, name, flags, &libraries)
    }

    /// With a static library.
    fn contained(
        &self,
        source: &str,
        name: &str,
        flags: &[&str],
        library: &Path,
    ) -> Result<PathBuf> {
        let library = library.display().to_string();
        let libraries: Vec<&str> = [library.as_str()]
            .into_iter()
            .chain(SYSTEM.iter().copied())
            .collect();
        self.compile(source, name, flags, &libraries)
    }

    /// Runs a program and counts what it says it did: `N cases` or `N checks`; under a tool that looks on, as
    /// one.
    fn run(&mut self, what: &str, command: Command) -> Result<()> {
        let said = sh::output(command)?;
        let said = said.trim();
        println!("{what}: {said}");
        let first = said
            .split_whitespace()
            .next()
            .and_then(|word| word.parse::<u64>().ok());
        let again = what.contains("ASan") || what.contains("valgrind");
        let counted = !again && (said.ends_with("cases") || said.ends_with("checks"));
        self.count.passed += if counted { first.unwrap_or(1) } else { 1 };
        Ok(())
    }

    /// Each header alone, in each language that may read it.
    fn headers(&mut self) -> Result<()> {
        for (name, language, standards) in [
            ("scrubjay.h", "c", &["c99", "c11", "c17"][..]),
            ("scrubjay.h", "c++", &["c++17", "c++20"]),
            ("scrubjay.hpp", "c++", &["c++17", "c++20"]),
        ] {
            for standard in standards {
                let standard = format!("-std={standard}");
                let file = self.stage.join("include").join(name).display().to_string();
                let mut flags = vec![
                    "-x",
                    language,
                    &standard,
                    "-fsyntax-only",
                    "-Wconversion",
                    "-Wshadow",
                ];
                flags.push(&file);
                let mut command = sh::program("cc", STRICT)?;
                command.args(flags);
                sh::quiet(command)?;
                self.count.passed += 1;
            }
        }
        Ok(())
    }

    fn symbols(&mut self) -> Result<()> {
        let wanted = fs::read_to_string(sh::root()?.join(header::SYMBOLS))?;
        for (library, flags) in [
            ("libscrubjay.so", &["-D", "--defined-only"][..]),
            ("libscrubjay.a", &["--defined-only"]),
        ] {
            let mut command = Command::new("nm");
            command
                .args(flags)
                .arg(self.stage.join("lib").join(library));
            command.stderr(std::process::Stdio::null());
            let listed = String::from_utf8_lossy(&command.output()?.stdout).into_owned();
            let named = |line: &str| -> Option<String> {
                let mut words = line.split_whitespace().rev();
                let (name, kind) = (words.next()?, words.next()?);
                // The archive has Rust's own symbols too.
                let ours = library.ends_with(".so") || name.starts_with("scrubjay_");
                (kind == "T" && ours).then(|| name.to_owned())
            };
            let mut names: Vec<String> = listed.lines().filter_map(named).collect();
            names.sort_unstable();
            names.dedup();
            if names.join("\n") + "\n" != wanted {
                bail!("{library} exports other symbols than {}", header::SYMBOLS);
            }
            self.count.passed += 1;
        }
        Ok(())
    }

    fn vectors(&mut self) -> Result<()> {
        let c = self.linked(
            "tests/vectors.c",
            "vectors",
            &["-std=c99", "-Wconversion", "-Wno-sign-conversion"],
        )?;
        let archive = self.stage.join("lib/libscrubjay.a");
        let contained =
            self.contained("tests/vectors.c", "vectors-static", &["-std=c11"], &archive)?;
        let cpp = self.linked("tests/vectors.cpp", "vectors-cpp", &["-std=c++17"])?;
        let flags = ["-std=c++17", "-fno-exceptions", "-DSCRUBJAY_EXPECTED"];
        let expected = self.linked("tests/vectors.cpp", "vectors-expected", &flags)?;
        let tagger = self.linked("tests/tagger.c", "tagger", &["-std=c99", "-Wconversion"])?;
        let negative = self.linked("tests/negative.c", "negative", &["-std=c99"])?;
        let threads = self.linked("tests/threads.c", "threads", &["-std=c99"])?;
        let leaks = self.linked("tests/leaks.c", "leaks", &["-std=c99"])?;
        let (cases, model) = (&*self.cases.clone(), &*self.model.clone());
        self.run("C99, shared library", with(&c, &[cases]))?;
        self.run("C11, static library", with(&contained, &[cases]))?;
        self.run("C++17, exceptions", with(&cpp, &[cases, model]))?;
        self.run("C++17, results", with(&expected, &[cases, model]))?;
        self.run("negative suite, release library", with(&negative, &[]))?;
        self.run("names by a shared tagger", with(&tagger, &[model]))?;
        self.run("threads", with(&threads, &[]))?;
        self.run("leaks", with(&leaks, &[model]))
    }

    fn sanitizers(&mut self) -> Result<()> {
        sh::run(sh::cargo(&["build", "--package", "scrubjay-ffi"])?)?;
        let debug = sh::target()?.join("debug/libscrubjay.a");
        let flags = [
            "-std=c99",
            "-fsanitize=address,undefined",
            "-fno-sanitize-recover=all",
        ];
        let vectors = self.contained("tests/vectors.c", "vectors-asan", &flags, &debug)?;
        let negative = self.contained("tests/negative.c", "negative-asan", &flags, &debug)?;
        let tagger = self.contained("tests/tagger.c", "tagger-asan", &flags, &debug)?;
        let mut names = with(&tagger, &[&self.model]);
        names.arg("2");
        let cases = with(&vectors, &[&self.cases]);
        self.run("ASan and UBSan, cases", cases)?;
        self.run("ASan and UBSan, negative suite", with(&negative, &[]))?;
        self.run("ASan and UBSan, names", names)
    }

    fn memory(&mut self) -> Result<()> {
        let under = |program: &str, files: &[&Path]| {
            let mut command = Command::new("valgrind");
            command
                .args(["-q", "--error-exitcode=9", "--leak-check=full"])
                .arg(self.programs.join(program))
                .args(files);
            command
        };
        let cases = under("vectors", &[&self.cases]);
        let negative = under("negative", &[]);
        let mut names = under("tagger", &[&self.model]);
        names.arg("2");
        self.run("valgrind, cases", cases)?;
        self.run("valgrind, negative suite", negative)?;
        self.run("valgrind, names", names)
    }

    /// Projects that find the installed library, as a stranger's would.
    fn consumers(&mut self) -> Result<()> {
        for kind in ["shared", "static"] {
            let build = self.programs.join(format!("consumer-{kind}"));
            if build.exists() {
                fs::remove_dir_all(&build)?;
            }
            let mut configure = Command::new("cmake");
            configure
                .arg("-S")
                .arg(self.sources.join("tests/consumer"))
                .arg("-B")
                .arg(&build);
            configure.arg(format!("-DCMAKE_PREFIX_PATH={}", self.stage.display()));
            configure.arg(format!("-DKIND={kind}"));
            sh::quiet(configure)?;
            let mut make = Command::new("cmake");
            make.arg("--build").arg(&build);
            sh::quiet(make)?;
            let consumer = with(&build.join("consumer"), &[]);
            self.run(&format!("find_package, {kind}"), consumer)?;
            let mut ask = Command::new("pkg-config");
            ask.args(["--cflags", "--libs"])
                .args((kind == "static").then_some("--static"))
                .arg("scrubjay");
            ask.env("PKG_CONFIG_PATH", self.stage.join("lib/pkgconfig"));
            let said = sh::output(ask)?;
            let mut ask = Command::new("pkg-config");
            ask.args(["--variable=tagger_en", "scrubjay"]);
            ask.env("PKG_CONFIG_PATH", self.stage.join("lib/pkgconfig"));
            if fs::canonicalize(sh::output(ask)?.trim())? != fs::canonicalize(&self.model)? {
                bail!("pkg-config has another place for the English model");
            }
            let lib = self.stage.join("lib").display().to_string();
            let flags: Vec<String> = said
                .split_whitespace()
                .map(|flag| match (flag, kind) {
                    ("-lscrubjay", "static") => format!("{lib}/libscrubjay.a"),
                    _ => flag.to_owned(),
                })
                .chain([format!("-Wl,-rpath,{lib}")])
                .collect();
            let program = self.programs.join(format!("pkg-config-{kind}"));
            let mut compile = Command::new("cc");
            compile
                .arg(self.sources.join("examples/readme.c"))
                .arg("-o")
                .arg(&program)
                .args(flags);
            sh::quiet(compile)?;
            self.run(&format!("pkg-config, {kind}"), with(&program, &[]))?;
        }
        Ok(())
    }

    fn examples(&mut self) -> Result<()> {
        let readme = self.linked("examples/readme.cpp", "readme-cpp", &["-std=c++17"])?;
        self.run("readme.cpp", with(&readme, &[]))?;
        let names = self.linked("examples/names.c", "names", &["-std=c99"])?;
        let model = self.model.clone();
        self.run("names.c", with(&names, &[&model]))?;
        let stream = self.linked("examples/stream.c", "stream", &["-std=c99"])?;
        let mut command = Command::new(stream);
        command.arg(sh::root()?.join("examples/ticket.txt"));
        let scrubbed = sh::output(command)?;
        let text = fs::read(sh::root()?.join("examples/ticket.txt"))?;
        let wanted = scrubjay::Scrubber::default()
            .scrub(&text)
            .context("the example")?
            .bytes;
        if scrubbed.as_bytes() != wanted {
            bail!("stream.c gives another text");
        }
        self.count.passed += 1;
        let server = self.linked("examples/server.cpp", "server", &["-std=c++17"])?;
        self.run("server.cpp", with(&server, &[]))
    }
}
