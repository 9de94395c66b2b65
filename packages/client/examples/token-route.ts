// app/api/goldleaf-token/route.ts
import { createTokenSource } from '@goldleaf/client';

const tokens = createTokenSource({
  baseUrl: process.env['GOLDLEAF_URL'], // a mock while you develop; else GoldLeaf
  apiKey: () => process.env['GOLDLEAF_API_KEY'] ?? '', // a function, so that a build needs no key
  apiKeyName: 'Shop',
});

// Put your own check of the session here.
const isLoggedIn = (request: Request) => request.headers.get('cookie')?.includes('session=') ?? false;

export async function POST(request: Request): Promise<Response> {
  if (!isLoggedIn(request)) return new Response(null, { status: 401 });
  const { rejected } = await request.json();
  return Response.json(await tokens.get(rejected), { headers: { 'cache-control': 'no-store' } });
}
