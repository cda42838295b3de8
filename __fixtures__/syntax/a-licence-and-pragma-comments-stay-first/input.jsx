/**
 * @license Example 1.0
 * Copyright someone
 */
/** @jsxRuntime automatic */
/* eslint-disable no-unused-vars */
// @ts-nocheck

import { createElement } from 'react';

// A comment on the component.
export function Page({ id }) {
  // Before the function.
  async function save() {
    // Before the directive.
    'use server'; // After the directive.
    // First in the body.
    return id; /* last */
  }
  // After the function.
  return <form action={save} />;
}
