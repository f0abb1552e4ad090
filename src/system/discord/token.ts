import { REST, Routes } from 'discord.js';
import { ok, type Outcome } from '../../errors.ts';
import { restOptions, restProblem, type RestSettings } from './rest.ts';

/** Asks Discord whose token it is. */
export async function nameOfBot(
  settings: RestSettings & { readonly token: string },
): Promise<Outcome<string>> {
  const options = await restOptions(settings);
  if (!options.ok) return options;
  try {
    const user = await new REST(options.value).setToken(settings.token).get(Routes.user());
    return ok(hasName(user) ? user.username : 'a bot without a name');
  } catch (error) {
    return { ok: false, problem: restProblem(error, 'Discord') };
  }
}

const hasName = (user: unknown): user is { readonly username: string } =>
  typeof user === 'object' && user !== null && 'username' in user && typeof user.username === 'string';
