'use server';
async function save() {}
