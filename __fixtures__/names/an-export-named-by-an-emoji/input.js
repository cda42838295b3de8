'use server';

const read = async (n) => ['read', n];

export { read as "📙", read as "ünï cödé", read as "\u2028" };
