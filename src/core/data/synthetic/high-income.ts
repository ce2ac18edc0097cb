/** Thousand dollars from which education and family alone decide the answer. */
export const HIGH_INCOME = 118;
