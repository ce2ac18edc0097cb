/**
 * WebGL without a graphics card, so that every engine can be tried on any machine. It also draws the page in
 * software, which makes every picture late: nothing that times the drawing asks for it.
 */
const softwareWebgl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Chromium's sandbox refuses to start as root. */
const asRoot = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/**
 * Chromium's own interface loads two pages for its address bar with every window, also with none to be seen, and
 * they take as long as Loanbook itself. The flag takes the place of Playwright's list, whose part that touches a
 * page is repeated.
 */
const withoutAddressBar =
  '--disable-features=' +
  [
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
    ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding'],
    ...['ThirdPartyStoragePartitioning', 'OptimizationHints', 'MediaRouter', 'LensOverlay']
  ].join(',');

/** Which WebGL a browser is started with: `software` has it on every machine, `own` where the machine does. */
export type WebglKind = 'software' | 'own';

/** The flags with which the scripts and the tests start Chromium. */
export function browserFlags(webgl: WebglKind): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    withoutAddressBar,
    ...(webgl === 'software' ? softwareWebgl : []),
    ...(isRoot ? asRoot : [])
  ];
}
