'use server';

export async function save() {
  return this.id;
}

export const load = async function () {
  return () => this;
};
