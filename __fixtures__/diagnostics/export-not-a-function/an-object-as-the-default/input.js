'use server';

export default { save: async () => 1 };
