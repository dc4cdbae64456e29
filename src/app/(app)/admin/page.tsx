import { redirect } from 'next/navigation';

/** The server's pages open with the library. */
export default function Page() {
  redirect('/admin/library');
}
