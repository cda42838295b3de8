export function Page(start) {
  const days = [0, 1, 2].map((n) => new Date(start + n));
  const events = new Map(days.map((day, n) => [day, `event ${n}`]));
  const chosen = days[1];
  const range = { from: days[0], to: days[0] };
  const holder = { range, days: Promise.resolve(days) };

  async function find() {
    'use server';
    return [events.get(chosen), days.indexOf(chosen), events.size];
  }
  async function move() {
    'use server';
    range.from.setTime(5);
    return [range.to.getTime(), range.from === range.to, chosen.getTime()];
  }
  async function later() {
    'use server';
    const all = await holder.days;
    return [all.indexOf(chosen), all.indexOf(range.from), holder.range === range];
  }
  return { find, move, later };
}
