//! Many literals in one tree, walked once for each place where one can begin.

use alloc::vec::Vec;

/// A tree of literals in lower-case ASCII, each with a value.
#[derive(Default)]
pub(super) struct Trie {
    nodes: Vec<Node>,
    /// The place of the node, and the value: by node.
    values: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Default)]
struct Node {
    byte: u8,
    children: u32,
    count: u16,
    /// Where in `values` its own are.
    values: u32,
}

impl Trie {
    /// Of literals and their values.
    pub(super) fn new(mut literals: Vec<(Vec<u8>, u32)>) -> Self {
        literals
            .iter_mut()
            .for_each(|(literal, _)| literal.make_ascii_lowercase());
        literals.sort_unstable();
        let mut trie = Self {
            nodes: alloc::vec![Node::default()],
            values: Vec::new(),
        };
        // Each node with the literals below it, which lie side by side.
        let mut ranges = alloc::vec![(0, literals.len(), 0)];
        let mut at = 0;
        while let Some((mut from, to, depth)) = ranges.get(at).copied() {
            let (children, values) = (trie.nodes.len(), trie.values.len());
            while let Some((literal, value)) = literals.get(from).filter(|_| from < to) {
                let Some(byte) = literal.get(depth) else {
                    trie.values.push((at as u32, *value));
                    from += 1;
                    continue;
                };
                let below = literals.get(from..to).unwrap_or(&[]);
                let count = below.partition_point(|(other, _)| other.get(depth) <= Some(byte));
                trie.nodes.push(Node {
                    byte: *byte,
                    ..Node::default()
                });
                ranges.push((from, from + count, depth + 1));
                from += count;
            }
            let count = trie.nodes.len() - children;
            if let Some(node) = trie.nodes.get_mut(at) {
                *node = Node {
                    byte: node.byte,
                    children: children as u32,
                    count: count as u16,
                    values: values as u32,
                };
            }
            at += 1;
        }
        trie
    }

    /// Calls `each` with the end and the value of every literal that `text` has at `at`, the shortest first.
    #[cfg_attr(hot, optimize(speed))]
    pub(super) fn walk(&self, text: &[u8], at: usize, mut each: impl FnMut(usize, u32)) {
        let mut node = Node::default();
        if let Some(root) = self.nodes.first() {
            node = *root;
        }
        for (byte, end) in text.get(at..).unwrap_or(&[]).iter().zip(at + 1..) {
            let children = node.children as usize..node.children as usize + usize::from(node.count);
            let children = self.nodes.get(children).unwrap_or(&[]);
            let Ok(place) =
                children.binary_search_by_key(&byte.to_ascii_lowercase(), |child| child.byte)
            else {
                return;
            };
            let Some(child) = children.get(place) else {
                return;
            };
            let number = node.children + place as u32;
            node = *child;
            let values = self.values.get(node.values as usize..).unwrap_or(&[]);
            values
                .iter()
                .take_while(|(of, _)| *of == number)
                .for_each(|(_, value)| each(end, *value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_literals_that_fit_are_found() {
        let words = ["ab", "abc", "B", "abd", "é", "AB", "b cd"];
        let trie = Trie::new(
            words
                .iter()
                .zip(0..)
                .map(|(word, i)| (word.as_bytes().to_vec(), i))
                .collect(),
        );
        let at = |text: &str, at| {
            let mut found = Vec::new();
            trie.walk(text.as_bytes(), at, |end, value| found.push((end, value)));
            found
        };
        assert_eq!(at("xABCD", 1), [(3, 0), (3, 5), (4, 1)]);
        assert_eq!(at("b cé", 0), [(1, 2)]);
        assert_eq!(at("b cé", 3), [(5, 4)]);
        assert_eq!(at("x", 0), []);
        assert_eq!(at("x", 5), []);
        Trie::default().walk(b"ab", 0, |_, _| unreachable!());
        Trie::new(Vec::new()).walk(b"ab", 0, |_, _| unreachable!());
    }
}
