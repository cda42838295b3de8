export function Page({ step }) {
  async function down(n) {
    'use server';
    return n <= 0 ? 'done' : up(n - step);
  }
  async function up(n) {
    'use server';
    trace(n);
    return down(n - step);
  }
  return { down };
}
