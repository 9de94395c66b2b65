import { writeFile } from 'node:fs/promises';
import { createGoldLeafClient } from '@goldleaf/client';
import { recordShapes } from '@goldleaf/observe';

const shapes = recordShapes();
const goldleaf = createGoldLeafClient({ auth: { token: 'a-token' }, onData: shapes.onData });

await goldleaf.GET('/customers');
await writeFile('shapes.json', JSON.stringify(shapes));
