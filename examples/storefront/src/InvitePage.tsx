import { type GoldLeafError, validateInvitations } from '@goldleaf/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { q } from './goldleaf.ts';

export function InvitePage() {
  const queryClient = useQueryClient();
  const invite = useMutation({
    ...q.post('/organization/users/invite'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: q.key('/organization/users') }),
  });
  const [invalid, setInvalid] = useState<Invalid>({});
  const rejected = invite.error && rejectedField(invite.error);
  const id = useId();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const person = { email: String(form.get('email')), password: String(form.get('password')) };
    const [entry] = validateInvitations([person]);
    const violations = entry?.violations ?? [];
    setInvalid(Object.fromEntries(violations.map(({ field, message }) => [field, message])));
    invite.reset();
    if (violations.length === 0) invite.mutate({ body: { emailAddresses: [person] } });
  }

  const input = (name: Field) => ({
    name,
    required: true,
    'aria-invalid': name in invalid || rejected === name,
    'aria-describedby': name in invalid ? `${id}-${name}` : id,
  });
  const hint = (name: Field) =>
    invalid[name] && (
      <span id={`${id}-${name}`} className="error">
        {invalid[name]}
      </span>
    );
  return (
    <form onSubmit={submit} noValidate>
      <label>
        Email address <input type="email" autoComplete="off" {...input('email')} />
        {hint('email')}
      </label>
      <label>
        Password <input type="password" autoComplete="new-password" {...input('password')} />
        {hint('password')}
      </label>
      <button type="submit" disabled={invite.isPending}>
        {invite.isPending ? 'Inviting…' : 'Invite'}
      </button>
      {invite.isSuccess && <p role="status">Invited. GoldLeaf has sent an email.</p>}
      {invite.error && (
        <p role="alert" id={id} className="error">
          {reasonOf(invite.error)}{' '}
          {invite.error.mayHaveActed
            ? 'The invitation may have been sent. Check the list of users before you invite this person again.'
            : 'Nobody was invited.'}
        </p>
      )}
    </form>
  );
}

type Field = 'email' | 'password';
type Invalid = { readonly [Name in Field]?: string };

function reasonOf(error: GoldLeafError): string {
  if (error.code === 'forbidden') return 'You may not invite users.';
  if (error.mayHaveActed) return 'GoldLeaf did not confirm the invitation.';
  const field = rejectedField(error);
  return field ? `GoldLeaf rejected the ${field}.` : `${error.message}.`;
}

/** Finds the field that a 400 names. Its body isn't documented, so it is read with care. */
function rejectedField(error: GoldLeafError): Field | undefined {
  if (error.code !== 'bad_request') return undefined;
  const text = JSON.stringify(error.body ?? '');
  return (['password', 'email'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(text));
}
