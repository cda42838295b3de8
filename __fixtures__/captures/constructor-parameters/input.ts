export class Box {
  grow: (by: number) => Promise<number>;

  constructor(size: number, { unit = 1 } = {}) {
    this.grow = async (by) => {
      'use server';
      return size + by * unit;
    };
  }
}
