import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { CallError } from './CallError.tsx';
import { q } from './goldleaf.ts';
import { textOf } from './item-text.ts';

export function CustomersPage() {
  const [search, setSearch] = useState('');
  const name = useDeferredValue(search.trim());
  const params = name ? { query: { 'search.name': name } } : {};
  const customers = useQuery({ ...q.get('/customers', { params }), placeholderData: keepPreviousData });

  return (
    <>
      <label>
        Name <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </label>
      {customers.error && <CallError error={customers.error} />}
      <p role="status">{customers.isPending ? 'Loading…' : `${customers.data?.total ?? 0} customers`}</p>
      <ul>
        {customers.data?.items?.map((customer) => (
          <li key={textOf(customer, 'id')}>{textOf(customer, 'name')}</li>
        ))}
      </ul>
    </>
  );
}
