export function Page() {
  const numbers = new Blob(['abc'], { type: 'text/plain' });
  const buffer = new Float64Array([0.5, 1.5]);
  const form = new FormData();
  form.append('a', 'b');
  async function show() {
    'use server';
    return [await numbers.text(), numbers.type, [...buffer], form.get('a')];
  }
  return { show };
}
