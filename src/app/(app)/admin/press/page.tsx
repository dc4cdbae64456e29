import { redirect } from 'next/navigation';

/** The press is looked after where the music is. */
export default function Page() {
  redirect('/admin/library#press');
}
