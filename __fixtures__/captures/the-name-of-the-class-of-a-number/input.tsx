export function Page() {
  const rating = 4.5;
  const title = 'Ada';
  return [
    async () => { 'use server'; return rating.constructor.name; },
    async () => { 'use server'; return [rating.toFixed.name, title.constructor.name, title.length]; },
  ];
}
