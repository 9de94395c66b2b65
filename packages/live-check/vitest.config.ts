import { mergeConfig } from 'vitest/config';
import shared, { LIGHT_PRISM } from '../../vitest.shared.ts';

export default mergeConfig(shared, { test: { execArgv: [...LIGHT_PRISM] } });
