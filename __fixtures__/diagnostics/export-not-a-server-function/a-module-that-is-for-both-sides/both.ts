'use server';
'use client';
export async function save() {}
export async function erase() {}
