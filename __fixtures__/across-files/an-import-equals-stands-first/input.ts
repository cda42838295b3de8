'use client'
import actions = require('./actions')
export const save = actions.save
