'use server';

export class Model {}

export default class extends Model {}
