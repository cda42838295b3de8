/**
 * Makes a failing program small: takes things away, largest first, as long as it still fails. It works on the tree alone; whether a smaller tree is still a
 * valid program is for the one who asks to say (`fails` gives false for one that is not).
 */
import type { Tree } from './tree.ts';

/** Where a node stands: the index of each part on the way to it. */
type Path = readonly number[];

/**
 * @param fails does the smaller program still fail in the same way?
 * @param mostTries how many programs may be tried
 * @returns the smallest tree found
 */
export async function shrink(tree: Tree, fails: (smaller: Tree) => Promise<boolean>, mostTries = 400): Promise<Tree> {
  let best = tree;
  let tries = 0;
  for (let progress = true; progress;) {
    progress = false;
    // What was tried and did not help need not be tried again at once: go on from where the last step was made.
    let from = 0;
    for (;;) {
      const candidates = smaller(best);
      let step = from;
      for (; step < candidates.length && tries < mostTries; step++) {
        tries++;
        const candidate = candidates[step]?.();
        if (candidate === undefined || !(await fails(candidate))) continue;
        best = candidate;
        progress = true;
        break;
      }
      if (step >= candidates.length || tries >= mostTries) break;
      from = step;
    }
    if (tries >= mostTries) break;
  }
  return best;
}

/** Every tree that is one step smaller, outer steps first. */
function smaller(tree: Tree): (() => Tree)[] {
  const steps: (() => Tree)[] = [];
  const queue: { readonly node: Tree; readonly path: Path }[] = [{ node: tree, path: [] }];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
    const { node, path } = item;
    for (const replacement of replacements(node)) steps.push(() => replaced(tree, path, replacement));
    node.parts.forEach((part, index) => {
      if (typeof part !== 'string') queue.push({ node: part, path: [...path, index] });
    });
  }
  return steps;
}

function replacements(node: Tree): Tree[] {
  if (node.role === 'list') return [...withoutItems(node), ...withInnerLists(node)];
  if (node.role === 'expression') return [...innerExpressions(node), ...(node.parts.join('') === '0' ? [] : [zero])];
  return [];
}

const zero: Tree = { role: 'expression', forms: [], parts: ['0'], separator: null };

/** The list without a half, a quarter … of its items, down to single ones. */
function withoutItems(list: Tree): Tree[] {
  const results: Tree[] = [];
  for (let size = list.parts.length; size >= 1; size = Math.floor(size / 2)) {
    for (let start = 0; start < list.parts.length; start += size) {
      const parts = list.parts.filter((part, index) => index < start || index >= start + size || isPinned(part));
      if (parts.length < list.parts.length) results.push({ ...list, parts });
    }
  }
  return results;
}

const isPinned = (part: Tree | string): boolean => typeof part !== 'string' && part.role === 'pinned';

/** The list with a compound statement replaced by the statements inside of it. */
function withInnerLists(list: Tree): Tree[] {
  if (list.separator !== 'lines') return [];
  return list.parts.flatMap((item, index) => {
    if (typeof item === 'string' || item.role === 'pinned') return [];
    return innerLists(item).map((inner) => ({ ...list, parts: [...list.parts.slice(0, index), ...inner.parts, ...list.parts.slice(index + 1)] }));
  });
}

function innerLists(node: Tree): Tree[] {
  return node.parts.flatMap((part) =>
    typeof part === 'string' ? [] : part.separator === 'lines' ? [part] : part.role === 'expression' ? [] : innerLists(part),
  );
}

function innerExpressions(node: Tree): Tree[] {
  return node.parts.flatMap((part) =>
    typeof part === 'string' ? [] : part.role === 'expression' ? [part] : part.separator === ', ' ? innerExpressions(part) : [],
  );
}

function replaced(tree: Tree, path: Path, replacement: Tree): Tree {
  const [first, ...rest] = path;
  if (first === undefined) return replacement;
  return { ...tree, parts: tree.parts.map((part, index) => (index === first && typeof part !== 'string' ? replaced(part, rest, replacement) : part)) };
}
