// All operations, by the name of the table they are in.

import { LAPACK } from "./lapack.mjs";
import { LEVEL1 } from "./level1.mjs";
import { LEVEL2 } from "./level2.mjs";
import { LEVEL3 } from "./level3.mjs";

export const GROUPS = { level1: LEVEL1, level2: LEVEL2, level3: LEVEL3, lapack: LAPACK };
