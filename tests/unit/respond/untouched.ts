import type { ChatField, ChatForm } from '../../../src/ports.ts';

/** As Discord sends a form back that nobody touched. */
export function untouched({ fields }: ChatForm): Record<string, string> {
  const value = (field: ChatField): string => {
    if (field.kind === 'text') return field.value;
    if (field.kind !== 'choice') return field.chosen ?? '';
    return field.choices.flatMap((each) => (each.chosen ? each.value : [])).join(',');
  };
  return Object.fromEntries(fields.map((each) => [each.name, value(each)]));
}
