'use server';

export async function save(value: string) {
  trace('save', value);
  return value.length;
}

export { save as store, save as default };
