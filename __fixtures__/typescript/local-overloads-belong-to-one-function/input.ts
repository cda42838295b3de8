export function Page(id: number) {
  async function find(key: number): Promise<string>;
  async function find(key: string): Promise<string>;
  async function find(key: unknown): Promise<string> {
    'use server';
    return `${id}: ${typeof key}`;
  }
  return { find };
}

export class Api {
  static async find(key: number): Promise<string>;
  static async find(key: string): Promise<string>;
  static async find(key: unknown): Promise<string> {
    'use server';
    return typeof key;
  }
}
