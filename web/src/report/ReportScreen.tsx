/** Response times. */
export const ReportScreen = () => null;
