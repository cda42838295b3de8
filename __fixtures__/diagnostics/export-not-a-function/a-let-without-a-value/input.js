'use server';

export let save;
