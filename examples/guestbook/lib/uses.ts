/** The ways to use a Server Function that the page shows, and where each is written. */

export interface Use {
  readonly number: number;
  readonly title: string;
  readonly file: string;
  /** What the line begins with at which the link points. */
  readonly at: string;
  readonly withoutJavaScript: boolean;
}

export const USES: readonly Use[] = [
  { number: 1, title: "A file with 'use server' on top", file: 'app/actions.ts', at: 'export async function sign', withoutJavaScript: true },
  { number: 2, title: 'Inline, with captured variables', file: 'app/page.tsx', at: 'async function wave', withoutJavaScript: true },
  { number: 3, title: 'An exported function of a plain module', file: 'lib/newsletter.ts', at: 'export async function subscribe', withoutJavaScript: true },
  { number: 4, title: 'Imported by a Client Component, through an alias', file: 'components/search-box.tsx', at: 'import { search }', withoutJavaScript: false },
  { number: 5, title: 'Passed to a Client Component as a prop', file: 'components/editable-message.tsx', at: 'readonly save', withoutJavaScript: false },
  { number: 6, title: '<form action> and <button formAction>', file: 'components/entry-list.tsx', at: '<form', withoutJavaScript: true },
  { number: 7, title: 'Called from an event handler', file: 'components/search-box.tsx', at: 'const submit', withoutJavaScript: false },
  { number: 8, title: 'Called in useEffect, with useTransition', file: 'components/view-counter.tsx', at: 'useEffect(() =>', withoutJavaScript: false },
  { number: 9, title: 'useActionState, with startTransition', file: 'components/like-button.tsx', at: 'const [shown', withoutJavaScript: false },
];
