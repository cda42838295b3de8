export type Table = 'posts';
export interface Row {
  id: number;
  title: string;
}
export const unused = 'unused';
export const db = {
  insert(table: Table, row: Row): Row {
    trace(table);
    return row;
  },
};
