export const db = { rename: (id, title) => [id, title] };
