const base = (run) => class {
  static run = run;
};

export function Page({ id }) {
  class Child extends base(async () => { 'use server'; return ['heritage', id]; }) {
    static ['x'.concat((async () => { 'use server'; return id; }).name)] = 1;
    static {
      Child.block = async () => { 'use server'; return ['block', id]; };
    }
  }
  return [Child.run, Child.block, Object.keys(Child).length];
}
