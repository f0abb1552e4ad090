/** What our Discord on loopback does beside the twin: each addition sees every request before the twin does. */
export interface Addition {
  /** Answers in the twin's stead, or leaves it to the next by null. */
  readonly answer: (request: SeenRequest, pass: Pass) => Promise<Answer | null>;
}

export interface SeenRequest {
  readonly method: string;
  /** Without the base: `/channels/…`. */
  readonly path: string;
  /** JSON; of a request with files its `payload_json`. */
  readonly body: unknown;
  readonly files?: readonly File[];
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the twin itself, past all additions. */
export type Pass = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** As Discord refuses: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refuse = (status: number, code: number, message: string): Answer => ({
  status,
  body: JSON.stringify({ code, message }),
});

/** The ids a path holds, where it is of this form; null otherwise. `:` stands for an id. */
export function idsIn(request: SeenRequest, method: string, form: string): string[] | null {
  if (request.method !== method) return null;
  const pattern = new RegExp(`^${form.replaceAll(':', '(\\d+)')}(?:\\?.*)?$`, 'u');
  return pattern.exec(request.path)?.slice(1) ?? null;
}
