export interface Row {
  id: number;
}

export const read = async (id: number): Promise<Row> => ({ id });
