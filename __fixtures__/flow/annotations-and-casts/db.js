// @flow
export type Table = string;
export const insert = (table: Table, row: { title: string }): string => table + row.title;
