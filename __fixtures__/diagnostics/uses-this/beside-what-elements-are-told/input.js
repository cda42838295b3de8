import { jsxDEV } from 'react/jsx-dev-runtime';

export function Page() {
  return [
    async () => { 'use server'; return jsxDEV('b', { children: this }, void 0, false, { fileName: 'a', lineNumber: 1, columnNumber: 1 }, this); },
    async () => { 'use server'; return jsxDEV('b', {}, void 0, false, { fileName: this, lineNumber: 1, columnNumber: 1 }, this.self); },
    async () => { 'use server'; return f(1, 2, 3, 4, 5, this); },
    async () => { 'use server'; return { ['__self']: this, __source: 1 }; },
    async () => { 'use server'; return { __self: this }; },
  ];
}
