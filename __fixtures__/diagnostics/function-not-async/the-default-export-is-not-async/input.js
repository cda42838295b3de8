'use server';

export default function (id) {
  return id;
}
