/** An https page may frame one of this machine only when these checks of Chromium are off. */
export const CHROMIUM_ARGS = [
  '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests,PrivateNetworkAccessRespectPreflightResults',
];
