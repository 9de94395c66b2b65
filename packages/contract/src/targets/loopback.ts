/** Returns whether a URL is on this machine, so that requests cannot reach GoldLeaf. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
