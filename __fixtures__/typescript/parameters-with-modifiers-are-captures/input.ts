abstract class Base {
  constructor(protected limit: number) {}
}

export class Page extends Base {
  save = async (n: number) => {
    'use server';
    return n;
  };
  list: () => Promise<unknown>;

  constructor(
    public id: number,
    limit: number,
  ) {
    super(limit);
    this.list = async () => {
      'use server';
      return [id, limit];
    };
  }
}
