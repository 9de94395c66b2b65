const report = JSON.parse(document.getElementById('data').textContent);
const { operations, totals, levelNames } = report;
const filters = document.getElementById('filters');
const dialog = document.getElementById('operation');
const colour = (level) => `var(--level-${Math.max(level, 0)})`;

/** Creates an element. Text is never parsed as HTML. */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function summarize() {
  const failed = element('strong', { textContent: `${totals.failed} failed` });
  if (totals.failed > 0) failed.className = 'failed';
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
  document
    .getElementById('summary')
    .append(
      element('strong', { textContent: `${totals.operations} operations` }),
      `, ${totals.checks.toLocaleString('en')} checks, `,
      failed,
      `${skipped}. Target: ${report.target}. Seed ${report.seed}.`,
    );
  const bar = document.getElementById('bar');
  bar.ariaLabel = 'Operations by level';
  totals.levels.forEach((count, level) => {
    if (count > 0) {
      const part = element('div', { title: `${count}: ${levelNames[level]}` });
      part.style.flex = count;
      part.style.background = colour(level);
      bar.append(part);
    }
    const swatch = element('i');
    swatch.style.background = colour(level);
    document
      .getElementById('legend')
      .append(element('li', {}, swatch, `${level} ${levelNames[level]}: ${count}`));
    filters.level.append(
      element('option', { value: level, textContent: `Level ${level}, ${levelNames[level]}` }),
    );
  });
  for (const tag of new Set(operations.map((operation) => operation.tag)))
    filters.tag.append(element('option', { textContent: tag }));
}

function matches(operation) {
  const { search, tag, evidence, level, failed } = filters;
  const text = [
    operation.operationId,
    operation.method,
    operation.path,
    ...operation.failures.map(({ id }) => id),
  ];
  return (
    text.join(' ').toLowerCase().includes(search.value.trim().toLowerCase()) &&
    (tag.value === '' || operation.tag === tag.value) &&
    (evidence.value === '' || operation.evidence === evidence.value) &&
    (level.value === '' || operation.level === Number(level.value)) &&
    (!failed.checked || operation.failures.length > 0)
  );
}

function draw() {
  const found = operations.filter(matches);
  const sections = [...new Set(found.map(({ tag }) => tag))].map((tag) => {
    const ofTag = found.filter((operation) => operation.tag === tag);
    const heading = element('h2', { textContent: `${tag} ` }, element('span', { textContent: ofTag.length }));
    return element('section', {}, heading, element('div', { className: 'cells' }, ...ofTag.map(cell)));
  });
  const none = element('p', { id: 'none', textContent: 'No operation matches.' });
  document.getElementById('map').replaceChildren(...(sections.length > 0 ? sections : [none]));
  document.getElementById('count').textContent = `${found.length} of ${operations.length}`;
}

function cell(operation) {
  const { method, path, level, failures, operationId } = operation;
  const result = failures.length > 0 ? `, ${failures.length} failed` : '';
  const label = `${method} ${path}\n${operationId}, level ${level}${result}`;
  const button = element('button', { type: 'button', className: 'cell', title: label, ariaLabel: label });
  button.style.background = colour(level);
  button.classList.toggle('has-failed', failures.length > 0);
  button.addEventListener('click', () => {
    location.hash = operationId;
  });
  return button;
}

function open() {
  const operation = operations.find(({ operationId }) => operationId === location.hash.slice(1));
  if (!operation) return dialog.close();
  const close = element('button', {
    type: 'button',
    className: 'close',
    textContent: '×',
    ariaLabel: 'Close',
  });
  close.addEventListener('click', () => dialog.close());
  const link = element('a', { href: operation.docs, textContent: operation.docs });
  const fell = operation.level < (operation.committedLevel ?? 0);
  const facts = {
    operation: operation.operationId,
    tag: operation.tag,
    evidence: operation.evidence,
    level: `${operation.level} ${levelNames[operation.level] ?? ''}${fell ? `, committed: ${operation.committedLevel}` : ''}`,
    source: operation.file,
    docs: link,
  };
  const title = element('h2', { id: 'title', textContent: `${operation.method} ${operation.path}` });
  const list = element(
    'dl',
    {},
    ...Object.entries(facts).flatMap(([name, value]) => [
      element('dt', { textContent: name }),
      element('dd', {}, value),
    ]),
  );
  const failures = operation.failures.map(({ id, text }) =>
    element(
      'details',
      { open: operation.failures.length < 4 },
      element('summary', { textContent: id }),
      element('pre', { textContent: text }),
    ),
  );
  dialog.replaceChildren(close, title, list, levelTable(operation), ...failures);
  if (!dialog.open) dialog.showModal();
}

function levelTable(operation) {
  const head = ['Level', 'Documented', 'Passed', 'Failed', 'Skipped'].map((textContent, column) =>
    element('th', { textContent, className: column > 1 ? 'number' : '' }),
  );
  const rows = levelNames.map((level, index) => {
    const { documented, passed, failed, skipped } = operation.levels[level];
    return element(
      'tr',
      { className: documented ? '' : 'undocumented' },
      element('td', { textContent: `${index} ${level}` }),
      element('td', { textContent: documented ? 'yes' : 'no' }),
      element('td', { textContent: passed, className: 'number' }),
      element('td', { textContent: failed, className: failed > 0 ? 'number failed' : 'number' }),
      element('td', { textContent: skipped, className: 'number' }),
    );
  });
  return element('table', {}, element('tr', {}, ...head), ...rows);
}

summarize();
draw();
open();
filters.addEventListener('input', draw);
filters.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('hashchange', open);
dialog.addEventListener('close', () => history.replaceState(null, '', location.pathname + location.search));
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
