export interface Note {
  readonly text: string;
}
export type { Other } from './other';
