/** Our own components are in runes mode; libraries decide for themselves. */
export default {
  vitePlugin: {
    dynamicCompileOptions: ({ filename }) =>
      filename.includes('node_modules') ? undefined : { runes: true }
  }
};
