class Holder {
  constructor(run) {
    this.run = run;
  }
}
const tag = (strings, run) => run;

export function Page({ id }) {
  const holder = new Holder(async () => { 'use server'; return ['new', id]; });
  const tagged = tag`a ${async () => { 'use server'; return ['tag', id]; }}`;
  return [holder.run, tagged];
}
