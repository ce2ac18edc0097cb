/** WebGL without a graphics card, so that every engine can be tried on any machine. */
const softwareWebgl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Chromium's sandbox refuses to start as root. */
const asRoot = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** The flags with which the scripts and the tests start Chromium. */
export function browserFlags(isRoot = process.getuid?.() === 0): readonly string[] {
  return isRoot ? [...softwareWebgl, ...asRoot] : softwareWebgl;
}
