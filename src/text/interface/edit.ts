/** What a person reads who changes a subscription by its forms. `{name}` is filled in; labels have 45 characters, hints 100. */
export interface EditTexts {
  readonly edit: Readonly<Record<EditText, string>>;
  readonly editLabel: Readonly<Record<EditField, string>>;
  readonly editHint: Readonly<Record<EditField, string>>;
}

type EditText =
  | 'whom'
  | 'what'
  | 'when'
  | 'back'
  | 'askNow'
  | 'tooLate'
  | 'unchanged'
  | 'changed'
  | 'moved'
  | 'taken'
  | 'nobody'
  | 'follows'
  | 'asEverywhere'
  | 'repeatsAsEverywhere'
  | 'atLeast'
  | 'language';

export type EditField =
  | 'channel'
  | 'official'
  | 'role'
  | 'publish'
  | 'language'
  | 'kinds'
  | 'languages'
  | 'words'
  | 'repeats'
  | 'confidence'
  | 'when'
  | 'hour'
  | 'timezone';
