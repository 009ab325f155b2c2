import { sendSigned } from '../http/sendSigned.ts';

/**
 * Puts a message in a queue that comes out again after so many seconds, at most 900: Amazon's JSON protocol, without a client
 * that would weigh more than its one call (decisions.md 15). Throws when the queue did not take it.
 *
 * @param queueUrl as CloudFormation gives it
 */
export const sendLater =
  ({ queueUrl, region, endpoint }: { queueUrl: string; region: string; endpoint?: string | undefined }) =>
  async (body: string, seconds: number): Promise<void> => {
    const url = new URL(endpoint === undefined || endpoint === '' ? new URL('/', queueUrl) : endpoint);
    const { status } = await sendSigned({
      service: 'sqs',
      region,
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'AmazonSQS.SendMessage',
      },
      body: JSON.stringify({ QueueUrl: queueUrl, MessageBody: body, DelaySeconds: Math.round(seconds) }),
    });
    if (status !== 200) throw new Error(`SQS takes no message: ${status}`);
  };
