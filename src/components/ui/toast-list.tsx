'use client';

import { Toast } from '@base-ui/react/toast';
import { common } from '@words/common';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { cn } from './cn';
import { sayToasts, type ToastOptions } from './toast';

const manager = Toast.createToastManager();

function add(title: string, { description, tone = 'neutral', action, id, timeoutMs }: ToastOptions): void {
  const newId = manager.add({
    id,
    title,
    description,
    type: tone,
    priority: tone === 'error' ? 'high' : 'low',
    timeout: timeoutMs ?? (action || tone === 'error' ? 8000 : 4000),
    actionProps: action && {
      children: action.label,
      onClick: () => {
        action.onAct();
        manager.close(newId);
      },
    },
  });
}

/** The toasts of the page; see `Toaster`. */
export function ToastList({ className }: { className?: string | undefined }) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport
          className={cn(
            'fixed inset-x-4 bottom-6 z-50 mx-auto flex max-w-104 flex-col gap-2 outline-none',
            className,
          )}
        >
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts() {
  const { toasts } = Toast.useToastManager();
  // After the provider has begun to listen to the manager: effects run from the inside out.
  useEffect(() => {
    let end: (() => void) | undefined;
    const timer = setTimeout(() => {
      end = sayToasts({ say: add, unsay: (id) => manager.close(id) });
    });
    return () => {
      clearTimeout(timer);
      end?.();
    };
  }, []);
  return toasts.map((item) => (
    <Toast.Root
      key={item.id}
      toast={item}
      swipeDirection={['down', 'right']}
      className="rounded-lg bg-ink text-ground shadow-float transition-[opacity,translate] duration-150 data-ending-style:translate-y-2 data-starting-style:translate-y-2 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-3 py-2 pr-2 pl-4">
        <div className="min-w-0 flex-1 py-1">
          <Toast.Title className="font-medium text-sm" />
          <Toast.Description className="text-sm opacity-80" />
        </div>
        {item.actionProps ? (
          <Toast.Action className="h-8 rounded-full px-3 font-semibold text-sm hover:bg-ground/15 focus-visible:outline-ground" />
        ) : null}
        <Toast.Close
          aria-label={common.dismiss}
          className="grid size-8 place-items-center rounded-full opacity-70 hover:bg-ground/15 hover:opacity-100 focus-visible:outline-ground"
        >
          <X aria-hidden className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
