'use server';

export async function chargeCard(amount) {
  return amount;
}

export default async () => 'default';
