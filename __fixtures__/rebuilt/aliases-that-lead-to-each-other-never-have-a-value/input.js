export function Page() {
  const makers = [
    () => { const a = b, b = a; return async () => { 'use server'; return [a, b]; }; },
    () => { const a = b, b = c, c = a, d = d, e = b; return async () => { 'use server'; return [d, e]; }; },
    () => { const call = again, again = () => call(); return async () => { 'use server'; return again(); }; },
  ];
  return makers.map((make) => { try { return make(); } catch (error) { return error.constructor.name; } });
}
