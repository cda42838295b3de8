/** Source files of a wanted size, in the style of an ordinary app: TypeScript, JSX, helpers, some comments. */

export interface SourceKind {
  readonly name: string;
  /** One part of the file; the file is made of as many as fit. */
  readonly part: (index: number) => string;
  readonly head: string;
}

const IMPORTS = `import { cache } from 'react';
import { db, type Row } from '@/lib/db';
import { formatDate, formatPrice } from '@/lib/format';
import { Button, Card, Field } from '@/components/ui';
`;

const component = (index: number, serverFunction: string, action: string): string => `
export interface Order${index}Props {
  readonly order: Row<'orders'>;
  readonly customer: { readonly id: string; readonly name: string; readonly address?: string };
  readonly onlyOpen?: boolean;
}

const loadItems${index} = cache(async (id: string) => {
  const rows = await db.query('items', { where: { order: id }, orderBy: 'position' });
  return rows.filter((row) => row.count > 0).map(({ id, title, count, price }) => ({ id, title, count, price }));
});

/** Shows one order with its items, its total and what can be done about it. */
export async function Order${index}({ order, customer, onlyOpen = false }: Order${index}Props) {
  const items = await loadItems${index}(order.id);
  const total = items.reduce((sum, item) => sum + item.count * item.price, 0);
${serverFunction}
  if (onlyOpen && order.closedAt !== null) return null;
  return (
    <Card title={\`Order \${order.number}\`} tone={total > 1000 ? 'strong' : 'calm'}>
      <p>
        {customer.name}, {formatDate(order.createdAt)}
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="item">
            <span>{item.title}</span> <strong>{item.count} × {formatPrice(item.price)}</strong>
          </li>
        ))}
      </ul>
      <form action={${action}}>
        <Field name="note" label="Note" defaultValue={order.note ?? ''} />
        <Button disabled={order.closedAt !== null}>Save {formatPrice(total)}</Button>
      </form>
    </Card>
  );
}
`;

const inlineFunction = `
  async function save(formData: FormData) {
    'use server';
    const note = String(formData.get('note') ?? '').trim();
    await db.update('orders', order.id, { note, changedBy: customer.id });
    if (note === '') return;
    await db.insert('events', { order: order.id, kind: 'note', text: note });
  }
`;

/** What larger forms do: look everything up, check it, change it, and say what went wrong. */
const longFunction = `
  async function save(formData: FormData) {
    'use server';
    const session = await db.find('sessions', customer.id);
    if (session === null || session.expires < Date.now()) throw new Error('Log in again.');
    const note = String(formData.get('note') ?? '').trim();
    const errors: Record<string, string> = {};
    if (note.length > 500) errors.note = \`A note can have 500 characters, this one has \${note.length}.\`;
    const changes = [];
    for (const [name, value] of formData.entries()) {
      const match = /^count-(\\d+)$/.exec(name);
      if (match === null) continue;
      const count = Number(value);
      if (!Number.isInteger(count) || count < 0 || count > 100) {
        errors[name] = \`\${String(value)} is no count.\`;
        continue;
      }
      changes.push({ item: match[1], count });
    }
    if (Object.keys(errors).length > 0) return { errors, saved: false };
    const rows = await db.query('items', { where: { order: order.id }, orderBy: 'position' });
    const known = new Map(rows.map((row) => [row.id, row]));
    for (const { item, count } of changes) {
      const row = known.get(item);
      if (row === undefined) return { errors: { [item]: 'This item is not in the order any more.' }, saved: false };
      if (row.count === count) continue;
      if (count === 0) await db.remove('items', item);
      else await db.update('items', item, { count, changedBy: customer.id });
      await db.insert('events', { order: order.id, kind: 'count', text: \`\${row.title}: \${row.count} → \${count}\` });
    }
    try {
      await db.update('orders', order.id, { note, changedBy: customer.id });
      if (note !== '') await db.insert('events', { order: order.id, kind: 'note', text: note });
    } catch (error) {
      return { errors: { note: error instanceof Error ? error.message : 'This did not work.' }, saved: false };
    }
    const left = await db.query('items', { where: { order: order.id } });
    const sum = left.reduce((all, { count, price }) => all + count * price, 0);
    return { errors: {}, saved: true, items: left.length, total: formatPrice(sum), at: formatDate(Date.now()) };
  }
`;

