import type { TopicPageShape } from '@/features/topic/shape';
import type { Lane } from '@/features/topic/timeline';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { ActorName } from '@/ui/actor-name';
import { cutWords } from '@/ui/cut-words';
import { wordsFor } from '@/ui/lang';
import { speakerPath } from '@/ui/paths';

type Point = TopicPageShape['points'][number];

type Props = {
  readonly lanes: readonly Lane[];
  readonly points: readonly Point[];
  readonly locale: Locale;
};

/** The names of the lanes; a lane is as high as the rows of its marks. */
export function TimelineLanes({ lanes, points, locale }: Props) {
  return (
    <ul className="lanes" aria-label={messages(locale).topics.timeline.speakers}>
      {lanes.map(({ id, rows }) => (
        <li className={`lane lane-${rows}`} key={id}>
          <LaneName points={points.filter(({ speaker }) => speaker.publicId === id)} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function LaneName({ points, locale }: Omit<Props, 'lanes'>) {
  const [first] = points;
  if (!first) return null;
  const { speaker } = first;
  const role = points.find((point) => point.role?.gloss)?.role?.gloss ?? null;
  const words = speaker.type === 'person' ? wordsFor(role, locale) : null;
  return (
    <p className="lane-name">
      <a href={speakerPath(locale, speaker.publicId)}>
        <ActorName names={speaker.names} locale={locale} />
      </a>
      {words && <Role {...words} />}
    </p>
  );
}

/** As many letters of a role as stand in one line. */
const ONE_LINE = 30;

type RoleProps = NonNullable<ReturnType<typeof wordsFor>>;

function Role({ words, attributes }: RoleProps) {
  const beginning = cutWords(words, ONE_LINE);
  return (
    <span className={beginning === null ? 'lane-role' : 'lane-role cut'} {...attributes}>
      {beginning ?? words}
    </span>
  );
}
