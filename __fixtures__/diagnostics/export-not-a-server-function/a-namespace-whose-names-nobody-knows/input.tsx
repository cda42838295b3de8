'use client';
import * as actions from './actions';
export * from './actions';
export const later = () => import('./actions');
