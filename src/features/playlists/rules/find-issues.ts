import { sayIssue } from '@words/issues';
import { type SmartRules, smartRulesSchema } from '@/domain/contracts/smart-rules';

/** What is still wrong with rules that are being written, by place: "rules.0.value". Empty where they can be sent. */
export function findIssues(draft: SmartRules): Map<string, string> {
  const parsed = smartRulesSchema.safeParse(draft, { error: sayIssue });
  if (parsed.success) return new Map();
  return new Map(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]));
}
