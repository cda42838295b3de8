export const unit = 'pieces';

export default async function (n: number) {
  'use server';
  return `${n / 2} ${unit}`;
}
