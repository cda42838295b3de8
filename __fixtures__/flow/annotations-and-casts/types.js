// @flow
export type Row = { id: number };
