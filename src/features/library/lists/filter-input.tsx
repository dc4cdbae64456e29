'use client';

import { useEffect, useRef, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { Input } from '@/components/ui/input';

/** The list follows once the typing pauses. */
const PAUSE_MS = 250;

/** A line that narrows a list down as one types. */
export function FilterInput({
  label,
  value = '',
  onChange,
  placeholder = label,
  inputMode = 'search',
  className,
}: {
  label: string;
  value?: string | undefined;
  onChange: (value: string | undefined) => void;
  placeholder?: string;
  inputMode?: 'search' | 'numeric';
  className?: string;
}) {
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Somebody else took the filter away.
  useEffect(() => {
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Input
      aria-label={label}
      placeholder={placeholder}
      inputMode={inputMode}
      autoComplete="off"
      maxLength={200}
      value={typed}
      className={cn('h-11 w-44 shrink-0 rounded-full px-4 text-sm md:h-8 md:px-3', className)}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          sent.current = text;
          onChange(text || undefined);
        }, PAUSE_MS);
      }}
    />
  );
}
