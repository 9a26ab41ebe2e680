/** The room around the plot of a step line, which whoever draws or points over it must know. */
export const plotMargins = { left: 44, right: 12, top: 12, bottom: 28 } as const;
