import { createGoldLeafClient, sharedTokens } from '@goldleaf/client';
import Keyv from 'keyv';

const keyv = new Keyv(); // for processes: new Keyv(new KeyvRedis('redis://localhost:6379')), of @keyv/redis
keyv.on('error', console.error);

const auth = { apiKey: 'the key', apiKeyName: 'Our integration', tokenStore: sharedTokens(keyv) };
const one = createGoldLeafClient({ auth });
const other = createGoldLeafClient({ auth });

await one.GET('/customers').orThrow();
await other.GET('/customers').orThrow(); // with the token that the first one got
