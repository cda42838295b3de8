export class Counter {
  static count = 0;

  constructor(by) {
    Counter.count += by;
  }

  static async add(by) {
    'use server';
    new Counter(by);
    Counter.count += 1;
    return [Counter.count, Counter.name, typeof Counter];
  }
}
