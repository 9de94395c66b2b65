/** Whether a URL is of this machine: what is sent there reaches no server of GoldLeaf's. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
