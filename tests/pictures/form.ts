import { z } from 'zod';
import { escaped } from './markdown.ts';

/** A form as it was sent, drawn as Discord shows one: a label and a hint above each field, what is so now in it. */

const FORM = z.object({
  title: z.string(),
  components: z.array(
    z.object({
      label: z.string(),
      description: z.string().optional(),
      component: z.looseObject({
        type: z.number(),
        required: z.boolean().default(false),
        style: z.number().default(1),
        value: z.string().default(''),
        options: z.array(z.object({ label: z.string(), default: z.boolean().default(false) })).default([]),
        default_values: z.array(z.object({ id: z.string(), type: z.string() })).default([]),
      }),
    }),
  ),
});
type Field = z.infer<typeof FORM>['components'][number];

/** @param names of channels and roles, by id */
export function formHtml(form: unknown, names: ReadonlyMap<string, string>): string {
  const { title, components } = FORM.parse(form);
  return `<div class="form"><div class="form-title">${escaped(title)}</div>${components
    .map((each) => fieldHtml(each, names))
    .join('')}<div class="form-end"><span>Cancel</span><b>Submit</b></div></div>`;
}

const TEXT_INPUT = 4;
const PARAGRAPH = 2;

function fieldHtml({ label, description, component }: Field, names: ReadonlyMap<string, string>): string {
  const { type, required, style, value, options, default_values } = component;
  const chosen = [
    ...options.filter((each) => each.default).map((each) => each.label),
    ...default_values.map((each) => names.get(each.id) ?? each.id),
  ];
  const isText = type === TEXT_INPUT;
  const lines = isText && style === PARAGRAPH ? ' long' : '';
  const shown = isText
    ? escaped(value)
    : `${chosen.map((each) => `<i>${escaped(each)}</i>`).join('')}<span>⌄</span>`;
  const hint = description === undefined ? '' : `<div class="form-hint">${escaped(description)}</div>`;
  return `<div class="form-label">${escaped(label)}${required ? ' <em>*</em>' : ''}</div>${hint}<div class="form-field${lines}">${shown}</div>`;
}

export const FORM_STYLE = `
  .form { width: 440px; margin: 12px auto; background: #2b2d31; border: 1px solid #3f4147; border-radius: 12px; padding: 20px;
    font: 16px/1.35 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; color: #dbdee1; box-sizing: border-box; }
  .form-title { font-size: 20px; font-weight: 700; color: #f2f3f5; margin-bottom: 4px; }
  .form-label { font-weight: 600; color: #f2f3f5; margin-top: 16px; } .form-label em { color: #f23f43; font-style: normal; }
  .form-hint { font-size: 14px; color: #b5bac1; }
  .form-field { background: #1e1f22; border-radius: 6px; padding: 9px 12px; min-height: 22px; margin-top: 6px; display: flex; gap: 6px; }
  .form-field.long { min-height: 60px; } .form-field span { margin-left: auto; color: #949ba4; }
  .form-field i { font-style: normal; }
  .form-field i + i { border-left: 1px solid #4e5058; padding-left: 6px; }
  .form-end { display: flex; justify-content: flex-end; gap: 20px; align-items: center; margin-top: 20px; }
  .form-end b { background: #5865f2; color: #fff; border-radius: 6px; padding: 8px 20px; font-weight: 600; }
`;
