import type { GoldLeafError } from '@goldleaf/client';

/** Shows why a call failed. The message of a GoldLeafError holds no secret. */
export function CallError({ error }: { readonly error: GoldLeafError }) {
  return (
    <p role="alert" className="error">
      {error.message}
    </p>
  );
}
