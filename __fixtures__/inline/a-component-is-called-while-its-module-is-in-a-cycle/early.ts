import { early, hoisted } from './input';

// Runs before the module that it imports from.
export const kept = [early(1), hoisted];
