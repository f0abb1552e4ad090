import { z } from 'zod';
import { FORM_STYLE, formHtml } from './form.ts';
import { escaped, markdownHtml } from './markdown.ts';

/** A message as it was sent, and what Discord shows around it. */
export interface Shown {
  readonly components: readonly unknown[];
  readonly at: string;
  readonly ephemeral?: boolean;
  readonly edited?: boolean;
  /** The command or button that asked for it, as Discord names it above the answer. */
  readonly asked?: string;
  /** A form in its stead, with the names of channels and roles in it by id. */
  readonly form?: { readonly shown: unknown; readonly names: ReadonlyMap<string, string> };
}

/** The page of one picture: Discord's dark theme, its frame and buttons by skyra's elements, the rest by templates here. */
export function pageOf(messages: readonly Shown[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}${FORM_STYLE}</style>
<script type="importmap">${JSON.stringify({ imports: MODULES })}</script>
<script type="module">
  import '@skyra/discord-components-core';
  await customElements.whenDefined('discord-message');
  await document.fonts.ready;
  setTimeout(() => { window.ready = true; }, 100);
</script>
<body>${messages.map(shownHtml).join('')}</body></html>`;
}

const shownHtml = (shown: Shown): string =>
  shown.form === undefined
    ? `<discord-messages>${messageHtml(shown)}</discord-messages>`
    : formHtml(shown.form.shown, shown.form.names);

/** Where the page's server finds each package. */
const MODULES = {
  '@skyra/discord-components-core': '/node_modules/@skyra/discord-components-core/dist/index.js',
  '@lit/context': '/node_modules/@lit/context/index.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
};

const AVATAR = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#2f6f4f"/><text x="20" y="42" font-family="Georgia,serif" font-size="52" fill="#fff" text-anchor="middle">“</text></svg>',
)}`;

const PERSON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#7a5ea8"/><circle cx="20" cy="16" r="7" fill="#fff"/><circle cx="20" cy="38" r="13" fill="#fff"/></svg>',
)}`;

function messageHtml({ components, at, ephemeral, edited, asked }: Shown): string {
  const command =
    asked === undefined
      ? ''
      : `<discord-command slot="reply" author="Editor" avatar="${PERSON}" command="${escaped(asked)}"></discord-command>`;
  const flags = `${ephemeral ? ' ephemeral' : ''}${edited ? ' edited' : ''}`;
  return `<discord-message author="On Record" avatar="${AVATAR}" bot timestamp="${clockText(at)}"${flags}>
${command}<div class="parts">${components.map(componentHtml).join('')}</div></discord-message>`;
}

const clockText = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(at),
  );

const COMPONENT = z.looseObject({
  type: z.number(),
  content: z.string().default(''),
  components: z.array(z.unknown()).default([]),
  accessory: z.unknown().optional(),
  accent_color: z.number().nullish(),
  divider: z.boolean().default(true),
  spacing: z.number().default(1),
  label: z.string().default(''),
  placeholder: z.string().default(''),
  style: z.number().default(2),
  disabled: z.boolean().default(false),
});
type Component = z.infer<typeof COMPONENT>;

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
function componentHtml(value: unknown): string {
  const component = COMPONENT.parse(value);
  const inner = (): string => component.components.map(componentHtml).join('');
  switch (component.type) {
    case 1:
      return `<discord-action-row>${inner()}</discord-action-row>`;
    case 2:
      return buttonHtml(component);
    case 3:
      return `<div class="select">${escaped(component.placeholder)}<span>⌄</span></div>`;
    case 9:
      return `<div class="section"><div>${inner()}</div><discord-action-row>${componentHtml(component.accessory)}</discord-action-row></div>`;
    case 10:
      return `<div class="text">${markdownHtml(component.content)}</div>`;
    case 14:
      return `<div class="separator${component.divider ? ' line' : ''} s${component.spacing}"></div>`;
    case 17:
      return `<div class="container" style="--accent:${accentOf(component)}">${inner()}</div>`;
    default:
      throw new Error(`No picture yet of a component of type ${component.type}`);
  }
}

const accentOf = ({ accent_color: accent }: Component): string =>
  accent === null || accent === undefined ? 'transparent' : `#${accent.toString(16).padStart(6, '0')}`;

const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};

function buttonHtml({ label, style, disabled }: Component): string {
  const type = STYLES[style] ?? 'secondary';
  return `<discord-button type="${type}"${disabled ? ' disabled' : ''}>${escaped(label)}</discord-button>`;
}

const STYLE = `
  html, body { margin: 0; background: #313338; }
  body { display: flow-root; padding-bottom: 12px; }
  discord-messages { border: none; background: #313338; line-height: 1.375; color: #dbdee1; }
  .parts { display: flex; flex-direction: column; gap: 8px; margin-top: 4px; max-width: 600px; }
  .container { border: 1px solid #3f4147; border-left: 4px solid var(--accent); border-radius: 8px; background: #2b2d31;
    padding: 12px 16px; display: flex; flex-direction: column; gap: 8px; box-sizing: border-box; }
  .text { overflow-wrap: anywhere; }
  .h1 { font-size: 24px; } .h2 { font-size: 20px; } .h3 { font-size: 16px; }
  .h1, .h2, .h3 { font-weight: 700; color: #f2f3f5; }
  .small { font-size: 13px; color: #949ba4; line-height: 1.4; }
  .quote { border-left: 4px solid #4e5058; border-radius: 2px; padding-left: 12px; margin: 2px 0; }
  .separator { height: 0; } .separator.s2 { margin: 8px 0; }
  .separator.line { border-top: 1px solid #3f4147; }
  .section { display: flex; justify-content: space-between; gap: 12px; align-items: flex-start; }
  .section > discord-action-row { flex: none; }
  .select { border: 1px solid #1e1f22; background: #1e1f22; border-radius: 4px; padding: 8px 12px; color: #949ba4;
    display: flex; justify-content: space-between; }
  discord-action-row { margin: 0; }
`;
