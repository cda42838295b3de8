const password = 'only the server knows';

export const database = { save: (text) => [password, text], remove: (id) => [password, id] };
