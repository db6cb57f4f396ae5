/**
 * A file's questions answered one after another. Each answer is written as it comes, so that a run that breaks keeps
 * what it has; a question that fails costs only itself.
 */
import type { Answer } from '../protocol/answer.ts';
import { appendLine, reason, writeText } from './files.ts';
import { answerLine, type Question } from './questions.ts';

export interface AnswerFileOptions {
  readonly ask: (question: Question) => Promise<Answer>;
  /** The file that the answers go to; what was in it is gone. */
  readonly output: string;
  /** Why a question has no answer. */
  readonly onFailure: (question: Question, message: string) => void;
  /** Called after each question with how many are behind it. */
  readonly onProgress?: (done: number) => void;
}

/** How many were answered. @throws UsageError when the output can't be written */
export async function answerFile(questions: readonly Question[], { ask, output, onFailure, onProgress }: AnswerFileOptions): Promise<number> {
  await writeText(output, '');
  let answered = 0;
  for (const [index, question] of questions.entries()) {
    const answer = await ask(question).catch((error: unknown) => {
      onFailure(question, reason(error));
      return undefined;
    });
    if (answer) {
      await appendLine(output, answerLine(question.id, answer));
      answered++;
    }
    onProgress?.(index + 1);
  }
  return answered;
}
