export function Page({ factor }) {
  const scale = (n) => n * factor;
  async function all(numbers) {
    'use server';
    return numbers.map(scale);
  }
  return { all };
}
