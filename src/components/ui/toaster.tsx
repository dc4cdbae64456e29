'use client';

import { Toast } from '@base-ui/react/toast';
import { common } from '@words/common';
import { X } from 'lucide-react';
import { cn } from './cn';
import { toastManager } from './toast';

/** Where toasts appear: once, at the root of the page. `className` places it above what stands at the foot. */
export function Toaster({ className }: { className?: string }) {
  return (
    <Toast.Provider toastManager={toastManager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport
          className={cn(
            'fixed inset-x-4 bottom-6 z-50 mx-auto flex max-w-104 flex-col gap-2 outline-none',
            className,
          )}
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
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
