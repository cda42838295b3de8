const rows: string[] = ['SECRET_row'];

export async function save(row: string) {
  return rows.push(row);
}

export const load = async (index: number) => rows[index]?.toLowerCase();

export default async () => rows.length;
