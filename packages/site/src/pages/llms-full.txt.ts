import type { APIRoute } from 'astro';
import { llmsFull } from '../agents/llms.ts';

export const GET: APIRoute = async () => new Response(await llmsFull());
