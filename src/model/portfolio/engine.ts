/**
 * Version of the calculation. Raise it whenever the same material could give another figure: it is part of the
 * fingerprint, so that a stored ranking is known to be stale.
 */
export const ENGINE = '1.0.0';
