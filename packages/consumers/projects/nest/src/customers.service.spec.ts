import { Test } from '@nestjs/testing';
import { CustomersService, GOLDLEAF } from './customers.service';

describe('CustomersService', () => {
  it('counts the customers', async () => {
    const app = await Test.createTestingModule({ providers: [CustomersService, GOLDLEAF] }).compile();

    expect(await app.get(CustomersService).count()).toBe(3);
  });
});
