'use server';

type Save = (id: number) => Promise<number>;

export const save = ((id: number) => id) as unknown as Save;
export const load = ((id: number) => Promise.resolve(id)) satisfies Save;
export const keep = (function (id: number) {
  return Promise.resolve(id);
})!;
export default <Save>((id) => Promise.resolve(id));
