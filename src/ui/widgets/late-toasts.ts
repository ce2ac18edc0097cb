import { LateModule } from './late-module.svelte';

/** The library of the page's passing notices, and where they show. */
export const lateToasts = new LateModule(() => import('svelte-sonner'));
