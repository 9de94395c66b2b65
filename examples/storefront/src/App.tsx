import { useState } from 'react';
import { ConfiguratorPage } from './ConfiguratorPage.tsx';
import { CustomersPage } from './CustomersPage.tsx';
import { InvitePage } from './InvitePage.tsx';
import { ItemsPage } from './ItemsPage.tsx';

const PAGES = {
  Customers: CustomersPage,
  Items: ItemsPage,
  Invite: InvitePage,
  Configurator: ConfiguratorPage,
};

export function App() {
  const [name, setName] = useState<keyof typeof PAGES>('Customers');
  const Page = PAGES[name];
  return (
    <>
      <header>
        <strong>Hose shop</strong>
        <nav aria-label="Pages">
          {(Object.keys(PAGES) as (keyof typeof PAGES)[]).map((page) => (
            <button
              key={page}
              type="button"
              aria-current={page === name ? 'page' : undefined}
              onClick={() => setName(page)}
            >
              {page}
            </button>
          ))}
        </nav>
      </header>
      <main>
        <h1>{name}</h1>
        <Page />
      </main>
    </>
  );
}
