'use server';

const given: (() => Promise<string>)[] = [async () => 'given'];

export const [first, second = async () => 'default'] = given;
