'use client';
export import actions = require('./actions');
export const save = actions.save;
