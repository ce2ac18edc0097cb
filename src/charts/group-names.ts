/** The two groups as legends, tooltips and tables name them. */
export const ACCEPTED = 'Accepted';
export const DECLINED = 'Declined';
