import { z } from 'zod';
import { idsIn, refuse, type Addition } from './twin-addition.ts';

/**
 * Files sent with a message: the twin reads JSON only. Here the message goes on without them, and is given back with an
 * attachment for each, which can be fetched from the address it names.
 */
export function uploads(): Addition {
  const kept = new Map<string, File>();
  return {
    answer: async (request, pass) => {
      const [held] = idsIn(request, 'GET', '/attachments/:') ?? [];
      if (held !== undefined) return fileAnswer(kept.get(held));
      const { files = [] } = request;
      if (files.length === 0) return null;
      const answer = await pass(request.method, request.path, request.body);
      if (answer.status !== 200) return answer;
      const message = z.looseObject({}).parse(JSON.parse(answer.body));
      const attachments = files.map((file) => {
        const id = String(kept.size + 1);
        kept.set(id, file);
        return {
          id,
          filename: file.name,
          size: file.size,
          content_type: file.type,
          url: `/attachments/${id}`,
        };
      });
      return { status: 200, body: JSON.stringify({ ...message, attachments }) };
    },
  };
}

async function fileAnswer(file: File | undefined) {
  if (file === undefined) return refuse(404, 0, '404: Not Found');
  return { status: 200, body: await file.text(), headers: { 'content-type': file.type } };
}
