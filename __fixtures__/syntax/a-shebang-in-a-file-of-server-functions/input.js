#!/usr/bin/env node
'use server';

export const save = async (n) => n;
