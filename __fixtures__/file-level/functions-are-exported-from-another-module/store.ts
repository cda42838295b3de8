const rows: string[] = [];

export async function save(row: string) {
  return rows.push(row);
}

export const load = async (index: number) => rows[index];

export default async function list() {
  return rows;
}
