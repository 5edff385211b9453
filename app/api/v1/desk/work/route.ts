import { findEditor } from '@/features/access/editor';
import { isFromOurPage } from '@/features/access/visitor';
import { saveWork } from '@/features/work/commands';
import { WorkInput } from '@/features/work/schema';
import { Problem } from '@/lib/problem';
import { isSeal } from '@/lib/secret';

/** The largest body read: more than the largest text that can be imported. */
const LARGEST = 3_000_000;

/** Keeps what an editor types: `{token, form, baseVersion, values}` from a page of ours, for their own session only. */
export async function POST(request: Request): Promise<Response> {
  const editor = await findEditor();
  if (!isFromOurPage(request.headers)) return refusal(403);
  if (!editor) return refusal(401);
  const body = await request.text();
  if (body.length > LARGEST) return refusal(413);
  const work = WorkInput.safeParse(parsed(body));
  if (!work.success) return refusal(422);
  const { token, form, ...typed } = work.data;
  if (!isSeal(token, 'form', editor.account.sessionId)) return refusal(403);
  try {
    const savedAt = await saveWork({ editorId: editor.id, form }, typed);
    return Response.json({ savedAt }, { headers: NEVER_KEPT });
  } catch (error) {
    if (error instanceof Problem && error.code === 'too_large') return refusal(413);
    throw error;
  }
}

const NEVER_KEPT = { 'cache-control': 'private, no-store' };

function refusal(status: number): Response {
  return Response.json({ status }, { status, headers: NEVER_KEPT });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
