export function save() {
  const now = Date.now();
  'use server';
  return now;
}
