/** Calls a hook and ignores what it throws. An invitation that was sent stays sent, whatever a metric throws. */
export async function observe<Value>(
  hook: ((value: Value) => unknown) | undefined,
  value?: Value,
): Promise<void> {
  try {
    await hook?.(value as Value);
  } catch {}
}
