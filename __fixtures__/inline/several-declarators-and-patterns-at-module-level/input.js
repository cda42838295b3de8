export const a = async () => {
    'use server';
    return 'a';
  },
  [b, { c = async () => { 'use server'; return 'c'; } }] = [async () => { 'use server'; return 'b'; }, {}];

let d, e = (d = async () => { 'use server'; return 'd'; });
export { d, e };
