import { readFileSync } from 'node:fs';
import { ChannelType, PermissionFlagsBits as Right } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayPost } from '../../../src/system/discord/may-post.ts';

const [GUILD, ME, ROLE, CHANNEL, PARENT] = ['1', '2', '3', '4', '5'] as const;
const ENOUGH =
  Right.ViewChannel | Right.SendMessages | Right.ReadMessageHistory | Right.SendMessagesInThreads;

type Overwrite = readonly [id: string, type: 0 | 1, allow: bigint, deny: bigint];
interface Place {
  readonly everyone?: bigint;
  readonly role?: bigint;
  readonly owner?: string;
  readonly type?: ChannelType;
  readonly overwrites?: readonly Overwrite[];
  readonly locked?: true;
  readonly silencedUntil?: string;
}

/** What Discord says of a channel, its server and the bot in it. */
const told = (place: Place): Promise<boolean> => {
  const { everyone = ENOUGH, role = 0n, owner = '9', type = ChannelType.GuildText, overwrites = [] } = place;
  const rules = {
    permission_overwrites: overwrites.map(([id, kind, allow, deny]) => ({
      id,
      type: kind,
      allow: String(allow),
      deny: String(deny),
    })),
  };
  const isThread = type === ChannelType.PublicThread;
  const answers: Readonly<Record<string, unknown>> = {
    [`/channels/${CHANNEL}`]: {
      id: CHANNEL,
      type,
      guild_id: GUILD,
      ...(isThread ? { parent_id: PARENT, thread_metadata: { locked: place.locked === true } } : rules),
    },
    [`/channels/${PARENT}`]: { id: PARENT, type: ChannelType.GuildText, guild_id: GUILD, ...rules },
    '/users/@me': { id: ME },
    [`/guilds/${GUILD}`]: {
      owner_id: owner,
      roles: [
        { id: GUILD, permissions: String(everyone) },
        { id: ROLE, permissions: String(role) },
        { id: '8', permissions: String(Right.Administrator) },
      ],
    },
    [`/guilds/${GUILD}/members/${ME}`]: {
      roles: [ROLE],
      communication_disabled_until: place.silencedUntil ?? null,
    },
  };
  return mayPost({ get: async (path) => answers[path] }, CHANNEL);
};

const [allow, deny] = [0n, Right.SendMessages];

describe('whether the bot may post in a channel', () => {
  it.each<[string, Place, boolean]>([
    ['with what everyone may', {}, true],
    ['not without one of the rights', { everyone: ENOUGH & ~Right.ReadMessageHistory }, false],
    ['with what its role adds', { everyone: Right.ViewChannel, role: ENOUGH }, true],
    ['not with what a role adds that it has not', { everyone: 0n }, false],
    ['not where everyone is denied it', { overwrites: [[GUILD, 0, allow, deny]] }, false],
    [
      'where its role is allowed what everyone is denied',
      {
        overwrites: [
          [GUILD, 0, allow, deny],
          [ROLE, 0, deny, 0n],
        ],
      },
      true,
    ],
    [
      'not where it is denied what its role is allowed',
      {
        overwrites: [
          [ROLE, 0, deny, 0n],
          [ME, 1, 0n, deny],
        ],
      },
      false,
    ],
    [
      'whatever another role or member is denied',
      {
        overwrites: [
          ['8', 0, 0n, deny],
          ['7', 1, 0n, deny],
        ],
      },
      true,
    ],
    [
      'as administrator, whatever is denied',
      { role: Right.Administrator, overwrites: [[ME, 1, 0n, deny]] },
      true,
    ],
    ['as the owner', { everyone: 0n, owner: ME }, true],
    ['not while it is silenced', { silencedUntil: '2999-01-01T00:00:00Z' }, false],
    ['after it was silenced', { silencedUntil: '2020-01-01T00:00:00Z' }, true],
    [
      'in a thread without the right for channels',
      { type: ChannelType.PublicThread, everyone: ENOUGH & ~Right.SendMessages },
      true,
    ],
    [
      'in a thread not if its channel denies it',
      { type: ChannelType.PublicThread, overwrites: [[ME, 1, 0n, Right.SendMessagesInThreads]] },
      false,
    ],
    ['not in a locked thread', { type: ChannelType.PublicThread, locked: true }, false],
    [
      'in a locked thread that it may manage',
      { type: ChannelType.PublicThread, locked: true, role: Right.ManageThreads },
      true,
    ],
    [
      'not in a forum without the right for threads',
      { type: ChannelType.GuildForum, everyone: ENOUGH & ~Right.SendMessagesInThreads },
      false,
    ],
  ])('%s', async (_, place, isEnough) => {
    expect(await told(place)).toBe(isEnough);
  });
});

describe('the rights that the invite link asks for', () => {
  const PLACES = [
    ChannelType.GuildText,
    ChannelType.GuildAnnouncement,
    ChannelType.PublicThread,
    ChannelType.GuildForum,
  ];
  const enoughIn = async (everyone: bigint): Promise<boolean[]> =>
    Promise.all(PLACES.map((type) => told({ everyone, type })));
  const linked = ['README.md', 'docs/discord.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:permissions=|integer `)(\d+)/gu)].map(([, bits]) =>
      BigInt(bits ?? 0),
    ),
  );

  it('are the same wherever they are written', () => {
    expect(linked.length).toBeGreaterThanOrEqual(3);
    expect(new Set(linked).size).toBe(1);
  });

  it('are enough everywhere, and none of them could be left out', async () => {
    const [asked = 0n] = linked;
    expect(await enoughIn(asked)).toEqual([true, true, true, true]);
    const bits = Array.from({ length: 64 }, (_, nth) => 1n << BigInt(nth)).filter(
      (bit) => (asked & bit) !== 0n,
    );
    for (const bit of bits) expect(await enoughIn(asked & ~bit)).toContain(false);
  });
});
