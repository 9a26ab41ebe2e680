/**
 * Entry of functions.js. Registers every function at once, as Excel shows #BUSY! until it is done: no waiting for
 * Office or React, and nothing but a global `CustomFunctions` is needed to load it.
 */
import { associate } from './associate';
import { catalogue } from './catalogue';

for (const declaration of catalogue) associate(declaration);