const exportedFunction = (index: number): string => `
export interface Change${index} {
  readonly title: string;
  readonly count: number;
}

/** Changes one item of an order, and answers with the new total. */
export async function changeItem${index}(id: string, change: Partial<Change${index}>, notify = true): Promise<number> {
  const session = await requireSession();
  const item = await db.find('items', id);
  if (item === null || item.owner !== session.userId) throw new Error(\`There is no item \${id}.\`);
  const count = Math.max(0, Math.min(change.count ?? item.count, 100));
  await db.update('items', id, { ...change, count });
  if (notify) await db.insert('events', { item: id, kind: 'changed', text: \`\${item.title}: \${count}\` });
  const items = await db.query('items', { where: { order: item.order } });
  return items.reduce((sum, { count, price }) => sum + count * price, 0);
}
`;

/** No directive anywhere. */
export const plain: SourceKind = {
  name: 'no directive',
  head: IMPORTS,
  part: (index) => component(index, '', 'saveOrder'),
};

/** Server Components, each with one inline Server Function that captures two variables. */
export const inline: SourceKind = {
  name: 'inline',
  head: IMPORTS,
  part: (index) => component(index, inlineFunction, 'save'),
};

/** The same with functions as long as the component itself. */
export const inlineLong: SourceKind = {
  name: 'inline, long',
  head: IMPORTS,
  part: (index) => component(index, longFunction, 'save'),
};

/** A module with the directive on top: nothing but Server Functions and their types. */
export const fileLevel: SourceKind = {
  name: 'file-level',
  head: `'use server';\n\nimport { db } from '@/lib/db';\nimport { requireSession } from '@/lib/session';\n`,
  part: exportedFunction,
};

/** A file of about `bytes` bytes; of one part at least. */
export function sourceOfSize(kind: SourceKind, bytes: number): string {
  let source = kind.head + kind.part(0);
  for (let index = 1; ; index += 1) {
    const next = source + kind.part(index);
    if (Math.abs(next.length - bytes) >= Math.abs(source.length - bytes)) return source;
    source = next;
  }
}

/** A file with exactly `count` parts. */
export function sourceOfCount(kind: SourceKind, count: number): string {
  return kind.head + Array.from({ length: count }, (_, index) => kind.part(index)).join('');
}

/** Small exported functions under one directive. */
export const manyExports: SourceKind = {
  name: 'exports of one module',
  head: `'use server';\n\nimport { db } from '@/lib/db';\n`,
  part: (index) => `
export async function remove${index}(id: string) {
  await db.remove('table${index}', id);
}
`,
};

/** Small components with one inline Server Function each. */
export const manyComponents: SourceKind = {
  name: 'one in each component',
  head: `import { db } from '@/lib/db';\n`,
  part: (index) => `
export function Remove${index}({ id }: { id: string }) {
  async function remove() {
    'use server';
    await db.remove('table${index}', id);
  }
  return <button formAction={remove} />;
}
`,
};

/** Inline Server Functions that are all siblings in one component. */
export const oneComponent = {
  name: 'all in one component',
  source(count: number): string {
    const functions = Array.from(
      { length: count },
      (_, index) => `
  async function remove${index}() {
    'use server';
    await db.remove('table${index}', id);
  }
`,
    );
    const buttons = Array.from({ length: count }, (_, index) => `<button formAction={remove${index}} />`);
    return `import { db } from '@/lib/db';

export function Removes({ id }: { id: string }) {${functions.join('')}
  return <form>${buttons.join('')}</form>;
}
`;
  },
};
