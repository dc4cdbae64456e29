const LENGTH = 'Content-Length';

/** Headers that name the length as HTTP/1.1 servers write it, not in the lower case of the Fetch standard. */
class HeadersWithLength extends Headers {
  override forEach(callback: (value: string, name: string, parent: Headers) => void): void {
    super.forEach((value, name) => {
      callback(value, name === LENGTH.toLowerCase() ? LENGTH : name, this);
    });
  }
}

/**
 * The same response with its Content-Length kept. Next.js drops that header from route handlers, because a body taken
 * over from `fetch` may have been decoded on the way; our bodies are files, whose length is known, and players and HEAD
 * need it. It looks for the lower-case name only, so the header passes under its usual spelling. Should that change,
 * the answer is sent in chunks, as all others are.
 */
export class ResponseWithLength extends Response {
  readonly #headers: HeadersWithLength;

  constructor(response: Response) {
    super(response.body, { status: response.status });
    this.#headers = new HeadersWithLength(response.headers);
  }

  override get headers(): Headers {
    return this.#headers;
  }
}
