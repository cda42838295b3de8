export function Page({ json }) {
  async function parse() {
    'use server';
    try {
      return JSON.parse(json);
    } catch {
      return 'caught';
    } finally {
      trace('finally', json);
    }
  }
  return { parse };
}
