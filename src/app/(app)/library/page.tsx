import { redirect } from 'next/navigation';

/** The library opens with its artists. */
export default function Page() {
  redirect('/library/artists');
}
