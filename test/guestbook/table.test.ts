/** The table of `npm run example` and `npm run demo`, on terminals of any width. */
import { expect, test } from 'vitest';
import { formatTable, wrap } from '../../examples/guestbook/scripts/table.ts';

const columns = [
  { title: 'Function', cells: ['Page.save', 'search'] },
  { title: 'Captures', cells: ['a long list of names, post.id', ''] },
];

test.each([-2, 0, 1, 5, 20, 100])('keeps every character at a width of %i', (width) => {
  const letters = (text: string): string => [...text.replaceAll(/\s/g, '')].sort().join('');
  const table = formatTable(columns, width, (title) => title);
  expect(letters(table.join(''))).toBe(letters(columns.flatMap(({ title, cells }) => [title, ...cells]).join('')));
  expect(letters(wrap('some words', width).join(''))).toBe(letters('some words'));
});
