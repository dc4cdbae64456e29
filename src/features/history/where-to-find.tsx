import { whereToFind } from '@words/history';

/** How one gets at one's own history. */
export function WhereToFind() {
  return (
    <details className="max-w-prose pt-4">
      <summary className="w-fit cursor-pointer rounded-sm text-ink">{whereToFind.title}</summary>
      <dl className="flex flex-col gap-3 pt-3">
        {whereToFind.services.map(({ name, how }) => (
          <div key={name}>
            <dt className="font-medium text-ink">{name}</dt>
            <dd className="text-muted">{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
