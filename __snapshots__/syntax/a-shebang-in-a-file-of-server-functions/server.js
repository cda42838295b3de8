#!/usr/bin/env node
import { registerServerReference } from "react-server-dom-webpack/server";
export const save = async n => n;
registerServerReference(save, "input.js#save", null);
