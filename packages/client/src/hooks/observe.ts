/** Calls a hook, if there is one, and ignores what it throws. An invitation that was sent stays sent, whatever a metric throws. */
export function observe<Value>(hook: ((value: Value) => unknown) | undefined, value?: Value): void {
  if (hook) new Promise((resolve) => resolve(hook(value as Value))).catch(() => {});
}
