/** Swedish for the parts of Univer's interface that this page shows; the rest stays English. */
export const swedishGridWords = {};
