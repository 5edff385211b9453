import type { Metadata } from 'next';
import { localeOf } from '../../locale';
import { NotFoundPage, notFoundMetadata } from '../../not-found-page';

type Props = PageProps<'/[lang]/[...rest]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return notFoundMetadata(await localeOf(params));
}

/** Every address that no page answers. */
export default async function UnknownAddress({ params }: Props) {
  return <NotFoundPage locale={await localeOf(params)} />;
}
