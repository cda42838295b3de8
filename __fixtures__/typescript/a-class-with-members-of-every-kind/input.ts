export abstract class Api<T> {
  private static readonly table: string = 'posts';
  declare static ambient: number;
  static #hidden = 1;
  protected constructor(readonly value: T) {}

  public static async list(this: void, limit?: number): Promise<string> {
    'use server';
    return `${Api.table} ${limit ?? 'all'}`;
  }

  static hidden = () => Api.#hidden;
  static override = 1;
  abstract load(): void;
}
