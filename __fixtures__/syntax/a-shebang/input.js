#!/usr/bin/env node
export function Page({ id }) {
  return async () => {
    'use server';
    return id;
  };
}
