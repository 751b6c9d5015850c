//! A directory of a test's own, and the program run in it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A text in which one value is found.
pub(crate) const MAIL: &str = "mail jane@example.com now\n";
/// What becomes of it.
pub(crate) const SCRUBBED: &str = "mail <EMAIL_ADDRESS> now\n";

pub(crate) struct Home(TempDir);

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A key file of key 1, which is all sevens.
pub(crate) fn ring() -> scrubjay::Keyring {
    scrubjay::Keyring::new(1, &[7; 32]).unwrap()
}

impl Home {
    /// Writes the key file `keys` of this ring, for its owner only.
    pub(crate) fn write_ring(&self, ring: &scrubjay::Keyring) {
        self.write("keys", ring.to_text().as_str());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(self.path("keys"), fs::Permissions::from_mode(0o600)).unwrap();
        }
    }

    /// A home with a key file and a policy of this action.
    pub(crate) fn keyed(policy: &str) -> Self {
        let home = Self::new();
        home.write_ring(&ring());
        home.write("p.toml", policy);
        home
    }

    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A home with these files, all holding [`MAIL`].
    pub(crate) fn with(names: &[&str]) -> Self {
        let home = Self::new();
        names.iter().for_each(|name| home.write(name, MAIL));
        home
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// All names in a directory, in order.
    pub(crate) fn names(&self, directory: &str) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.path(directory))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_scrubjay"));
        command
            .current_dir(self.0.path())
            .args(arguments)
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::from(&self.command(arguments).output().unwrap())
    }

    /// Runs with `input` as standard input.
    pub(crate) fn feed(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
        Ran::from(&self.feed_bytes(arguments, input.as_ref()))
    }

    pub(crate) fn feed_bytes(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        std::thread::scope(|scope| {
            // A program that ends early closes its input.
            scope.spawn(move || drop(stdin.write_all(input)));
            child.wait_with_output().unwrap()
        })
    }

    /// Runs `line` in a shell in which `$S` is the program.
    #[cfg(unix)]
    pub(crate) fn shell(&self, line: &str) -> Ran {
        let output = Command::new("sh")
            .args(["-c", line])
            .current_dir(self.0.path())
            .env("S", env!("CARGO_BIN_EXE_scrubjay"))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Ran::from(&output)
    }

    /// Whether the permissions of files bind this user; they do not bind root.
    #[cfg(unix)]
    pub(crate) fn permissions_bind(&self) -> bool {
        use std::os::unix::fs::PermissionsExt;
        let probe = self.path("probe");
        fs::create_dir(&probe).unwrap();
        fs::set_permissions(&probe, fs::Permissions::from_mode(0o500)).unwrap();
        fs::write(probe.join("file"), "").is_err()
    }
}

impl From<&Output> for Ran {
    fn from(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
}

impl Ran {
    /// Asserts a run without complaints, and gives its output.
    #[track_caller]
    pub(crate) fn fine(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{self:?}");
        self.out
    }

    /// Asserts the exit code and a part of the complaint.
    #[track_caller]
    pub(crate) fn fails(self, code: i32, complaint: &str) -> Self {
        assert_eq!(self.code, Some(code), "{self:?}");
        assert!(self.err.contains(complaint), "{self:?}");
        self
    }
}
