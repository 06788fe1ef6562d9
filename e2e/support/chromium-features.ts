/** What Chromium leaves out while it is tested. */

/**
 * For every window Chromium starts two pages of its own behind the address bar, hidden ones too. They take twice the
 * work that a page of the app takes to open.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** A list of ours takes the place of Playwright's, so what its pages rest on stands here again. */
const OF_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** The flag for a browser that Playwright starts. */
export const FEATURES_UNDER_PLAYWRIGHT = `--disable-features=${[...OF_PLAYWRIGHT, ...ADDRESS_BAR].join(',')}`

/** The flag for a browser of our own, as people have it besides. */
export const FEATURES_OF_OWN_BROWSER = `--disable-features=${ADDRESS_BAR.join(',')}`
