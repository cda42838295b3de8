import { db, type Row } from './db';
import type { Table } from './db';
import { unused } from './db';

export function Page({ id }: { id: Row['id'] }) {
  async function save(title: string): Promise<Row> {
    'use server';
    const table: Table = 'posts';
    return db.insert(table, { id, title });
  }
  return <form action={save} />;
}
