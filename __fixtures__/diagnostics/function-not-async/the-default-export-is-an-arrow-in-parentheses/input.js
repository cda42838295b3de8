'use server';

export default ((id) => id);
