/** Calls a hook and ignores what it throws. An invitation that was sent stays sent, whatever a metric throws. */
export async function observe(hook: () => unknown): Promise<void> {
  try {
    await hook();
  } catch {}
}
