'use server';

export const text = 'text';
export const count = 10;
export const big = 10n;
export const flag = true;
export const nothing = null;
export const missing = undefined;
export const greeting = `Hello ${text}`;
export const pattern = /a+/g;
