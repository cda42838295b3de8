// @flow
export function Page<T>(items: Array<T>) {
  const first = async <U: T>(fallback: U): Promise<T | U> => {
    'use server';
    return items.length > 0 ? items[0] : fallback;
  };
  class Box<+V> {
    +value: V;
    static async open(): Promise<number> {
      'use server';
      return items.length;
    }
  }
  return { first, open: Box.open };
}
