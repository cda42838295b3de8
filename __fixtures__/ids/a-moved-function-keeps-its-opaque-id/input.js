'use server';

/** Was `chargeCard` in app/secret-folder/actions.js. */
export async function charge(amount) {
  return amount;
}

export async function refund(amount) {
  return -amount;
}
