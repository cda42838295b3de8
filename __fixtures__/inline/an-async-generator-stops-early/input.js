export function Feed({ rows }) {
  async function* list() {
    'use server';
    try {
      for (const row of rows) yield row;
    } finally {
      trace('closed', rows.length);
    }
  }
  return { list };
}
