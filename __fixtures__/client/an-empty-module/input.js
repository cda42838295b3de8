'use server';
