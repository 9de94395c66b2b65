// Prints the spans of three calls as JSON: one that is retried, one that fails, and one that is never sent.
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { goldleaf } from './goldleaf.ts';

const exporter = new InMemorySpanExporter();
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
);

await trace.getTracer('shop').startActiveSpan('checkout', async (checkout) => {
  await goldleaf.GET('/customers', { params: { query: { 'search.name': 'SECRET-name' } } });
  await goldleaf.GET('/hose/{hoseId}', { params: { path: { hoseId: 'SECRET-id' } } });
  await goldleaf.GET('/hose/{hoseId}', { params: { path: { hoseId: '' } } });
  checkout.end();
});

const spans = exporter.getFinishedSpans();
const checkout = spans.find(({ name }) => name === 'checkout');
const described = spans
  .filter((span) => span !== checkout)
  .map(({ name, attributes, events, status, duration, parentSpanContext }) => ({
    name,
    attributes,
    events: events.map(({ name, attributes }) => ({ name, attributes })),
    isError: status.code === 2,
    milliseconds: duration[0] * 1_000 + duration[1] / 1_000_000,
    isChild: parentSpanContext?.spanId === checkout?.spanContext().spanId,
  }));
console.log(JSON.stringify(described));
