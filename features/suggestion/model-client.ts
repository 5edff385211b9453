import { z } from 'zod';
import type { ModelSettings } from './model-settings';

/** What a model said, or why there is nothing. */
export type Reply =
  | { readonly content: string }
  | { readonly failed: 'timeout' | 'unreachable' | 'status' | 'too-large' | 'not-json' };

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** No honest answer is longer. */
const MOST_BYTES = 256 * 1024;
const MOST_TOKENS = 4000;

/** The one field that is read. Whatever else is in it, tools it wants called among them, is passed over. */
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** Asks once, without tools, at temperature 0. Follows no redirect, waits no longer and reads no more than it must. */
export async function complete(settings: ModelSettings, messages: readonly Message[]): Promise<Reply> {
  const signal = AbortSignal.timeout(settings.timeoutMs);
  try {
    const response = await fetch(`${settings.url}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal,
      headers: {
        'content-type': 'application/json',
        ...(settings.key === undefined ? {} : { authorization: `Bearer ${settings.key}` }),
      },
      body: JSON.stringify({
        model: settings.name,
        messages,
        temperature: 0,
        max_tokens: MOST_TOKENS,
        response_format: { type: 'json_object' },
      }),
    });
    if (!response.ok) return { failed: 'status' };
    const body = await textOf(response);
    return body === null ? { failed: 'too-large' } : contentOf(body);
  } catch (error) {
    if (signal.aborted) return { failed: 'timeout' };
    // How fetch tells that nobody answers, or that the answer broke off.
    if (error instanceof TypeError) return { failed: 'unreachable' };
    throw error;
  }
}

/** The text of an answer, or null where it goes on and on. */
async function textOf(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    read += part.value.byteLength;
    if (read > MOST_BYTES) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function contentOf(body: string): Reply {
  const parsed = Completion.safeParse(jsonOf(body));
  const [choice] = parsed.data?.choices ?? [];
  return choice === undefined ? { failed: 'not-json' } : { content: choice.message.content };
}

/** What a text says as JSON; undefined for one that is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
