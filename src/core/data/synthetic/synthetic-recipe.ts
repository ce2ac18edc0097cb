import recipe from './recipe.json' with { type: 'json' };

/**
 * Every number behind the synthetic bank: counts, quantiles and probabilities measured on 5,000
 * customers. Count tables are scaled to other sizes; shares and quantiles hold for any.
 */
export const syntheticRecipe = recipe;
