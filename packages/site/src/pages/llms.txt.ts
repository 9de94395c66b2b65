import type { APIRoute } from 'astro';
import { llmsIndex } from '../agents/llms.ts';

export const GET: APIRoute = async () => new Response(await llmsIndex(import.meta.env.BASE_URL));
