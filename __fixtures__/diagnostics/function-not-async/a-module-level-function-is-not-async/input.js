export function save(id) {
  'use server';
  return id;
}

export default function () {
  'use server';
}
