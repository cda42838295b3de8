'use server';
export * as settings from './settings';
