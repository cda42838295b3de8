/** Every module of the corpus gets the verdict that a careful reader gives it. */
import { expect, it } from 'vitest';
import { tree } from '../cli/tree.ts';
import { cases, imports, library } from './corpus.ts';
import type { Case } from './corpus.ts';

interface Listed {
  readonly functions: readonly { readonly file: string; readonly name: string; readonly guard: Guard }[];
}

interface Guard {
  readonly status: string;
  readonly by?: { readonly name: string };
  readonly via?: readonly { readonly name: string }[];
  readonly seen?: { readonly because: string };
}

function text({ code, isWhole = false }: Case): string {
  return isWhole ? code : `'use server';\n${imports}${code}`;
}

it('tells guarded from unguarded', () => {
  const files = Object.fromEntries(cases.map((one) => [`app/${one.name}.tsx`, text(one)]));
  const barrel = { 'app/handed-on.ts': "export { protect as guard } from '@acme/auth';", 'app/public.ts': "'use server'; export async function run() {}" };
  const { code, out } = tree({ ...library, ...barrel, ...files }).run('list', '--json', '--no-references');
  expect(code).toBe(0);
  const found = new Map((JSON.parse(out) as Listed).functions.map(({ file, guard }) => [file, guard]));
  expect(found.get('app/public.ts')).toEqual({ status: 'public', reason: 'who signs in has no session yet' });
  const verdicts = cases.map((one) => [one.name, verdictOf(found.get(`app/${one.name}.tsx`), one)]);
  expect(verdicts).toEqual(cases.map(({ name, yes, no }) => [name, yes ?? `none: ${no}`]));
});

/** The way to the guard, or `none:` and the part of the reason that is expected where it is in there. */
function verdictOf(guard: Guard | undefined, { no = '' }: Case): string {
  if (guard?.status === 'guarded') return [guard.by?.name, ...(guard.via ?? []).map(({ name }) => name)].join(' via ');
  const because = guard?.seen?.because ?? '';
  return `${guard?.status}: ${because.includes(no) ? no : because}`;
}

it('has each class both ways', () => {
  expect([cases.length >= 60, cases.filter(({ yes }) => yes !== undefined).length >= 30, cases.filter(({ no }) => no !== undefined).length >= 30]).toEqual([
    true,
    true,
    true,
  ]);
});
