// @flow strict
import type { Row } from './types';
import { type Table, insert } from './db';
import typeof * as Db from './db';

type Props = { +id: number, name?: ?string, ... } | {| id: number |};
opaque type Id: number = number;
export type Result = Promise<Array<mixed>>;

export default function Page({ id }: { id: number }) {
  async function save<T: { title: string }>(row: T, more?: ?boolean = null): Result {
    'use server';
    const table: Table = 'posts';
    return [insert(table, (row: any)), (id: Id), typeof more];
  }
  return <form action={save} />;
}
