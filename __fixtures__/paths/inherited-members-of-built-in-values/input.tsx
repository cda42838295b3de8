export function Page({ d, list, n, text, p, map, o, missing }) {
  async function dates() {
    'use server';
    return [d.constructor === Date, d.constructor.name, typeof d.getTime, !!d.getTime];
  }
  async function lists() {
    'use server';
    const mapped = list.map ? 'a list' : 'none';
    return [mapped, typeof list.at, list.constructor === Array, list.length];
  }
  async function primitives() {
    'use server';
    const { toFixed } = { toFixed: n.toFixed };
    return [toFixed.call(n, 1), text.constructor === String, typeof text.at, n.constructor.name];
  }
  async function promises() {
    'use server';
    return [typeof p.then, p.constructor === Promise, typeof p.finally === 'function'];
  }
  async function objects() {
    'use server';
    return [o.hasOwnProperty === Object.prototype.hasOwnProperty, typeof o.toString, o.constructor === Object, map.size, typeof map.get, missing.constructor?.name, missing.valueOf === undefined];
  }
  return { dates, lists, primitives, promises, objects };
}
