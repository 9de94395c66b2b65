import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';
import { Inject, Injectable } from '@nestjs/common';

export const GOLDLEAF = {
  provide: 'GOLDLEAF',
  useFactory: (): GoldLeafClient =>
    createGoldLeafClient({
      baseUrl: process.env['GOLDLEAF_URL'], // a mock in tests; else GoldLeaf
      auth: { apiKey: () => process.env['GOLDLEAF_API_KEY'] ?? '', apiKeyName: 'Shop' },
    }),
};

@Injectable()
export class CustomersService {
  @Inject('GOLDLEAF') private readonly goldleaf: GoldLeafClient;

  async count(): Promise<number | undefined> {
    const { total } = await this.goldleaf.GET('/customers').orThrow();
    return total;
  }
}
