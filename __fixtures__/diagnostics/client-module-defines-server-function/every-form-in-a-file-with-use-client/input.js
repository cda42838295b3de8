'use client';

export async function declared() {
  'use server';
}

export const arrow = async () => {
  'use server';
};

export class Api {
  static async list() {
    'use server';
  }
}

export const handlers = {
  async remove() {
    'use server';
  },
};

export default async function () {
  'use server';
}
