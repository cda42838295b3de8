export function Page({ id }: { id: number }) {
  const echo = async <T,>(value: T, ...more: T[]): Promise<[T, number, number]> => {
    'use server';
    return [value, more.length, id];
  };
  const pair = async <T extends unknown>(value: T) => {
    'use server';
    return [value, id] as const;
  };
  return { echo, pair, button: <button formAction={echo<string>} /> };
}
