/** docs/first-hour.md as steps: what a reader types, writes, opens and presses, in the order of the page. */
import { readFileSync } from 'node:fs';
import { snippetsOf } from '../harness/doc-snippets.ts';

export type Step =
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'change'; readonly file: string; readonly hunks: readonly Hunk[] }
  | { readonly kind: 'put back' | 'open' | 'stop' }
  | { readonly kind: 'says'; readonly lines: readonly string[] }
  | { readonly kind: 'type' | 'press' | 'shows' | 'shows no more'; readonly text: string };

export interface Hunk {
  readonly before: string;
  readonly after: string;
}

const page = readFileSync(new URL('../../docs/first-hour.md', import.meta.url), 'utf8');
const ownSnippet = snippetsOf('first-hour');

/** The text under each heading. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n'))] as const),
);

/** The headings of the walks: what stands between the app, which they share, and how each of them goes on. */
export const WALKS = [...sections.keys()].slice([...sections.keys()].indexOf('The app') + 1, [...sections.keys()].indexOf('Break it'));

const BLOCK = /^```(?<language>\w+)\n(?<code>[^]*?)^```$/;
/** What a sentence asks for; all other words are for people. */
const SENTENCE = [
  /\[`(?<file>[^`]+)`\]\((?<from>[\w-]*)(?:\.md)?#[\w-]+\)(?: becomes `(?<to>[^`]+)`)?/,
  /\[(?<section>the four files of the app|break it|look at it)\]\(#[\w-]+\)/,
  /\b(?<open>[Oo]pen the page)\b/,
  /\b[Tt]ype \*\*(?<type>[^*]+)\*\*/,
  /\b[Pp]ress \*\*(?<press>[^*]+)\*\*/,
  /\bshows \*\*(?<shows>[^*]+)\*\*/,
  /\bdoes not show \*\*(?<not>[^*]+)\*\*/,
  /\b(?<stop>stop the server)\b/,
  /(?<back>Put the `async` back)/,
];
const EVERYTHING = new RegExp([BLOCK, ...SENTENCE].map(({ source }) => source).join('|'), 'gm');

/** @param heading One of the walks. */
export function stepsOf(heading: string): readonly Step[] {
  const text = sections.get(heading);
  if (text === undefined) throw new Error(`docs/first-hour.md has no "${heading}".`);
  return [...text.matchAll(EVERYTHING)].flatMap(({ groups }) => (groups === undefined ? [] : stepsFrom(groups)));
}

function stepsFrom(found: Readonly<Record<string, string | undefined>>): readonly Step[] {
  const { language, code = '', file, from, to, section } = found;
  if (language !== undefined) return stepsOfBlock(language, code);
  if (file !== undefined) return [{ kind: 'write', file: to ?? file, text: (from === '' || from === undefined ? ownSnippet : snippetsOf(from))(file) }];
  if (section !== undefined) return stepsOf({ 'the four files of the app': 'The app', 'break it': 'Break it', 'look at it': 'Look at it' }[section] ?? section);
  if (found['open'] !== undefined) return [{ kind: 'open' }];
  if (found['stop'] !== undefined) return [{ kind: 'stop' }];
  if (found['back'] !== undefined) return [{ kind: 'put back' }];
  const spoken = [
    ['type', found['type']],
    ['press', found['press']],
    ['shows', found['shows']],
    ['shows no more', found['not']],
  ] as const;
  return spoken.flatMap(([kind, text]) => (text === undefined ? [] : [{ kind, text }]));
}

function stepsOfBlock(language: string, code: string): readonly Step[] {
  const lines = code.trimEnd().split('\n');
  if (language === 'sh') return lines.map((command) => ({ kind: 'run', command }));
  if (language === 'text') return [{ kind: 'says', lines }];
  const [title = '', ...rest] = lines;
  const file = title.replace(/^\/\/ /, '');
  return [language === 'diff' ? { kind: 'change', file, hunks: hunksOf(rest) } : { kind: 'write', file, text: code }];
}

/** Hunks have a line with `…` between them. */
function hunksOf(lines: readonly string[]): readonly Hunk[] {
  const side = (hunk: readonly string[], sign: '+' | '-'): string =>
    hunk
      .filter((line) => line.startsWith(sign) || line.startsWith(' '))
      .map((line) => line.slice(1))
      .join('\n');
  return lines
    .join('\n')
    .split('\n…\n')
    .map((text) => text.split('\n'))
    .map((hunk) => ({ before: side(hunk, '-'), after: side(hunk, '+') }));
}

/** @throws where the text does not have what the page shows of it, exactly once */
export function applied(text: string, hunks: readonly Hunk[]): string {
  return hunks.reduce((now, { before, after }) => {
    if (now.split(before).length !== 2) throw new Error(`Found ${now.split(before).length - 1} times, not once: ${before}`);
    return now.replace(before, () => after);
  }, text);
}
