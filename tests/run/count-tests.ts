/** What Vitest's JSON report says, as far as it is counted here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Tests that passed, failed and were skipped; a file that could not even be loaded counts as one that failed. */
export function countTests(report: VitestReport): Counts {
  const unloaded = report.testResults.filter(isUnloaded).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The plain line that ends every run. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function isUnloaded({ status, assertionResults }: VitestReport["testResults"][number]): boolean {
  return status === "failed" && !assertionResults.some((result) => result.status === "failed");
}
