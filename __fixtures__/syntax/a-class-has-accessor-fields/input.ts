class Counter {
  accessor count = 1;
  static accessor made = 0;
}

export function Page({ id }: { id: number }) {
  async function add(n: number) {
    'use server';
    class Inner extends Counter {
      accessor by = id;
    }
    const counter = new Inner();
    counter.count += n;
    Counter.made++;
    return [id, counter.by, counter.count, Counter.made];
  }
  return { add };
}
