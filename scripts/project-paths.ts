import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, wherever a script is started from. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Where `vite build` writes the app. */
export const distFolder = path.join(projectRoot, 'dist');

/** The response headers of the built app, as the hosts read them. */
export const headersFile = path.join(projectRoot, 'public', '_headers');

/** The sources of the page inside a report. */
export const reportViewFolder = path.join(projectRoot, 'src', 'report-view');

/** The sources of the training kernel, in AssemblyScript. */
export const kernelFolder = path.join(projectRoot, 'src', 'kernel', 'assembly');
