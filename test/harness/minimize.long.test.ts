/** A file that the compiler is wrong about, made small. */
import { describe, expect, it } from 'vitest';
import { compileModule } from './compile-module.ts';
import { minimized } from './minimize.ts';
import { symptomOf } from './symptom.ts';

const file = `import { db } from './db';
import { Button } from './button';

const limit = 10;

export default function Page({ post, user }: { post: Post; user: User }) {
  const label = post.title.slice(0, limit);
  class Draft { constructor(readonly id: string) {} }
  async function save(form: FormData) {
    'use server';
    await db.save(new Draft(post.id), user.name, form.get('title'));
  }
  return <form action={save}><Button>{label}</Button></form>;
}
`;

const search = { path: 'app/page.tsx', layer: 'server', says: undefined, gives: undefined, syntax: undefined } as const;

describe('minimize', () => {
  it('keeps what a message is about, and little else', () => {
    const symptom = symptomOf({ ...search, says: 'class' });
    const first = symptom(file);
    expect(first).toMatch(/^[a-z-]+$/);
    const small = minimized(file, search.path, (smaller) => symptom(smaller) === first);
    expect(small).toMatch(/class Draft/);
    expect(small).toContain('use server');
    expect(small).not.toMatch(/Button|label|limit|db\.save|title/);
    expect(small.length).toBeLessThan(150);
  });

  it('keeps what compiles to a text', () => {
    const symptom = symptomOf({ ...search, gives: 'bindCaptures' });
    const valid = file.replace('new Draft(post.id)', 'post.id');
    const small = minimized(valid, search.path, (smaller) => symptom(smaller) !== null);
    expect(compileModule({ path: search.path, code: small }, 'server')).toMatchObject({ kind: 'compiled', code: expect.stringContaining('bindCaptures') });
    expect(small.length).toBeLessThan(120);
  });

  it('finds nothing wrong with a compiler that is right', () => {
    expect(symptomOf(search)(file)).toBeNull();
  });

  it('leaves a text alone that does not parse', () => {
    expect(minimized('const = 1;', 'a.ts', () => true)).toBe('const = 1;');
  });
});
