import { Toast } from '@base-ui/react/toast';

/** One line of toasts for the whole page; also usable outside React. Shown by `<Toaster>`. */
export const toastManager = Toast.createToastManager();

type ToastOptions = {
  description?: string;
  tone?: 'neutral' | 'error';
  /** What can be done about it: "Undo". */
  action?: { label: string; onAct: () => void };
  /** Same id: the toast is replaced, not stacked. */
  id?: string;
  timeoutMs?: number;
};

/** Says something that passes by itself. Errors stay longer and are read out at once. */
export function toast(title: string, options: ToastOptions = {}): void {
  const { description, tone = 'neutral', action, id, timeoutMs } = options;
  const newId = toastManager.add({
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
        toastManager.close(newId);
      },
    },
  });
}
