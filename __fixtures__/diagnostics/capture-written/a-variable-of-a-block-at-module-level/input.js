export const handlers = {};

{
  let hits = 0;
  handlers.hit = async () => {
    'use server';
    hits += 1;
    return hits;
  };
}
