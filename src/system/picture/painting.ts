/** A process that draws what it is sent and ends when whoever started it does. */
import { reasonOf } from '../../errors.ts';
import { paint } from './paint.ts';
import type { PaintAnswer, PaintRequest } from './painter.ts';

process.on('message', (request: PaintRequest) => {
  process.send?.(answerTo(request));
});
process.on('disconnect', () => process.exit(0));

function answerTo({ id, drawing, format }: PaintRequest): PaintAnswer {
  try {
    return { id, bytes: paint(drawing, format) };
  } catch (error) {
    return { id, error: reasonOf(error) };
  }
}
