/** The standard normal distribution's 97.5% point: a 95% interval reaches this many standard errors. */
export const NORMAL_QUANTILE_975 = 1.959963984540054;
