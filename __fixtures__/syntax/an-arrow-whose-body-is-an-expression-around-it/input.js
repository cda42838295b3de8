export const form = (id) => ({ action: async () => { 'use server'; return id }, id });
export const pair = (id) => [id, async () => { 'use server'; return [id] }];
export const call = (id) => (async () => { 'use server'; return { id } })();
export const chosen = (id) => id || (async () => { 'use server'; return 'none' });
export const curried = (a) => (b) => async (c) => { 'use server'; return [a, b, c] };
