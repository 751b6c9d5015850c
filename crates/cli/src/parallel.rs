//! Many pieces of work at once, with their results in order.

use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::outcome::Failure;

/// Messages of one piece of work that may wait. More make it wait: memory stays bounded.
const WAITING: usize = 16;

/// Where a piece of work sends what it makes.
pub(crate) struct Outlet<T>(SyncSender<T>);

/// Nobody takes the results any more.
#[derive(Debug)]
pub(crate) struct Stopped;

impl<T> Outlet<T> {
    /// Hands on one message.
    pub(crate) fn send(&self, message: T) -> Result<(), Stopped> {
        self.0.send(message).map_err(|_| Stopped)
    }
}

/// How many threads to use where `wanted` says how many, or does not.
pub(crate) fn threads(wanted: Option<u16>) -> usize {
    match wanted {
        Some(count) => usize::from(count),
        None => thread::available_parallelism().map_or(1, |count| count.get().min(16)),
    }
}

/// Works on `items` in `threads` threads, and hands `take` what they send in the order of the items. The
/// items are drawn in a thread of their own, as they may wait for input.
///
/// `take` must not return after a failure that cannot wait for that input: it ends the program then.
pub(crate) fn ordered<I, T>(
    items: I,
    threads: usize,
    work: impl Fn(I::Item, &Outlet<T>) + Sync,
    mut take: impl FnMut(T),
) where
    I: Iterator + Send,
    I::Item: Send,
    T: Send,
{
    let (jobs, queue) = channel::<(I::Item, SyncSender<T>)>();
    let queue = Mutex::new(queue);
    let (announce, results) = sync_channel(2 * threads);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((item, outlet)) = next(&queue) {
                    work(item, &Outlet(outlet));
                }
            });
        }
        scope.spawn(move || draw(items, &jobs, &announce));
        for messages in results {
            messages.into_iter().for_each(&mut take);
        }
    });
}

fn draw<I: Iterator, T>(
    items: I,
    jobs: &Sender<(I::Item, SyncSender<T>)>,
    announce: &SyncSender<Receiver<T>>,
) {
    for item in items {
        let (outlet, messages) = sync_channel(WAITING);
        // Announced first: that is what holds back the drawing of more.
        if announce.send(messages).is_err() || jobs.send((item, outlet)).is_err() {
            return;
        }
    }
}

fn next<J>(queue: &Mutex<Receiver<J>>) -> Option<J> {
    queue
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .recv()
        .ok()
}

/// What a run that cannot go on does; see [`ordered`].
pub(crate) fn or_end(result: Result<(), Failure>, console: &crate::console::Console) {
    if let Err(failure) = result {
        console.abandon(&failure);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_order_however_long_each_takes() {
        let mut seen = Vec::new();
        ordered(
            0..200_u64,
            4,
            |item, outlet| {
                thread::sleep(std::time::Duration::from_micros((200 - item) * 7 % 300));
                for part in 0..item % 40 {
                    assert!(outlet.send((item, part)).is_ok());
                }
            },
            |message| seen.push(message),
        );
        let expected: Vec<_> = (0..200)
            .flat_map(|item| (0..item % 40).map(move |part| (item, part)))
            .collect();
        assert_eq!(seen, expected);
    }
}
