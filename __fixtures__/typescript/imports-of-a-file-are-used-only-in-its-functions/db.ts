export interface Row {
  id: number;
}
export const insert = (row: Row) => row.id;
