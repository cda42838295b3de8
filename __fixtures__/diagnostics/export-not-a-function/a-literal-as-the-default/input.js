'use server';

export default 'text';
